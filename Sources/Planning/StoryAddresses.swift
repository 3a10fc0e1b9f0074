import Model

/// Gives each story its address.
///
/// A story is known by the article that it began with. Where stories have become one, the address of
/// the one that began first is kept; where one has come apart, the part with that article keeps it.
func assignStoryAddresses(_ corpus: Corpus, _ register: inout Register) -> [SitePath] {
  var paths = [SitePath](repeating: SitePath(""), count: corpus.stories.count)
  var newcomers: [(story: Int, id: String)] = []
  for index in corpus.stories.indices {
    let ids = ids(of: corpus.stories[index], in: corpus)
    let known = register.ledger.stories
    if let holder = ids.first(where: { known[$0] != nil }), let known = known[holder] {
      paths[index] = known
    } else if let first = ids.first {
      newcomers.append((index, first))
    }
  }
  for newcomer in newcomers.sorted(by: { $0.id < $1.id }) {
    let headline = corpus.articles[corpus.stories[newcomer.story].lead].header.headline.text
    paths[newcomer.story] = register.addressOfStory(newcomer.id, headline)
  }
  return paths
}

/// Where published addresses lead whose story or article is part of another now: the copy of an
/// article to that article, a story to the one that its first article belongs to, or to that article.
func forwarded(
  _ corpus: Corpus, articles: [SitePath], stories: [SitePath], _ ledger: Ledger
) -> [SitePath: SitePath] {
  var forwarded: [SitePath: SitePath] = [:]
  for (index, article) in corpus.articles.enumerated() {
    for copy in article.copies {
      if let path = ledger.articles[copy.header.id] { forwarded[path] = articles[index] }
    }
    for id in article.ids {
      guard let path = ledger.stories[id] else { continue }
      forwarded[path] = article.story.map { stories[$0] } ?? articles[index]
    }
  }
  return forwarded
}

/// The ids of a story's articles and their copies, the oldest first.
private func ids(of story: Story, in corpus: Corpus) -> [String] {
  story.articles.reversed().flatMap { corpus.articles[$0].ids }
}

extension CorpusArticle {
  /// Its id and those of its copies.
  fileprivate var ids: [String] { [header.id] + copies.map(\.header.id) }
}

extension Register {
  fileprivate mutating func addressOfStory(_ id: String, _ headline: String) -> SitePath {
    let stem = "stories/" + slug(of: headline, orElse: "s-", id)
    let place = free(id) { stem + $0 + ".html" }
    ledger.stories[id] = place
    return place
  }
}
