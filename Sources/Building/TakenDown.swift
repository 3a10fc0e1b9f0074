import Collation
import Model

/// Leaves out the articles that the editor has taken down, by their ids, the addresses of their
/// originals or their seeds. Their addresses are kept, and a page there says that they are gone.
func withoutTakenDown(
  _ entries: [ShelfEntry], _ removed: [String]
) -> (entries: [ShelfEntry], diagnostics: [Diagnostic]) {
  guard !removed.isEmpty else { return (entries, []) }
  let wanted = Set(removed)
  let isTaken = { (header: ArticleHeader) in
    [header.id, header.original, header.seed, "seeds/" + header.seed].contains { key in
      key.map(wanted.contains) == true
    }
  }
  let gone = entries.filter { isTaken($0.item.header) }.map(\.item.header)
  let names = Set(gone.flatMap { [$0.id, $0.original, $0.seed, "seeds/" + $0.seed] })
  let unknown = removed.filter { !names.contains($0) }
  return (
    entries.filter { !isTaken($0.item.header) },
    gone.map(takenDown) + unknown.map(idle)
  )
}

private func takenDown(_ header: ArticleHeader) -> Diagnostic {
  Diagnostic(
    .note, file: "seeds/" + header.seed,
    "the settings say that it is removed, so it is nowhere in the site")
}

private func idle(_ name: String) -> Diagnostic {
  Diagnostic(
    .note, file: "digest.yaml",
    "no article has the id, address or seed '\(name)' that 'removed' names",
    advice: "That is as it should be if the file itself is gone.")
}
