/// Reads the topics that the page itself lists: `Related Topics` with one topic to a line after it,
/// or `Tags: ferries, harbour` on one line.
func readTopicLists(in marked: inout MarkedLines, into reading: inout PlainTextReading) {
  for index in marked.open(in: marked.lines.indices) where marked.isAtEdge(index) {
    guard marked.roles[index] == nil else { continue }
    let line = marked.lines[index]
    if headings.contains(line.folded[...]) {
      marked.drop(index, "topics")
      readList(after: index, in: &marked, into: &reading)
    } else if let start = starts.first(where: { line.folded.begins(with: $0) }),
      line.length <= 200
    {
      marked.drop(index, "topics")
      reading.listedTopics += topics(in: line.text.dropFirst(start.count)).map(oneLine)
    }
  }
}

private let headings = PhraseTable([
  "related topics", "related topics:", "topics", "topics:", "tags", "tags:", "filed under",
  "filed under:", "more about:",
])
private let starts = [
  "related topics:", "topics:", "tags:", "tagged:", "filed under:", "keywords:",
  "الكلمات الدلالية:",
  "كلمات دلالية:", "الوسوم:",
]
.map { Array($0.utf8) }

private let arabicComma = Array("،".utf8)

/// Parted by commas, `,` or the Arabic `،`.
private func topics(in list: Text) -> [String] {
  var rest = list
  var parts: [Text] = []
  while let comma = rest.position(of: arabicComma) {
    parts.append(rest[..<comma])
    rest = rest[(comma + arabicComma.count)...]
  }
  return (parts + [rest]).flatMap { $0.pieces { $0 == UInt8(ascii: ",") } }.map(\.trimmed.string)
}

/// Takes the short lines after a heading; the first line that is not like a topic ends the list.
private func readList(
  after heading: Int, in marked: inout MarkedLines, into reading: inout PlainTextReading
) {
  for index in (heading + 1)..<max(heading + 1, min(marked.lines.count, heading + 16)) {
    let line = marked.lines[index]
    guard marked.isAtEdge(index), marked.roles[index] == nil, isTopic(line) else { return }
    reading.listedTopics.append(oneLine(withoutBullet(line.text).string))
    marked.drop(index, "topics")
  }
}

private func isTopic(_ line: Line) -> Bool {
  line.length <= 40 && line.wordCount <= 5 && !line.endsSentence
    && !line.isFurniture(isAtEdge: true) && readDateLine(line.text) == nil
    && !headings.contains(line.folded[...]) && !opensLinkList(line)
}
