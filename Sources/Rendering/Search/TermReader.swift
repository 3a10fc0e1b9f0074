/// Reads the terms of a text: what readers may search for, as they would type it, in one form.
///
/// A term is a run of letters and digits, folded and without the ending of the plural; of scripts without
/// spaces each two neighbouring signs are one (bigrams), and so is a sign that stands alone. Single
/// letters a to z are none: most are left of words with apostrophes. The script of the search page
/// (`terms`) reads queries in the same way.
struct TermReader {
  /// Of longer words the beginning counts.
  static let longest = 32

  private var word: [UInt8] = []
  /// The scalars of `word`.
  private var length = 0
  private var lastSign: UInt32 = 0
  private var isAlone = false
  private var folded = FoldedScalars()

  init() { word.reserveCapacity(4 * Self.longest + 4) }

  /// Hands each term of `text` to `take`. Addresses of Markdown's links, and bare ones, are passed over.
  @inline(__always)
  mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, _ take: (borrowing [UInt8]) -> Void
  ) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if isLetterOrDigit(byte) {
        let start = index
        repeat { index += 1 } while index < text.count && isLetterOrDigit(text[index])
        append(text[start..<index], take)
        continue
      }
      if byte < 0x80 {
        if let end = endOfAddress(in: text, at: index) {
          // The "https" before a colon is no word.
          if byte == UInt8(ascii: ":") { forgetWord() }
          index = end
        }
        end(take)
      } else {
        let (scalar, width) = scalar(in: text, at: index)
        append(scalar, take)
        index += width - 1
      }
      index += 1
    }
    end(take)
  }

  /// Appends letters and digits of ASCII: the bit that makes letters small is set in digits anyway.
  @inline(__always)
  private mutating func append(
    _ run: Slice<UnsafeBufferPointer<UInt8>>, _ take: (borrowing [UInt8]) -> Void
  ) {
    if lastSign != 0 { endSigns(take) }
    let run = run.prefix(Self.longest - length)
    let start = word.count
    word.append(contentsOf: UnsafeBufferPointer(rebasing: run))
    word.withUnsafeMutableBufferPointer { word in
      for index in start..<word.count { word[index] |= 0x20 }
    }
    length += run.count
  }

  private mutating func append(_ scalar: UInt32, _ take: (borrowing [UInt8]) -> Void) {
    let folded = folded[scalar]
    if folded.isLetter {
      if lastSign != 0 { endSigns(take) }
      guard length < Self.longest else { return }
      word.append(contentsOf: folded.bytes)
      length += 1
      return
    }
    var start = 0
    for letter in folded.letters {
      switch letter.kind {
      case .letter:
        if lastSign != 0 { endSigns(take) }
        if length < Self.longest {
          word.append(contentsOf: folded.bytes[start..<start + letter.width])
          length += 1
        }
      case .sign: appendSign(letter.scalar, take)
      case .other: end(take)
      }
      start += letter.width
    }
  }

  private mutating func appendSign(_ sign: UInt32, _ take: (borrowing [UInt8]) -> Void) {
    endWord(take)
    if lastSign != 0 { take(utf8([lastSign, sign])) }
    isAlone = lastSign == 0
    lastSign = sign
  }

  private mutating func endSigns(_ take: (borrowing [UInt8]) -> Void) {
    if isAlone { take(utf8([lastSign])) }
    lastSign = 0
    isAlone = false
  }

  @inline(__always)
  private mutating func end(_ take: (borrowing [UInt8]) -> Void) {
    if lastSign != 0 { endSigns(take) }
    if length > 0 { endWord(take) }
  }

  @inline(__always)
  private mutating func endWord(_ take: (borrowing [UInt8]) -> Void) {
    guard length > 0 else { return }
    if length > 1 || word[0] < 0x61 || word[0] > 0x7A {
      cutPlural(&word, length: length)
      take(word)
    }
    forgetWord()
  }

  @inline(__always)
  private mutating func forgetWord() {
    word.removeAll(keepingCapacity: true)
    length = 0
  }
}

/// Takes the ending of the plural off a word of `length` letters: `stories` and `story`, `ships` and
/// `ship`, `churches` and `church` become one (the "S" stemmer of Harman 1991, with English's `-es`).
@inline(__always)
private func cutPlural(_ word: inout [UInt8], length: Int) {
  guard length > 3, word.last == UInt8(ascii: "s") else { return }
  let before = word[word.count - 2]
  if before == UInt8(ascii: "s") || before == UInt8(ascii: "u") { return }
  guard before == UInt8(ascii: "e"), length > 4 else {
    word.removeLast()
    return
  }
  let stem = word.dropLast(2)
  if stem.last == UInt8(ascii: "i") {
    word.removeLast(3)
    word.append(UInt8(ascii: "y"))
  } else if hissing.contains(where: { stem.suffix($0.count).elementsEqual($0) }) {
    word.removeLast(2)
  } else {
    word.removeLast()
  }
}

private let hissing = ["x", "z", "ch", "sh", "ss"].map { Array($0.utf8) }

@inline(__always)
private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  let small = byte | 0x20
  return small >= 0x61 && small <= 0x7A || byte >= 0x30 && byte <= 0x39
}

private func utf8(_ scalars: [UInt32]) -> [UInt8] {
  scalars.compactMap(Unicode.Scalar.init).flatMap { Array(String($0).utf8) }
}

/// The scalar that starts at `index`, and how many bytes it takes; U+FFFD where the byte starts none.
@inline(__always)
private func scalar(
  in text: UnsafeBufferPointer<UInt8>, at index: Int
) -> (scalar: UInt32, width: Int) {
  let byte = text[index]
  let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
  guard byte >= 0xC2, byte < 0xF5, index + width <= text.count else { return (0xFFFD, 1) }
  var scalar = UInt32(byte) & (0x7F >> UInt32(width))
  for next in 1..<width {
    guard text[index + next] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
    scalar = scalar << 6 | UInt32(text[index + next] & 0x3F)
  }
  return (scalar, width)
}

/// The last byte of the address that begins at `index`: of a link, `](`, or of `http://`; nil where none
/// does. It ends before white space or a closing bracket.
@inline(__always)
private func endOfAddress(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
  let isStart =
    switch text[index] {
    case UInt8(ascii: "]"): index + 1 < text.count && text[index + 1] == UInt8(ascii: "(")
    case UInt8(ascii: ":"):
      index + 2 < text.count && text[index + 1] == UInt8(ascii: "/")
        && text[index + 2] == UInt8(ascii: "/")
    default: false
    }
  guard isStart else { return nil }
  var end = index
  while end + 1 < text.count, text[end + 1] > 0x20, text[end + 1] != UInt8(ascii: ")") {
    end += 1
  }
  return end
}
