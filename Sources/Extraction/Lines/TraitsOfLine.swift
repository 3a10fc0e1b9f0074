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
  while let last = rest.last, last == 0x22 || last == 0x27 || rest.ends(with: "”") {
    rest = rest.dropLast(last < 0x80 ? 1 : 3)
  }
  switch rest.last {
  case UInt8(ascii: "."): return rest.ends(with: "...") ? .endsWithDots : .endsWithPoint
  case UInt8(ascii: "?"), UInt8(ascii: "!"): return .endsWithQuestion
  case UInt8(ascii: ":"): return .endsWithColon
  case UInt8(ascii: ")"), UInt8(ascii: "]"): return .endsWithBracket
  case let last? where last < 0x80: return .endsOpen
  default:
    if rest.ends(with: "…") { return .endsWithDots }
    return wideStops.contains(where: rest.ends) ? .endsWithPoint : .endsOpen
  }
}

private let wideStops = ["。", "！", "？", "।", "؟", "۔"].map { Array($0.utf8) }

private func readSigns(of text: Text, into traits: inout LineTraits) {
  guard let first = text.first else { return }
  traits.insert(.opensSmall, if: first >= 0x61 && first <= 0x7A)
  traits.insert(.opensWithDigit, if: isDigit(first))
  traits.insert(.opensWithQuote, if: first == 0x22 || text.begins(with: "“"))
  traits.bits |= text.withUnsafeBufferPointer(signs).bits
}

/// The traits that single signs inside a text give.
private func signs(in text: UnsafeBufferPointer<UInt8>) -> LineTraits {
  var traits = LineTraits()
  var hasLetter = false
  var digits = 0
  for (index, byte) in text.enumerated() {
    if isDigit(byte) {
      digits += 1
      traits.insert(.hasYear, if: digits == 4 && opensYear(text[index - 3], text[index - 2]))
      continue
    }
    traits.insert(.hasDigit, if: digits > 0)
    digits = 0
    hasLetter = hasLetter || isLetter(byte)
    if let trait = traitOfSign(at: index, in: text) { traits.insert(trait) }
  }
  traits.insert(.hasDigit, if: digits > 0)
  traits.insert(.hasNoLetters, if: !hasLetter)
  return traits
}

/// 19 and 20.
private func opensYear(_ first: UInt8, _ second: UInt8) -> Bool {
  first == 0x31 && second == 0x39 || first == 0x32 && second == 0x30
}

private func traitOfSign(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> LineTrait? {
  func next(_ distance: Int) -> UInt8 {
    index + distance < text.count ? text[index + distance] : 0
  }
  switch text[index] {
  case UInt8(ascii: ","): return .hasComma
  case UInt8(ascii: "\""): return .hasQuote
  case UInt8(ascii: "|"): return .hasBar
  case UInt8(ascii: "/"): return .hasSlash
  case UInt8(ascii: "@"): return .hasAt
  case UInt8(ascii: "$"): return .hasMoney
  // `.com`, `http`.
  case 0x2E: return next(1) == 0x63 && next(2) == 0x6F && next(3) == 0x6D ? .hasAddress : nil
  case 0x68: return next(1) == 0x74 && next(2) == 0x74 && next(3) == 0x70 ? .hasAddress : nil
  case 0xE2:
    switch (next(1), next(2)) {
    case (0x80, 0x9C): return .hasQuote
    case (0x80, 0xA2): return .hasBar
    case (0x82, 0xAC): return .hasMoney
    default: return nil
    }
  case 0xC2:
    switch next(1) {
    case 0xB7, 0xBB: return .hasBar
    case 0xA3: return .hasMoney
    default: return nil
    }
  default: return nil
  }
}

private func readWords(of line: Line, into traits: inout LineTraits) {
  let words = line.text.withUnsafeBufferPointer { WordCounts($0.prefix(240)) }
  traits.bits |= words.kinds << UInt64(LineTrait.saysShare.rawValue)
  let all = words.all
  traits.insert(.isInCapitals, if: all > 0 && words.shouted * 10 >= all * 8)
  traits.insert(.isTitle, if: all >= 3 && words.capitals * 10 >= all * 7)
  traits.insert(
    .isName, if: (2...4).contains(all) && words.capitals == all && words.plain == all)
  traits.insert(.hasNoSmallWords, if: all >= 3 && words.small == 0)
  traits.insert(.hasManySmallWords, if: all >= 5 && words.small * 10 >= all * 3)
  let folded = line.folded[...]
  traits.insert(
    .isByline, if: folded.begins(with: "by") && (folded.count == 2 || folded[2] == 0x20))
}
