/// The rows of one table with which `blocks` begin; none where a list or quote stands around them, since there the
/// lines of a table are read otherwise.
func tableRows(at blocks: ArraySlice<HTMLBlock>, of page: HTMLPage) -> ArraySlice<HTMLBlock> {
  guard let first = blocks.first, isRow(first) else { return [] }
  let table = table(around: first, in: page)
  return blocks.prefix { isRow($0) && Extraction.table(around: $0, in: page) == table }
}

private func isRow(_ block: HTMLBlock) -> Bool {
  block.kind == .row && block.quoteDepth == 0 && block.lists.isEmpty
}

private func table(around block: HTMLBlock, in page: HTMLPage) -> Int? {
  page.tree.pathUp(from: block.element).first { page.tree.nodes[$0].tag == .table }
}

/// Whether the row holds nothing but headers.
func isHeaderRow(_ row: HTMLBlock, of page: HTMLPage) -> Bool {
  let cells = page.tree.inside(row.element).lazy.map { page.tree.nodes[$0].tag }
  return cells.contains(.th) && !cells.contains(.td)
}

/// Whether all words of a row's cells are bold, as old pages have their headers.
func isBold(_ cells: [[UInt8]]) -> Bool {
  cells.allSatisfy {
    $0.isEmpty || $0.starts(with: ascii("**")) && $0.suffix(2) == ascii("**")[...]
  }
}

/// The cells of a row as Markdown on one line each.
func tableCells(
  of row: HTMLBlock, in page: HTMLPage, address: (Text) -> String?
) -> [[UInt8]] {
  let inline = InlineMarkup(row, in: page, address: address)
  var markup = inline.markup[...]
  return cellRanges(of: row, in: page).map { range in
    let own = markup.prefix { $0.index <= range.upperBound }
    markup = markup.dropFirst(own.count)
    let text = escapeMarkdown(page.text[range], markup: own, raw: inline.code)
    return Array(
      text.map { $0 == UInt8(ascii: "|") ? ascii("\\|") : [$0 == 0x0A ? 0x20 : $0] }.joined())
  }
}

/// Where the cells stand in the page's text: what parts them comes from no text of the page.
private func cellRanges(of row: HTMLBlock, in page: HTMLPage) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  var start = row.range.lowerBound
  var end = start
  func close(upTo next: Int) {
    for bar in page.text[end..<max(end, next)].indices where page.text[bar] == UInt8(ascii: "|") {
      ranges.append(start..<bar)
      start = bar + 1
    }
  }
  for span in page.spans[row.spans] {
    let range = span.range.clamped(to: row.range)
    close(upTo: range.lowerBound)
    end = max(end, range.upperBound)
  }
  close(upTo: row.range.upperBound)
  return ranges + [start..<row.range.upperBound]
}

/// A line of a table.
func tableLine(_ cells: [[UInt8]]) -> [UInt8] {
  cells.flatMap { ascii("| ") + $0 + [0x20] } + ascii("|")
}
