/// A line of a seed that is not blank.
struct Line {
  /// The first line of the file is 1.
  let number: Int
  /// Without white space at both ends.
  let text: Text
  /// The form that is compared with phrases.
  let folded: [UInt8]
  /// Whether a blank line, or the file's start, stands before it.
  let isAfterBlank: Bool
}

/// The lines of a text that are not blank.
func lines(of text: [UInt8]) -> [Line] {
  var lines: [Line] = []
  var isAfterBlank = true
  let all = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  for (index, raw) in all.enumerated() {
    let text = raw.trimmed
    if !text.isEmpty {
      lines.append(
        Line(number: index + 1, text: text, folded: text.folded, isAfterBlank: isAfterBlank))
    }
    isAfterBlank = text.isEmpty
  }
  return lines
}

extension Line {
  /// Whether it ends as sentences do, perhaps with a quotation mark or bracket after that.
  var endsSentence: Bool {
    var rest = text
    while let last = rest.last, closers.contains(where: { rest.ends(with: $0) }) || last == 0x29 {
      rest = rest.dropLast(closers.first { rest.ends(with: $0) }?.count ?? 1)
    }
    return sentenceEnds.contains { rest.ends(with: $0) }
  }

  /// Whether it reads like running text: eight words or more, or the same length in a script without
  /// spaces, and the end of a sentence or the length of one.
  var isProse: Bool {
    let words = text.words.count
    let isLong = words >= 8 || (words < 4 && text.length >= 20 && text.count > 2 * text.length)
    return isLong && (endsSentence || text.length >= 140)
  }

  /// Whether it is short and unfinished as headings, labels and buttons are.
  var isLabel: Bool { text.length <= 80 && text.words.count <= 12 && !endsSentence }
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
