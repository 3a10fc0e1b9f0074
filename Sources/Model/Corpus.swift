/// All articles of a digest, organised. Articles and topics are named by their index here.
package struct Corpus: Sendable {
  /// Newest first; those without a date at the end.
  package let articles: [CorpusArticle]
  /// In alphabetical order of their names.
  package let topics: [Topic]

  package init(articles: [CorpusArticle], topics: [Topic]) {
    self.articles = articles
    self.topics = topics
  }
}

/// An article in its place among the others.
package struct CorpusArticle: Sendable {
  package let header: ArticleHeader
  /// Which of the articles given to `collate` this is.
  package let entry: Int
  /// What it is about, most fitting first: indices into `Corpus.topics`.
  package let topics: [Int]

  package init(header: ArticleHeader, entry: Int, topics: [Int]) {
    self.header = header
    self.entry = entry
    self.topics = topics
  }
}

/// What several articles are about.
package struct Topic: Sendable, Hashable {
  package let name: String
  /// What the topic is known by for ever: its name, folded.
  package let id: String
  /// Indices into `Corpus.articles`, in the corpus's order.
  package let articles: [Int]

  package init(name: String, id: String, articles: [Int]) {
    self.name = name
    self.id = id
    self.articles = articles
  }
}
