import Collation
import Extraction
import Model

/// Leaves out the articles of sources that the editor drops, and all from the host or in the folder that is said to be
/// theirs. Addresses that they had are kept, and a page there says that they are gone.
func withoutDropped(
  _ entries: [ShelfEntry], _ settings: Settings
) -> (entries: [ShelfEntry], diagnostics: [Diagnostic]) {
  let rules = settings.sources.filter(\.isDropped).map { (name: $0.name.lowercased(), rule: $0) }
  guard !rules.isEmpty else { return (entries, []) }
  var counts: [String: Int] = [:]
  let kept = entries.filter { entry in
    let header = entry.item.header
    let name = header.source?.name.lowercased()
    guard let rule = rules.first(where: { $0.name == name || $0.rule.holds(header) }) else {
      return true
    }
    counts[rule.name, default: 0] += 1
    return false
  }
  let others = Set(kept.compactMap { $0.item.header.source?.name.lowercased() }).sorted()
  return (
    kept,
    unique(rules.map(\.rule.name)).map { idleOrDropped($0, counts[$0.lowercased()] ?? 0, others) }
  )
}

/// That a source is left out, or that there is none of its name.
private func idleOrDropped(_ name: String, _ count: Int, _ others: [String]) -> Diagnostic {
  if count > 0 {
    return Diagnostic(
      .note, file: "digest.yaml",
      "the \(count == 1 ? "article of '\(name)' is" : "\(grouped(count)) articles of '\(name)' are") "
        + "left out, as 'sources' says"
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
