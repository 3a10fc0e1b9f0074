import Model

/// The site's feed as JSON Feed 1.1 (jsonfeed.org). It has no template: a template can't write a
/// list with commas between its members.
struct JSONFeed: Sendable {
  let feed: ShownFeed
  let view: View

  /// The whole file.
  var bytes: [UInt8] {
    let settings = view.plan.settings
    return JSON.object([
      ("version", .text("https://jsonfeed.org/version/1.1")),
      ("title", .text(view.title(of: feed.page))),
      ("description", .text(ifAny: settings.description)),
      ("home_page_url", .text(ifAny: view.absolute(view.home(of: feed.page)))),
      ("feed_url", .text(ifAny: view.absolute(view.page.path))),
      ("language", .text(settings.language)),
      ("items", .list(view.entries(of: feed).map(item))),
    ]).bytes + [UInt8(ascii: "\n")]
  }

  private func item(_ entry: FeedEntry) -> JSON {
    let header = view.header(entry.index)
    let summary = entry.summary ?? ""
    // An item must have one of both contents; where nothing else may be said it is the headline.
    let text = summary.isEmpty ? header.headline.text : summary
    return .object([
      ("id", .text(view.entryID(entry.index))),
      ("url", .text(ifAny: view.absolute(view.plan.articlePaths[entry.index]))),
      ("external_url", .text(ifAny: header.original.flatMap(safeAddress))),
      ("title", .text(header.headline.text)),
      ("content_html", entry.text.map(JSON.text)),
      ("content_text", entry.text == nil ? .text(text) : nil),
      ("summary", .text(ifAny: summary)),
      ("date_published", .text(ifAny: header.published?.rfc3339)),
      ("date_modified", .text(ifAny: header.modified?.rfc3339)),
      ("authors", .list(ifAny: header.authors.map { .object([("name", .text($0))]) })),
      ("tags", .list(ifAny: entry.categories.map(JSON.text))),
      ("language", .text(view.language(of: header))),
    ])
  }
}
