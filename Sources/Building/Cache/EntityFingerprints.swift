import Model

/// What pages are told of, each by one number: articles, series, stories and editions with everything
/// that a page which names them may show, but for the articles' texts. Nothing in them tells of places
/// in the corpus, which move with every new article.
struct EntityFingerprints: Sendable {
  /// Of articles, what holds whatever other articles there are: their headers and addresses.
  let headers: [Fingerprint]
  /// With the names and addresses of what they belong to.
  let articles: [Fingerprint]
  let topics: [Fingerprint]
  let sources: [Fingerprint]
  /// With all their articles.
  let stories: [Fingerprint]
  /// With all their articles.
  let editions: [Fingerprint]

  /// All of what `plan` shows.
  init(of plan: SitePlan, jobs: Int) async throws {
    let corpus = plan.corpus
    let topics = corpus.topics.indices.map { index in
      Fingerprint { writer in
        writer.put(corpus.topics[index].id)
        writer.put(corpus.topics[index].name)
        writer.put(plan.topicPaths[index].text)
      }
    }
    let sources = corpus.sources.indices.map { index in
      Fingerprint { writer in
        writer.put(corpus.sources[index].source.name)
        writer.put(corpus.sources[index].source.homepage)
        writer.put(plan.sourcePaths[index].text)
      }
    }
    let told = try await parallelMap(Array(corpus.articles.indices), jobs: jobs) { index in
      let header = Fingerprint { writer in
        writer.put(corpus.articles[index].header)
        writer.put(plan.articlePaths[index].text)
      }
      let article = Fingerprint { writer in
        writer.put(header)
        writer.put(corpus.articles[index], of: plan)
        for topic in corpus.articles[index].topics { writer.put(topics[topic]) }
        if let source = corpus.articles[index].source { writer.put(sources[source]) }
      }
      return (header: header, article: article)
    }
    let articles = told.map(\.article)
    stories = corpus.stories.indices.map { index in
      Fingerprint { writer in
        writer.put(plan.storyPaths[index].text)
        writer.put(corpus.stories[index].name)
        writer.put(articles[plan.storyLeads[index]])
        for article in corpus.stories[index].articles { writer.put(articles[article]) }
      }
    }
    editions = corpus.editions.map { edition in
      Fingerprint { $0.put(edition, articles) }
    }
    (self.headers, self.articles) = (told.map(\.header), articles)
    (self.topics, self.sources) = (topics, sources)
  }
}

extension Fingerprint {
  /// The fingerprint of what `write` writes.
  init(_ write: (inout ByteWriter) -> Void) {
    var writer = ByteWriter(reserving: 1024)
    write(&writer)
    self.init(of: writer.bytes)
  }
}

extension ByteWriter {
  fileprivate mutating func put(_ article: CorpusArticle, of plan: SitePlan) {
    put(article.topics.count)
    put(article.source != nil)
    put(article.section.map { plan.corpus.sections[$0.section].id })
    put(article.story.map { plan.storyPaths[$0].text })
    put(article.copies) { writer, copy in
      writer.put(copy.header)
      writer.put(copy.resemblance ?? -1)
    }
    put(article.pictures) { $0.put($1) }
  }

  fileprivate mutating func put(_ edition: Edition, _ articles: [Fingerprint]) {
    put(edition.period.name)
    put(edition.isSealed)
    for section in edition.sections {
      put(section.items.count)
      switch section.heading {
      case .section(let id): put("section " + id)
      case .topic(let name): put("topic " + name)
      case .other: put("other")
      }
    }
    for item in edition.items {
      put(item.articles) { $0.put(articles[$1]) }
      put(item.isUpdate)
      put(item.figures.sources)
      put(item.figures.articles)
    }
    for list in [edition.late, edition.archive] { put(list) { $0.put(articles[$1]) } }
  }
}
