import Model

/// A date at the start of some tokens and what follows it.
struct FoundDate {
  let day: CalendarDay
  let rest: ArraySlice<DateToken>
}

/// Reads a day at the start of `tokens`, in the shapes of date lines on real pages:
/// `24 January 2019`, `January 24, 2019`, `24 de enero de 2019`, `2019-01-24`, `13.11.2019`,
/// `11/15/2023`, `2019年1月24日`, `2019년 1월 24일`.
///
/// Nil where there is none, and for numbers that could be day and month or month and day.
func readDay(_ tokens: ArraySlice<DateToken>) -> FoundDate? {
  dayFirst(tokens) ?? monthFirst(tokens) ?? yearFirst(tokens) ?? numbersOnly(tokens)
}

/// `24 January 2019`, `24th Jan., 2019`, `1er mars 2019`, `24 de enero de 2019`, `24. Januar 2019`.
private func dayFirst(_ tokens: ArraySlice<DateToken>) -> FoundDate? {
  var rest = tokens
  guard let day = take(&rest, digits: 1...2) else { return nil }
  skip(&rest, words: ordinalEndings + linkWords, signs: ".-–")
  guard let month = takeMonth(&rest) else { return nil }
  skip(&rest, words: linkWords, signs: ".,-–")
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

/// `13.11.2019`, `20/11/2019`, `11/15/2023`, `05/26/22`. With points the day stands first; with slashes
/// either may, and where both numbers could be months the date is told only by an American zone behind the time
/// that follows, `9/8/2015 12:15 PM PT`. Of years of two digits those from 70 on are of the last century.
private func numbersOnly(_ tokens: ArraySlice<DateToken>) -> FoundDate? {
  var rest = tokens
  guard let one = take(&rest, digits: 1...2), let separator = takeSeparator(&rest, []),
    let two = take(&rest, digits: 1...2), takeSeparator(&rest, []) == separator,
    let year = take(&rest, digits: 4...4)
      ?? (separator == UInt8(ascii: "/")
        ? take(&rest, digits: 2...2).map { $0 < 70 ? 2000 + $0 : 1900 + $0 } : nil)
  else { return nil }
  if separator == UInt8(ascii: ".") || one > 12 { return found(year, two, one, rest) }
  let isMonthFirst = two > 12 || one == two || hasAmericanTime(rest)
  return isMonthFirst ? found(year, one, two, rest) : nil
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
  return CalendarDay(year, month, day).map { FoundDate(day: $0, rest: rest) }
}

// MARK: - Tokens

private let ordinalEndings = ["st", "nd", "rd", "th", "er", "º"].map { Array($0.utf8) }
private let linkWords = ["de", "del", "of", "do"].map { Array($0.utf8) }

private func take(_ rest: inout ArraySlice<DateToken>, digits: ClosedRange<Int>) -> Int? {
  guard case .number(let value, let count)? = rest.first, digits.contains(count) else { return nil }
  rest.removeFirst()
  return value
}

private func takeMonth(_ rest: inout ArraySlice<DateToken>) -> Int? {
  guard case .word(let word)? = rest.first, let month = month(named: word) else { return nil }
  rest.removeFirst()
  return month
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

private func skip(_ rest: inout ArraySlice<DateToken>, words: [[UInt8]], signs: String) {
  while let token = rest.first {
    switch token {
    case .sign(let sign) where signs.utf8.contains(sign): rest.removeFirst()
    case .word(let word) where words.contains(word): rest.removeFirst()
    default: return
    }
  }
}
