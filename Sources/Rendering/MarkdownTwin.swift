package import Model
import Templating

/// An article as a Markdown file: its record as front matter, then its text. `language` is that of
/// articles which do not name theirs.
package func markdownFile(of article: Article, language: String) -> [UInt8] {
  MarkdownTwin(article.header, language: language).bytes(with: article.content)
}

/// An article as a Markdown file for other programs: its record as front matter, then the text
/// exactly as its page renders it.
///
/// Values are written as YAML 1.2 double-quoted scalars, which can hold any text.
struct MarkdownTwin: Sendable {
  /// The front matter up to the pictures.
  private let record: [UInt8]

  /// The twin of `article` with the topics it has in the corpus.
  init(of article: Int, in view: View) {
    let header = view.header(article)
    let topics = view.plan.corpus.articles[article].topics.map { view.plan.corpus.topics[$0].name }
    record = frontMatter(header, topics, view.language(of: header))
  }

  /// The twin of an article outside a corpus, with the topics that its source lists.
  init(_ header: ArticleHeader, language: String) {
    var lines = frontMatter(header, header.listedTopics, header.language ?? language)
    append("story: ", given: header.placement?.story, to: &lines)
    append("copy_of: ", given: header.placement?.copyOf, to: &lines)
    record = lines
  }

  /// The whole file.
  func bytes(with content: ArticleContent) -> [UInt8] {
    var bytes = record
    bytes.reserveCapacity(record.count + content.markdown.count + 64)
    for line in pictureLines(content.pictures) { append(line, "", to: &bytes) }
    bytes += "---\n\n".utf8
    bytes.append(contentsOf: content.markdown)
    return bytes
  }
}

private func frontMatter(
  _ header: ArticleHeader, _ topics: [String], _ language: String
) -> [UInt8] {
  var lines: [UInt8] = []
  lines.reserveCapacity(1_024)
  append("---", "", to: &lines)
  append("title: ", quoted: header.headline.text, to: &lines)
  append("id: ", quoted: header.ownID, to: &lines)
  if header.headline.isDerived { append("title_derived: true", "", to: &lines) }
  if let published = header.published { append("date: ", published.iso, to: &lines) }
  if let modified = header.modified { append("modified: ", modified.iso, to: &lines) }
  append("source: ", quoted: header.source?.name, to: &lines)
  append("authors:", list: header.authors, to: &lines)
  append("url: ", quoted: header.original, to: &lines)
  append("language: ", quoted: language, to: &lines)
  append("topics:", list: topics, to: &lines)
  append("section: ", quoted: header.section, to: &lines)
  append("summary: ", quoted: header.summary.isEmpty ? nil : header.summary, to: &lines)
  if let rights = header.rights, !rights.words.isEmpty {
    append("rights: {", rights.words.joined(separator: ", ") + "}", to: &lines)
  }
  return lines
}

/// A line of a key and its value.
private func append(_ key: String, _ value: String, to lines: inout [UInt8]) {
  lines += key.utf8
  lines += value.utf8
  lines.append(UInt8(ascii: "\n"))
}

/// The same with a text; nothing where there is none.
private func append(_ key: String, quoted value: String?, to lines: inout [UInt8]) {
  guard let value else { return }
  lines += key.utf8
  appendQuoted(value, to: &lines)
  lines.append(UInt8(ascii: "\n"))
}

/// The same with what the editor says.
private func append(_ key: String, given: GivenName?, to lines: inout [UInt8]) {
  append(key, quoted: given.map { $0.name ?? "none" }, to: &lines)
}

private func append(_ key: String, list values: [String], to lines: inout [UInt8]) {
  guard !values.isEmpty else { return }
  append(key, "", to: &lines)
  for value in values { append("  - ", quoted: value, to: &lines) }
}

extension RightsRule {
  /// What is said, as the entries of a mapping.
  fileprivate var words: [String] {
    said.map { key, value in
      key + ": " + (["licence", "licence_url", "holder"].contains(key) ? quoted(value) : value)
    }
  }

  /// What is said, by the keys of front matter.
  var said: [(key: String, value: String)] {
    let answers: [(String, String?)] = [
      ("show", show.map { "\($0)" }), ("feed", feed.map { "\($0)" }),
      ("robots", isIndexed.map { $0 ? "index" : "noindex" }),
      ("search", isSearchable.map(answer)), ("images", pictures.map { "\($0)" }),
      ("markdown", hasMarkdown.map(answer)), ("own", isOwn.map(answer)), ("licence", licence),
      ("licence_url", licenceAddress), ("holder", holder),
    ]
    return answers.compactMap { key, value in value.map { (key, $0) } }
  }
}

private func answer(_ isYes: Bool) -> String { isYes ? "yes" : "no" }

extension ArticleHeader {
  /// The id, where neither the address of the original nor the seed's path tells it.
  var ownID: String? { id == original || id.hasPrefix(seed) ? nil : id }
}

private func pictureLines(_ pictures: [Picture]) -> [String] {
  let entries = pictures.flatMap { picture in
    let fields = [
      ("caption", picture.caption), ("credit", picture.credit), ("address", picture.address),
      ("file", picture.file),
    ].compactMap { key, value in value.map { key + ": " + quoted($0) } }
    return fields.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
  }
  return entries.isEmpty ? [] : ["pictures:"] + entries
}

/// A YAML 1.2 double-quoted scalar.
func quoted(_ text: String) -> String {
  var bytes: [UInt8] = []
  appendQuoted(text, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

private func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
  bytes.append(UInt8(ascii: "\""))
  appendShown(text, to: &bytes) { byte, bytes in
    switch byte {
    case UInt8(ascii: "\""): bytes += "\\\"".utf8
    case UInt8(ascii: "\\"): bytes += "\\\\".utf8
    case UInt8(ascii: "\n"): bytes += "\\n".utf8
    case UInt8(ascii: "\t"): bytes += "\\t".utf8
    case UInt8(ascii: "\r"): bytes += "\\r".utf8
    default: bytes.append(byte)
    }
  }
  bytes.append(UInt8(ascii: "\""))
}
