/// A word of a paragraph as the search for names sees it.
struct NameWord {
  /// Without the signs around it and without `'s`.
  let bytes: ArraySlice<UInt8>
  let isCapitalised: Bool
  /// Whether a sentence, a quotation or a heading begins with it: then a capital means little.
  let isAtStart: Bool
  /// Whether a name may go on behind it: no comma, stop or `'s` follows.
  let isOpen: Bool

  /// The word as a string.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// The words of a paragraph.
func nameWords(in paragraph: ArraySlice<UInt8>) -> [NameWord] {
  var words: [NameWord] = []
  var isAtStart = true
  for piece in paragraph.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 }) {
    let core = withoutSigns(piece)
    if core.isEmpty {
      isAtStart = isAtStart || piece.contains { ".:!?".utf8.contains($0) }
      continue
    }
    let opensQuote = piece.startIndex < core.startIndex
    let stem = withoutPossessive(core)
    let follows = piece[core.endIndex...]
    words.append(
      NameWord(
        bytes: stem, isCapitalised: isCapitalised(stem),
        isAtStart: isAtStart || opensQuote,
        isOpen: follows.isEmpty && stem.count == core.count))
    isAtStart = follows.contains { ".:!?".utf8.contains($0) } && !isAbbreviation(stem, follows)
  }
  return words
}

/// Without quotes, brackets and stops at both ends; the points of `U.S.` stay inside.
private func withoutSigns(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var rest = piece
  while let first = rest.first, isSign(first) { rest.removeFirst() }
  while let sign = wideSigns.first(where: { rest.starts(with: $0) }) {
    rest.removeFirst(sign.count)
  }
  var isDone = false
  while !isDone {
    if let last = rest.last, isSign(last) {
      rest.removeLast()
    } else if let sign = wideSigns.first(where: { rest.suffix($0.count).elementsEqual($0) }) {
      rest.removeLast(sign.count)
    } else {
      isDone = true
    }
  }
  return rest
}

private func isSign(_ byte: UInt8) -> Bool {
  byte < 0x80 && !(byte >= 0x30 && byte <= 0x39) && !(byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    && byte != UInt8(ascii: "&")
}

/// Quotation marks and dashes beyond ASCII.
private let wideSigns = ["“", "”", "‘", "’", "«", "»", "„", "–", "—", "…", "¿", "¡"].map {
  Array($0.utf8)
}

/// Without `'s` or `’s`.
private func withoutPossessive(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard word.last == UInt8(ascii: "s"), word.count > 3 else { return word }
  let stem = word.dropLast()
  if stem.last == 0x27 { return stem.dropLast() }
  return stem.count > 4 && stem.suffix(3).elementsEqual(apostrophe) ? stem.dropLast(3) : word
}

/// `’`.
private let apostrophe: [UInt8] = [0xE2, 0x80, 0x99]

private func isCapitalised(_ word: ArraySlice<UInt8>) -> Bool {
  guard let first = word.first, !isContraction(word) else { return false }
  if first < 0x80 { return first >= 0x41 && first <= 0x5A }
  return String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first?.properties
    .isUppercase
    == true
}

/// `I'm`, `We’ve`, `Don't`: letters, an apostrophe and one of the short endings of verbs.
private func isContraction(_ word: ArraySlice<UInt8>) -> Bool {
  guard let mark = word.firstIndex(where: { $0 == 0x27 || $0 == 0xE2 }) else { return false }
  let ending = word[mark...].drop { $0 == 0x27 || $0 >= 0x80 }
  return ["m", "ve", "ll", "re", "d", "t"].contains { ending.elementsEqual($0.utf8) }
}

/// `Mr.`, `J.`: a point that ends no sentence.
private func isAbbreviation(_ word: ArraySlice<UInt8>, _ follows: ArraySlice<UInt8>) -> Bool {
  guard follows.elementsEqual([UInt8(ascii: ".")]) else { return false }
  return word.count == 1 || roleWords.contains(String(decoding: word, as: UTF8.self).lowercased())
}
