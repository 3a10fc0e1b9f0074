import Collation
import Model

/// Gives every article an id of its own: of several with one id, as copies of one original have,
/// the first by the path of its seed keeps it and the others go by their seeds' paths.
func distinctIDs(
  _ items: [CollationItem]
) -> (items: [CollationItem], diagnostics: [Diagnostic]) {
  let ids = Set(items.lazy.map(\.header.id))
  if ids.count == items.count { return (items, []) }
  var holders: [String: String] = [:]
  var diagnostics: [Diagnostic] = []
  // Items come in the order of their seeds' paths.
  let distinct = items.map { item in
    let header = item.header
    guard let holder = holders[header.id] else {
      holders[header.id] = header.seed
      return item
    }
    let id = freeID(header, holders)
    holders[id] = header.seed
    diagnostics.append(sameID(header, holder))
    return CollationItem(
      header: header.with(id: id), features: item.features, pictures: item.pictures)
  }
  return (distinct, diagnostics)
}

private func freeID(_ header: ArticleHeader, _ holders: [String: String]) -> String {
  var id = header.seed
  while holders[id] != nil { id += "#" }
  return id
}

private func sameID(_ header: ArticleHeader, _ holder: String) -> Diagnostic {
  Diagnostic(
    .warning, file: join("seeds", header.seed),
    "its id or original address, '\(header.id)', is also that of 'seeds/\(holder)'; both are "
      + "published unless their texts are the same",
    advice: "Remove one of the two if they are copies.")
}
