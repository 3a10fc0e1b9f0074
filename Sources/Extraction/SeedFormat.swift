/// What kind of file a seed is, told by its content first and by its name where that leaves it open.
enum SeedFormat {
  case plainText, markdown, html, feed, json

  init(_ text: [UInt8], path: String) {
    let start = text[...].drop { $0 <= 0x20 }.prefix(2_000).map(lower)[...]
    let ending = path.lowercased().split(separator: ".").last.map(String.init) ?? ""
    if start.begins(with: ascii("---\n")) || ["md", "markdown"].contains(ending) {
      self = .markdown
    } else if [ascii("<rss"), ascii("<feed"), ascii("<rdf:rdf")].contains(where: {
      start.position(of: $0) != nil
    }),
      start.first == UInt8(ascii: "<")
    {
      self = .feed
    } else if start.first == UInt8(ascii: "<"),
      ["<!doctype html", "<html", "<body"].contains(where: {
        start.position(of: Array($0.utf8)) != nil
      })
    {
      self = .html
    } else if ["json", "jsonl", "ndjson"].contains(ending), let first = start.first,
      "{[".utf8.contains(first)
    {
      self = .json
    } else {
      self = .plainText
    }
  }

  /// What messages call it, for formats that are not read.
  var name: String {
    switch self {
    case .plainText: "plain text"
    case .markdown: "Markdown"
    case .html: "a web page (HTML)"
    case .feed: "a feed (XML)"
    case .json: "JSON"
    }
  }
}
