import Model

/// What was read out of a Markdown text.
struct MarkdownReading {
  /// The text of a first `# Heading`, which stands in the headline's place.
  var headline: String?
  /// The text without that heading and without paragraphs that are only a picture.
  var markdown: [UInt8] = []
  var pictures: [Picture] = []
  /// The first paragraphs in plain words, for headline and summary.
  var paragraphs: [[UInt8]] = []
  /// Whether the text was escaped because rendering it as Markdown would take too long.
  var isPlain = false
}

/// Reads the text of a Markdown file. Where a `headline` is known, a first heading stays in the text, but what only
/// repeats the headline goes.
func readMarkdownBody(_ body: Text, below headline: String?) -> MarkdownReading {
  var reading = MarkdownReading()
  guard !isCostly(body) else { return plainReading(of: body) }
  var kept: [Text] = []
  var repeated: [Text] = []
  var goesOn = false
  for block in markdownBlocks(of: body) {
    if kept.isEmpty, let headline, repeats(block, headline) {
      repeated.append(block)
      goesOn = false
    } else if kept.isEmpty, headline == nil, reading.headline == nil, let title = title(block) {
      reading.headline = title
      goesOn = false
    } else if let picture = onlyPicture(block) {
      reading.pictures.append(picture)
      goesOn = false
    } else {
      // Blank lines between blocks may be lines of code.
      let start = goesOn ? kept.popLast()?.startIndex : nil
      kept.append(body[(start ?? block.startIndex)..<block.endIndex])
      goesOn = true
      if reading.paragraphs.count < 6, let words = proseWords(of: block) {
        reading.paragraphs.append(words)
      }
    }
  }
  reading.markdown = joined(kept.isEmpty ? repeated : kept, body.count)
  return reading
}

/// Pieces of a text with a blank line between them; `size` is at least their bytes together.
private func joined(_ pieces: [Text], _ size: Int) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(size + 2)
  for piece in pieces {
    if !text.isEmpty { text.append(UInt8(ascii: "\n")) }
    text.append(contentsOf: piece)
    text.append(UInt8(ascii: "\n"))
  }
  return text
}

private func plainReading(of body: Text) -> MarkdownReading {
  let paragraphs = body.split(separator: UInt8(ascii: "\n")).map(\.trimmed).filter { !$0.isEmpty }
  return MarkdownReading(
    markdown: writeMarkdown(paragraphs.map(Block.paragraph)),
    paragraphs: paragraphs.prefix(6).map { Array($0) }, isPlain: true)
}

/// The text cut at its blank lines; what stands between code fences stays together.
private func markdownBlocks(of body: Text) -> [Text] {
  var blocks: [Text] = []
  var start: Int?
  var end = body.startIndex
  var fence: Fence?
  var line = body.startIndex
  while line < body.endIndex {
    let next = body[line...].firstIndex(of: UInt8(ascii: "\n")) ?? body.endIndex
    let text = body[line..<next].trimmed
    if let open = fence {
      fence = open.isClosed(by: text) ? nil : open
    } else {
      fence = Fence(text)
    }
    if text.isEmpty, fence == nil {
      if let start { blocks.append(body[start..<end]) }
      start = nil
    } else {
      start = start ?? line
      end = next
    }
    line = next + 1
  }
  if let start { blocks.append(body[start..<end]) }
  return blocks
}

/// The line that opens a block of code (CommonMark 0.31, 4.5).
private struct Fence {
  let sign: UInt8
  let count: Int

  /// `line` has no spaces at its ends. Nil if it opens nothing.
  init?(_ line: Text) {
    guard let first = line.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
      return nil
    }
    sign = first
    count = line.prefix { $0 == first }.count
    // Backticks that follow make it code within a line.
    guard count >= 3, first == UInt8(ascii: "~") || !line.dropFirst(count).contains(first) else {
      return nil
    }
  }

  func isClosed(by line: Text) -> Bool {
    line.count >= count && line.allSatisfy { $0 == sign }
  }
}

/// Whether a block is the headline once more, as a heading or in the type of the text.
private func repeats(_ block: Text, _ headline: String) -> Bool {
  // A link or a picture of these words is more than they are.
  guard !block.contains(UInt8(ascii: "\n")), block.position(of: ascii("](")) == nil else {
    return false
  }
  let words = block.drop { $0 == UInt8(ascii: "#") }.trimmed
  return !words.isEmpty && repeatsHeadline(plainWords(words)[...], Array(headline.utf8)[...])
}

/// The words of a block that is a heading of the first level.
private func title(_ block: Text) -> String? {
  guard block.begins(with: ascii("# ")), !block.contains(UInt8(ascii: "\n")) else { return nil }
  var words = block.dropFirst(2).trimmed
  while words.last == UInt8(ascii: "#") { words = words.dropLast() }
  let text = plainWords(words.trimmed)
  return text.isEmpty ? nil : text[...].string
}

/// The picture of a block that is nothing else: `![caption](address "title")`.
private func onlyPicture(_ block: Text) -> Picture? {
  guard block.begins(with: ascii("![")), block.last == UInt8(ascii: ")"),
    let middle = block.position(of: ascii("](")), !block.contains(UInt8(ascii: "\n"))
  else { return nil }
  let caption = plainWords(block[(block.startIndex + 2)..<middle])[...].string
  let inside = block[(middle + 2)..<(block.endIndex - 1)]
  guard !inside.contains(UInt8(ascii: ")")) else { return nil }
  let target = inside.words.first?.string
  let picture = Picture(
    caption: caption.isEmpty ? nil : caption, address: target.flatMap(normalizedAddress),
    file: target.flatMap(pictureFile))
  return picture == Picture() ? nil : picture
}

/// The words of a block of running text; nil for headings, lists, quotes, code and HTML.
private func proseWords(of block: Text) -> [UInt8]? {
  guard let first = block.first, !"#>-+=|~<`".utf8.contains(first), !isSpace(first),
    !isBullet(block), !isNumbered(block)
  else { return nil }
  let words = plainWords(onSingleSpaces(block)[...])
  return words.isEmpty ? nil : words
}

/// A block with one space for each run of spaces and tabs, none at its ends.
private func onSingleSpaces(_ block: Text) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(block.count)
  for byte in block {
    if !isSpace(byte) {
      text.append(byte)
    } else if let last = text.last, last != 0x20 {
      text.append(0x20)
    }
  }
  if text.last == 0x20 { text.removeLast() }
  return text
}

private func isNumbered(_ block: Text) -> Bool {
  let rest = block.drop(while: isDigit)
  return rest.count < block.count && rest.first.map { ".)".utf8.contains($0) } == true
}
