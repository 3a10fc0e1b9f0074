import Extraction
import Model
import Rendering

/// What a build leaves for proofs: pages of articles as they would be after an edit, made at once and
/// written nowhere.
///
/// A proof shows the article's new words in the place that the last build gave it. What the corpus makes
/// of an edit, such as other topics or another story, only the next build knows.
package struct Proofs: Sendable {
  private let desk: Desk
  private let plan: SitePlan
  private let renderer: Renderer
  private let press: Press
  /// By seeds: the articles that have pages, by their index in the corpus.
  private let articles: [String: [Int]]
  /// By the article's index in the corpus.
  private let pages: [Int: [Page]]

  init(_ desk: Desk, _ plan: SitePlan, _ renderer: Renderer, _ press: Press) {
    self.desk = desk
    self.plan = plan
    self.renderer = renderer
    self.press = press
    let articles = plan.corpus.articles.indices
    self.articles = Dictionary(grouping: articles) { plan.corpus.articles[$0].header.seed }
    pages = Dictionary(grouping: plan.pages.filter { $0.article != nil }) { $0.article ?? 0 }
  }

  /// The pages of the articles of a seed as it now lies there, by their paths in the site; `path` is the
  /// seed's or its sidecar's, below the folder of seeds.
  ///
  /// None for a seed that the last build did not know, and where more has changed than words: a date,
  /// a source, rights or pictures change more than the article's own page.
  package func pages(of path: String) -> [(path: String, bytes: [UInt8])] {
    let ends = [".yaml", ".yml"].filter { path.hasSuffix($0) }
    let seeds = [path] + ends.map { String(path.dropLast($0.count)) }
    guard let seed = seeds.first(where: { articles[$0] != nil }) else { return [] }
    let found = readSeed(seed, below: join(desk.options.input, "seeds"), in: desk.files)
    guard let seed = found.seed else { return [] }
    return extract(seed, settings: plan.settings).articles.flatMap { article in
      let (article, files, _, _) = desk.withLocalPictures(article, settings: plan.settings)
      return pages(of: article, files)
    }
  }

  private func pages(of article: Article, _ files: [PictureFile]) -> [(String, [UInt8])] {
    let places = articles[article.header.seed] ?? []
    guard
      let place = places.first(where: { isIn(keptHeader(of: article, at: $0), files, $0) })
    else { return [] }
    let header = keptHeader(of: article, at: place)
    let isSame = plan.corpus.articles[place].header == header
    let press = isSame ? press : renderer.press(for: plan.with(header, at: place))
    return (pages[place] ?? []).map { page in
      let contents = press.articles(shownBy: page).map { _ in article.content }
      return (page.path.file, press.render(page, contents: contents))
    }
  }

  /// The article's header with the id that it keeps where its seed was moved.
  private func keptHeader(of article: Article, at place: Int) -> ArticleHeader {
    let header = article.header
    return header.id == header.seed
      ? header.with(id: plan.corpus.articles[place].header.id) : header
  }

  /// Whether an article stays what the one at `place` is, but for its words.
  private func isIn(_ header: ArticleHeader, _ files: [PictureFile], _ place: Int) -> Bool {
    let known = plan.corpus.articles[place]
    return known.header.withWords(of: header) == header && known.pictures == files
  }
}

extension Page {
  /// The article whose own page, or its Markdown, this is.
  fileprivate var article: Int? {
    switch content {
    case .article(let page): page.article
    case .twin(let article): article
    default: nil
    }
  }
}

extension ArticleHeader {
  /// The same with the headline, summary and by-line of another.
  fileprivate func withWords(of other: ArticleHeader) -> ArticleHeader {
    ArticleHeader(
      id: id, seed: seed, headline: other.headline, published: published,
      modified: other.modified, dateIsFromFileName: dateIsFromFileName, source: source,
      authors: other.authors, original: original, language: language,
      listedTopics: listedTopics, section: section, summary: other.summary, rights: rights,
      placement: placement, isCorrected: isCorrected)
  }
}

extension SitePlan {
  /// The same plan with another header for one article.
  fileprivate func with(_ header: ArticleHeader, at place: Int) -> SitePlan {
    var articles = corpus.articles
    let known = articles[place]
    articles[place] = CorpusArticle(
      header: header, entry: known.entry, topics: known.topics, source: known.source,
      section: known.section, earlier: known.earlier, story: known.story, copies: known.copies,
      pictures: known.pictures)
    let corpus = Corpus(
      articles: articles, topics: corpus.topics, sources: corpus.sources,
      sections: corpus.sections, stories: corpus.stories, editions: corpus.editions)
    return SitePlan(
      settings: settings, corpus: corpus, articlePaths: articlePaths, topicPaths: topicPaths,
      sourcePaths: sourcePaths, storyPaths: storyPaths, storyLeads: storyLeads, rights: rights,
      searchSegments: searchSegments, pages: pages, ledger: ledger, diagnostics: diagnostics)
  }
}
