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
        .filter { !isMark($0) }
    }
  }
}

private let headings = PhraseTable([
  "related topics", "related topics:", "topics", "topics:", "tags", "tags:", "filed under",
  "filed under:", "more about:",
])
private let starts = [
  "related topics:", "topics:", "tags:", "tagged:", "filed under:", "keywords:",
  "schlagwörter:", "schlagworte:", "stichwörter:", "themen:", "tags :", "mots-clés :", "mots-clés:",
  "mots clés :",
  "étiquettes :", "Étiquettes :", "etiquetas:", "archivado en:", "palabras clave:",
  "palavras-chave:", "tag:",
  "argomenti:", "parole chiave:", "trefwoorden:", "ämnen:", "etiketter:", "tagi:",
  "słowa kluczowe:", "etiketler:",
  "topik:", "kata kunci:", "Теги:", "Метки:", "Ключевые слова:", "Темы:", "Ключові слова:",
  "תגיות:",
  "الكلمات الدلالية:", "كلمات دلالية:", "كلمات مفتاحية:", "الوسوم:", "برچسب‌ها:", "برچسب ها:", "टैग:",
  "टैग्स:", "टैग्स :",
  "标签：", "标签:", "標籤：", "关键词：", "關鍵詞：", "关键字：", "タグ：", "キーワード：", "태그:",
]
.map { Array($0.utf8) }

/// The commas of Arabic, Chinese and Japanese.
private let commas = ["،", "，", "、"].map { Array($0.utf8) }

/// Parted by commas of any script.
private func topics(in list: Text) -> [String] {
  commas.reduce([list]) { parts, comma in parts.flatMap { pieces(of: $0, partedBy: comma) } }
    .flatMap { $0.pieces { $0 == UInt8(ascii: ",") } }.map(\.trimmed.string)
}

/// Parted by a mark; empty pieces stay.
func pieces(of text: Text, partedBy comma: [UInt8]) -> [Text] {
  var rest = text
  var pieces: [Text] = []
  while let place = rest.position(of: comma) {
    pieces.append(rest[..<place])
    rest = rest[(place + comma.count)...]
  }
  return pieces + [rest]
}

/// Takes the short lines after a heading; the first line that is not like a topic ends the list. In capitals it is the
/// heading of another list, if topics are not.
private func readList(
  after heading: Int, in marked: inout MarkedLines, into reading: inout PlainTextReading
) {
  for index in (heading + 1)..<max(heading + 1, min(marked.lines.count, heading + 16)) {
    let line = marked.lines[index]
    guard marked.isAtEdge(index), marked.roles[index] == nil, isTopic(line),
      !marked.opensLinkList(index)
    else { return }
    if index > heading + 1, line.wordCount >= 3, isShouted(line.text),
      !isShouted(marked.lines[index - 1].text)
    {
      return dropLinkList(at: index, in: &marked)
    }
    let topic = oneLine(withoutBullet(line.text).string)
    if !isMark(topic) { reading.listedTopics.append(topic) }
    marked.drop(index, "topics")
  }
}

/// Whether a topic is one for programs, `@mobile`, `_front`.
func isMark(_ topic: String) -> Bool { topic.utf8.first.map { $0 == 0x40 || $0 == 0x5F } == true }

private func isShouted(_ text: Text) -> Bool {
  text.contains(where: isCapital) && !text.contains { isASCIILetter($0) && !isCapital($0) }
}

private func isTopic(_ line: Line) -> Bool {
  line.length <= 40 && line.wordCount <= 5 && !line.endsSentence
    && !line.isFurniture(isAtEdge: true) && readDateLine(line.text) == nil
    && !headings.contains(line.folded[...])
}
