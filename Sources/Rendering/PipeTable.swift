/// A table as GitHub Flavored Markdown writes it (GFM 0.29, 4.10): a header, a line of dashes, rows.
///
/// Rows may have fewer or more cells than the header; all are kept.
struct PipeTable {
  enum Alignment { case none, start, center, end }

  /// What stands before the header in the same paragraph.
  let opening: ArraySlice<ArraySlice<UInt8>>
  /// The cells of the header as Markdown; all empty where the table has none.
  let header: [[UInt8]]
  /// By column.
  let alignments: [Alignment]
  let rows: [[[UInt8]]]

  /// The table that the lines of a paragraph hold; nil if they hold none.
  init?(_ lines: [ArraySlice<UInt8>]) {
    for (place, line) in lines.enumerated().dropFirst() {
      guard let alignments = Self.alignments(line) else { continue }
      let header = cells(of: lines[place - 1])
      guard header.count == alignments.count else { return nil }
      opening = lines[..<(place - 1)]
      (self.header, self.alignments) = (header, alignments)
      rows = lines[(place + 1)...].map(cells)
      return
    }
    return nil
  }

  /// What a line of dashes says of the columns; nil if it is none. It has a bar, so that it is no underline of a
  /// heading.
  private static func alignments(_ line: ArraySlice<UInt8>) -> [Alignment]? {
    guard line.contains(bar), line.contains(dash) else { return nil }
    var alignments: [Alignment] = []
    for cell in cells(of: line) {
      let isStart = cell.first == colon, isEnd = cell.count > 1 && cell.last == colon
      let dashes = cell.dropFirst(isStart ? 1 : 0).dropLast(isEnd ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == dash }) else { return nil }
      alignments.append(isStart ? (isEnd ? .center : .start) : isEnd ? .end : .none)
    }
    return alignments
  }
}

/// The cells of a line, without the bars at its ends and the white space around each. A bar behind a backslash parts
/// nothing, and goes without it.
private func cells(of line: ArraySlice<UInt8>) -> [[UInt8]] {
  var rest = trimmed(line)
  if rest.first == bar { rest = rest.dropFirst() }
  var cells: [[UInt8]] = []
  var cell: [UInt8] = []
  while let byte = rest.popFirst() {
    if byte == bar {
      cells.append(Array(trimmed(cell[...])))
      cell = []
    } else if byte == backslash, let next = rest.popFirst() {
      cell += next == bar ? [bar] : [backslash, next]
    } else {
      cell.append(byte == 0x0D ? 0x20 : byte)
    }
  }
  let last = Array(trimmed(cell[...]))
  return last.isEmpty && !cells.isEmpty ? cells : cells + [last]
}

private func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var rest = text.drop { $0 <= 0x20 }
  while let last = rest.last, last <= 0x20 { rest.removeLast() }
  return rest
}

private let bar = UInt8(ascii: "|")
private let dash = UInt8(ascii: "-")
private let colon = UInt8(ascii: ":")
private let backslash = UInt8(ascii: "\\")
