import Collation
import Model

/// Leaves out the articles of sources that the editor drops. Addresses that they had are kept, and a page
/// there says that they are gone.
func withoutDropped(
  _ entries: [ShelfEntry], _ settings: Settings
) -> (entries: [ShelfEntry], diagnostics: [Diagnostic]) {
  let dropped = settings.sources.filter(\.isDropped).map(\.name)
  guard !dropped.isEmpty else { return (entries, []) }
  let wanted = Set(dropped.map { $0.lowercased() })
  let name = { (entry: ShelfEntry) in entry.item.header.source?.name.lowercased() }
  let counts = Dictionary(entries.compactMap(name).map { ($0, 1) }, uniquingKeysWith: +)
  return (
    entries.filter { entry in name(entry).map { !wanted.contains($0) } ?? true },
    unique(dropped).map { idleOrDropped($0, counts[$0.lowercased()] ?? 0, counts.keys.sorted()) }
  )
}

/// That a source is left out, or that there is none of its name.
private func idleOrDropped(_ name: String, _ count: Int, _ others: [String]) -> Diagnostic {
  if count > 0 {
    return Diagnostic(
      .note, file: "digest.yaml",
      "the \(count == 1 ? "article" : "\(count) articles") of '\(name)' are left out, as 'sources' says"
    )
  }
  let near = nearest(to: name.lowercased(), in: others)
  return Diagnostic(
    near == nil ? .note : .warning, file: "digest.yaml",
    "no article has the source '\(name)' that 'sources' drops",
    advice: near.map { "Did you mean '\($0)'?" })
}

private func unique(_ names: [String]) -> [String] {
  var seen: Set<String> = []
  return names.filter { seen.insert($0.lowercased()).inserted }
}
