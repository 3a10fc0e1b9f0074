/// Blocks of a page as CommonMark. `address` turns the target of a link into a full address; nil
/// drops the link and keeps its text.
func writeMarkdown(
  _ blocks: [HTMLBlock], of page: HTMLPage, address: (Text) -> String?
) -> [UInt8] {
  var writer = HTMLMarkdownWriter(page: page)
  var rest = withoutEdgeRules(blocks)
  while let first = rest.first {
    let table = tableRows(at: rest, of: page)
    if table.count > 1 {
      writer.write(table: table, address: address)
    } else {
      writer.write(first, address: address)
    }
    rest = rest.dropFirst(max(1, table.count))
  }
  return writer.result.isEmpty ? [] : writer.result + ascii("\n")
}

/// A rule parts two texts, so one at the start or the end is none.
private func withoutEdgeRules(_ blocks: [HTMLBlock]) -> ArraySlice<HTMLBlock> {
  let start = blocks.drop { $0.kind == .rule }
  return start.prefix(
    (start.lastIndex { $0.kind != .rule } ?? start.startIndex - 1) + 1 - start.startIndex)
}

private struct HTMLMarkdownWriter {
  let page: HTMLPage
  var result: [UInt8] = []
  private var last: HTMLBlock?

  init(page: HTMLPage) { self.page = page }

  mutating func write(_ block: HTMLBlock, address: (Text) -> String?) {
    if block.kind == .rule, last?.kind == .rule { return }
    part(from: block)
    let lines = lines(of: block, address)
    let start = prefix(of: block, isFirstLine: true)
    let next = prefix(of: block, isFirstLine: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { result.append(0x0A) }
      result += (index == 0 ? start : next) + line
    }
    last = block
  }

  /// Writes rows as a table of GitHub Flavored Markdown, which has a header always.
  mutating func write(table rows: ArraySlice<HTMLBlock>, address: (Text) -> String?) {
    guard let first = rows.first else { return }
    part(from: first)
    let cells = rows.map { tableCells(of: $0, in: page, address: address) }
    let columns = cells.map(\.count).max() ?? 0
    // Other rows may have fewer cells than the header: to fill them all up would square the size of a page.
    let hasHeader = isHeaderRow(first, of: page) || isBold(cells[0]) && !isBold(cells[1])
    let header = hasHeader ? cells[0] : []
    let body = hasHeader ? cells[1...] : cells[...]
    let names = header + Array(repeating: [], count: columns - header.count)
    let lines = [names, Array(repeating: ascii("---"), count: columns)] + body
    result += lines.map(tableLine).joined(separator: [0x0A])
    last = rows.last
  }

  /// Ends what stands before the block: with a blank line, but for items of a list, and rows of a table in a list or
  /// quote, that follow each other.
  private mutating func part(from block: HTMLBlock) {
    guard let last else { return }
    let isSameQuote = last.quoteDepth == block.quoteDepth
    if isSameQuote, last.kind == .row, block.kind == .row, last.lists == block.lists,
      block.quoteDepth > 0 || !block.lists.isEmpty
    {
      result += ascii("\\\n")
    } else if isSameQuote, isNextItem(block, after: last) {
      result.append(0x0A)
    } else {
      let quotes = min(last.quoteDepth, block.quoteDepth)
      result.append(0x0A)
      result += Array(repeating: UInt8(ascii: ">"), count: quotes) + [0x0A]
    }
  }

  private func isNextItem(_ block: HTMLBlock, after last: HTMLBlock) -> Bool {
    guard let one = last.lists.first, let other = block.lists.first, one.list == other.list else {
      return false
    }
    return block.lists.last?.item != last.lists.last?.item && block.lists.count >= 1
      && !last.lists.contains { $0.item == block.lists.last?.item }
  }

  /// Quote signs, then for each list its marker, or spaces where the item is open already.
  private func prefix(of block: HTMLBlock, isFirstLine: Bool) -> [UInt8] {
    var prefix = (0..<block.quoteDepth).flatMap { _ in ascii("> ") }
    for place in block.lists {
      let marker = place.number.map { Array("\(min($0, 999_999_999)). ".utf8) } ?? ascii("- ")
      let isOpen =
        !isFirstLine
        || last.map { $0.quoteDepth == block.quoteDepth && $0.lists.contains(place) } == true
      prefix += isOpen ? Array(repeating: 0x20, count: marker.count) : marker
    }
    return prefix
  }

  private func lines(of block: HTMLBlock, _ address: (Text) -> String?) -> [[UInt8]] {
    switch block.kind {
    case .rule: return [ascii("* * *")]
    case .code: return codeLines(of: block)
    case .heading(let level):
      let line = escaped(block, address).joined(separator: [0x20])
      let signs = [UInt8](repeating: UInt8(ascii: "#"), count: max(2, level))
      return [signs + [0x20] + withoutClosing(Array(line))]
    case .paragraph, .row:
      let lines = escaped(block, address)
      return lines.dropLast().map { $0 + ascii("\\") } + lines.suffix(1)
    }
  }

  /// Its lines, parted where the page has `<br>`, with their markup.
  private func escaped(_ block: HTMLBlock, _ address: (Text) -> String?) -> [[UInt8]] {
    let inline = InlineMarkup(block, in: page, address: address)
    var markup = inline.markup[...]
    var lines: [[UInt8]] = []
    for line in page.text(block).split(separator: 0x0A) {
      let own = markup.prefix { $0.index <= line.endIndex }
      markup = markup.dropFirst(own.count)
      let text = escapeMarkdown(line, markup: own, raw: inline.code)
      if !text.isEmpty { lines.append(text) }
    }
    return lines
  }

  private func codeLines(of block: HTMLBlock) -> [[UInt8]] {
    let text = page.text(block)
    let fence = Array(repeating: UInt8(ascii: "`"), count: max(3, longestFence(text) + 1))
    return [fence] + text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
      + [fence]
  }

  private func longestFence(_ text: Text) -> Int {
    var (longest, count) = (0, 0)
    for byte in text {
      count = byte == UInt8(ascii: "`") ? count + 1 : 0
      longest = max(longest, count)
    }
    return longest
  }
}

/// Signs at the end of a heading would be taken for its closing sequence.
func withoutClosing(_ heading: [UInt8]) -> [UInt8] {
  heading.last == UInt8(ascii: "#") ? heading.dropLast() + ascii("\\#") : heading
}
