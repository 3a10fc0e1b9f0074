import Model

/// A date at the start of some tokens and what follows it.
struct FoundDate {
  let day: CalendarDay
  /// See `DateLine`.
  var hasShortYear = false
  var rest: ArraySlice<DateToken>
}

/// Reads a day at the start of `tokens`, in the shapes of date lines on real pages:
/// `24 January 2019`, `January 24, 2019`, `24 de enero de 2019`, `2019-01-24`, `13.11.2019`,
/// `11/15/2023`, `2019年1月24日`, `2019년 1월 24일`.
///
/// Nil where there is none, and for numbers that could be day and month or month and day.
func readDay(_ tokens: ArraySlice<DateToken>) -> FoundDate? {
  dayFirst(tokens) ?? monthFirst(tokens) ?? yearFirst(tokens) ?? numbersOnly(tokens)
}

/// `24 January 2019`, `24th Jan., 2019`, `1er mars 2019`, `24 de enero de 2019`, `24. Januar 2019`, `24/ene/2019`.
private func dayFirst(_ tokens: ArraySlice<DateToken>) -> FoundDate? {
  var rest = tokens
  guard let day = take(&rest, digits: 1...2) else { return nil }
  skip(&rest, words: afterDay, signs: ".-/")
  guard let month = takeMonth(&rest) else { return nil }
  skipOtherName(of: month, &rest)
  skip(&rest, words: linkWords, signs: ".,-/")
  guard let year = take(&rest, digits: 4...4) else { return nil }
  return found(year, month, day, rest)
}

/// `January 24, 2019`, `Jan. 24th 2019`.
private func monthFirst(_ tokens: ArraySlice<DateToken>) -> FoundDate? {
  var rest = tokens
  guard let month = takeMonth(&rest) else { return nil }
  skip(&rest, words: [], signs: ".")
  guard let day = take(&rest, digits: 1...2) else { return nil }
  skip(&rest, words: ordinalEndings, signs: ",.")
  guard let year = take(&rest, digits: 4...4) else { return nil }
  return found(year, month, day, rest)
}

/// `2019-01-24`, `2019/1/24`, `2019.01.24`, `2019年1月24日`, `2019년 1월 24일`.
private func yearFirst(_ tokens: ArraySlice<DateToken>) -> FoundDate? {
  var rest = tokens
  guard let year = take(&rest, digits: 4...4), takeSeparator(&rest, ["年", "년"]) != nil,
    let month = take(&rest, digits: 1...2), takeSeparator(&rest, ["月", "월"]) != nil,
    let day = take(&rest, digits: 1...2)
  else { return nil }
  skip(&rest, words: [Array("日".utf8), Array("일".utf8)], signs: "")
  return found(year, month, day, rest)
}

/// `13.11.2019`, `20/11/2019`, `11/15/2023`, `05/26/22`, `13.11.19`. With points the day stands first; with slashes
/// either may, and where both numbers could be months the date is told only by an American zone behind the time
/// that follows, `9/8/2015 12:15 PM PT`. So it is with points before a year of two digits, but for a German time behind
/// it, `05.04.24, 18:42 Uhr`. Of years of two digits those from 70 on are of the last century.
private func numbersOnly(_ tokens: ArraySlice<DateToken>) -> FoundDate? {
  var rest = tokens
  guard let one = take(&rest, digits: 1...2), let separator = takeSeparator(&rest, []),
    let two = take(&rest, digits: 1...2), takeSeparator(&rest, []) == separator
  else { return nil }
  if separator == UInt8(ascii: "."), let year = takeShortYear(&rest) {
    return dayWithShortYear(year, two, one, rest)
  }
  guard
    let year = take(&rest, digits: 4...4)
      ?? (separator == UInt8(ascii: "/") ? takeShortYear(&rest) : nil)
  else { return nil }
  if separator == UInt8(ascii: ".") || one > 12 { return found(year, two, one, rest) }
  let isMonthFirst = two > 12 || one == two || hasAmericanTime(rest)
  return isMonthFirst ? found(year, one, two, rest) : nil
}

