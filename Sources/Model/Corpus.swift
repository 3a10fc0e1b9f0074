/// All articles of a digest, organised. Articles, topics and sources are named by their index here.
package struct Corpus: Sendable {
  /// Newest first; those without a date at the end.
  package let articles: [CorpusArticle]
  /// In alphabetical order of their names.
  package let topics: [Topic]
  /// In alphabetical order of their names.
  package let sources: [CorpusSource]

  package init(articles: [CorpusArticle], topics: [Topic], sources: [CorpusSource] = []) {
    self.articles = articles
    self.topics = topics
    self.sources = sources
  }

  /// How many articles of `series` have a date; they stand before the others.
  package func datedCount(of series: Series) -> Int {
    let articles = articles(of: series)
    return articles.firstIndex { self.articles[$0].header.published == nil } ?? articles.count
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
  /// Articles on the same matter that are not newer, nearest first: indices into `Corpus.articles`.
  package let earlier: [Int]
  /// The images beside its seed that are shown with it.
  package let pictures: [PictureFile]

  package init(
    header: ArticleHeader, entry: Int, topics: [Int], source: Int? = nil, earlier: [Int] = [],
    pictures: [PictureFile] = []
  ) {
    self.pictures = pictures
    self.header = header
    self.entry = entry
    self.topics = topics
    self.source = source
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

/// Articles that have a front of their own, and years and months below it: those of a topic or of a
/// source, by its index in the corpus.
package enum Series: Sendable, Hashable {
  case topic(Int)
  case source(Int)
}
