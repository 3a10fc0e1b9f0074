import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much of an article each of its weightiest names has; all together 1.
struct NameProfile {
  /// Sorted by `id`, a number that stands for the name.
  var names: [(id: Int, weight: Double)] = []
}

/// The names of articles, as they are added from the oldest on.
struct NameIndex {
  private var numbers: [String: Int] = [:]
  /// By a name's number, the articles that have it, oldest first.
  private var places: [[Int]] = []
  private var profiles: [Int: NameProfile] = [:]

  /// The names of `item` with their shares.
  mutating func profile(of item: CollationItem) -> NameProfile {
    let names = item.features.names.prefix(12)
    let sum = names.reduce(0) { $0 + $1.weight }
    guard sum > 0 else { return NameProfile() }
    var weights: [Int: Double] = [:]
    for name in names { weights[number(of: topicID(name.name)), default: 0] += name.weight / sum }
    return NameProfile(names: weights.map { ($0.key, $0.value) }.sorted { $0.id < $1.id })
  }

  private mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = places.count
    places.append([])
    return places.count - 1
  }

  /// Takes an article in.
  mutating func add(_ profile: NameProfile, _ article: Int) {
    profiles[article] = profile
    for name in profile.names { places[name.id].append(article) }
  }

  /// The articles taken in that have the name, oldest first.
  func articles(naming name: Int) -> [Int] { places[name] }

  /// From 0 for nothing in common to 1 for the same names with the same shares; nil for an article
  /// that was not taken in.
  func nearness(of profile: NameProfile, to article: Int) -> Double? {
    guard let other = profiles[article] else { return nil }
    var rest = other.names[...]
    var (shared, all) = (0.0, 0.0)
    for name in profile.names {
      while let first = rest.first, first.id < name.id {
        all += first.weight * rarity(of: first.id)
        rest = rest.dropFirst()
      }
      let weight = rest.first.map { $0.id == name.id ? $0.weight : 0 } ?? 0
      if weight > 0 { rest = rest.dropFirst() }
      shared += min(name.weight, weight) * rarity(of: name.id)
      all += max(name.weight, weight) * rarity(of: name.id)
    }
    for name in rest { all += name.weight * rarity(of: name.id) }
    return all > 0 ? shared / all : 0
  }

  /// The inverse document frequency: the logarithm of how many articles there are to one with the
  /// name (Spärck Jones 1972).
  private func rarity(of name: Int) -> Double {
    log(1 + Double(profiles.count + 1) / Double(places[name].count + 1))
  }
}
