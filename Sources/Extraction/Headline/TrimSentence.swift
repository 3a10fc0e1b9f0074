import Model

/// Without `PORT ELLERY (Reuters) — ` at the start: a dash within the first 60 bytes, with no small
/// word before it, or an agency in brackets after a place.
func withoutDateline(_ sentence: Text) -> Text {
  guard sentence.prefix(60).contains(where: { $0 == 0x2D || $0 == 0xE2 || $0 == 0x28 }) else {
    return sentence
  }
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
    if isPlace, isDateline { return sentence[(place + dash.count)...].trimmed }
  }
  if let place = sentence.prefix(60).position(of: Array("—".utf8)),
    sentence.prefix(3).allSatisfy(isCapital),
    withoutBrackets(sentence[..<place]).words.allSatisfy({ $0.first.map(isCapital) == true })
  {
    return sentence[(place + 3)...].trimmed
  }
  return withoutAgency(sentence)
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
  for dash in dashes where rest.begins(with: dash.dropFirst() + []) {
    rest = rest.dropFirst(dash.count - 1)
  }
  return rest.trimmed
}

private let dashes = [" — ", " – ", " -- ", " - "].map { Array($0.utf8) }
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
  for mark in [[0x22], rightQuote] where rest.ends(with: [0x2C] + mark) {
    rest = (Array(rest.dropLast(mark.count + 1)) + mark)[...]
  }
  for dash in ["—", "–"] where rest.ends(with: Array(dash.utf8)) { rest = rest.dropLast(3).trimmed }
  return rest.ends(with: "。") ? rest.dropLast(3) : rest
}

extension Text {
  /// Without the dash of a line that goes on, and spaces.
  var withoutLeadingDash: Text {
    var rest = trimmed
    for dash in dashes where rest.begins(with: Array(dash.dropFirst())) {
      rest = rest.dropFirst(dash.count - 1).trimmed
    }
    return rest
  }
}

/// "The state" for "THE state", as some outlets open their texts: capitals at the start turned into
/// small letters, if there is an English function word among them; "NASA" stays.
func withoutShouting(_ sentence: Text) -> Text {
  guard !opensWithSmallLetters(sentence) else { return sentence }
  let words = sentenceWords(of: sentence)
  let shouted = words.prefix { word in
    sentence[word.core].allSatisfy { isCapital($0) || !isLetter($0) } && !word.core.isEmpty
  }
  guard !shouted.isEmpty, shouted.count < words.count, shouted.count <= 6,
    shouted.contains(where: { $0.core.count > 1 && isEnglishSmallWord($0) })
  else { return sentence }
  var text = Array(sentence)
  let offset = sentence.startIndex
  for word in shouted where isEnglishSmallWord(word) || word.core.count > 4 {
    let isSmall = isEnglishSmallWord(word) && word.start != words[0].start
    for index in word.core.dropFirst(isSmall ? 0 : 1) {
      text[index - offset] = lower(sentence[index])
    }
  }
  return text[...]
}

/// Whether the first word has a small letter, as nearly all have.
private func opensWithSmallLetters(_ sentence: Text) -> Bool {
  sentence.prefix { isLetter($0) && $0 < 0x80 }.contains { !isCapital($0) }
}

private func isEnglishSmallWord(_ word: SentenceWord) -> Bool {
  FunctionWords.all.languages(of: word.hash).contains(LanguageSet.english)
    && !acronyms.contains(word.hash)
}

/// What "us", "who" and "it" may be in capitals.
let acronyms = ["us", "who", "it"].map { FunctionWords.hash(of: Array($0.utf8)[...]) }

extension LanguageSet {
  static let english = LanguageSet(tag: "en")
}

/// Whether every quotation mark is closed.
func isBalanced(_ text: Text) -> Bool {
  text.withUnsafeBufferPointer { bytes in
    var (straight, open) = (0, 0)
    for index in bytes.indices {
      if bytes[index] == 0x22 { straight += 1 }
      guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else {
        continue
      }
      if bytes[index + 2] == 0x9C { open += 1 }
      if bytes[index + 2] == 0x9D { open -= 1 }
    }
    return straight % 2 == 0 && open == 0
  }
}

let leftQuote = Array("“".utf8)
let rightQuote = Array("”".utf8)
