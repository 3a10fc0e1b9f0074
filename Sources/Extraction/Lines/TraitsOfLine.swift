/// The traits of a line, a bit for each.
struct LineTraits {
  var bits: UInt64 = 0

  mutating func insert(_ trait: LineTrait) { bits |= 1 << UInt64(trait.rawValue) }
  mutating func insert(_ trait: LineTrait, if condition: Bool) { if condition { insert(trait) } }
  func contains(_ trait: LineTrait) -> Bool { bits & (1 << UInt64(trait.rawValue)) != 0 }

  /// How much all of them together speak for the line being of an article.
  var sum: Double {
    var left = bits
    var sum = LineTrait.base
    while left != 0 {
      sum += LineTrait.weights[left.trailingZeroBitCount]
      left &= left - 1
    }
    return sum
  }
}

/// What the words of `line` show.
func traits(of line: Line) -> LineTraits {
  var traits = LineTraits()
  traits.insert(lengthTrait(words: line.wordCount, line))
  traits.insert(endTrait(of: line.text))
  readSigns(of: line.text, into: &traits)
  readWords(of: line, into: &traits)
  traits.insert(.isBullet, if: isBullet(line.text))
  traits.insert(.isKnown, if: line.furniture?.zone == .anywhere)
  traits.insert(.isKnownAtEdge, if: line.furniture?.zone == .edges)
  if line.length <= 80, traits.contains(.hasDigit) {
    traits.insert(.isDate, if: readDateLine(line.text) != nil)
  }
  return traits
}

private func lengthTrait(words: Int, _ line: Line) -> LineTrait {
  let isSpaceless = line.text.count > 2 * line.length && line.length >= 12 * words
  switch isSpaceless ? max(words, line.length / 3) : words {
  case ...1: return .oneWord
  case 2: return .twoWords
  case 3...4: return .threeWords
  case 5...7: return .fiveWords
  case 8...12: return .eightWords
  case 13...19: return .thirteenWords
  case 20...39: return .twentyWords
  default: return .fortyWords
  }
}

private func endTrait(of text: Text) -> LineTrait {
  var rest = text
  while let last = rest.last, last == 0x22 || last == 0x27 || rest.ends(with: closingQuote) {
    rest = rest.dropLast(last < 0x80 ? 1 : 3)
  }
  if rest.ends(with: ascii("...")) || rest.ends(with: ellipsis) { return .endsWithDots }
  switch rest.last {
  case UInt8(ascii: "."): return .endsWithPoint
  case UInt8(ascii: "?"), UInt8(ascii: "!"): return .endsWithQuestion
  case UInt8(ascii: ":"): return .endsWithColon
  case UInt8(ascii: ")"), UInt8(ascii: "]"): return .endsWithBracket
  default: return wideStops.contains(where: { rest.ends(with: $0) }) ? .endsWithPoint : .endsOpen
  }
}

private let closingQuote: [UInt8] = [0xE2, 0x80, 0x9D]
private let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]
private let wideStops = ["。", "！", "？", "।", "؟", "۔"].map { Array($0.utf8) }

private func readSigns(of text: Text, into traits: inout LineTraits) {
  guard let first = text.first else { return }
  traits.insert(.opensSmall, if: first >= 0x61 && first <= 0x7A)
  traits.insert(.opensWithDigit, if: isDigit(first))
  traits.insert(.opensWithQuote, if: first == 0x22 || text.begins(with: [0xE2, 0x80, 0x9C]))
  var hasLetter = false
  var digits = 0
  for index in text.indices {
    let byte = text[index]
    if isDigit(byte) {
      digits += 1
      if digits == 4,
        text[(index - 3)...].begins(with: ascii("20"))
          || text[(index - 3)...].begins(with: ascii("19"))
      {
        traits.insert(.hasYear)
      }
      continue
    }
    if digits > 0 { traits.insert(.hasDigit) }
    digits = 0
    switch byte {
    case UInt8(ascii: ","): traits.insert(.hasComma)
    case UInt8(ascii: "\""): traits.insert(.hasQuote)
    case UInt8(ascii: "|"): traits.insert(.hasBar)
    case UInt8(ascii: "/"): traits.insert(.hasSlash)
    case UInt8(ascii: "@"): traits.insert(.hasAt)
    case UInt8(ascii: "$"): traits.insert(.hasMoney)
    case 0xE2 where text[index...].begins(with: [0xE2, 0x80, 0x9C]): traits.insert(.hasQuote)
    case 0xE2 where text[index...].begins(with: [0xE2, 0x80, 0xA2]): traits.insert(.hasBar)
    case 0xE2 where text[index...].begins(with: [0xE2, 0x82, 0xAC]): traits.insert(.hasMoney)
    case 0xC2 where text[index...].begins(with: [0xC2, 0xB7]): traits.insert(.hasBar)
    case 0xC2 where text[index...].begins(with: [0xC2, 0xBB]): traits.insert(.hasBar)
    case 0xC2 where text[index...].begins(with: [0xC2, 0xA3]): traits.insert(.hasMoney)
    case 0x2E where text[index...].begins(with: ascii(".com")): traits.insert(.hasAddress)
    case 0x68 where text[index...].begins(with: ascii("http")): traits.insert(.hasAddress)
    default: if isLetter(byte) { hasLetter = true }
    }
  }
  if digits > 0 { traits.insert(.hasDigit) }
  traits.insert(.hasNoLetters, if: !hasLetter)
}

private func readWords(of line: Line, into traits: inout LineTraits) {
  var words = 0
  var capitals = 0
  var shouted = 0
  var small = 0
  var plain = 0
  var kinds: UInt64 = 0
  for word in line.text.prefix(240).pieces({ isSpace($0) }) {
    words += 1
    var core = word
    while let last = core.last, ",.:;!?)\"]".utf8.contains(last) { core = core.dropLast() }
    while let first = core.first, "(\"[".utf8.contains(first) { core = core.dropFirst() }
    guard let first = core.first else { continue }
    if isCapital(first) || first >= 0xC3 && first != 0xE2 { capitals += 1 }
    if core.count > 1, core.allSatisfy({ isCapital($0) || $0 >= 0x80 || !isLetter($0) }) {
      shouted += 1
    }
    if core.allSatisfy({ isLetter($0) || "-'.".utf8.contains($0) }) { plain += 1 }
    let low = core.map(lower)
    if isSmallWord(low) { small += 1 }
    if let found = kindsOfWord[low] { kinds |= found }
  }
  traits.bits |= kinds << UInt64(LineTrait.saysShare.rawValue)
  traits.insert(.isInCapitals, if: words > 0 && shouted * 10 >= words * 8)
  traits.insert(.isTitle, if: words >= 3 && capitals * 10 >= words * 7)
  traits.insert(.isName, if: (2...4).contains(words) && capitals == words && plain == words)
  traits.insert(.hasNoSmallWords, if: words >= 3 && small == 0)
  traits.insert(.hasManySmallWords, if: words >= 5 && small * 10 >= words * 3)
  let folded = line.folded
  traits.insert(.isByline, if: folded.begins(with: ascii("by ")) || folded == ascii("by"))
}

/// The kinds of each word, a bit for each.
private let kindsOfWord: [[UInt8]: UInt64] = {
  var kinds: [[UInt8]: UInt64] = [:]
  for (kind, words) in wordKinds {
    for word in words.split(separator: " ") {
      kinds[Array(word.utf8), default: 0] |= 1 << UInt64(kind.rawValue)
    }
  }
  return kinds
}()
