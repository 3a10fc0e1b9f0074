import Model

/// What a line that is nothing but dates says.
struct DateLine: Equatable {
  var published: PublicationDate?
  /// From "Updated …" or "Last modified …".
  var modified: PublicationDate?
  /// Whether it has a year of two digits by which it could be another day elsewhere: `14.05.24`, which in East Asia is
  /// one of 2014.
  var hasShortYear = false

  /// Whether it tells the time of day too.
  var hasTime: Bool { (published ?? modified)?.minute != nil }
}

/// Reads a line that holds a date and nothing else but words that go with one: weekdays, times,
/// zones, "Published on", "Updated". Nil for every other line: a sentence that speaks of a date is
/// none, nor is a time alone (`43:33` is how long a film lasts).
func readDateLine(_ line: Text) -> DateLine? {
  guard fitsDateLine(line), line.contains(where: mayBeDigit), let tokens = dateTokens(line),
    tokens.contains(where: \.isNumber)
  else { return nil }
  var result = DateLine()
  var rest = tokens[...]
  var isUpdate = false
  while let token = rest.first {
    if let moment = readMoment(rest) {
      result.take(moment.date, isUpdate: isUpdate)
      result.hasShortYear = result.hasShortYear || moment.hasShortYear
      rest = moment.rest
    } else if let time = readTime(rest) {
      rest = time.rest
    } else if token.isCompanion {
      if case .word(let word) = token {
        isUpdate = token.opensUpdate || (isUpdate && !DateWords.publish.contains(word))
      }
      rest = rest.dropFirst()
    } else if let after = afterAge(rest) {
      rest = after
    } else {
      return nil
    }
  }
  return result.published == nil && result.modified == nil ? nil : result
}

/// Reads a date, with or without a time, from a value that should be one, such as in front matter.
func readDate(_ text: String) -> PublicationDate? {
  guard let line = readDateLine(Array(text.utf8)[...]), !line.hasShortYear else { return nil }
  return line.published ?? line.modified
}

extension DateLine {
  fileprivate mutating func take(_ date: PublicationDate, isUpdate: Bool) {
    if isUpdate {
      modified = modified ?? date
    } else {
      published = published ?? date
    }
  }
}

/// A date with its time and what follows it.
private struct Moment {
  let date: PublicationDate
  let hasShortYear: Bool
  let rest: ArraySlice<DateToken>

  init(_ found: FoundDate, _ time: FoundTime?, rest: ArraySlice<DateToken>) {
    date = PublicationDate(day: found.day, minute: time?.minute, offset: time?.offset)
    hasShortYear = found.hasShortYear
    self.rest = rest
  }
}

/// A day with the time that stands after it, or right before it (`11:22 PM - 19 Oct 2016`).
private func readMoment(_ tokens: ArraySlice<DateToken>) -> Moment? {
  if let found = readDay(tokens) {
    let time = readTime(found.rest.drop(while: \.isBetweenDateAndTime))
    return Moment(found, time, rest: time?.rest ?? found.rest)
  }
  // "Mar" is a month in English and a Tuesday in French.
  guard let time = readTime(tokens),
    let found = readDay(time.rest.drop(while: \.isBetweenDateAndTime))
      ?? readDay(time.rest.drop(while: \.isBetweenTimeAndDate))
  else { return nil }
  return Moment(found, time, rest: found.rest)
}

/// Whether a byte is a digit, or may begin an Arabic or a Devanagari one.
private func mayBeDigit(_ byte: UInt8) -> Bool {
  isDigit(byte) || byte == 0xD9 || byte == 0xDB || byte == 0xE0
}

/// What follows `2 hours ago`, which tells no date by itself; nil for anything else.
private func afterAge(_ tokens: ArraySlice<DateToken>) -> ArraySlice<DateToken>? {
  guard tokens.count >= 3, case .number = tokens[tokens.startIndex],
    case .word(let unit) = tokens[tokens.startIndex + 1], DateWords.units.contains(unit),
    tokens[tokens.startIndex + 2] == .word(Array("ago".utf8))
  else { return nil }
  return tokens.dropFirst(3)
}
