import Model
import YAML

/// A Markdown file cut into its front matter and its text. What a program for notes wrote into the text counts where
/// front matter does not say it.
func splitFrontMatter(_ text: [UInt8], _ seed: Seed) -> (matter: FrontMatter, body: Text) {
  var (matter, body) = splitOpening(text, seed)
  guard let note = NoteRecord(body) else { return (matter, body) }
  matter.complete(by: note)
  return (matter, note.body[...])
}

private func splitOpening(_ text: [UInt8], _ seed: Seed) -> (matter: FrontMatter, body: Text) {
  let start = text[...].drop { $0 <= 0x20 }
  guard beginsMatter(start) else { return (FrontMatter(), text[...]) }
  let isTOML = start.first == UInt8(ascii: "+")
  let inner = start.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
  let firstLine = text[..<inner.startIndex].count { $0 == UInt8(ascii: "\n") } + 1
  guard let end = closingLine(of: inner, isTOML ? ["+++"] : ["---", "..."]) else {
    return splitUnclosed(inner, isTOML, firstLine, seed) ?? (FrontMatter(), text[...])
  }
  let matter = FrontMatter(inner[..<end], isTOML, firstLine, seed)
  // Words between two rules are no front matter, and none of them may be lost.
  if matter.values.isEmpty, inner[..<end].contains(where: { $0 > 0x20 }) {
    return (FrontMatter(), text[...])
  }
  if !isTOML, !matter.diagnostics.isEmpty, let prose = firstProse(in: inner[..<end]) {
    return (matter, text[prose...])
  }
  return (matter, text[end...].drop { $0 != UInt8(ascii: "\n") }.dropFirst())
}

/// Front matter that no line closes ends with its first blank line, if there is nothing but front matter above that;
/// nil if it is none. What it says of rights and hiding must hold, though a rule may open a text too.
private func splitUnclosed(
  _ text: Text, _ isTOML: Bool, _ firstLine: Int, _ seed: Seed
) -> (matter: FrontMatter, body: Text)? {
  let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    .prefix { !$0.trimmed.isEmpty }
  guard let end = lines.last?.endIndex, lines.allSatisfy({ isOfMatter($0, isTOML) }) else {
    return nil
  }
  var matter = FrontMatter(text[..<end], isTOML, firstLine, seed)
  guard commonKeys.contains(where: { matter.values[$0] != nil }) else { return nil }
  matter.reportOpen(seed, closing: isTOML ? "+++" : "---", end: firstLine + lines.count)
  return (matter, text[end...])
}

/// One of these stands in nearly all front matter.
private let commonKeys =
  hidingKeys + [
    "title", "headline", "date", "published", "author", "authors", "source", "url", "topics",
    "tags",
    "rights", "status",
  ]

/// Where a paragraph begins below a blank line of front matter: its closing line is missing, and a rule of the text
/// was taken for it.
private func firstProse(in matter: Text) -> Int? {
  var isBelowBlank = false
  for line in matter.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    if line.trimmed.isEmpty {
      isBelowBlank = true
    } else if isBelowBlank, !isOfMatter(line, false) {
      return line.startIndex
    } else {
      isBelowBlank = false
    }
  }
  return nil
}

/// Whether a line may be one of front matter: a key, what is set in, an item, a comment, the end of a list.
private func isOfMatter(_ line: Text, _ isTOML: Bool) -> Bool {
  guard let first = line.first, !" \t-#[]}\"'".utf8.contains(first) else { return true }
  let key = line.prefix { isLetter($0) || isDigit($0) || "_-".utf8.contains($0) }
  return !key.isEmpty && line[key.endIndex...].trimmed.first == UInt8(ascii: isTOML ? "=" : ":")
}

extension FrontMatter {
  fileprivate init(_ text: Text, _ isTOML: Bool, _ firstLine: Int, _ seed: Seed) {
    self.init(isTOML ? yamlOfTOML(text)[...] : text, firstLine: firstLine, seed)
    // Of tables nothing is read.
    if isTOML, closeRights(text) { reportTable(seed) }
  }
}

/// Whether a text is one with front matter by all that shows: the line that opens it, a key, and a line that ends it.
/// Other texts may begin with a rule.
func hasMatter(_ text: Text) -> Bool {
  guard beginsMatter(text) else { return false }
  let inner = text.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
  let first = inner.drop { $0 <= 0x20 }.prefix { $0 != UInt8(ascii: "\n") }
  let key = first.drop { "\"'".utf8.contains($0) }.prefix {
    isLetter($0) || isDigit($0) || "_-".utf8.contains($0)
  }
  let sign = first[key.endIndex...].first { !" \"'".utf8.contains($0) }
  return !key.isEmpty && sign.map { ":=".utf8.contains($0) } == true
}

/// Whether a text begins with the line that opens front matter: `---`, or `+++` for TOML.
func beginsMatter(_ text: Text) -> Bool {
  let line = text.prefix { $0 != UInt8(ascii: "\n") }
  return line.endIndex < text.endIndex
    && ["---", "+++"].contains { line.trimmed.elementsEqual($0.utf8) }
}

/// Where the line that ends the front matter begins, one of `ends`.
private func closingLine(of text: Text, _ ends: [String]) -> Int? {
  var start = text.startIndex
  while start < text.endIndex {
    let line = text[start...].prefix { $0 != UInt8(ascii: "\n") }
    if ends.contains(where: { line.trimmed.elementsEqual($0.utf8) }) { return start }
    start = line.endIndex + 1
  }
  return nil
}