private func takeShortYear(_ rest: inout ArraySlice<DateToken>) -> Int? {
  take(&rest, digits: 2...2).map { $0 < 70 ? 2000 + $0 : 1900 + $0 }
}

/// The day of `14.05.24`; nil where its first number could be a month, unless a German time follows.
private func dayWithShortYear(
  _ year: Int, _ month: Int, _ day: Int, _ rest: ArraySlice<DateToken>
) -> FoundDate? {
  let hasGermanTime = rest.contains(.word(ascii("uhr")))
  guard hasGermanTime || day > 12 || day == month else { return nil }
  var date = found(year, month, day, rest)
  date?.hasShortYear = !hasGermanTime
  return date
}

/// Whether a time with an American zone follows.
private func hasAmericanTime(_ tokens: ArraySlice<DateToken>) -> Bool {
  guard let zone = tokens.firstIndex(where: isAmericanZone) else { return false }
  let before = tokens[..<zone]
  return before.contains(.sign(UInt8(ascii: ":")))
    || before.contains { $0 == .word(ascii("am")) || $0 == .word(ascii("pm")) }
}

private func isAmericanZone(_ token: DateToken) -> Bool {
  guard case .word(let word) = token else { return false }
  return americanZones.contains(word)
}

private let americanZones = Set(
  ["et", "ct", "mt", "pt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt"]
    .map { Array($0.utf8) })

private func found(
  _ year: Int, _ month: Int, _ day: Int, _ rest: ArraySlice<DateToken>
) -> FoundDate? {
  guard (1500...2999).contains(year) else { return nil }
  var rest = rest
  skip(&rest, words: DateWords.afterYear, signs: "")
  return CalendarDay(year, month, day).map { FoundDate(day: $0, rest: rest) }
}

// MARK: - Tokens

private let ordinalEndings = Set(["st", "nd", "rd", "th", "er", "º"].map { Array($0.utf8) })
private let linkWords = Set(["de", "del", "of", "do"].map { Array($0.utf8) })
private let afterDay = ordinalEndings.union(linkWords)

private func take(_ rest: inout ArraySlice<DateToken>, digits: ClosedRange<Int>) -> Int? {
  guard case .number(let value, let count)? = rest.first, digits.contains(count) else { return nil }
  rest.removeFirst()
  return value
}

private func takeMonth(_ rest: inout ArraySlice<DateToken>) -> Int? {
  guard case .word(let word)? = rest.first else { return nil }
  if let month = month(named: word) {
    rest.removeFirst()
    return month
  }
  // Names of two words: `تشرين الأول`.
  guard word.first == 0xD8 || word.first == 0xD9, case .word(let next)? = rest.dropFirst().first,
    let month = month(named: word + [0x20] + next)
  else { return nil }
  rest.removeFirst(2)
  return month
}

/// Passes over the month's other name, `أيار/مايو`, `مايو (أيار)`.
private func skipOtherName(of month: Int, _ rest: inout ArraySlice<DateToken>) {
  guard case .sign(let sign)? = rest.first, "/(".utf8.contains(sign) else { return }
  var after = rest.dropFirst()
  guard takeMonth(&after) == month else { return }
  rest =
    sign == UInt8(ascii: "(") && after.first == .sign(UInt8(ascii: ")")) ? after.dropFirst() : after
}

/// A point, slash or hyphen, or one of `words`, which counts as 0.
private func takeSeparator(_ rest: inout ArraySlice<DateToken>, _ words: [String]) -> UInt8? {
  switch rest.first {
  case .sign(let sign)? where "./-".utf8.contains(sign):
    rest.removeFirst()
    return sign
  case .word(let found)? where words.contains { found.elementsEqual($0.utf8) }:
    rest.removeFirst()
    return 0
  default: return nil
  }
}

private func skip(_ rest: inout ArraySlice<DateToken>, words: Set<[UInt8]>, signs: String) {
  while let token = rest.first {
    switch token {
    case .sign(let sign) where signs.utf8.contains(sign): rest.removeFirst()
    case .word(let word) where words.contains(word): rest.removeFirst()
    default: return
    }
  }
}
