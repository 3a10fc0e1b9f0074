/// A by-line and a date on one line, as many pages print them: `By Ilse Marant | March 9, 2023`,
/// `Tom Ried Published: Dec 22, 2023 10:55 AM EST`, `Tesk Wire | Updated: 2017-09-15 17:52`.
struct DatedByline {
  let dates: DateLine
  /// The names before the date; empty where it names nobody.
  let authors: [String]
}

/// Reads such a line; nil for any other. What stands before the date must be a by-line, a person's name or
/// at most two words and a sign that parts them from it.
func readDatedByline(_ line: Line) -> DatedByline? {
  guard line.length <= 120, line.text.contains(where: isDigit) else { return nil }
  let words = line.text.words
  for count in 1..<max(1, min(words.count, 10)) {
    let rest = line.text[words[count].startIndex...]
    guard let dates = readDateLine(rest) else { continue }
    let before = withoutSigns(words[..<count].filter { !isSign($0) })
    if let authors = bylineNames(before) { return DatedByline(dates: dates, authors: authors) }
    let isParted = words[...count].contains(where: isSign)
    return isParted && before.count <= 2 ? DatedByline(dates: dates, authors: []) : nil
  }
  return nil
}

/// The names of a by-line or of a person alone; nil if the words are neither.
private func bylineNames(_ words: [Text]) -> [String]? {
  guard let first = words.first else { return [] }
  let isByline = first.map(lower) == ascii("by") || first.map(lower) == ascii("by:")
  let text = Array((isByline ? words.dropFirst() : words[...]).joined(separator: [0x20]))
  let found = names(in: text[...], isStrict: true)
  if !found.isEmpty { return found }
  return isByline && (2...5).contains(words.count) ? [] : nil
}

/// Words without the signs and the "on" that part a name from a date.
private func withoutSigns(_ words: [Text]) -> [Text] {
  var words = words
  while let last = words.last,
    ["on", "posted", "published"].contains(where: { last.map(lower).elementsEqual($0.utf8) })
  {
    words.removeLast()
  }
  return words
}

private func isSign(_ word: Text) -> Bool {
  !word.contains { isLetter($0) || isDigit($0) } || isDot(word)
}

/// `·`, `•`, `–`, `—`, which count as letters byte by byte.
private func isDot(_ word: Text) -> Bool {
  [[0xC2, 0xB7], [0xE2, 0x80, 0xA2], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]]
    .contains { word.elementsEqual($0) }
}
