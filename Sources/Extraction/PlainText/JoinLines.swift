/// The lines of a text, with lines that were broken to fit a width joined again.
func joinedLines(of text: [UInt8]) -> [Line] {
  let lines = lines(of: text)
  guard let width = wrapWidth(of: lines) else { return lines }
  var joined: [Line] = []
  var block: [Line] = []
  for line in lines {
    if line.isAfterBlank || !(block.last.map { isBroken($0, before: line, at: width) } ?? true) {
      joined += join(block)
      block = []
    }
    block.append(line)
  }
  return joined + join(block)
}

/// The width at which a text was broken; nil if each line is a paragraph.
///
/// A text counts as broken if it has blank lines and if nearly every line inside its blocks is as
/// full as it can be: the next line's first word would not have fitted. The first block often holds
/// headline, by-line and date, so it has no say where the others suffice.
private func wrapWidth(of lines: [Line]) -> Int? {
  guard let second = lines.dropFirst().firstIndex(where: \.isAfterBlank) else { return nil }
  let below = pairs(in: lines[second...])
  let pairs = below.count >= 3 ? below : pairs(in: lines[...])
  guard pairs.count >= 3, let width = pairs.map({ lines[$0].length }).max(),
    (40...120).contains(width)
  else { return nil }
  let full = pairs.count { isBroken(lines[$0], before: lines[$0 + 1], at: width) }
  return full * 10 >= pairs.count * 8 ? width : nil
}

/// The lines that are followed by another one of their block.
private func pairs(in lines: ArraySlice<Line>) -> [Int] {
  lines.indices.dropLast().filter { !lines[$0 + 1].isAfterBlank }
}

/// Whether the break between two lines came from the width: there was no room for the next word.
private func isBroken(_ line: Line, before next: Line, at width: Int) -> Bool {
  line.length + 1 + next.text.prefix { !isSpace($0) }.length > width
}

private func join(_ block: [Line]) -> [Line] {
  guard let first = block.first, block.count > 1 else { return block }
  let text = Array(block.map(\.text).joined(separator: [0x20]))[...]
  return [Line(number: first.number, text: text, isAfterBlank: first.isAfterBlank)]
}
