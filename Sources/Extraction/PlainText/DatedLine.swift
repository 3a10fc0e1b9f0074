import Model

/// A date with a little beside it on one line, as pages print it near the headline: `By Ilse Marant | March 9,
/// 2023`, `Tom Ried Published: Dec 22, 2023 10:55 AM EST`, `Dec 18, 2023 • 3 min read`.
struct DatedLine {
  let dates: DateLine
  /// The names before or after the date; empty where it names nobody.
  var authors: [String] = []
  /// The source that a label names beside it, `来源：`.
  var source: String?
}

/// Reads such a line; nil for any other.
///
/// Before the date may stand a by-line, a person's name, a place and a comma or a dash, a label of a word or two parted
/// from it by a sign, or of up to four if the date has a time with its zone. After it may stand the reading time, a
/// by-line, or a few words that a sign parts from it; on both sides who wrote it and where it comes from, each behind a
/// label. So a headline that begins or ends with a date is none.
func readDatedLine(_ line: Line) -> DatedLine? {
  guard line.length <= 160, line.signs.contains(.maybeDigit) else { return nil }
  let words = line.text.words
  for start in words.indices.prefix(12) where mayBeginDate(words[start]) {
    guard let (dates, end) = datesAhead(from: start, of: words, in: line.text) else { continue }
    let hasZone = dates.hasTime && isZone(words[end - 1])
    let labels = [words[..<start], words[end...]].map { readLabelled($0) }
    guard let before = labels[0]?.authors ?? namesBefore(words[..<start], hasZone: hasZone),
      let after = labels[1]?.authors
        ?? namesAfter(
          words[end...], isLabelled: start == 0 || labels[0] != nil || !before.isEmpty,
          isStamped: publishes(words[start]), dates)
    else { return nil }
    return DatedLine(
      dates: dates, authors: before.isEmpty ? after : before,
      source: labels[1]?.source ?? labels[0]?.sourceAhead)
  }
  return nil
}

/// What a line says that is a word or two, such as the outlet or a section, and then a date; nil for any other.
func readLabelledDate(_ line: Line) -> DateLine? {
  guard line.length <= 60, line.signs.contains(.maybeDigit) else { return nil }
  let words = line.text.words
  guard let start = words.indices.prefix(3).first(where: { mayBeginDate(words[$0]) }), start > 0
  else { return nil }
  return readDateLine(line.text[words[start].startIndex...])
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
    return (found, shortest < end && standsBehindYear(words[shortest]) ? shortest + 1 : shortest)
  }
  return nil
}

/// Whether a word is the "г." of `14 мая 2024 г.`
private func standsBehindYear(_ word: Text) -> Bool {
  guard case .word(let letters)? = dateTokens(word)?.first else { return false }
  return DateWords.afterYear.contains(letters)
}

/// The names of what stands before a date; nil if that is no part of a date line.
private func namesBefore(_ words: ArraySlice<Text>, hasZone: Bool) -> [String]? {
  let isParted = words.last.map(isSign) == true
  let isBehindDash = words.last.map(isDash) == true
  let words = withoutSigns(words.filter { !isSign($0) })
  guard !words.isEmpty else { return [] }
  let areCapital = beginWithCapitals(words)
  if let found = bylineNames(words) { return found }
  if mayBePlace(words, isBehindDash: isBehindDash) { return [] }
  let found = names(in: Array(words.joined(separator: [0x20]))[...], isStrict: true)
  // Without capitals and a sign any words may be the start of a sentence.
  if !found.isEmpty, isParted || !words.allSatisfy(hasNoCase) { return found }
  return areCapital && words.count <= (hasZone ? 4 : isParted ? 2 : 0) ? [] : nil
}

/// Whether words before a date may be the place that is written from: `San Tesk, March 3, 2021`, `Port Ellery - 3 March
/// 2021`, `Тесск. 3 марта 2021`. Some write their names so; nobody can tell them apart.
private func mayBePlace(_ words: [Text], isBehindDash: Bool) -> Bool {
  guard let last = words.last, beginWithCapitals(words) || words.allSatisfy(hasNoCase) else {
    return false
  }
  let isBehindComma = last.last == UInt8(ascii: ",") || last.ends(with: "،") || last.ends(with: "，")
  if isBehindDash || isBehindComma { return words.count <= 3 }
  return last.last == UInt8(ascii: ".") && words.count <= 2 && last.length > 4
}

