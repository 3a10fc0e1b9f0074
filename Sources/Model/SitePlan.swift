/// The whole site before a byte of it is rendered: which pages there are, where, and what each
/// shows.
///
/// Pages name articles and topics by their index in the corpus, so that a plan for a million
/// articles stays small.
package struct SitePlan: Sendable {
  package let settings: Settings
  package let corpus: Corpus
  /// Where each article of the corpus stands.
  package let articlePaths: [SitePath]
  /// Where each topic of the corpus stands.
  package let topicPaths: [SitePath]
  /// In the order of writing: what others link to comes first.
  package let pages: [Page]
  /// The ledger with everything that this plan publishes for the first time.
  package let ledger: Ledger
  package let diagnostics: [Diagnostic]

  package init(
    settings: Settings, corpus: Corpus, articlePaths: [SitePath], topicPaths: [SitePath],
    pages: [Page], ledger: Ledger, diagnostics: [Diagnostic] = []
  ) {
    self.settings = settings
    self.corpus = corpus
    self.articlePaths = articlePaths
    self.topicPaths = topicPaths
    self.pages = pages
    self.ledger = ledger
    self.diagnostics = diagnostics
  }

  /// The articles of `list`, by their index in the corpus.
  package func articles(of list: ArticleList) -> [Int] {
    switch list.selection {
    case .corpus(let range): Array(range)
    case .topic(let topic, let range): Array(corpus.topics[topic].articles[range])
    }
  }
}

/// One file of the site.
package struct Page: Sendable, Hashable {
  package let path: SitePath
  package let content: PageContent

  package init(_ path: SitePath, _ content: PageContent) {
    self.path = path
    self.content = content
  }
}

/// What a page is and what it shows.
package enum PageContent: Sendable, Hashable {
  case article(ArticlePage)
  /// The Markdown twin of an article's page.
  case twin(article: Int)
  case day(DayPage)
  case month(MonthPage)
  case year(YearPage)
  case archive(ArchivePage)
  case undated(ArticleList)
  case topic(TopicPage)
  case topicYear(TopicYearPage)
  case topicMonth(TopicMonthPage)
  case topicIndex
  case home(HomePage)
  case notFound
  /// Stands where an article or a topic was that is no longer there.
  case removed
  case feed(ArticleList)
  case sitemap(parts: [SitePath])
  case sitemapOfArticles(ArticleList)
  case sitemapOfPages([SitePath])
  case robots
  /// A file of the theme that is copied as it is.
  case asset(name: String)
}

/// Some articles in the corpus's order, and how they are parted by headings.
package struct ArticleList: Sendable, Hashable {
  package enum Selection: Sendable, Hashable {
    /// Neighbours in the corpus, as all articles of a day, month or year are.
    case corpus(Range<Int>)
    /// Neighbours in the list of a topic's articles.
    case topic(Int, Range<Int>)
  }

  package enum Grouping: Sendable, Hashable {
    case none, byDay, byMonth
  }

  package let selection: Selection
  package let grouping: Grouping

  package init(_ selection: Selection, _ grouping: Grouping) {
    self.selection = selection
    self.grouping = grouping
  }
}
