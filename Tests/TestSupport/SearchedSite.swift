/// The search index of a site, read as the search page's script reads it.
package struct SearchedSite {
  private let files: [String: String]

  /// The index that lies in the files of a site.
  package init(_ site: [String: [UInt8]]) {
    let own = site.filter { $0.key.hasPrefix("search/") && $0.key.hasSuffix(".js") }
    files = Dictionary(
      uniqueKeysWithValues: own.map {
        (String($0.key.dropFirst(7).dropLast(3)), String(decoding: $0.value, as: UTF8.self))
      })
  }

  /// The names of its files, without `search/` and `.js`.
  package var names: Set<String> { Set(files.keys) }

  /// What is said of each term of the dictionary.
  package var terms: [String: String] {
    let entries = files.filter { $0.key.hasPrefix("words/") }.flatMap { self.entries(of: $0.value) }
    return Dictionary(uniqueKeysWithValues: entries)
  }

  /// The addresses of the articles that have `term`, the oldest first.
  package func articles(with term: String) -> [String] {
    guard let said = terms[term] else { return [] }
    var reader = NumberReader(said)
    _ = reader.number()
    var found: [String] = []
    var segment = 0
    while !reader.isAtEnd {
      let value = reader.number()
      segment += value / 3
      let count = value % 3 == 1 ? 1 : reader.number()
      if value % 3 == 0 {
        for own in segment...(segment + count) { found += articles(with: term, ofSegment: own) }
        segment += count + 1
      } else {
        found += reader.articles(count).map { row($0, ofSegment: segment)[1] }
        segment += 1
      }
    }
    return found
  }

  /// What the results show, segment after segment.
  package var rows: [[String]] {
    segments.indices.flatMap { segment in
      (0..<(Int(segments[segment][1]) ?? 0)).map { row($0, ofSegment: segment) }
    }
  }

  /// Each segment's name, how many articles and how many files of terms it has, its first and last day.
  package var segments: [[String]] {
    guard let list = files["index"]?.split(separator: "\"segments\":").last else { return [] }
    return lists(in: String(list.split(separator: "\"words\":")[0]))
  }

  private func articles(with term: String, ofSegment segment: Int) -> [String] {
    let prefix = segments[segment][0] + "/t"
    for (name, text) in files where name.hasPrefix(prefix) {
      for (own, postings) in entries(of: text) where own == term {
        var reader = NumberReader(postings)
        return reader.articles(.max).map { row($0, ofSegment: segment)[1] }
      }
    }
    return []
  }

  private func row(_ article: Int, ofSegment segment: Int) -> [String] {
    let text = files["\(segments[segment][0])/r\(article / 64)"] ?? ""
    return lists(in: text)[article % 64]
  }

  private func entries(of text: String) -> [(String, String)] {
    text.split(separator: "|").dropFirst().dropLast().map { entry in
      let parts = entry.split(separator: " ", maxSplits: 1)
      return (String(parts[0]), String(parts[1]))
    }
  }

  /// The innermost lists of a JSON text, as texts; escapes stay as they are.
  private func lists(in text: String) -> [[String]] {
    var lists: [[String]] = []
    var fields: [String] = []
    var field = ""
    var (isQuoted, isEscaped) = (false, false)
    for sign in text {
      if isQuoted {
        if sign == "\"", !isEscaped { isQuoted = false } else { field.append(sign) }
        isEscaped = sign == "\\" && !isEscaped
      } else {
        switch sign {
        case "\"": isQuoted = true
        case "[": (fields, field) = ([], "")
        case ",", "]":
          if sign == "," || !fields.isEmpty || !field.isEmpty { fields.append(field) }
          field = ""
          if sign == "]", !fields.isEmpty {
            lists.append(fields)
            fields = []
          }
        default: field.append(sign)
        }
      }
    }
    return lists.filter { $0.count > 1 }.map { $0.first == "" ? Array($0.dropFirst()) : $0 }
  }
}

/// Reads the numbers of an entry.
private struct NumberReader {
  private var signs: ArraySlice<UInt8>
  private static let digits = (UInt8(33)...126).filter { !"\"<\\|".utf8.contains($0) }

  init(_ text: String) { signs = Array(text.utf8)[...] }

  var isAtEnd: Bool { signs.isEmpty }

  mutating func number() -> Int {
    var (value, weight) = (0, 1)
    while let sign = signs.popFirst(), let digit = Self.digits.firstIndex(of: sign) {
      value += digit % 45 * weight
      if digit < 45 { break }
      weight *= 45
    }
    return value
  }

  mutating func articles(_ count: Int) -> [Int] {
    var (next, found) = (0, [Int]())
    while found.count < count, !isAtEnd {
      next += number() >> 3
      found.append(next)
      next += 1
    }
    return found
  }
}
