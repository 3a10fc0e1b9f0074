import Extraction

/// What a filter may be told that its input is.
package enum StreamFormat: String, CaseIterable, Sendable {
  case text, html, markdown, feed, json, jsonl

  /// The format as the readers of seeds know it.
  var seedFormat: SeedFormat {
    switch self {
    case .text: .plainText
    case .html: .html
    case .markdown: .markdown
    case .feed: .feed
    case .json: .json
    case .jsonl: .jsonLines
    }
  }
}
