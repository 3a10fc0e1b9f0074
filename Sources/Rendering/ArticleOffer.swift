import Model
import Templating

/// An article on its own page.
struct ShownArticle: Sendable {
  let page: ArticlePage
  /// Its text and pictures; without either where they may not be shown.
  let content: ArticleContent
  /// What is shown in the text's place where it may not be shown in full, empty for nothing; nil where it may be.
  let excerpt: String?

  /// `content` is nil where nothing of the text is shown.
  init(_ page: ArticlePage, _ content: ArticleContent?, in view: View) {
    self.page = page
    let isFull = view.rights(page.article).show == .full
    self.content = isFull ? content ?? .empty : .empty
    excerpt =
      isFull
      ? nil : content.flatMap { view.opening(of: page.article, $0) } ?? view.summary(page.article)
  }

  /// In the corpus.
  var index: Int { page.article }

  /// The pictures that the page shows.
  func figures(in view: View) -> [ShownPicture] {
    content.pictures.map { ShownPicture($0, view) }.filter { $0.source != nil }
  }

  /// The pictures of which the page has but words.
  func notes(in view: View) -> [ShownPicture] {
    content.pictures.map { ShownPicture($0, view) }.filter { $0.source == nil && $0.isSaid }
  }
}

/// What an article's page offers.
let articleOffer = Offer<ShownArticle>([
  .text("headline") { article, view in view.header(article.index).headline.text },
  .flag("headline-is-derived") { article, view in view.header(article.index).headline.isDerived },
  .flag("headline-is-long") { article, view in
    view.header(article.index).headline.text.unicodeScalars.count > longHeadline
  },
  .text("standfirst") { article, view in view.standfirst(of: article) },
  .flag("date-is-from-file") { article, view in view.header(article.index).dateIsFromFileName },
  .list("trail", linkOffer) { article, view in view.trail(of: view.header(article.index)) },
  .text("section") { article, view in view.section(of: article.index) },
  .record("date", dateOffer) { article, view in view.header(article.index).published },
  .record("modified", modificationOffer) { article, view in view.modification(of: article.index) },
  .record("source", sourceOffer) { article, view in
    view.plan.corpus.articles[article.index].source.map { SourceEntry(index: $0) }
  },
  .text("byline") { article, view in
    let authors = view.header(article.index).authors
    return authors.isEmpty
      ? nil : view.wording("by", ["names": view.wording.list(authors.map(view.setOff))])
  },
  .record("original", originalOffer) { article, view in
    view.header(article.index).original.map { _ in view.header(article.index) }
  },
  .flag("is-full") { article, view in view.rights(article.index).show == .full },
  .flag("is-excerpt") { article, view in
    view.rights(article.index).show == .excerpt && article.excerpt?.isEmpty == false
  },
  .text("excerpt") { article, _ in article.excerpt },
  .html("body") { article, _ in renderMarkdown(article.content.markdown) },
  .text("picture-count") { article, view in
    let count = article.notes(in: view).count
    return count == 0 ? nil : view.wording("pictures", ["count": view.wording.number(count)])
  },
  .list("pictures", pictureOffer) { article, view in article.notes(in: view) },
  .list("figures", pictureOffer) { article, view in article.figures(in: view) },
  .flag("has-topics") { article, view in !view.plan.corpus.articles[article.index].topics.isEmpty },
  .list("topics", linkOffer) { article, view in
    view.plan.corpus.articles[article.index].topics.map {
      Link(view.plan.corpus.topics[$0].name, view.plan.topicPaths[$0])
    }
  },
  .record("licence", licenceOffer) { article, view in Licence(view.rights(article.index)) },
  .text("holder") { article, view in
    view.rights(article.index).holder.map { view.wording("rights-holder", ["name": $0]) }
  },
  .record("story", storyLinkOffer) { article, view in
    view.plan.corpus.articles[article.index].story.map { ListedStory(index: $0) }
  },
  .flag("has-copies") { article, view in !view.copiesElsewhere(of: article.index).isEmpty },
  .list("copies", copyOffer) { article, view in view.copiesElsewhere(of: article.index) },
  .flag("has-versions") { article, view in !view.versions(of: article.index).isEmpty },
  .list("versions", copyOffer) { article, view in view.versions(of: article.index) },
  .flag("has-earlier") { article, view in !view.plan.corpus.articles[article.index].earlier.isEmpty
  },
  .list("earlier", itemOffer) { article, view in
    view.plan.corpus.articles[article.index].earlier.map {
      ListedArticle(index: $0.article, showsDate: true)
    }
  },
  .flag("has-neighbours") { article, _ in article.page.newer != nil || article.page.older != nil },
  .record("newer", itemOffer) { article, _ in article.page.newer.map(sameDay) },
  .record("older", itemOffer) { article, _ in article.page.older.map(sameDay) },
  .address("markdown") { article, view in
    view.rights(article.index).hasMarkdown ? view.link(view.page.path.twin) : nil
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
  /// A name for a list of such: where the page is written from right to left each stands for itself (Unicode Annex 9, 2.4), or two
  /// Latin ones would be read in the wrong order.
  fileprivate func setOff(_ name: String) -> String {
    direction(of: plan.settings.language) == "rtl" ? "\u{2068}\(name)\u{2069}" : name
  }

  /// When an article was changed, if that was on another day than it was published.
  func modification(of article: Int) -> PublicationDate? {
    let header = header(article)
    return header.modified?.day == header.published?.day ? nil : header.modified
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
