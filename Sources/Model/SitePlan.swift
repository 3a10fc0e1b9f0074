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
  /// Where each source of the corpus stands.
  package let sourcePaths: [SitePath]
  /// Where each story of the corpus stands.
  package let storyPaths: [SitePath]
  /// The article whose headline each story of the corpus goes by, by index in the corpus.
  package let storyLeads: [Int]
  /// What may be done with each article of the corpus.
  package let rights: RightsTable
  /// What the search page looks things up in, oldest articles first; empty where there is no search.
  package let searchSegments: [SearchSegment]
  /// In the order of writing: what others link to comes first.
  package let pages: [Page]
  /// The ledger with everything that this plan publishes for the first time.
  package let ledger: Ledger
  package let diagnostics: [Diagnostic]

  package init(
    settings: Settings, corpus: Corpus, articlePaths: [SitePath], topicPaths: [SitePath],
    sourcePaths: [SitePath], storyPaths: [SitePath] = [], storyLeads: [Int] = [],
    rights: RightsTable, searchSegments: [SearchSegment] = [], pages: [Page], ledger: Ledger,
    diagnostics: [Diagnostic] = []
  ) {
    self.settings = settings
    self.corpus = corpus
    self.articlePaths = articlePaths
    self.topicPaths = topicPaths
    self.sourcePaths = sourcePaths
    self.storyPaths = storyPaths
    self.storyLeads = storyLeads
    self.rights = rights
    self.searchSegments = searchSegments
    self.pages = pages
    self.ledger = ledger
    self.diagnostics = diagnostics
  }

  /// Whether readers can search the site.
  package var isSearched: Bool { !searchSegments.isEmpty }

  /// The same plan with other pages.
  package func with(pages: [Page]) -> SitePlan {
    SitePlan(
      settings: settings, corpus: corpus, articlePaths: articlePaths, topicPaths: topicPaths,
      sourcePaths: sourcePaths, storyPaths: storyPaths, storyLeads: storyLeads, rights: rights,
      searchSegments: searchSegments, pages: pages, ledger: ledger,
      diagnostics: diagnostics)
  }

  /// The articles of `list`, by their index in the corpus.
  package func articles(of list: ArticleList) -> [Int] {
    switch list.selection {
    case .corpus(let range): Array(range)
    case .series(let series, let range): Array(corpus.articles(of: series)[range])
    case .story(let story, let range): Array(corpus.stories[story].articles[range])
    }
  }

  /// Where the front of `series` stands.
  package func path(of series: Series) -> SitePath {
    switch series {
    case .topic(let topic): topicPaths[topic]
    case .source(let source): sourcePaths[source]
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

/// What a page is and what it shows. Of three pages two are an article's and its twin, so that for these alone
/// there is room in the value itself.
package enum PageContent: Sendable, Hashable {
  case article(ArticlePage)
  /// The Markdown twin of an article's page.
  case twin(article: Int)
  indirect case day(DayPage)
  indirect case month(MonthPage)
  indirect case year(YearPage)
  indirect case archive(ArchivePage)
  indirect case undated(UndatedPage)
  /// A stretch of a list that is too long for its own page.
  indirect case part(PartPage)
  indirect case front(FrontPage)
  indirect case seriesYear(SeriesYearPage)
  indirect case seriesMonth(SeriesMonthPage)
  /// An edition, by its index in the corpus.
  case edition(Int)
  /// The Markdown twin of an edition's page.
  case editionTwin(Int)
  /// An edition as a mail.
  case email(Int)
  /// An edition as a mail in plain text.
  case plainEmail(Int)
  indirect case editionIndex(EditionIndexPage)
  /// A feed of the editions, by their indices.
  case editionFeed([Int])
  case topicIndex
  case sourceIndex
  indirect case story(StoryPage)
  indirect case storyIndex(StoryIndexPage)
  indirect case home(HomePage)
  /// Where readers search.
  indirect case search(SearchPage)
  /// A file of what the search page looks things up in.
  indirect case searchData(SearchFile)
  case about
  case notFound
  /// Stands where an article, a topic or a source was that is no longer there.
  case removed
  /// Stands where something was that is elsewhere now.
  case moved(to: SitePath)
  indirect case feed(FeedPage)
  /// Where people find the feeds.
  indirect case feedIndex(FeedIndexPage)
  /// The feeds in one file for reader programs.
  case feedList
  case sitemap(parts: [SitePath])
  case sitemapOfArticles([Int])
  case sitemapOfPages([SitePath])
  case robots
  /// What the site is, for programs that read text.
  indirect case llms(LLMSPage)
  /// What a host should send with every file, for hosts that read it.
  case headers
  /// Where pages went, for hosts that read it.
  case redirects([SitePath: SitePath])
  /// Tells GitHub Pages to publish the files as they are.
  case noJekyll
  /// A picture beside a seed that is copied as it is.
  indirect case picture(PictureFile)
  /// A file of the theme that is copied as it is.
  case asset(name: String)
}

/// Some articles in the corpus's order, and how they are parted by headings.
package struct ArticleList: Sendable, Hashable {
  package enum Selection: Sendable, Hashable {
    /// Neighbours in the corpus, as all articles of a day, month or year are.
    case corpus(Range<Int>)
    /// Neighbours in the list of a series' articles.
    case series(Series, Range<Int>)
    /// Neighbours in the list of a story's articles, by its index in the corpus.
    case story(Int, Range<Int>)
  }

  package enum Grouping: Sendable, Hashable {
    case flat, byDay
    /// The newest day under its own heading, what is older as `byMonth`.
    case byNewestDay
    /// By month; months with many articles a day by day.
    case byMonth
    /// By section, or where few are in one by what they are about, if they are many.
    case byTopic
  }

  package let selection: Selection
  package let grouping: Grouping

  package init(_ selection: Selection, _ grouping: Grouping) {
    self.selection = selection
    self.grouping = grouping
  }

  /// The positions in the corpus, or in the list of the series or story.
  package var range: Range<Int> {
    switch selection {
    case .corpus(let range), .series(_, let range), .story(_, let range): range
    }
  }

  /// The same list, but only its articles at `range`.
  package func limited(to range: Range<Int>, _ grouping: Grouping? = nil) -> ArticleList {
    switch selection {
    case .corpus: ArticleList(.corpus(range), grouping ?? self.grouping)
    case .series(let series, _): ArticleList(.series(series, range), grouping ?? self.grouping)
    case .story(let story, _): ArticleList(.story(story, range), grouping ?? self.grouping)
    }
  }
}
