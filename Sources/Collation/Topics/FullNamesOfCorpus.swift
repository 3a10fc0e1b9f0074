/// Which full name a short form stands for in articles that have only the short one.
struct FullNamesOfCorpus {
  private var full: [String: String] = [:]
  /// Surnames that several people share, none of them much more in the news than the others.
  private var shared: Set<String> = []

  /// `counts` says in how many articles each name is, and `persons` which names are people's.
  init(_ counts: [String: Int], persons: Set<String>) {
    var longer: [Substring: [(name: String, count: Int)]] = [:]
    for (name, count) in counts where persons.contains(name) && name.contains(" ") {
      let words = name.split(separator: " ")
      if let middle = withoutMiddleName(words), (counts[middle] ?? 0) >= count * 2 {
        full[name] = middle
      }
      longer[words[words.count - 1], default: []].append((name, count))
    }
    for (short, candidates) in longer {
      guard let alone = counts[String(short)], !isKnownName(String(short)) else { continue }
      settle(String(short), alone, candidates)
    }
  }

  /// The name to use for `name`; nil for one that may mean several people.
  func name(for name: String) -> String? {
    let first = full[name] ?? name
    return shared.contains(first) ? nil : full[first] ?? first
  }

  /// "Marant" for "Ilse Marant", if two in three uses of full names that end so are hers, and if
  /// she is
  /// named in full often enough beside the short form.
  private mutating func settle(
    _ short: String, _ alone: Int, _ candidates: [(name: String, count: Int)]
  ) {
    let all = candidates.reduce(0) { $0 + $1.count }
    guard
      let best = candidates.max(by: { ($0.count, $1.name) < ($1.count, $0.name) })
    else { return }
    if best.count * 3 >= all * 2, best.count * 6 >= alone {
      full[short] = best.name
    } else if candidates.count > 1, all * 2 >= alone {
      shared.insert(short)
    }
  }

  /// "Ilse Marant" of "Ilse Anna Marant".
  private func withoutMiddleName(_ words: [Substring]) -> String? {
    guard words.count == 3, isFirstName(words[0]), words[2] != "Jr", words[2] != "Sr" else {
      return nil
    }
    return "\(words[0]) \(words[2])"
  }

  /// Whether a name begins with a person's first name.
  private func isFirstName(_ name: some StringProtocol) -> Bool {
    let first = name.prefix { $0 != " " }
    return wordKinds[phraseHash(String(first))].contains(.firstName)
  }
}
