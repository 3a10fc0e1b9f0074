package import Model

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
  private let header: ArticleHeader
  private let topics: [String]
  private let language: String

  /// The twin of `article` with the topics it has in the corpus.
  init(of article: Int, in view: View) {
    header = view.header(article)
    topics = view.plan.corpus.articles[article].topics.map { view.plan.corpus.topics[$0].name }
    language = view.language(of: header)
  }

  /// The twin of an article outside a corpus, with the topics that its source lists.
  init(_ header: ArticleHeader, language: String) {
    self.header = header
    topics = header.listedTopics
    self.language = header.language ?? language
  }

  /// The whole file.
  func bytes(with content: ArticleContent) -> [UInt8] {
    let matter = frontMatter(header, topics, content.pictures, language)
    return Array(matter.utf8) + content.markdown
  }
}

private func frontMatter(
  _ header: ArticleHeader, _ topics: [String], _ pictures: [Picture], _ language: String
) -> String {
  var lines = ["---", "title: " + quoted(header.headline.text)]
  if let id = header.ownID { lines.append("id: " + quoted(id)) }
  if header.headline.isDerived { lines.append("title_derived: true") }
  if let published = header.published { lines.append("date: " + published.iso) }
  if let modified = header.modified { lines.append("modified: " + modified.iso) }
  if let source = header.source { lines.append("source: " + quoted(source.name)) }
  lines += list("authors", header.authors)
  if let original = header.original { lines.append("url: " + quoted(original)) }
  lines.append("language: " + quoted(language))
  lines += list("topics", topics)
  if let section = header.section { lines.append("section: " + quoted(section)) }
  if !header.summary.isEmpty { lines.append("summary: " + quoted(header.summary)) }
  if let rights = header.rights, !rights.words.isEmpty {
    lines.append("rights: {" + rights.words.joined(separator: ", ") + "}")
  }
  lines += pictureLines(pictures)
  return (lines + ["---", "", ""]).joined(separator: "\n")
}

extension RightsRule {
  /// What is said, as the entries of a mapping.
  fileprivate var words: [String] {
    let answers: [(String, String?)] = [
      ("show", show.map { "\($0)" }), ("feed", feed.map { "\($0)" }),
      ("robots", isIndexed.map { $0 ? "index" : "noindex" }),
      ("search", isSearchable.map(answer)), ("images", pictures.map { "\($0)" }),
      ("markdown", hasMarkdown.map(answer)), ("own", isOwn.map(answer)),
      ("licence", licence.map(quoted)), ("licence_url", licenceAddress.map(quoted)),
      ("holder", holder.map(quoted)),
    ]
    return answers.compactMap { key, value in value.map { key + ": " + $0 } }
  }
}

private func answer(_ isYes: Bool) -> String { isYes ? "yes" : "no" }

extension ArticleHeader {
  /// The id, where neither the address of the original nor the seed's path tells it.
  var ownID: String? { id == original || id.hasPrefix(seed) ? nil : id }
}

private func list(_ key: String, _ values: [String]) -> [String] {
  values.isEmpty ? [] : [key + ":"] + values.map { "  - " + quoted($0) }
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
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case _ where scalar.value < 0x20 || scalar.value == 0x7f:
      result += "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
