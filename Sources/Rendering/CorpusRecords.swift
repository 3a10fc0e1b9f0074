package import Model

/// How the articles are organised, as JSON Lines: an object for each article, in the corpus's order, its
/// copies behind it. Members: `seed`, `id`, `path`, `title`, `date`, `source`, `language` (the digest's
/// own where the article has no other), `topics`, `section` (its id), `sectionReason`, `story` (the path of its page), `earlier` (ids), `edition`,
/// `duplicateOf` (the path of the article that it is a copy of), `summary`; those without a value are
/// left out. An `edition` has a `path`, the `place` of the article's item in it from 1, whether it is an
/// `update`, and the figures that decided on the place: `sources`, `articles`, `words`.
package func corpusRecords(_ plan: SitePlan) -> [UInt8] {
  let editions = editionRecords(plan)
  return plan.corpus.articles.indices.flatMap { index in
    let article = plan.corpus.articles[index]
    let section = section(of: article, plan)
    let copies = article.copies.map {
      record(of: $0.header, copyOf: plan.articlePaths[index], section, plan)
    }
    return ([record(of: article, at: plan.articlePaths[index], editions[index], plan)] + copies)
      .flatMap {
        $0.bytes + [UInt8(ascii: "\n")]
      }
  }
}

/// What editions say of articles, by index.
private func editionRecords(_ plan: SitePlan) -> [Int: JSON] {
  var records: [Int: JSON] = [:]
  for edition in plan.corpus.editions {
    for (place, item) in edition.items.enumerated() {
      let record = JSON.object([
        ("path", .text(SitePath(edition.period).text)), ("place", .number(place + 1)),
        ("update", item.isUpdate ? .text("yes") : nil),
        ("sources", .number(item.figures.sources)), ("articles", .number(item.figures.articles)),
        ("words", .number(item.figures.words)),
      ])
      for article in item.articles { records[article] = record }
    }
  }
  return records
}

private func record(
  of article: CorpusArticle, at path: SitePath, _ edition: JSON?, _ plan: SitePlan
) -> JSON {
  .object(
    facts(of: article.header, plan) + [
      ("path", .text(path.text)),
      ("topics", .list(article.topics.map { .text(plan.corpus.topics[$0].name) })),
      ("section", section(of: article, plan)),
      ("sectionReason", article.section.map { .text($0.reason.text) }),
      ("edition", edition),
      ("story", article.story.map { .text(plan.storyPaths[$0].text) }),
      (
        "earlier",
        .list(article.earlier.map { .text(plan.corpus.articles[$0.article].header.id) })
      ),
    ])
}

private func section(of article: CorpusArticle, _ plan: SitePlan) -> JSON? {
  article.section.map { .text(plan.corpus.sections[$0.section].id) }
}

private func record(
  of header: ArticleHeader, copyOf path: SitePath, _ section: JSON?, _ plan: SitePlan
) -> JSON {
  .object(facts(of: header, plan) + [("section", section), ("duplicateOf", .text(path.text))])
}

private func facts(of header: ArticleHeader, _ plan: SitePlan) -> [(String, JSON?)] {
  [
    ("seed", .text(header.seed)), ("id", .text(header.id)),
    ("title", .text(header.headline.text)), ("date", header.published.map { .text($0.day.iso) }),
    ("source", header.source.map { .text($0.name) }),
    ("language", .text(header.language ?? plan.settings.language)),
    ("summary", .text(ifAny: header.summary)),
  ]
}
