// Collation: articles -> corpus. The order of the articles and what they are about.
//
// Two steps, with everything else in between: `features(of:settings:)` looks at one article's text
// and notes the names in it; `collate` sees the headers and features of all and decides. No model
// is
// loaded, and the same articles give the same corpus in whatever order they come.

package import Model

/// Organises all articles of a digest. `items` may come in any order; no two may share an id.
package func collate(_ items: [CollationItem], settings: Settings) -> Corpus {
  let order = items.indices.sorted { isNewer(items[$0].header, items[$1].header) }
  let sorted = order.map { items[$0] }
  let topics = chooseTopics(of: sorted, settings: settings)
  let sources = gatherSources(sorted)
  let earlier = findEarlierCoverage(sorted)
  let articles = sorted.indices.map { index in
    CorpusArticle(
      header: sorted[index].header, entry: order[index], topics: topics.ofArticle[index],
      source: sources.ofArticle[index], earlier: earlier[index],
      pictures: sorted[index].pictures)
  }
  return Corpus(articles: articles, topics: topics.all, sources: sources.all)
}

/// Newest first, undated ones last, then by the path of the seed and by id.
func isNewer(_ one: ArticleHeader, _ other: ArticleHeader) -> Bool {
  if one.published != other.published {
    guard let first = one.published else { return false }
    guard let second = other.published else { return true }
    return first > second
  }
  return (one.seed, one.id) < (other.seed, other.id)
}
