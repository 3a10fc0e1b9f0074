/// Tells list items, headings and rules among the lines that are left.
func tellBlocks(in marked: inout MarkedLines) {
  let open = marked.open(in: marked.lines.indices)
  for (place, index) in open.enumerated() {
    let line = marked.lines[index]
    let before = place > 0 ? marked.lines[open[place - 1]] : nil
    let after = place + 1 < open.count ? marked.lines[open[place + 1]] : nil
    if isRule(line.text) {
      marked.roles[index] = marked.isAtEdge(index) ? .taken("rule at the edge") : .rule
    } else if isBullet(line.text),
      [before, after].contains(where: { $0.map { isBullet($0.text) } == true })
    {
      marked.roles[index] = .bullet
    } else if let before, let after, isHeading(line, between: before, and: after) {
      marked.roles[index] = .heading
    } else {
      marked.roles[index] = .text
    }
  }
}

/// A short line without a stop between two that end sentences: `Ancient origins`.
func isHeading(_ line: Line, between before: Line, and after: Line) -> Bool {
  guard let first = line.text.first, line.text.length <= 70, line.text.words.count <= 10 else {
    return false
  }
  let isOpen =
    !line.endsSentence && ![",", ";", "-"].contains { line.text.ends(with: Array($0.utf8)) }
  let opensWell = isCapital(first) || first >= 0x80 || "'\"".utf8.contains(first) || isDigit(first)
  return isOpen && opensWell && !isBullet(line.text) && before.endsSentence && after.isProse
}

/// Whether a line begins with a bullet and goes on after it.
func isBullet(_ text: Text) -> Bool {
  withoutBullet(text).count < text.count
}

/// The line without its bullet: `•`, `-`, `*`, `–`, `·`, `▪`, `●` and a space.
func withoutBullet(_ text: Text) -> Text {
  guard let bullet = bullets.first(where: { text.begins(with: $0) }) else { return text }
  let rest = text.dropFirst(bullet.count)
  guard let next = rest.first, isSpace(next) || bullet.count == 3 && bullet != bullets[0] else {
    return text
  }
  return rest.trimmed
}

private let bullets: [[UInt8]] = ["–", "-", "*", "•", "·", "▪", "●", "‣"].map { Array($0.utf8) }

/// `***`, `---`, `___`, `* * *`.
func isRule(_ text: Text) -> Bool {
  guard let first = text.first, "*-_=~".utf8.contains(first) else { return false }
  let signs = text.filter { !isSpace($0) }
  guard signs.count >= 3 else { return false }
  return signs.allSatisfy { $0 == first }
}

/// The body's blocks, from the roles of the lines.
func blocks(of marked: MarkedLines) -> [Block] {
  var blocks: [Block] = []
  var items: [Text] = []
  func closeList() {
    if !items.isEmpty { blocks.append(.list(items)) }
    items = []
  }
  for (line, role) in zip(marked.lines, marked.roles) {
    switch role {
    case .bullet?: items.append(withoutBullet(line.text))
    case .headline?, .taken?: break
    case .text?, .heading?, .rule?, nil:
      closeList()
      blocks.append(
        role == .heading ? .heading(line.text) : role == .rule ? .rule : .paragraph(line.text))
    }
  }
  closeList()
  return blocks
}
