import Model
import Templating

/// What an article's page offers.
let articleOffer = Offer<ArticlePage>([
  .text("headline") { page, view in view.header(page.article).headline.text },
  .flag("headline-is-derived") { page, view in view.header(page.article).headline.isDerived },
  .flag("headline-is-long") { page, view in
    view.header(page.article).headline.text.unicodeScalars.count > longHeadline
  },
  .flag("date-is-from-file") { page, view in view.header(page.article).dateIsFromFileName },
  .list("trail", linkOffer) { page, view in view.trail(of: view.header(page.article)) },
  .text("section") { page, view in view.section(of: page.article) },
  .record("date", dateOffer) { page, view in view.header(page.article).published },
  .record("modified", modificationOffer) { page, view in view.modification(of: page.article) },
  .record("source", sourceOffer) { page, view in
    view.plan.corpus.articles[page.article].source.map { SourceEntry(index: $0) }
  },
  .text("byline") { page, view in
    let authors = view.header(page.article).authors
    return authors.isEmpty ? nil : view.wording("by", ["names": view.wording.list(authors)])
  },
  .record("original", originalOffer) { page, view in
    view.header(page.article).original.map { _ in view.header(page.article) }
  },
  .flag("is-full") { page, view in view.rights(page.article).show == .full },
  .flag("is-excerpt") { page, view in view.rights(page.article).show == .excerpt },
  .text("excerpt") { page, view in view.excerpt(of: page) },
  .html("body"),
  .text("picture-count") { _, _ in nil },
  .list("pictures", pictureOffer) { _, _ in [] },
  .list("figures", pictureOffer) { _, _ in [] },
  .flag("has-topics") { page, view in !view.plan.corpus.articles[page.article].topics.isEmpty },
  .list("topics", linkOffer) { page, view in
    view.plan.corpus.articles[page.article].topics.map {
      Link(view.plan.corpus.topics[$0].name, view.plan.topicPaths[$0])
    }
  },
  .record("licence", licenceOffer) { page, view in Licence(view.rights(page.article)) },
  .text("holder") { page, view in
    view.rights(page.article).holder.map { view.wording("rights-holder", ["name": $0]) }
  },
  .record("story", storyLinkOffer) { page, view in
    view.plan.corpus.articles[page.article].story.map { ListedStory(index: $0) }
  },
  .flag("has-copies") { page, view in !view.copiesElsewhere(of: page.article).isEmpty },
  .list("copies", copyOffer) { page, view in view.copiesElsewhere(of: page.article) },
  .flag("has-versions") { page, view in !view.versions(of: page.article).isEmpty },
  .list("versions", copyOffer) { page, view in view.versions(of: page.article) },
  .flag("has-earlier") { page, view in !view.plan.corpus.articles[page.article].earlier.isEmpty },
  .list("earlier", itemOffer) { page, view in
    view.plan.corpus.articles[page.article].earlier.map {
      ListedArticle(index: $0.article, showsDate: true)
    }
  },
  .flag("has-neighbours") { page, _ in page.newer != nil || page.older != nil },
  .record("newer", itemOffer) { page, _ in page.newer.map(sameDay) },
  .record("older", itemOffer) { page, _ in page.older.map(sameDay) },
  .address("markdown") { page, view in
    view.rights(page.article).hasMarkdown ? view.link(view.page.path.twin) : nil
  },
])

/// From so many signs on a headline takes eight lines and more on a telephone, in the type of others.
private let longHeadline = 110

/// The later date of an article that was changed.
let modificationOffer = Offer<PublicationDate>([
  .text("text") { date, view in
    view.wording("updated", ["date": view.wording.date(date.day)])
  },
  .text("machine") { date, _ in date.exact },
])

private let sourceOffer = Offer<SourceEntry>([
  .text("name") { entry, view in view.plan.corpus.sources[entry.index].source.name },
  .address("address") { entry, view in view.link(view.plan.sourcePaths[entry.index]) },
  .address("homepage") { entry, view in
    view.plan.corpus.sources[entry.index].source.homepage.flatMap(safeAddress)
  },
])

/// The way to where the article was first published.
private let originalOffer = Offer<ArticleHeader>([
  .address("address") { header, _ in header.original.flatMap(safeAddress) },
  .text("text") { header, view in
    header.source.map { view.wording("original-at", ["name": $0.name]) }
      ?? view.wording("original")
  },
  .text("continue") { header, view in
    header.source.map { view.wording("continue-at", ["name": $0.name]) }
      ?? view.wording("continue")
  },
])

extension View {
  /// When an article was changed, if that was on another day than it was published.
  func modification(of article: Int) -> PublicationDate? {
    let header = header(article)
    return header.modified?.day == header.published?.day ? nil : header.modified
  }

  /// What is shown in the text's place where it may not be shown in full.
  fileprivate func excerpt(of page: ArticlePage) -> String? {
    rights(page.article).show == .full ? nil : summary(page.article)
  }

  /// Home, then year, month and day, or the undated articles.
  func trail(of header: ArticleHeader) -> [Link] {
    guard let day = header.published?.day else {
      return [home, Link(wording("undated"), SitePath("undated/"))]
    }
    return [
      home, year(day.year), month(day.calendarMonth),
      Link(wording.numeral(day.day), SitePath(day)),
    ]
  }
}

/// An article of the same day as the page's.
private func sameDay(_ article: Int) -> ListedArticle {
  ListedArticle(index: article, showsDate: false)
}
