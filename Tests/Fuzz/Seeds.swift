import CCmark
import Collation
import Extraction
import Model

@testable import Rendering

/// Reads a seed of a format as a build does, and makes of its articles what a build makes of them.
@Sendable func examine(seed path: String, _ input: [UInt8], as format: SeedFormat) {
  let settings = Settings()
  let extracted = extract(Seed(path: path, bytes: input), settings: settings, as: format)
  let isOfUser = format == .markdown || format == .jsonLines
  for diagnostic in extracted.diagnostics {
    expect(!diagnostic.message.isEmpty, "a diagnostic without words")
  }
  for article in extracted.articles.prefix(20) {
    examine(article.header)
    let markdown = article.content.markdown
    _ = valid(markdown, "the Markdown")
    // Markdown that someone wrote may hold HTML; what digestgen writes never does.
    if !isOfUser { expect(!holdsHTML(markdown), "HTML in the Markdown") }
    examine(html: valid(renderMarkdown(markdown), "the HTML"))
    _ = features(of: article, settings: settings)
  }
}

private func examine(_ header: ArticleHeader) {
  expect(!header.id.isEmpty, "an article without an id")
  expect(!header.headline.text.isEmpty, "an article without a headline")
  let lines = [header.headline.text, header.summary, header.source?.name ?? ""]
  for text in lines + header.authors + header.listedTopics {
    expect(!text.utf8.contains { $0 < 0x20 || $0 == 0x7F }, "a control character in a line")
  }
}

/// Whether cmark finds HTML of the text's own in it.
private func holdsHTML(_ markdown: [UInt8]) -> Bool {
  let document = markdown.withUnsafeBytes {
    cmark_parse_document(
      $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, CMARK_OPT_DEFAULT)
  }
  guard let document, let nodes = cmark_iter_new(document) else { return false }
  defer {
    cmark_iter_free(nodes)
    cmark_node_free(document)
  }
  while cmark_iter_next(nodes) != CMARK_EVENT_DONE {
    let kind = cmark_node_get_type(cmark_iter_get_node(nodes))
    if kind == CMARK_NODE_HTML_BLOCK || kind == CMARK_NODE_HTML_INLINE { return true }
  }
  return false
}

/// An article's HTML holds these elements only, and of attributes only what they need.
private func examine(html: String) {
  var rest = Array(html.utf8)[...]
  while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
    let tag = rest[open...].prefix { $0 != UInt8(ascii: ">") }
    let words = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }
    let name = String(
      decoding: words.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }, as: UTF8.self)
    expect(elements.contains(name), "<\(name)> in the HTML")
    let attributes = String(decoding: words.dropFirst(name.utf8.count), as: UTF8.self)
    let begins = allowed[name] ?? []
    expect(
      attributes.isEmpty || attributes == " /"
        || begins.contains { attributes.utf8.starts(with: $0.utf8) },
      "<\(name)\(attributes)> in the HTML")
    rest = rest[tag.endIndex...]
  }
}

private let elements: Set<String> = [
  "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong",
  "a", "br", "hr",
]
private let allowed = [
  "a": [
    " href=\"http://", " href=\"https://", " href=\"mailto:", " href=\"HTTP", " href=\"H",
    " href=\"h", " href=\"M", " href=\"m",
  ],
  "ol": [" start=\""], "pre": [" tabindex=\"0\""], "code": [" class=\"language-"],
]
