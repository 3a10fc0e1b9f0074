/// Tells list items, headings and rules among the lines that are left.
func tellBlocks(in marked: inout MarkedLines) {
  let open = marked.open(in: marked.lines.indices)
  let asks = marked.hasQuestionsForHeadings
  for (place, index) in open.enumerated() {
    let before = place > 0 ? open[place - 1] : nil
    let after = place + 1 < open.count ? open[place + 1] : nil
    marked.roles[index] = marked.role(of: index, between: before, and: after, asks)
  }
}

extension MarkedLines {
  /// What a line of the body is, by itself and the lines of the body next to it.
  fileprivate func role(
    of index: Int, between before: Int?, and after: Int?, _ hasQuestions: Bool
  ) -> LineRole {
    let line = lines[index]
    if buttons.contains(line.text) || isGalleryCount(line) { return .taken("sign of a gallery") }
    if isRule(line.text) { return isAtEdge(index) ? .taken("rule at the edge") : .rule }
    if isTweet(line) { return .quote }
    if isBullet(line.text),
      [before, after].contains(where: { $0.map { isBullet(lines[$0].text) } == true })
    {
      return .bullet
    }
    guard let before, let after, line.length <= longestHeading else { return .text }
    let isHeading =
      isHeading(line, between: lines[before], and: lines[after])
      || hasQuestions && isQuestion(line, between: lines[before], and: lines[after])
    return isHeading && !isOtherThanHeading(line) ? .heading : .text
  }
}

/// Signs that say nothing by themselves.
private let buttons = PhraseTable(["×", "✕", ">", "<", "›", "»", "|"])

/// `Image 3 of 5`.
private func isGalleryCount(_ line: Line) -> Bool {
  guard line.wordCount == 4, line.folded.begins(with: image) else { return false }
  let words = line.folded[...].words
  return words.count == 4 && words[2].elementsEqual("of".utf8)
    && [words[1], words[3]].allSatisfy { $0.allSatisfy(isDigit) }
}

private let image = ascii("image ")

/// In characters.
private let longestHeading = 70

/// Whether a line that stands where sub-headings do says something else: it is signs or a number alone, goes on behind a
/// dash, or has a slash, an address or a by-line in it.
private func isOtherThanHeading(_ line: Line) -> Bool {
  if line.signs.contains(.slash) || isAddressed(line) || isBylineOfPage(line) { return true }
  if line.text.ends(with: "–") || line.text.ends(with: "—") { return true }
  guard !line.text.contains(where: isLetter) else { return false }
  // Years and times, `1998`, `08:15`, head the parts of what is told.
  return !line.text.contains(where: isDigit)
    || line.text.count <= 3 && line.text.allSatisfy(isDigit)
}

/// `By Ida Rem`, `By Ida Rem • March 9, 2023`, `Ida Rem March 9, 2023`.
private func isBylineOfPage(_ line: Line) -> Bool {
  if line.folded.begins(with: by), !namesAfterBy(line.text.dropFirst(by.count)).isEmpty {
    return true
  }
  return line.signs.contains(.maybeDigit) && readDatedLine(line)?.authors.isEmpty == false
}

private let by = ascii("by ")

extension MarkedLines {
  /// Whether two or more questions stand between its paragraphs as sub-headings do: a single one may be
  /// asked by the text.
  var hasQuestionsForHeadings: Bool {
    let open = open(in: prose)
    let asking = open.count { lines[$0].text.last == UInt8(ascii: "?") }
    guard asking >= 2 else { return false }
    return zip(open, zip(open.dropFirst(), open.dropFirst(2))).count { before, next in
      isQuestion(lines[next.0], between: lines[before], and: lines[next.1])
    } >= 2
  }
}

/// A short question on a line of its own: `How fast was the ferry?`
func isQuestion(_ line: Line, between before: Line, and after: Line) -> Bool {
  guard line.text.last == UInt8(ascii: "?"), line.length <= longestHeading,
    (2...10).contains(line.wordCount),
    line.text.first.map({ isCapital($0) || $0 >= 0x80 }) == true
  else { return false }
  let isOneSentence = !line.text.dropLast().contains { ".!?\"".utf8.contains($0) }
  return isOneSentence && line.text.position(of: "“") == nil
    && endsBeforeHeading(before) && after.isProse
}

/// Whether a heading may follow: the end of a sentence or of a list.
private func endsBeforeHeading(_ line: Line) -> Bool { line.endsSentence || isBullet(line.text) }

/// A short line without a stop after the end of a sentence or a list and before a paragraph or a list:
/// `Ancient origins`.
func isHeading(_ line: Line, between before: Line, and after: Line) -> Bool {
  guard let first = line.text.first, line.length <= longestHeading,
    line.wordCount <= (isSpaceless(line.text) ? 16 : 10)
  else { return false }
  let isOpen = !line.endsSentence && line.text.last.map { !",;-".utf8.contains($0) } == true
  let opensWell = isCapital(first) || first >= 0x80 || "'\"".utf8.contains(first) || isDigit(first)
  return isOpen && opensWell && !isBullet(line.text) && endsBeforeHeading(before)
    && (after.isProse || isBullet(after.text))
}

/// Whether a line is a tweet as scrapers leave it: with the address of its picture, or signed with a name,
/// a handle and a date, `— Ilse Marant (@ilse) October 14, 2018`.
func isTweet(_ line: Line) -> Bool {
  let text = line.text
  if line.signs.contains(.slash), text.count < 600, text.position(of: "pic.twitter.com/") != nil {
    return true
  }
  guard line.signs.contains(.at), text.last.map(isDigit) == true,
    let dash = text.suffix(90).lastPosition(of: Array("— ".utf8)),
    let handle = text[dash...].position(of: "(@")
  else { return false }
  return text[handle...].contains(UInt8(ascii: ")"))
}

/// Whether a line begins with a bullet and goes on after it.
func isBullet(_ text: Text) -> Bool {
  withoutBullet(text).count < text.count
}

/// The line without its bullet: `•`, `-`, `*`, `–`, `·`, `▪`, `●` and a space.
func withoutBullet(_ text: Text) -> Text {
  guard let first = text.first, bulletStarts.contains(first),
    let bullet = bullets.first(where: { text.begins(with: $0) })
  else { return text }
  let rest = text.dropFirst(bullet.count)
  guard let next = rest.first, isSpace(next) || bullet.count == 3 && bullet != bullets[0] else {
    return text
  }
  return rest.trimmed
}

private let bulletStarts: [UInt8] = [0x2A, 0x2D, 0xC2, 0xE2]
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
  var quotes: [Text] = []
  func closeList() {
    if !items.isEmpty { blocks.append(.list(items)) }
    if !quotes.isEmpty { blocks.append(.quote(quotes)) }
    (items, quotes) = ([], [])
  }
  for (line, role) in zip(marked.lines, marked.roles) {
    switch role {
    case .bullet?:
      if !quotes.isEmpty { closeList() }
      items.append(withoutBullet(line.text))
    case .quote?:
      if !items.isEmpty { closeList() }
      quotes.append(line.text)
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
