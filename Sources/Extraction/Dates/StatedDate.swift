import Model

/// The date of a field that holds one: front matter, a sidecar, a record, a feed, a page's metadata. Programs write
/// them in more ways than people do, and what the field is need not be told from the text:
///
/// - a moment since 1970, in seconds, thousandths, millionths or less of a second, with a fraction or without;
/// - digits alone, `20240124`, `20240124101500` (Wayback Machine, GDELT), `20240124T101500Z` (ISO 8601, basic form);
/// - a day and a time of which only the zone is written oddly: `2024-01-24 10:15:00+01` (PostgreSQL),
///   `2024-01-24T10:15:00[Europe/Berlin]` (Java);
/// - `Wed, 24 Jan 24 10:00:00 GMT` (RFC 822), `Wed Jan 24 10:15:00 +0000 2024` (ctime);
/// - what `readDate` reads.
///
/// Nil where none can be told.
func statedDate(_ text: String) -> PublicationDate? {
  let text = Array(text.utf8)[...].trimmed
  return momentSinceEpoch(text) ?? digitsAlone(text) ?? readDate(text.string)
    ?? withClearZone(text).flatMap(readDate) ?? inUsualOrder(text).flatMap(readDate)
}

/// A moment given in seconds or a thousandth, millionth, milliardth of one since 1 January 1970 UTC; nil outside 1990
/// to 2099.
private func momentSinceEpoch(_ text: Text) -> PublicationDate? {
  guard text.count >= 9, text.allSatisfy({ isDigit($0) || ".eE+".utf8.contains($0) }),
    var seconds = Double(text.string)
  else { return nil }
  for _ in 0..<3 where seconds > 100_000_000_000 { seconds /= 1_000 }
  guard (631_152_000..<4_102_444_800).contains(seconds) else { return nil }
  guard let day = day(sinceEpoch: Int(seconds) / 86_400) else { return nil }
  return PublicationDate(day: day, minute: Int(seconds) % 86_400 / 60, offset: 0)
}

/// `20240124`, `202401241015`, `20240124101500`, `20240124T101500Z`, as ISO 8601 writes it at length.
private func digitsAlone(_ text: Text) -> PublicationDate? {
  guard text.count >= 8, text.prefix(8).allSatisfy(isDigit) else { return nil }
  let isUTC = text.last.map(lower) == UInt8(ascii: "z")
  let digits = text.filter { isDigit($0) }
  let others = text.filter { !isDigit($0) }.map(lower)
  guard [8, 12, 14].contains(digits.count), ["", "t", "tz", "z"].contains(others[...].string)
  else { return nil }
  let day = [digits[0..<4], digits[4..<6], digits[6..<8]].map { Array($0)[...].string }
  guard digits.count > 8 else { return readDate(day.joined(separator: "-")) }
  let time = [digits[8..<10], digits[10..<12]].map { Array($0)[...].string }
  return readDate(
    day.joined(separator: "-") + "T" + time.joined(separator: ":") + (isUTC ? "Z" : ""))
}

/// `2024-01-24T10:15` with its offset at length, of `2024-01-24 10:15:00.123456+01` and the like; what else stands
/// behind the time says nothing of the day. Nil where no such day and time open the text.
private func withClearZone(_ text: Text) -> String? {
  let shape = "0000-00-00 00:00"
  guard text.count >= shape.utf8.count,
    zip(text, shape.utf8).allSatisfy({ byte, sign in
      sign == UInt8(ascii: "0")
        ? isDigit(byte) : byte == sign || (sign == 0x20 && lower(byte) == UInt8(ascii: "t"))
    })
  else { return nil }
  let day = text.prefix(10).string
  let time = text.dropFirst(11).prefix(5).string
  let zone = text.dropFirst(16).drop { isDigit($0) || ":.,".utf8.contains($0) }.trimmed
  if zone.first.map(lower) == UInt8(ascii: "z") { return day + "T" + time + "Z" }
  let digits = zone.dropFirst().prefix { isDigit($0) || $0 == UInt8(ascii: ":") }.filter {
    isDigit($0)
  }
  guard let sign = zone.first, "+-".utf8.contains(sign), [2, 4].contains(digits.count) else {
    return day + "T" + time
  }
  let offset = digits + (digits.count == 2 ? ascii("00") : [])
  return day + "T" + time + [sign][...].string + offset[..<2].string + ":" + offset[2...].string
}

/// `24 Jan 2024 10:15:00 +0000` for `Wed, 24 Jan 24 10:15:00 +0000` and `Wed Jan 24 10:15:00 +0000 2024`; nil for
/// anything else.
private func inUsualOrder(_ text: Text) -> String? {
  var words = text.words.map { $0 }
  if let first = words.first, first.allSatisfy({ isLetter($0) || ",.".utf8.contains($0) }),
    words.count > 3,
    month(named: first.map(lower)) == nil
  {
    words.removeFirst()
  }
  guard words.count >= 3 else { return nil }
  if words[0].allSatisfy(isDigit), words[2].count == 2, words[2].allSatisfy(isDigit) {
    let year =
      (words[2].first.map { $0 < UInt8(ascii: "7") } == true ? "20" : "19") + words[2].string
    return (words[..<2].map(\.string) + [year] + words[3...].map(\.string)).joined(separator: " ")
  }
  guard let year = words.last, year.count == 4, year.allSatisfy(isDigit),
    words[1].allSatisfy(isDigit), words[2].contains(UInt8(ascii: ":"))
  else { return nil }
  let rest = words[2...].dropLast().map(\.string)
  return ([words[1].string, words[0].string, year.string] + rest).joined(separator: " ")
}

/// After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`, for days
/// after 1970.
private func day(sinceEpoch number: Int) -> CalendarDay? {
  let shifted = number + 719_468
  let era = shifted / 146_097
  let dayOfEra = shifted % 146_097
  let yearOfEra =
    (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shiftedMonth = (5 * dayOfYear + 2) / 153
  let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return CalendarDay(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
    dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
}
