import Model

/// What each name found in the articles is called on the site.
///
/// An editor's topic stands for its names; the last word of a full name stands for it where the
/// corpus knows no other such name that is at all frequent; spellings that differ in capitals,
/// hyphens
/// and accents are one.
struct TopicNames {
  private var rules: [String: TopicRule] = [:]
  private var topics: [String: String?] = [:]

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
    let spellings = spellings(of: counts)
    let merged = Dictionary(counts.map { (spellings[spellingKey($0.key)] ?? $0.key, $0.value) }) {
      $0 + $1
    }
    let full = FullNamesOfCorpus(
      merged, persons: Set(persons.map { spellings[spellingKey($0)] ?? $0 }))
    for name in counts.keys {
      let spelling = spellings[spellingKey(name)] ?? name
      topics[name] = ruled(full.name(for: spelling), orElse: [spelling, name])
    }
  }

  /// The topic that `name` belongs to; nil if it is none.
  func topic(for name: String) -> String? { topics[name] ?? ruled(name, orElse: []) }

  /// What the editor says of a name, in any of its forms, else the name.
  private func ruled(_ name: String?, orElse others: [String]) -> String? {
    for form in [name].compactMap(\.self) + others {
      if let rule = rules[plain(form)] { return rule.isDropped ? nil : rule.name }
    }
    return name
  }
}

/// The most frequent spelling of names that differ in capitals, hyphens and accents only.
private func spellings(of counts: [String: Int]) -> [String: String] {
  var spellings: [String: String] = [:]
  for (name, _) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
    let key = spellingKey(name)
    if spellings[key] == nil { spellings[key] = name }
  }
  return spellings
}

/// What a topic is known by for ever.
func topicID(_ name: String) -> String { name.lowercased() }

/// Equal for names that differ in capitals, hyphens, apostrophes, points and accents only.
func spellingKey(_ name: String) -> String {
  var key = ""
  for scalar in name.lowercased().unicodeScalars {
    switch scalar {
    case "-": key.unicodeScalars.append(" ")
    case "’", "'", ".": break
    default: key.unicodeScalars.append(withoutAccent[scalar] ?? scalar)
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
