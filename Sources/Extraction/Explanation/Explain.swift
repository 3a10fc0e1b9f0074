package import Model

/// Tells how a seed is read: what is found of its record and where, and why each line is kept or
/// dropped. Nil for a seed of which nothing can be read.
package func explain(_ seed: Seed, settings: Settings) -> Explanation? {
  guard let text = decodeText(seed.bytes, isCut: seed.isCut) else { return nil }
  let format = SeedFormat(text.bytes, path: seed.path)
  switch format {
  case .html: return explainSavedPage(readSavedPage(text.bytes), format)
  default: return nil
  }
}

private func explainSavedPage(_ page: SavedPage, _ format: SeedFormat) -> Explanation {
  let passages = zip(page.weighed.blocks, page.verdicts).compactMap { block, verdict in
    block.line.text.isEmpty
      ? nil
      : Explanation.Passage(
        line: nil, isKept: verdict == .kept, reason: verdict.reason, text: block.line.text.string)
  }
  return Explanation(format: format.name, facts: page.record.facts, passages: passages)
}
