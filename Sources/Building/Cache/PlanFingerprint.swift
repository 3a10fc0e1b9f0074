import Model

extension SitePlan {
  /// Tells by one number whether all pages of two plans show the same, but for the articles' own texts:
  /// of everything that `plan` sees and pages are rendered from. Settings and theme do not count.
  var fingerprint: Fingerprint {
    var writer = ByteWriter(reserving: 1 << 17)
    for (index, article) in corpus.articles.enumerated() {
      writer.put(article)
      writer.put(articlePaths[index].text)
      writer.fold()
    }
    for (index, topic) in corpus.topics.enumerated() {
      for text in [topic.name, topicPaths[index].text] { writer.put(text) }
      writer.put(indices: topic.articles)
      writer.put(topic.parent)
    }
    for (index, source) in corpus.sources.enumerated() {
      for text in [source.source.name, source.source.homepage, sourcePaths[index].text] {
        writer.put(text)
      }
      writer.put(indices: source.articles)
    }
    for (index, story) in corpus.stories.enumerated() {
      writer.put(storyPaths[index].text)
      writer.put(storyLeads[index])
      writer.put(indices: story.articles)
    }
    writer.put(corpus.editions) { $0.put($1) }
    for page in pages {
      writer.put(page.path.text)
      writer.fold()
    }
    return Fingerprint(of: writer.bytes)
  }
}

extension ByteWriter {
  fileprivate mutating func put(_ article: CorpusArticle) {
    put(article.header)
    put(indices: article.topics)
    put(article.source)
    put(article.section?.section)
    put(indices: article.earlier.map(\.article))
    put(article.story)
    put(article.copies) { writer, copy in
      writer.put(copy.header)
      writer.put(copy.resemblance)
    }
    put(article.pictures) { $0.put($1) }
  }

  fileprivate mutating func put(_ edition: Edition) {
    put(edition.period.name)
    put(edition.sections.count)
    for section in edition.sections { put(section.items.count) }
    for item in edition.items {
      put(indices: item.articles)
      put(item.isUpdate)
      put(item.figures.sources)
      put(item.figures.articles)
    }
    for section in edition.sections {
      switch section.heading {
      case .section(let id): put("section " + id)
      case .topic(let name): put("topic " + name)
      case .other: put("other")
      }
    }
    put(indices: edition.late)
    put(indices: edition.archive)
    put(edition.isSealed)
  }

  fileprivate mutating func put(indices: [Int]) {
    put(indices) { $0.put($1) }
  }
}
