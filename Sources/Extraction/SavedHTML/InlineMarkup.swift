/// The emphasis, code and links of a block as markup to put between its characters.
struct InlineMarkup {
  private(set) var markup: [Markup] = []
  /// Where code stands, which is not escaped.
  private(set) var code: [Range<Int>] = []

  private let page: HTMLPage
  private let block: HTMLBlock

  /// `address` turns a link's target into a full address; nil drops the link and keeps its text.
  init(_ block: HTMLBlock, in page: HTMLPage, address: (Text) -> String?) {
    self.page = page
    self.block = block
    let runs = runs()
    var index = 0
    while index < runs.count {
      let link = runs[index].style.link
      let group = runs[index...].prefix { $0.style.link == link }
      add(
        Array(group), target: link.flatMap { page.tree.attribute(.href, of: $0) }.flatMap(address))
      index += group.count
    }
  }

  /// How a stretch of text looks.
  private struct Style: Equatable {
    var isBold = false
    var isItalic = false
    var isCode = false
    var isStruck = false
    /// The `<a>` around it.
    var link: Int?
  }

  /// A stretch of text in one style, without white space at its ends.
  private struct Run {
    var range: Range<Int>
    let style: Style
  }

  private func runs() -> [Run] {
    var runs: [Run] = []
    for span in page.spans[block.spans] {
      let range = trimmed(span.range.clamped(to: block.range))
      guard !range.isEmpty else { continue }
      let style = style(of: span.node)
      if let last = runs.last, last.style == style, !isNextCell(range, after: last.range) {
        runs[runs.count - 1].range = last.range.lowerBound..<range.upperBound
      } else {
        runs.append(Run(range: range, style: style))
      }
    }
    return runs
  }

  /// Whether a bar that parts the cells of a row stands between both.
  private func isNextCell(_ range: Range<Int>, after last: Range<Int>) -> Bool {
    block.kind == .row
      && page.text[last.upperBound..<range.lowerBound].contains(UInt8(ascii: "|"))
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, page.text[start] <= 0x20 { start += 1 }
    while start < end, page.text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  private func style(of node: Int) -> Style {
    var style = Style()
    for element in page.tree.pathUp(from: node) {
      switch page.tree.nodes[element].tag {
      case .b, .strong: style.isBold = !block.isHeading
      case .i, .em, .cite: style.isItalic = true
      case .del, .s: style.isStruck = true
      case .code, .kbd, .samp, .tt: style.isCode = true
      case .a: style.link = style.link ?? element
      default: break
      }
      if element == block.element { break }
    }
    return style
  }

  private mutating func add(_ group: [Run], target: String?) {
    guard let first = group.first, let last = group.last else { return }
    if target != nil { put("[", at: first.range.lowerBound) }
    for run in group { add(run) }
    if let target { put("](\(target))", at: last.range.upperBound) }
  }

  private mutating func add(_ run: Run) {
    let text = page.text[run.range]
    if run.style.isCode, canBeCode(text) {
      put("`", at: run.range.lowerBound)
      code.append(run.range)
      put("`", at: run.range.upperBound)
      return
    }
    let sign =
      run.style.isBold ? (run.style.isItalic ? "***" : "**") : run.style.isItalic ? "*" : ""
    let struck = run.style.isStruck ? "~~" : ""
    guard !sign.isEmpty || !struck.isEmpty, canBeEmphasized(run.range) else { return }
    put(struck + sign, at: run.range.lowerBound)
    put(sign + struck, at: run.range.upperBound)
  }

  /// Whether code can be marked as such: it has no backtick and no line end, and in a cell of a table no bar behind a
  /// backslash, which would part the cell there (GFM 0.29, 4.10).
  private func canBeCode(_ text: Text) -> Bool {
    !text.contains(UInt8(ascii: "`")) && !text.contains(0x0A)
      && !(block.kind == .row && text.position(of: backslashAndBar) != nil)
  }

  private mutating func put(_ sign: String, at index: Int) {
    markup.append(Markup(index: index, bytes: Array(sign.utf8)))
  }

  /// Whether signs around the text would be read as emphasis (CommonMark 0.31, 6.2: left- and
  /// right-flanking). Where that is in doubt the text stays plain, so that no asterisk shows.
  private func canBeEmphasized(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound > block.range.lowerBound ? page.text[range.lowerBound - 1] : 0x20
    let after = range.upperBound < block.range.upperBound ? page.text[range.upperBound] : 0x20
    let isAfterSigns =
      markup.last.map {
        $0.index == range.lowerBound && $0.bytes.first.map { "*~".utf8.contains($0) } == true
      }
      ?? false
    return !isAfterSigns && isFlanking(before, page.text[range.lowerBound])
      && isFlanking(after, page.text[range.upperBound - 1])
  }

  private func isFlanking(_ outer: UInt8, _ inner: UInt8) -> Bool {
    if outer <= 0x20 { return true }
    let isWord = inner < 0x80 && (isLetter(inner) || isDigit(inner))
    return isWord && outer < 0x80 && !isLetter(outer) && !isDigit(outer)
  }
}

private let backslashAndBar = ascii("\\|")
