import Model

/// The sources of `articles`, in alphabetical order, and for each article its source by its index
/// among them. Names that differ in capitals only are one source; it is called as its oldest
/// article
/// calls it, so that no later one changes a page.
func gatherSources(_ articles: [CollationItem]) -> (all: [CorpusSource], ofArticle: [Int?]) {
  var shelves: [String: (source: Source, articles: [Int])] = [:]
  let ids = articles.map { $0.header.source.map { topicID($0.name) } }
  for (index, id) in ids.enumerated() {
    guard let id, let source = articles[index].header.source else { continue }
    // Articles stand newest first, so the last name is the oldest's.
    shelves[id, default: (source, [])].source = source
    shelves[id]?.articles.append(index)
  }
  let all = shelves.sorted { $0.key < $1.key }.map { id, shelf in
    CorpusSource(source: shelf.source, id: id, articles: shelf.articles)
  }
  let places = Dictionary(all.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
  return (all, ids.map { $0.flatMap { places[$0] } })
}
