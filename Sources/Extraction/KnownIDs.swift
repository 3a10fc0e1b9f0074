package import Model

/// The ids of the articles that a seed with articles of its own stands for, drafts and hidden ones
/// too. None for a feed or a file of records: what stands there may be gone tomorrow.
package func knownIDs(of seed: Seed, settings: Settings) -> [String] {
  let (seed, _) = opened(seed)
  guard let text = decodeText(seed.bytes, isCut: seed.isCut) else { return [] }
  let format = SeedFormat(text.bytes, path: seed.path)
  guard format == .markdown else {
    return format.holdsMany ? [] : extract(seed, settings: settings).articles.map(\.header.id)
  }
  let matter = splitFrontMatter(text.bytes, seed).matter
  let original = matter.text("url", "link", "original", "canonical", "source_url")
    .flatMap(statedAddress)
  return [matter.text("id", "guid") ?? original ?? seed.path]
}
