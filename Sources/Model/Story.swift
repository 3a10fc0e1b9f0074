/// Several articles on one event.
package struct Story: Sendable, Hashable {
  /// Indices into `Corpus.articles`, in the corpus's order; two at least.
  package let articles: [Int]
  /// The article that is nearest to all others, whose headline stands for the story: an index into
  /// `Corpus.articles`.
  package let lead: Int
  /// How near each of `articles` is to the others of the story on average, from 0 to 1.
  package let nearness: [Double]
  /// What the editor calls it; nil where its lead's headline stands for it.
  package let name: String?
  /// The articles that would be part of it if the editor had not taken them out: indices into
  /// `Corpus.articles`, in the corpus's order. What was published for them is the story's still.
  package let departed: [Int]

  package init(
    articles: [Int], lead: Int, nearness: [Double], name: String? = nil, departed: [Int] = []
  ) {
    self.articles = articles
    self.lead = lead
    self.nearness = nearness
    self.name = name
    self.departed = departed
  }
}

/// An article that is on the same matter as another. Eight bytes, since each article has up to thirty.
package struct NearArticle: Sendable, Hashable {
  private let index: Int32
  private let cosine: Float

  /// Its index in `Corpus.articles`.
  package var article: Int { Int(index) }
  /// The cosine of the angle between both articles' words, from 0 to 1.
  package var nearness: Double { Double(cosine) }

  package init(_ article: Int, nearness: Double) {
    index = Int32(article)
    cosine = Float(nearness)
  }
}

/// An article whose text is that of another: it has no page of its own, the other's page names it.
package struct Copy: Sendable, Hashable {
  package let header: ArticleHeader
  /// Which of the articles given to `collate` this is.
  package let entry: Int
  /// How much of both texts together is in both, from 0 to 1 (Jaccard's index of their shingles); nil where
  /// the editor says that it is a copy.
  package let resemblance: Double?

  package init(header: ArticleHeader, entry: Int, resemblance: Double?) {
    self.header = header
    self.entry = entry
    self.resemblance = resemblance
  }
}
