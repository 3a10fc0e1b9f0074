import Collation
import Model

/// Gives every article an id of its own: of several with one id, as copies of one original have,
/// the first by the path of its seed keeps it and the others go by their seeds' paths. Tells which these are.
func distinctIDs(
  _ items: [CollationItem]
) -> (items: [CollationItem], shared: [SharedID]) {
  let ids = Set(items.lazy.map(\.header.id))
  if ids.count == items.count { return (items, []) }
  var holders: [String: String] = [:]
  var shared: [SharedID] = []
  // Items come in the order of their seeds' paths.
  let distinct = items.map { item in
    let header = item.header
    guard let holder = holders[header.id] else {
      holders[header.id] = header.seed
      return item
    }
    let id = freeID(header, holders)
    holders[id] = header.seed
    shared.append(SharedID(id: header.id, holder: holder, seed: header.seed, newID: id))
    return CollationItem(
      header: header.with(id: id), features: item.features, pictures: item.pictures)
  }
  return (distinct, shared)
}

private func freeID(_ header: ArticleHeader, _ holders: [String: String]) -> String {
  var id = header.seed
  while holders[id] != nil { id += "#" }
  return id
}

/// An id that two articles have.
struct SharedID: Sendable {
  let id: String
  /// The seed of the one that keeps it.
  let holder: String
  /// The seed of the other, and the id that it goes by.
  let seed: String
  let newID: String
}

/// A warning for each of two articles with one id that have a page each: where one was found to be a copy of the
/// other, or of the same text, nothing is wrong.
func doublyPublished(_ shared: [SharedID], _ corpus: Corpus) -> [Diagnostic] {
  guard !shared.isEmpty else { return [] }
  var pages: [String: Int] = [:]
  for (index, article) in corpus.articles.enumerated() {
    for header in [article.header] + article.copies.map(\.header) { pages[header.id] = index }
  }
  return shared.filter { pages[$0.id] != pages[$0.newID] }.map { shared in
    Diagnostic(
      .warning, file: join("seeds", shared.seed),
      "its id or original address, '\(shared.id)', is also that of 'seeds/\(shared.holder)'; their "
        + "texts differ, so both are published",
      advice: "Remove one of the two if they are one article.")
  }
}
