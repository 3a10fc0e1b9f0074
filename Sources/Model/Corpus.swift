/// All articles of a digest, organised. Articles, topics and sources are named by their index here.
package struct Corpus: Sendable {
  /// Newest first; those without a date at the end.
  package let articles: [CorpusArticle]
  /// In alphabetical order of their names.
  package let topics: [Topic]
  /// In alphabetical order of their names.
  package let sources: [CorpusSource]
  /// In the editor's order, those without articles too.
  package let sections: [CorpusSection]
  /// The one with the newest article first.
  package let stories: [Story]
  /// The newest first.
  package let editions: [Edition]

  package init(
    articles: [CorpusArticle], topics: [Topic], sources: [CorpusSource] = [],
    sections: [CorpusSection] = [], stories: [Story] = [], editions: [Edition] = []
  ) {
    self.editions = editions
    self.articles = articles
    self.topics = topics
    self.sources = sources
    self.sections = sections
    self.stories = stories
  }

  /// The same corpus with these editions.
  package func with(editions: [Edition]) -> Corpus {
    Corpus(
      articles: articles, topics: topics, sources: sources, sections: sections, stories: stories,
      editions: editions)
  }

  /// How many articles of `series` have a date; they stand before the others.
  package func datedCount(of series: Series) -> Int {
    let articles = articles(of: series)
    return articles.firstIndex { self.articles[$0].header.published == nil } ?? articles.count
  }

  /// How many articles of a story have a date; they stand before the others.
  package func datedCount(ofStory story: Int) -> Int {
    let articles = stories[story].articles
    return articles.firstIndex { self.articles[$0].header.published == nil } ?? articles.count
  }

  /// Whether a story has a feed: it has three articles at least, and some have dates.
  package func hasFeed(ofStory story: Int) -> Bool {
    stories[story].articles.count >= 3 && datedCount(ofStory: story) > 0
  }

  /// The articles of `series`, in the corpus's order.
  package func articles(of series: Series) -> [Int] {
    switch series {
    case .topic(let topic): topics[topic].articles
    case .source(let source): sources[source].articles
    }
  }
}

/// An article in its place among the others.
package struct CorpusArticle: Sendable {
  package let header: ArticleHeader
  /// Which of the articles given to `collate` this is.
  package let entry: Int
  /// What it is about, most fitting first: indices into `Corpus.topics`.
  package let topics: [Int]
  /// Who published it: an index into `Corpus.sources`.
  package let source: Int?
  /// The section it belongs to, and why.
  package let section: SectionChoice?
  /// Articles on the same matter that are not newer, nearest first.
  package let earlier: [NearArticle]
  /// The story that it is part of: an index into `Corpus.stories`.
  package let story: Int?
  /// The same text as published elsewhere or at other times, oldest first, undated ones last.
  package let copies: [Copy]
  /// The images beside its seed that are shown with it.
  package let pictures: [PictureFile]

  package init(
    header: ArticleHeader, entry: Int, topics: [Int], source: Int? = nil,
    section: SectionChoice? = nil, earlier: [NearArticle] = [], story: Int? = nil,
    copies: [Copy] = [],
    pictures: [PictureFile] = []
  ) {
    self.story = story
    self.copies = copies
    self.pictures = pictures
    self.header = header
    self.entry = entry
    self.topics = topics
    self.source = source
    self.section = section
    self.earlier = earlier
  }
}

/// What several articles are about.
package struct Topic: Sendable, Hashable {
  package let name: String
  /// What the topic is known by for ever: its name, folded.
  package let id: String
  /// Indices into `Corpus.articles`, in the corpus's order.
  package let articles: [Int]
  /// The topic under which it stands in the index, by its index in `Corpus.topics`; that one's articles
  /// include this one's.
  package let parent: Int?

  package init(name: String, id: String, articles: [Int], parent: Int? = nil) {
    self.name = name
    self.id = id
    self.articles = articles
    self.parent = parent
  }
}

/// A source with its articles.
package struct CorpusSource: Sendable, Hashable {
  package let source: Source
  /// What the source is known by for ever: its name, folded.
  package let id: String
  /// Indices into `Corpus.articles`, in the corpus's order.
  package let articles: [Int]

  package init(source: Source, id: String, articles: [Int]) {
    self.source = source
    self.id = id
    self.articles = articles
  }
}

/// A section with its articles.
package struct CorpusSection: Sendable, Hashable {
  package let rule: SectionRule
  /// What the section is known by for ever.
  package var id: String { rule.id }
  /// Indices into `Corpus.articles`, in the corpus's order.
  package let articles: [Int]

  package init(rule: SectionRule, articles: [Int]) {
    self.rule = rule
    self.articles = articles
  }
}

/// Articles that have a front of their own, and years and months below it: those of a topic or of a
/// source, by its index in the corpus.
package enum Series: Sendable, Hashable {
  case topic(Int)
  case source(Int)
}