/// The names of what stands after a date; nil if it goes on as a sentence or a headline does. `isLabelled` tells
/// that the date stands first or behind a name, `isStamped` that "Posted" stands before it.
private func namesAfter(
  _ words: ArraySlice<Text>, isLabelled: Bool, isStamped: Bool, _ dates: DateLine
) -> [String]? {
  let isParted = words.first.map { isSign($0) && !isDash($0) } == true
  let words = words.filter { !isSign($0) }
  guard let last = words.last else { return [] }
  if isReadingTime(words) { return [] }
  if let found = bylineNames(words) {
    return found.isEmpty && !(isStamped && words.count <= 3 || signsAlone(words)) ? nil : found
  }
  guard isLabelled, isParted || dates.hasTime, last.last != UInt8(ascii: ".") else { return nil }
  let areCapital = beginWithCapitals(words)
  return words.count <= (isParted ? 4 : 2) && (areCapital || words.count <= 2) ? [] : nil
}

private func beginWithCapitals(_ words: [Text]) -> Bool { words.allSatisfy(opensWithCapital) }

/// The names of a by-line, `By Ilse Marant`, empty where what follows "by" names no person, `By Tesk staff`; nil if
/// the words are no by-line.
private func bylineNames(_ words: [Text]) -> [String]? {
  let text = Array(words.joined(separator: [0x20]))[...]
  guard let start = bylineStart(text.folded) else { return nil }
  let found = namesAfterBy(text.dropFirst(start).trimmed)
  let isBy = ["by", "posted by"].contains { text.begins(withAnyCaseOf: ascii($0)) }
  return found.isEmpty && !(isBy && words.count <= 5) ? nil : found
}

/// `by admin`, as blogs name nobody.
private func signsAlone(_ words: [Text]) -> Bool {
  words.count == 2
    && ["admin", "staff", "editor", "editors"].contains { words[1].folded.elementsEqual($0.utf8) }
}

/// Whether a word is "Posted" or "Published".
private func publishes(_ word: Text) -> Bool {
  ["posted", "published"].contains { word.folded.elementsEqual($0.utf8) }
}

/// `3 min read`, `12 minutes read`, `5 min`.
private func isReadingTime(_ words: [Text]) -> Bool {
  guard words.count >= 2, words[0].allSatisfy(isDigit),
    ["min", "mins", "minute", "minutes"].contains(where: { words[1].folded.elementsEqual($0.utf8) })
  else { return false }
  return words.count == 2 || words[2].folded.elementsEqual("read".utf8)
}

/// `EST`, `PT`, `IST`: capitals that are no half of the day.
private func isZone(_ word: Text) -> Bool {
  (2...4).contains(word.count) && word.allSatisfy(isCapital)
    && !["AM", "PM"].contains { word.elementsEqual($0.utf8) }
}

/// Words without the signs and the "on" that part a name from a date.
private func withoutSigns(_ words: [Text]) -> [Text] {
  var words = words
  while let last = words.last, publishes(last) || last.folded.elementsEqual("on".utf8) {
    words.removeLast()
  }
  return words
}

/// Whether a date line may begin with a word: a number, a month, a weekday, or a word such as "Published".
private func mayBeginDate(_ word: Text) -> Bool {
  dateTokens(word)?.first?.mayStandOnDateLine ?? false
}

private func isSign(_ word: Text) -> Bool {
  !word.contains { isLetter($0) || isDigit($0) } || isDot(word) || isDash(word)
}

/// `·`, `•`, `｜`, which count as letters byte by byte.
private func isDot(_ word: Text) -> Bool {
  [[0xC2, 0xB7], [0xE2, 0x80, 0xA2], [0xEF, 0xBD, 0x9C]].contains { word.elementsEqual($0) }
}

/// `-`, `–`, `—`, of which the longer ones count as letters byte by byte.
private func isDash(_ word: Text) -> Bool {
  [[0x2D], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]].contains { word.elementsEqual($0) }
}
