import Model

/// A date with a little beside it on one line, as pages print it near the headline: `By Ilse Marant | March 9,
/// 2023`, `Tom Ried Published: Dec 22, 2023 10:55 AM EST`, `Dec 18, 2023 • 3 min read`.
struct DatedLine {
  let dates: DateLine
  /// The names before or after the date; empty where it names nobody.
  let authors: [String]
}

/// Reads such a line; nil for any other.
///
/// Before the date may stand a by-line, a person's name, two words and a sign that parts them from it, or four
/// if the date has a time. After it may stand a by-line, the reading time, a button, or a few words that a sign
/// parts from it. So a headline that begins or ends with a date is none.
func readDatedLine(_ line: Line) -> DatedLine? {
  guard line.length <= 160, line.signs.contains(.maybeDigit) else { return nil }
  let words = line.text.words
  for start in words.indices.prefix(12) where mayBeginDate(words[start]) {
    guard let (dates, end) = datesAhead(from: start, of: words, in: line.text) else { continue }
    let hasTime = (dates.published ?? dates.modified)?.minute != nil
    guard let before = namesBefore(words[..<start], hasTime: hasTime),
      let after = namesAfter(words[end...], hasTime: hasTime)
    else { return nil }
    return DatedLine(dates: dates, authors: before.isEmpty ? after : before)
  }
  return nil
}

/// What the words from `start` on say that are nothing but dates, and where the last date ends.
private func datesAhead(
  from start: Int, of words: [Text], in line: Text
) -> (DateLine, end: Int)? {
  func dates(to end: Int) -> DateLine? {
    readDateLine(line[words[start].startIndex..<words[end - 1].endIndex])
  }
  for end in (start + 1...words.count).reversed() {
    guard let found = dates(to: end) else { continue }
    let shortest = (start + 1...end).first { dates(to: $0) == found } ?? end
    return (found, shortest)
  }
  return nil
}

/// The names of what stands before a date; nil if that is no part of a date line.
private func namesBefore(_ words: ArraySlice<Text>, hasTime: Bool) -> [String]? {
  let isParted = words.last.map(isSign) == true
  let words = withoutSigns(words.filter { !isSign($0) })
  guard let first = words.first else { return [] }
  if let found = bylineNames(words) { return found }
  let found = names(in: Array(words.joined(separator: [0x20]))[...], isStrict: true)
  if !found.isEmpty { return found }
  let most = hasTime ? 4 : isParted ? 2 : 0
  return words.count <= most && first.first.map(isCapital) == true ? [] : nil
}

/// The names of what stands after a date; nil if it goes on as a sentence or a headline does.
private func namesAfter(_ words: ArraySlice<Text>, hasTime: Bool) -> [String]? {
  let isParted = words.first.map(isSign) == true
  let words = words.filter { !isSign($0) }
  guard let last = words.last else { return [] }
  if let found = bylineNames(words) { return found }
  let text = Array(words.joined(separator: [0x20]))[...]
  if isReadingTime(words) || knownFurniture(text.folded, length: text.length) != nil { return [] }
  guard isParted || hasTime, last.last != UInt8(ascii: ".") else { return nil }
  return words.count <= 2
    || words.count <= 6 && words.allSatisfy { $0.first.map(isCapital) == true }
    ? [] : nil
}

/// The names of a by-line, `By Ilse Marant`, empty where what follows "by" names no person; nil if the words are
/// no by-line.
private func bylineNames(_ words: [Text]) -> [String]? {
  let text = Array(words.joined(separator: [0x20]))[...]
  guard let start = bylineStart(text.folded) else { return nil }
  let found = names(in: text.dropFirst(start).trimmed, isStrict: true)
  return found.isEmpty && words.count > 6 ? nil : found
}

/// `3 min read`, `12 minute read`, with anything after it.
private func isReadingTime(_ words: [Text]) -> Bool {
  words.count >= 2 && words[0].allSatisfy(isDigit) && words[1].begins(withAnyCaseOf: ascii("min"))
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

/// Whether a date line may begin with a word: a number, a month, a weekday, or a word such as "Published".
private func mayBeginDate(_ word: Text) -> Bool {
  dateTokens(word)?.first?.mayStandOnDateLine ?? false
}

private func isSign(_ word: Text) -> Bool {
  !word.contains { isLetter($0) || isDigit($0) } || isDot(word)
}

/// `·`, `•`, `–`, `—`, which count as letters byte by byte.
private func isDot(_ word: Text) -> Bool {
  [[0xC2, 0xB7], [0xE2, 0x80, 0xA2], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]]
    .contains { word.elementsEqual($0) }
}
