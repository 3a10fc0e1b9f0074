/// A time of day and what follows it.
struct FoundTime {
  /// Minutes since midnight.
  let minute: Int
  /// Minutes east of UTC, if a zone is named.
  let offset: Int?
  let rest: ArraySlice<DateToken>
}

/// Reads a time at the start of `tokens`: `21:05`, `21:05:30.123`, `9:28 AM`, `10:37 p.m.`, `18.54`,
/// `7pm`, `17h05`, `18h`, `17 Uhr`, `18:42h`, `17時05分`, `오후 5:30`, `06:30 م`, with a zone after it (`GMT`, `EST`, `+01:00`, `Z`), or `2130 GMT`. Nil where
/// there is none.
func readTime(_ tokens: ArraySlice<DateToken>) -> FoundTime? {
  var rest = tokens
  let halfAhead = takeHalfAhead(&rest)
  guard case .number(let hour, let digits)? = rest.popFirst() else { return nil }
  if digits == 4, let total = minutes(hour / 100, hour % 100, nil), let offset = takeZone(&rest) {
    return FoundTime(minute: total, offset: offset, rest: rest)
  }
  guard digits <= 2 else { return nil }
  let minute = takeMinute(&rest) ?? takeFullHour(&rest)
  let half = halfAhead ?? takeHalf(&rest)
  guard minute != nil || half != nil, let total = minutes(hour, minute ?? 0, half) else {
    return nil
  }
  let offset = takeZone(&rest)
  return FoundTime(minute: total, offset: offset, rest: rest)
}

private enum Half { case morning, afternoon }

private func minutes(_ hour: Int, _ minute: Int, _ half: Half?) -> Int? {
  guard minute < 60 else { return nil }
  switch half {
  case nil: return hour < 24 ? hour * 60 + minute : nil
  case .morning?: return (1...12).contains(hour) ? hour % 12 * 60 + minute : nil
  case .afternoon?: return (1...12).contains(hour) ? (hour % 12 + 12) * 60 + minute : nil
  }
}

/// `:05`, and seconds after it, which are passed over.
private func takeMinute(_ rest: inout ArraySlice<DateToken>) -> Int? {
  guard let minute = takePart(&rest) else { return nil }
  if case .word(let word)? = rest.first, minuteWords.contains(word) {
    rest.removeFirst()
    return minute
  }
  while case .sign(let sign)? = rest.first, ":.".utf8.contains(sign),
    case .number? = rest.dropFirst().first
  {
    rest = rest.dropFirst(2)
  }
  return minute
}

private func takePart(_ rest: inout ArraySlice<DateToken>) -> Int? {
  guard let first = rest.first, beginsMinutes(first),
    case .number(let value, digits: 2)? = rest.dropFirst().first
  else { return nil }
  rest = rest.dropFirst(2)
  return value
}

/// 0 for an hour without minutes, `18h`, `18 Uhr`.
private func takeFullHour(_ rest: inout ArraySlice<DateToken>) -> Int? {
  guard case .word(let word)? = rest.first, hourWords.contains(word) || word == ascii("uhr") else {
    return nil
  }
  rest.removeFirst()
  return 0
}

private func beginsMinutes(_ token: DateToken) -> Bool {
  switch token {
  case .sign(let sign): ":.".utf8.contains(sign)
  case .word(let word): hourWords.contains(word)
  case .number: false
  }
}

private let hourWords = Set(["h", "時", "时", "点", "시"].map { Array($0.utf8) })
private let minuteWords = Set(["分", "분", "h", "hs", "hrs", "horas", "बजे"].map { Array($0.utf8) })

/// The half of the day where it stands before the time.
private func takeHalfAhead(_ rest: inout ArraySlice<DateToken>) -> Half? {
  guard case .word(let word)? = rest.first,
    let half: Half = ["오전", "上午", "午前", "सुबह"].contains(where: { word.elementsEqual($0.utf8) })
      ? .morning
      : ["오후", "下午", "午後", "दोपहर", "शाम"].contains(where: { word.elementsEqual($0.utf8) })
        ? .afternoon : nil
  else { return nil }
  rest.removeFirst()
  return half
}

