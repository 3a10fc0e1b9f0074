package import Model

/// For each article those that are near to it, those of one behind those of the one before: a list for each
/// would take a fifth more.
package struct NearLists: Equatable, Sendable {
  /// All lists, one behind the other.
  package private(set) var all: [NearArticle] = []
  /// By article where its list ends.
  package private(set) var ends: [Int32] = []

  package init() {}

  /// The lists of `all` that end at `ends`; nil if these are not ascending up to the end of `all`.
  package init?(_ all: [NearArticle], ends: [Int32]) {
    guard ends.last ?? 0 == all.count, (ends.first ?? 0) >= 0,
      zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    (self.all, self.ends) = (all, ends)
  }

  /// These lists one behind the other.
  package init(_ parts: [NearLists]) {
    all.reserveCapacity(parts.reduce(0) { $0 + $1.all.count })
    ends.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts {
      let start = Int32(all.count)
      all += part.all
      for end in part.ends { ends.append(start + end) }
    }
  }

  /// How many articles have a list.
  package var count: Int { ends.count }

  /// Those near to `article`.
  package subscript(article: Int) -> ArraySlice<NearArticle> {
    all[Int(article == 0 ? 0 : ends[article - 1])..<Int(ends[article])]
  }

  /// Adds the list of the next article.
  mutating func append(_ near: some Sequence<NearArticle>) {
    all.append(contentsOf: near)
    ends.append(Int32(all.count))
  }

  /// Makes each pair of articles as much less near as `share` says.
  mutating func weigh(_ share: (Int, Int) -> Double) {
    var start = 0
    for article in ends.indices {
      for place in start..<Int(ends[article]) {
        let near = all[place]
        all[place] = NearArticle(
          near.article, nearness: near.nearness * share(article, near.article))
      }
      start = Int(ends[article])
    }
  }

  /// Room for as many articles as given, near to each other or others.
  mutating func reserve(_ articles: Int, near: Int) {
    ends.reserveCapacity(articles)
    all.reserveCapacity(near)
  }
}
