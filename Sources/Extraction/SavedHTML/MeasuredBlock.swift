/// A block of a page with what its words and its place tell, before it is judged.
struct MeasuredBlock {
  let block: HTMLBlock
  /// Its text as one line.
  let line: Line
  /// Whether it reads like running text: not mostly links, and long enough or a whole sentence.
  let isProse: Bool
  /// Whether it is the rest of a script that a broken page shows as text.
  let isCode: Bool
  /// The share of links in its text, from 0 to 1.
  let linkShare: Double

  init(_ block: HTMLBlock, in page: HTMLPage) {
    self.block = block
    let text = page.text(block)
    line = Line(number: 0, text: text.contains(0x0A) ? text.onOneLine : text, isAfterBlank: true)
    linkShare = text.isEmpty ? 0 : Double(block.linkLength) / Double(text.count)
    isCode = Self.isCode(text)
    isProse = !isCode && linkShare < 0.5 && !block.isHeading && Self.isLongEnough(line)
  }

  var isHeading: Bool { block.isHeading }

  private static func isLongEnough(_ line: Line) -> Bool {
    (line.wordCount >= 8 && line.endsSentence) || line.wordCount >= 25
  }

  private static func isCode(_ text: Text) -> Bool {
    let signs = text.count { byte in
      switch byte {
      // $ ( ) ; < = > [ ] _ { }
      case 0x24, 0x28, 0x29, 0x3B...0x3E, 0x5B, 0x5D, 0x5F, 0x7B, 0x7D: true
      default: false
      }
    }
    return signs >= 20 && signs * 25 > text.count
  }
}

extension HTMLBlock {
  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}

extension Text {
  /// With spaces for line ends.
  var onOneLine: Text { Array(map { $0 == 0x0A ? 0x20 : $0 })[...] }
}
