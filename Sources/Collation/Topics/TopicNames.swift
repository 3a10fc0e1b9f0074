import Model

/// What a topic is called. Counting and comparing names as texts would take most of the time in which
/// topics are chosen.
struct TopicName: Sendable, Equatable {
  /// The same for names of one topic, whose ids are equal; it tells nothing else.
  let number: Int
  let spelling: String
}

/// What each name found in the articles is called on the site.
///
/// An editor's topic stands for its names; the last word of a full name stands for it where the
/// corpus knows no other such name that is at all frequent; spellings that differ in capitals,
/// hyphens
/// and accents are one.
struct TopicNames {
  private var rules: [String: TopicRule] = [:]
  /// By name the topic that it belongs to; none for those that are no topic.
  private var topics: [String: TopicName] = [:]
  /// The numbers of topics by their ids.
  private var numbers: [String: Int] = [:]

  /// The topics of the editor's rules, in their order.
  private(set) var editors: [TopicName] = []

  /// Topics have numbers below this.
  var count: Int { numbers.count }

  init(_ items: [CollationItem], rules: [TopicRule]) {
    for rule in rules {
      for name in rule.names where self.rules[plain(name)] == nil { self.rules[plain(name)] = rule }
    }
    var counts: [String: Int] = [:]
    var persons: Set<String> = []
    for item in items {
      for name in item.features.names {
        counts[name.name, default: 0] += 1
        if name.isPerson { persons.insert(name.name) }
      }
      for topic in item.header.listedTopics { counts[topic, default: 0] += 1 }
    }
    let spellings = otherSpellings(of: counts)
    var merged = counts
    for (name, spelling) in spellings {
      let count = merged.removeValue(forKey: name) ?? 0
      merged[spelling, default: 0] += count
      if persons.remove(name) != nil { persons.insert(spelling) }
    }
    let full = FullNamesOfCorpus(merged, persons: persons)
    topics.reserveCapacity(counts.count)
    for name in counts.keys {
      let spelling = spellings[name] ?? name
      topics[name] = ruled(full.name(for: spelling), orElse: [spelling, name]).map { number($0) }
    }
    for name in broadSubjectNames where counts[name] == nil {
      topics[name] = ruled(name, orElse: []).map { number($0) }
    }
    for rule in rules { editors.append(number(rule.name)) }
  }

  /// The topic that `name` belongs to; nil if it is none, or no name of the corpus.
  func topic(for name: String) -> TopicName? { topics[name] }

  private mutating func number(_ spelling: String) -> TopicName {
    let id = topicID(spelling)
    if let known = numbers[id] { return TopicName(number: known, spelling: spelling) }
    numbers[id] = numbers.count
    return TopicName(number: numbers.count - 1, spelling: spelling)
  }

  /// What the editor says of a name, in any of its forms, else the name.
  private func ruled(_ name: String?, orElse others: [String]) -> String? {
    guard !rules.isEmpty else { return name }
    for form in [name].compactMap(\.self) + others {
      if let rule = rules[plain(form)] { return rule.isDropped ? nil : rule.name }
    }
    return name
  }
}

/// The most frequent spelling of each name that has a more frequent one than its own, which differs in
/// capitals, hyphens and accents only; of equally frequent ones the first.
private func otherSpellings(of counts: [String: Int]) -> [String: String] {
  var best: [String: (name: String, count: Int)] = [:]
  var rest: [(key: String, name: String)] = []
  for (name, count) in counts {
    let key = spellingKey(name)
    guard let other = best.updateValue((name, count), forKey: key) else { continue }
    rest.append((key, name))
    rest.append((key, other.name))
    if (-other.count, other.name) < (-count, name) { best[key] = other }
  }
  var spellings: [String: String] = [:]
  for (key, name) in rest {
    if let spelling = best[key]?.name, spelling != name { spellings[name] = spelling }
  }
  return spellings
}

/// What a topic is known by for ever.
func topicID(_ name: String) -> String { name.lowercased() }

/// Equal for names that differ in capitals, hyphens, apostrophes, points and accents only.
func spellingKey(_ name: String) -> String {
  let small = name.lowercased()
  if small.utf8.allSatisfy({ $0 < 0x80 && !"-'.".utf8.contains($0) }) { return small }
  var key = ""
  for scalar in small.unicodeScalars {
    switch scalar {
    case "-": key.unicodeScalars.append(" ")
    case "’", "'", ".": break
    default:
      key.unicodeScalars.append(scalar.isASCII ? scalar : withoutAccent[scalar] ?? scalar)
    }
  }
  return key
}

private let withoutAccent: [Unicode.Scalar: Unicode.Scalar] = {
  let lists = [
    "a": "àáâãäåāăą", "c": "çćč", "d": "ďđ", "e": "èéêëēęě", "g": "ğ", "i": "ìíîïīı", "l": "ł",
    "n": "ñńň", "o": "òóôõöøō", "r": "ř", "s": "śşšș", "t": "ťț", "u": "ùúûüūůű", "y": "ýÿ",
    "z": "źżž",
  ]
  var table: [Unicode.Scalar: Unicode.Scalar] = [:]
  for (plain, accented) in lists {
    for scalar in accented.unicodeScalars { table[scalar] = plain.unicodeScalars.first }
  }
  return table
}()
