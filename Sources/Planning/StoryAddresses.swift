import Model

/// Where a story stands, and the article whose headline it goes by: an index in the corpus.
struct StoryPlace {
  var path = SitePath("")
  var lead: Int
}

/// Gives each story its address and its name.
///
/// A story is known by the article that it began with. Where stories have become one, the address of
/// the one that began first is kept; where one has come apart, the part with that article keeps it.
/// With its address it keeps its name, whichever article leads it now: pages that name it stay as
/// they are when it goes on. Where the editor took the article out of it that it began with, it keeps the
/// address too, unless another story holds it.
func assignStoryAddresses(_ corpus: Corpus, _ register: inout Register) -> [StoryPlace] {
  var places = corpus.stories.map { StoryPlace(lead: $0.lead) }
  var newcomers: [(story: Int, id: String)] = []
  register.handOverStories(corpus)
  for index in corpus.stories.indices {
    let story = corpus.stories[index]
    let known = first(of: story.articles, in: corpus) { id in
      register.ledger.stories[id].map { (id: id, path: $0) }
    }
    if let known {
      places[index] = StoryPlace(
        path: known.path, lead: lead(of: story, at: known.path, known.id, in: corpus))
    } else if let first = first(of: story.articles, in: corpus, { $0 }) {
      newcomers.append((index, first))
    }
  }
  for newcomer in newcomers.sorted(by: { $0.id < $1.id }) {
    let story = corpus.stories[newcomer.story]
    places[newcomer.story].path = register.addressOfStory(
      newcomer.id, story.name ?? corpus.articles[story.lead].header.headline.text)
  }
  return places
}

/// The article of `story` whose headline its address was made of; its lead if there is none.
private func lead(of story: Story, at path: SitePath, _ id: String, in corpus: Corpus) -> Int {
  ([story.lead] + story.articles).first { article in
    let stem = stem(ofStory: id, corpus.articles[article].header.headline.text)
    // Most headlines are told by their words, without trying the ends that an address may have.
    return path.text.utf8.starts(with: stem.utf8)
      && Register.candidates(id) { stem + $0 + ".html" }.contains(path.text)
  } ?? story.lead
}

/// Where published addresses lead whose story or article is part of another now: the copy of an
/// article to that article, a story to the one that its first article belongs to, or to that article.
func forwarded(
  _ corpus: Corpus, articles: [SitePath], stories: [SitePath], _ ledger: Ledger
) -> [SitePath: SitePath] {
  var forwarded: [SitePath: SitePath] = [:]
  func forward(_ id: String, _ index: Int) {
    guard let path = ledger.stories[id] else { return }
    let place = corpus.articles[index].story.map { stories[$0] } ?? articles[index]
    if place != path { forwarded[path] = place }
  }
  for index in corpus.articles.indices {
    forward(corpus.articles[index].header.id, index)
    for copy in corpus.articles[index].copies {
      forward(copy.header.id, index)
      if let path = ledger.articles[copy.header.id] { forwarded[path] = articles[index] }
    }
  }
  return forwarded
}

/// What `value` gives first for the ids of a story's articles and their copies, from the oldest on.
private func first<Value>(
  of articles: [Int], in corpus: Corpus, _ value: (String) -> Value?
) -> Value? {
  for article in articles.reversed() {
    for id in corpus.articles[article].ids {
      if let found = value(id) { return found }
    }
  }
  return nil
}

extension CorpusArticle {
  /// Its id and those of its copies.
  fileprivate var ids: [String] { [header.id] + copies.map(\.header.id) }
}

extension Register {
  /// Hands the address of a story whose first article was taken out of it to the first of those that are left, so
  /// that it is known by that one from now on.
  fileprivate mutating func handOverStories(_ corpus: Corpus) {
    let corrected = corpus.stories.filter { !$0.departed.isEmpty }
    guard !corrected.isEmpty else { return }
    let held = Set(corpus.stories.compactMap { pathOfStory($0.articles, corpus) })
    for story in corrected where pathOfStory(story.articles, corpus) == nil {
      let holder = first(of: story.departed, in: corpus) { id in
        ledger.stories[id].flatMap { held.contains($0) ? nil : id }
      }
      guard let holder, let id = first(of: story.articles, in: corpus, { $0 }) else { continue }
      ledger.stories[id] = ledger.stories.removeValue(forKey: holder)
    }
  }

  private func pathOfStory(_ articles: [Int], _ corpus: Corpus) -> SitePath? {
    first(of: articles, in: corpus) { ledger.stories[$0] }
  }

  fileprivate mutating func addressOfStory(_ id: String, _ headline: String) -> SitePath {
    let place = free(id) { stem(ofStory: id, headline) + $0 + ".html" }
    ledger.stories[id] = place
    return place
  }
}

/// The address of a story but for its end.
private func stem(ofStory id: String, _ headline: String) -> String {
  SitePath.stories.text + slug(of: headline, orElse: "s-", id)
}