/// `am`, `p.m.`, `م`
private func takeHalf(_ rest: inout ArraySlice<DateToken>) -> Half? {
  guard case .word(let word)? = rest.first else { return nil }
  let point = DateToken.sign(UInt8(ascii: "."))
  switch String(decoding: word, as: UTF8.self) {
  case "am", "ص", "صباحا", "صباحًا", "صباحاً": rest = rest.dropFirst()
  case "pm", "م", "مساء", "مساءً":
    rest = rest.dropFirst()
    return .afternoon
  case "a", "p":
    guard rest.dropFirst().starts(with: [point, .word(Array("m".utf8))]) else { return nil }
    rest = rest.dropFirst(rest.dropFirst(3).first == point ? 4 : 3)
    return word == Array("p".utf8) ? .afternoon : .morning
  default: return nil
  }
  return .morning
}

/// Takes a zone, perhaps in brackets, `(UTC +02:00)`; its minutes east of UTC.
private func takeZone(_ rest: inout ArraySlice<DateToken>) -> Int? {
  var after = rest
  let isInBrackets = after.first == .sign(UInt8(ascii: "("))
  if isInBrackets { after.removeFirst() }
  guard let offset = takeBareZone(&after) else { return nil }
  if isInBrackets, after.popFirst() != .sign(UInt8(ascii: ")")) { return nil }
  rest = after
  return offset
}

private func takeBareZone(_ rest: inout ArraySlice<DateToken>) -> Int? {
  switch rest.first {
  case .word(let word)?:
    guard let offset = zones[String(decoding: word, as: UTF8.self)] else { return nil }
    rest.removeFirst()
    return offset == 0 ? takeSignedOffset(&rest) ?? takeHours(&rest) ?? 0 : offset
  default: return takeSignedOffset(&rest)
  }
}

/// The `+2` of `UTC+2`. A date may follow `UTC` too, `UTC - 5 May 2020`.
private func takeHours(_ rest: inout ArraySlice<DateToken>) -> Int? {
  guard case .sign(let sign)? = rest.first, "+-".utf8.contains(sign),
    case .number(let hours, digits: 1...2)? = rest.dropFirst().first, hours <= 14,
    rest.dropFirst(2).first.map({ $0 == .sign(UInt8(ascii: ")")) }) != false
  else { return nil }
  rest = rest.dropFirst(2)
  return (sign == UInt8(ascii: "-") ? -60 : 60) * hours
}

private func takeSignedOffset(_ rest: inout ArraySlice<DateToken>) -> Int? {
  guard case .sign(let sign)? = rest.first, "+-".utf8.contains(sign) else { return nil }
  return takeOffset(&rest, sign == UInt8(ascii: "-") ? -1 : 1)
}

/// `+01:00`, `-0500`.
private func takeOffset(_ rest: inout ArraySlice<DateToken>, _ direction: Int) -> Int? {
  let colon = DateToken.sign(UInt8(ascii: ":"))
  switch Array(rest.dropFirst().prefix(3)) {
  case let tokens where tokens.count == 3 && tokens[1] == colon:
    guard case .number(let hours, digits: 2) = tokens[0],
      case .number(let part, digits: 2) = tokens[2]
    else { return nil }
    rest = rest.dropFirst(4)
    return direction * (hours * 60 + part)
  case let tokens:
    // `21:05 - 2019-01-24` goes on with a year, not with a zone.
    guard case .number(let value, digits: 4)? = tokens.first, value <= 1_800, value % 100 < 60,
      tokens.dropFirst().first != .sign(UInt8(ascii: "-"))
    else { return nil }
    rest = rest.dropFirst(2)
    return direction * (value / 100 * 60 + value % 100)
  }
}

/// Zones that pages name by letters; `IST` is India's. `ET` and its kin leave open whether summer time
/// holds, so they tell no offset.
private let zones: [String: Int] = [
  "z": 0, "utc": 0, "gmt": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180,
  "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480,
  "pdt": -420, "ist": 330, "pkt": 300, "sgt": 480, "hkt": 480, "pht": 480, "wib": 420, "jst": 540,
  "kst": 540, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "wat": 60, "eat": 180,
  "msk": 180, "мск": 180,
]
