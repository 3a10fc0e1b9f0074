import Model

/// A word, number or sign of a line that may be a date.
enum DateToken: Equatable {
  /// A run of digits, at most nine, with how many there are.
  case number(Int, digits: Int)
  /// A run of letters, folded to small ASCII where it can be.
  case word([UInt8])
  case sign(UInt8)
}

/// Whether a line may be short enough to be a date: letters of other scripts take up to three bytes.
func fitsDateLine(_ line: Text) -> Bool {
  line.count <= 120 || line.count <= 300 && line.length <= 120
}

/// Cuts a line into tokens; white space is left out. Nil for a line that is too long to be a date. `日`, which ends
/// a day, is a word by itself: `11日火曜日`.
func dateTokens(_ line: Text) -> [DateToken]? {
  guard fitsDateLine(line) else { return nil }
  var tokens: [DateToken] = []
  var rest = withASCIISigns(line)
  while let byte = rest.first {
    if isDigit(byte) {
      let digits = rest.prefix(while: isDigit)
      guard digits.count <= 9 else { return nil }
      tokens.append(.number(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits: digits.count))
      rest = rest.dropFirst(digits.count)
    } else if isLetter(byte) {
      let letters = rest.begins(with: endOfDay) ? rest.prefix(3) : rest.prefix(while: isLetter)
      tokens.append(.word(small(letters)))
      rest = rest.dropFirst(letters.count)
    } else {
      if !isSpace(byte) { tokens.append(.sign(byte)) }
      rest = rest.dropFirst()
    }
  }
  return tokens
}

private let endOfDay = Array("日".utf8)

/// The word in small letters.
private func small(_ word: Text) -> [UInt8] {
  var letters = word.map(lower)
  guard letters.contains(where: { $0 >= 0x80 }) else { return letters }
  for index in letters.indices.dropLast() where (0xC3...0xD2).contains(letters[index]) {
    (letters[index], letters[index + 1]) = smallLetter(letters[index], letters[index + 1])
  }
  return letters
}

/// `line` with ASCII's digits and signs for those of other scripts, and without marks of direction.
private func withASCIISigns(_ line: Text) -> Text {
  guard line.contains(where: { $0 >= 0xD8 }) else { return line }
  var result: [UInt8] = []
  var rest = line
  while let byte = rest.first {
    if byte >= 0xD8, let (sign, width) = signOfOtherScript(rest) {
      result.append(sign)
      rest = rest.dropFirst(width)
    } else {
      result.append(byte)
      rest.removeFirst()
    }
  }
  return result[...]
}

/// The ASCII sign for an Arabic, Persian or Devanagari digit, for `،`, and for a wide sign of those that stand on date
/// lines (`（`, `：`, `｜`) at the start of a text, a space for a mark of direction, and how many bytes it takes.
private func signOfOtherScript(_ text: Text) -> (UInt8, width: Int)? {
  let next = text.dropFirst().prefix(2)
  guard let first = text.first, let second = next.first else { return nil }
  switch (first, second, next.dropFirst().first ?? 0) {
  case (0xD9, 0xA0...0xA9, _): return (second - 0xA0 + 0x30, 2)
  case (0xDB, 0xB0...0xB9, _): return (second - 0xB0 + 0x30, 2)
  case (0xD8, 0x8C, _): return (UInt8(ascii: ","), 2)
  case (0xE0, 0xA5, let third) where (0xA6...0xAF).contains(third): return (third - 0xA6 + 0x30, 3)
  case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9):
    return (0x20, 3)
  case (0xEF, 0xBC, let third) where [0x88, 0x89, 0x8C, 0x8F, 0x9A].contains(third):
    return (third - 0x60, 3)
  case (0xEF, 0xBD, 0x9C): return (UInt8(ascii: "|"), 3)
  default: return nil
  }
}

/// Whether a text holds Chinese, Japanese or Korean, where `14.05.24` is a day of 2014.
func isEastAsian(_ text: Text) -> Bool { text.contains { (0xE3...0xED).contains($0) } }
