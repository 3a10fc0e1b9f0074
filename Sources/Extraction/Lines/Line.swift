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
  let wordCount: Int
  /// In Unicode scalars.
  let length: Int
  /// Whether it ends as sentences do, perhaps with a quotation mark or bracket after that.
  let endsSentence: Bool
  /// The rule that says it is furniture, at least at the edges of the page.
  let furniture: FurnitureRule?

  init(number: Int, text: Text, isAfterBlank: Bool) {
    self.number = number
    self.text = text
    self.isAfterBlank = isAfterBlank
    folded = text.folded
    wordCount = text.wordCount
    length = text.length
    endsSentence = Self.endsSentence(text)
    furniture = furnitureRule(for: folded, length: length)
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
  let all = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  for (index, raw) in all.enumerated() {
    let text = raw.trimmed
    if !text.isEmpty {
      lines.append(Line(number: index + 1, text: text, isAfterBlank: isAfterBlank))
    }
    isAfterBlank = text.isEmpty
  }
  return lines
}

extension Line {
  private static func endsSentence(_ text: Text) -> Bool {
    var rest = text
    while let last = rest.last, closers.contains(where: { rest.ends(with: $0) }) || last == 0x29 {
      rest = rest.dropLast(closers.first { rest.ends(with: $0) }?.count ?? 1)
    }
    return sentenceEnds.contains { rest.ends(with: $0) }
  }

  /// Whether it reads like running text: eight words or more, or the same length in a script without
  /// spaces, and the end of a sentence or the length of one.
  var isProse: Bool {
    let isLong = wordCount >= 8 || (wordCount < 4 && length >= 20 && text.count > 2 * length)
    return isLong && (endsSentence || length >= 140)
  }

  /// Whether it is short and unfinished as headings, labels and buttons are.
  var isLabel: Bool { length <= 80 && wordCount <= 12 && !endsSentence }
}

/// `"`, `'`, `”`, `’`, `»`, `]`.
private let closers: [[UInt8]] = [
  [0x22], [0x27], [0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x99], [0xC2, 0xBB], [0x5D],
]

/// `.`, `!`, `?`, `…`, `:`, `。`, `！`, `？`, `।`, `؟`, `۔`.
private let sentenceEnds: [[UInt8]] = [
  [0x2E], [0x21], [0x3F], [0xE2, 0x80, 0xA6], [0x3A], [0xE3, 0x80, 0x82], [0xEF, 0xBC, 0x81],
  [0xEF, 0xBC, 0x9F], [0xE0, 0xA5, 0xA4], [0xD8, 0x9F], [0xDB, 0x94],
]
