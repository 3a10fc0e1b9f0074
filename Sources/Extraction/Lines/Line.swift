/// A line of a seed that is not blank, with what its words alone tell, worked out once.
struct Line {
  /// The first line of the file is 1.
  let number: Int
  /// Without white space at both ends.
  let text: Text
  /// The form that is compared with phrases.
  let folded: [UInt8]
  /// Whether a blank line, or the file's start, stands before it.
  let isAfterBlank: Bool
  /// See `words(parted:_:bytes:)`.
  let wordCount: Int
  /// In Unicode scalars.
  let length: Int
  let signs: TextSigns
  /// Whether it ends as sentences do, perhaps with a quotation mark or bracket after that.
  let endsSentence: Bool
  /// The rule that says it is furniture, at least at the edges of the page.
  let furniture: KnownFurniture?

  init(number: Int, text: Text, isAfterBlank: Bool) {
    self.number = number
    self.text = text
    self.isAfterBlank = isAfterBlank
    let form = FoldedText(text)
    folded = form.bytes
    wordCount = form.counts.words
    length = form.counts.length
    signs = form.counts.signs
    endsSentence = text.withUnsafeBufferPointer(endsLikeSentence)
    furniture = knownFurniture(folded, length: length)
  }

  /// Whether a rule says that it is furniture; `isAtEdge` tells whether it stands before the first
  /// or after the last paragraph of running text.
  func isFurniture(isAtEdge: Bool) -> Bool {
    furniture.map { isAtEdge || $0.zone == .anywhere } ?? false
  }
}

/// The lines of a text that are not blank.
func lines(of text: [UInt8]) -> [Line] {
  var lines: [Line] = []
  var isAfterBlank = true
  for (index, range) in rangesOfLines(text).enumerated() {
    let line = text[range].trimmed
    if !line.isEmpty {
      lines.append(Line(number: index + 1, text: line, isAfterBlank: isAfterBlank))
    }
    isAfterBlank = line.isEmpty
  }
  return lines
}

/// Where the lines of a text stand, without their ends.
private func rangesOfLines(_ text: [UInt8]) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  ranges.reserveCapacity(64)
  text.withUnsafeBufferPointer { bytes in
    var start = 0
    while let end = bytes.place(of: UInt8(ascii: "\n"), from: start) {
      ranges.append(start..<end)
      start = end + 1
    }
    ranges.append(start..<bytes.count)
  }
  return ranges
}

extension Line {
  /// Whether it reads like running text: eight words or more, and the end of a sentence or the length of
  /// one.
  var isProse: Bool { wordCount >= 8 && (endsSentence || length >= 140) }

  /// Whether it is short and unfinished as headings, labels and buttons are.
  var isLabel: Bool { length <= 80 && wordCount <= 12 && !endsSentence }
}

/// Whether a text ends with `.`, `!`, `?`, `…`, `:` or a stop of another script (`。`, `！`, `？`, `।`,
/// `؟`, `۔`), with any closing quotes and brackets after it.
private func endsLikeSentence(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  var end = text.count
  while let width = widthOfCloser(text, endingAt: end) { end -= width }
  guard end > 0 else { return false }
  let last = text[end - 1]
  let before = end > 1 ? text[end - 2] : 0
  let first = end > 2 ? text[end - 3] : 0
  switch (first, before, last) {
  case (_, _, 0x2E), (_, _, 0x21), (_, _, 0x3F), (_, _, 0x3A): return true
  case (0xE2, 0x80, 0xA6), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return true
  case (0xE0, 0xA5, 0xA4), (_, 0xD8, 0x9F), (_, 0xDB, 0x94): return true
  default: return false
  }
}

/// How many bytes the closing sign takes that ends at `end`: `"`, `'`, `”`, `’`, `»`, `]`, `)`. Nil
/// where none does.
private func widthOfCloser(_ text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Int? {
  guard end > 0 else { return nil }
  switch text[end - 1] {
  case 0x22, 0x27, 0x5D, 0x29: return 1
  case 0x9D, 0x99: return end > 2 && text[end - 2] == 0x80 && text[end - 3] == 0xE2 ? 3 : nil
  case 0xBB: return end > 1 && text[end - 2] == 0xC2 ? 2 : nil
  default: return nil
  }
}
