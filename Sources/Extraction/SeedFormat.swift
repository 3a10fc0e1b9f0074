/// What kind of file a seed is, told by its content first and by its name where that leaves it open.
package enum SeedFormat: Sendable {
  case plainText, markdown, html, feed, json
  /// One record of an article to a line; never told by content, since `json` reads it too.
  case jsonLines

  init(_ text: [UInt8], path: String) {
    let opening = text[...].drop { $0 <= 0x20 }.prefix(2_000)
    let isMarkup = opening.first == UInt8(ascii: "<")
    let start = isMarkup ? opening.map(lower)[...] : opening
    let ending = endingOfName(path)
    if start.begins(with: "---\n") || hasMatter(start) || ["md", "markdown"].contains(ending) {
      self = .markdown
    } else if isMarkup, feedStarts.contains(where: { start.position(of: $0) != nil }) {
      self = .feed
    } else if isMarkup, pageStarts.contains(where: { start.position(of: $0) != nil }) {
      self = .html
    } else if isMarkup, ["html", "htm", "xhtml"].contains(ending) {
      self = .html
    } else if beginsRecord(start) || recordEndings.contains(ending) {
      self = .json
    } else {
      self = .plainText
    }
  }

  /// Whether a file of this kind may hold any number of articles.
  var holdsMany: Bool { [.feed, .json, .jsonLines].contains(self) }

  /// What messages call it.
  var name: String {
    switch self {
    case .plainText: "plain text"
    case .markdown: "Markdown"
    case .html: "a web page (HTML)"
    case .feed: "a feed (XML)"
    case .json: "JSON"
    case .jsonLines: "JSON Lines"
    }
  }
}

/// What follows the last point of a path, in small letters; the whole path where there is none.
func endingOfName(_ path: String) -> String {
  let bytes = Array(path.utf8)[...]
  return (bytes.pieces { $0 == UInt8(ascii: ".") }.last ?? []).string.lowercased()
}

/// Whether a text begins as JSON that may hold articles: an object with a key, or a list of objects.
private func beginsRecord(_ start: Text) -> Bool {
  var rest = start
  if rest.first == UInt8(ascii: "[") { rest = rest.dropFirst().drop { $0 <= 0x20 } }
  guard rest.first == UInt8(ascii: "{") else { return false }
  rest = rest.dropFirst().drop { $0 <= 0x20 }
  guard rest.first == UInt8(ascii: "\"") else { return false }
  let key = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
  return key.endIndex < rest.endIndex
    && rest[(key.endIndex + 1)...].first { $0 > 0x20 } == UInt8(ascii: ":")
}

private let feedStarts = ["<rss", "<feed", "<rdf:rdf"].map { Array($0.utf8) }
private let pageStarts = ["<!doctype html", "<html", "<head", "<body"].map { Array($0.utf8) }
private let recordEndings = ["json", "jsonl", "ndjson"]
