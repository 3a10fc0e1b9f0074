import Model

/// Without `PORT ELLERY (Reuters) — ` at the start: a dash within the first 60 bytes, with no small
/// word before it, or an agency in brackets after a place.
func withoutDateline(_ sentence: Text) -> Text {
  guard mayHaveDateline(sentence.prefix(60)) else { return sentence }
  for dash in dashes {
    guard let place = sentence.prefix(60).position(of: dash) else { continue }
    let before = sentence[..<place]
    let isPlace = before.words.allSatisfy { word in
      word.first.map { isCapital($0) || $0 == 0x28 || $0 >= 0x80 || isDigit($0) } == true
    }
    let isDateline =
      before.contains(0x28)
      || before.first.map(isCapital) == true
        && (before.words.first?.dropFirst().first.map(isCapital) == true
          || before.wordCount <= 4 && before.contains(0x2C))
    let rest = sentence[(place + dash.count)...].trimmed
    // Not "UVZ – the maker of ships – has".
    let isSmall = rest.first.map { $0 >= 0x61 && $0 <= 0x7A } ?? true
    if isPlace, isDateline, !isSmall { return rest }
  }
  if let place = sentence.prefix(60).position(of: Array("—".utf8)),
    sentence.prefix(3).allSatisfy(isCapital),
    withoutBrackets(sentence[..<place]).words.allSatisfy({ $0.first.map(isCapital) == true })
  {
    return sentence[(place + 3)...].trimmed
  }
  return withoutAgency(withoutReporter(sentence))
}

/// Whether a dash or a bracket may stand in it.
private func mayHaveDateline(_ opening: Text) -> Bool {
  opening.withUnsafeBufferPointer { bytes in
    var found: UInt64 = 0
    bytes.forEachEight { found |= $0.equal(to: 0x2D) | $0.equal(to: 0xE2) | $0.equal(to: 0x28) }
    return found != 0
  }
}

/// Without `Ida Rem — ` before "Port Ellery …": names before the only dash, and a capital after it.
private func withoutReporter(_ sentence: Text) -> Text {
  for dash in [dashes[0], dashes[2]] {
    guard let place = sentence.prefix(40).position(of: dash) else { continue }
    let (before, rest) = (sentence[..<place], sentence[(place + dash.count)...])
    if before.wordCount <= 3, before.words.allSatisfy({ $0.first.map(isCapital) == true }),
      rest.first.map(isCapital) == true, rest.position(of: dash) == nil
    {
      return rest.trimmed
    }
  }
  return sentence
}

/// Without `Washington (CNN) ` at the start.
private func withoutAgency(_ sentence: Text) -> Text {
  guard let open = sentence.prefix(40).firstIndex(of: 0x28),
    let close = sentence[open...].prefix(24).firstIndex(of: 0x29), close + 1 < sentence.endIndex,
    sentence[..<open].words.allSatisfy({ $0.first.map(isCapital) == true })
  else { return sentence }
  let name = sentence[(open + 1)..<close]
  let isAgency =
    name.count >= 2 && name.prefix(3).allSatisfy { isCapital($0) && $0 < 0x80 } && name.count <= 12
    && sentence[..<open].wordCount <= 3 && (open == sentence.startIndex || name.count <= 4)
    || agencies.contains { name.begins(with: $0) }
  guard isAgency, agencies.contains(where: { name.begins(with: $0) }) else { return sentence }
  var rest = sentence[(close + 1)...].trimmed
  if rest.first == 0x3A { rest = rest.dropFirst().trimmed }
  for dash in dashes where rest.begins(with: dash.dropFirst() + []) {
    rest = rest.dropFirst(dash.count - 1)
  }
  return rest.trimmed
}

private let dashes = [" — ", " – ", " ― ", " -- ", " - "].map { Array($0.utf8) }
private let agencies = [
  "CNN", "Reuters", "REUTERS", "AP", "AFP", "UPI", "Sputnik", "Xinhua", "CBS", "NBC", "ABC", "KTVN",
  "Bloomberg", "TASS", "dpa", "PTI", "ANI",
].map { Array($0.utf8) }

/// Without what stands in round brackets.
func withoutBrackets(_ sentence: Text) -> Text {
  guard sentence.contains(0x28) else { return sentence }
  var result: [UInt8] = []
  var depth = 0
  for byte in sentence {
    if byte == 0x28 {
      depth += 1
      if result.last == 0x20 { result.removeLast() }
    } else if byte == 0x29, depth > 0 {
      depth -= 1
    } else if depth == 0 {
      result.append(byte)
    }
  }
  // A bracket that is never closed would swallow the rest.
  return depth == 0 ? result[...].trimmed : sentence
}

func withoutFinalStop(_ sentence: Text) -> Text {
  var rest = sentence.trimmed
  while let last = rest.last, ".,;:-".utf8.contains(last) || isSpace(last),
    !rest.ends(with: "..")
  {
    // The point of "U.S." stays.
    if last == UInt8(ascii: "."), rest.dropLast(2).last == UInt8(ascii: ".") { return rest }
    rest = rest.dropLast()
  }
  guard let last = rest.last, last == 0x22 || last >= 0x80 else { return rest }
  // "… for the kid,” she said" leaves a comma before the quotation mark.
  for mark in [[0x22], rightQuote, Array("’".utf8)] where rest.ends(with: [0x2C] + mark) {
    rest = (Array(rest.dropLast(mark.count + 1)) + mark)[...]
  }
  for dash in ["—", "–"] where rest.ends(with: Array(dash.utf8)) { rest = rest.dropLast(3).trimmed }
  return rest.ends(with: "。") ? rest.dropLast(3) : rest
}

extension Text {
  /// Without the dash of a line that goes on, and spaces.
  var withoutLeadingDash: Text {
    var rest = trimmed
    guard let first = rest.first, first == 0x2D || first == 0xE2 else { return rest }
    for dash in dashes where rest.begins(with: Array(dash.dropFirst())) {
      rest = rest.dropFirst(dash.count - 1).trimmed
    }
    return rest
  }
}

/// The first sentence of a longer quotation with the mark that closes it.
func withClosedQuote(_ sentence: Text) -> Text {
  for (open, close) in [([0x22], [0x22]), (leftQuote, rightQuote)]
  where sentence.begins(with: open) && sentence.dropFirst(open.count).position(of: close) == nil {
    return (sentence + close)[...]
  }
  return sentence
}

/// Whether every quotation mark is closed.
func isBalanced(_ text: Text) -> Bool {
  text.withUnsafeBufferPointer { bytes in
    var (straight, open, place) = (0, 0, 0)
    bytes.forEachEight { eight in
      straight += count(eight.equal(to: 0x22))
      var curly = eight.equal(to: 0xE2)
      while curly != 0 {
        open += opening(bytes, at: place + firstPlace(curly))
        curly &= curly - 1
      }
      place += 8
    }
    return straight % 2 == 0 && open == 0
  }
}

/// 1 for a curly quotation mark that opens a quotation, -1 for one that closes it, 0 for anything else.
private func opening(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
  return bytes[index + 2] == 0x9C ? 1 : bytes[index + 2] == 0x9D ? -1 : 0
}

let leftQuote = Array("“".utf8)
let rightQuote = Array("”".utf8)
