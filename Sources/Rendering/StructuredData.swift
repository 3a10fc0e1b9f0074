import Model

// What pages say of themselves to search engines: JSON-LD with the terms of schema.org.

/// How many articles or stories of a list are named, so that a page's data stays about 1 KB.
private let mostListed = 10

/// A headline may have no more characters (Google's guide to Article data until 2023; others still
/// hold to it).
private let longestHeadline = 110

extension View {
  /// The data of an article's page. It never holds the article's text.
  func data(of article: Int) -> [UInt8] {
    script([news(article), breadcrumb(trail(of: header(article)))])
  }

  /// The data of a page that leads to others.
  func data(of listing: Listing) -> [UInt8] {
    // One step alone is no way.
    script([
      collection(listing),
      breadcrumb(
        listing.trail.count == 1
          ? listing.trail + [Link(listing.heading, page.path)] : listing.trail),
    ])
  }

  /// The data of the front page.
  func dataOfHome(_ listing: Listing) -> [UInt8] {
    let settings = plan.settings
    let site = JSON.object([
      ("@type", .text("WebSite")), ("name", .text(settings.title)),
      ("url", .text(ifAny: absolute(SitePath("")))),
      ("description", .text(ifAny: settings.description)),
      ("inLanguage", .text(settings.language)), ("publisher", digest),
    ])
    return script([site, collection(listing)])
  }

  private func script(_ graph: [JSON?]) -> [UInt8] {
    let data = JSON.object([
      ("@context", .text("https://schema.org")), ("@graph", .list(graph.compactMap(\.self))),
    ])
    var output = Array("<script type=\"application/ld+json\">".utf8)
    output.reserveCapacity(2_048)
    data.append(to: &output)
    output += "</script>".utf8
    return output
  }

  /// An article that does not tell its date or its publisher is no `NewsArticle` to search engines,
  /// so it is called what it is besides.
  private func news(_ index: Int) -> JSON {
    let header = header(index)
    let rights = rights(index)
    let topics = plan.corpus.articles[index].topics.map { plan.corpus.topics[$0].name }
    let isNews = header.published != nil && header.source != nil
    return .object([
      ("@type", .text(isNews ? "NewsArticle" : "Article")),
      ("headline", .text(shortened(header.headline.text))),
      ("datePublished", header.published.map { .text($0.exact) }),
      ("dateModified", header.modified.map { .text($0.exact) }),
      ("inLanguage", .text(language(of: header))),
      ("articleSection", .text(ifAny: section(of: index))),
      ("description", .text(ifAny: summary(index))),
      ("mainEntityOfPage", .text(absolute(page.path) ?? link(page.path))),
      ("author", .list(ifAny: header.authors.map { named("Person", $0) })),
      ("publisher", header.source.map { named("Organization", $0.name, $0.homepage) }),
      ("isBasedOn", .text(ifAny: header.original.flatMap(safeAddress))),
      ("isPartOf", plan.corpus.articles[index].story.map(collection(ofStory:))),
      ("sdPublisher", digest),
      ("keywords", .list(ifAny: topics.map(JSON.text))),
      ("license", .text(ifAny: rights.licenceAddress.flatMap(safeAddress) ?? rights.licence)),
      ("copyrightHolder", rights.holder.map { named("Organization", $0) }),
    ])
  }

  /// A story as what an article is part of.
  private func collection(ofStory story: Int) -> JSON {
    .object([
      ("@type", .text("CollectionPage")), ("name", .text(name(ofStory: story))),
      ("url", .text(ifAny: absolute(plan.storyPaths[story]))),
    ])
  }

  /// Who makes the digest.
  private var digest: JSON {
    named(
      "Organization", plan.settings.publisher ?? plan.settings.title, absolute(SitePath("")))
  }

  private func named(_ type: String, _ name: String, _ address: String? = nil) -> JSON {
    .object([
      ("@type", .text(type)), ("name", .text(name)),
      ("url", .text(ifAny: address.flatMap(safeAddress))),
    ])
  }

  /// The way to the page; nil where it is not known where the site will stand.
  private func breadcrumb(_ links: @autoclosure () -> [Link]) -> JSON? {
    guard plan.settings.baseURL != nil else { return nil }
    let trail = links()
    guard !trail.isEmpty else { return nil }
    let items = trail.enumerated().map { number, link in
      JSON.object([
        ("@type", .text("ListItem")), ("position", .number(number + 1)),
        ("name", .text(link.text)), ("item", .text(ifAny: absolute(link.path))),
      ])
    }
    return .object([("@type", .text("BreadcrumbList")), ("itemListElement", .list(items))])
  }

  private func collection(_ listing: Listing) -> JSON {
    .object([
      ("@type", .text("CollectionPage")), ("name", .text(listing.heading)),
      ("url", .text(ifAny: absolute(page.path))),
      ("inLanguage", .text(plan.settings.language)),
      ("mainEntity", items(of: listing)),
    ])
  }

  private func items(of listing: Listing) -> JSON? {
    guard plan.settings.baseURL != nil else { return nil }
    let articles = listing.articles + listing.timeline.flatMap(\.articles)
    let stories = listing.storyGroups.flatMap(\.stories).map(\.index)
    let pages = articles.map { plan.articlePaths[$0] } + stories.map { plan.storyPaths[$0] }
    guard !pages.isEmpty else { return nil }
    let items = pages.prefix(mostListed).enumerated().map { number, path in
      JSON.object([
        ("@type", .text("ListItem")), ("position", .number(number + 1)),
        ("url", .text(ifAny: absolute(path))),
      ])
    }
    return .object([("@type", .text("ItemList")), ("itemListElement", .list(items))])
  }
}

extension Listing {
  /// The articles that the page names, in its order.
  fileprivate var articles: [Int] {
    (edition?.edition.items.map(\.article) ?? []) + groups.flatMap(\.articles).map(\.index)
  }
}

extension PublicationDate {
  /// As exact as the seed: a date without a zone stays a date.
  var exact: String { offset == nil ? day.iso : rfc3339 }
}

/// The beginning of a headline that is too long, up to a word where there is one.
private func shortened(_ headline: String) -> String {
  let scalars = headline.unicodeScalars
  guard scalars.count > longestHeadline else { return headline }
  let cut = scalars.prefix(longestHeadline - 1)
  let end = cut.lastIndex(of: " ") ?? cut.endIndex
  return String(cut[..<end]) + "…"
}
