import Model

/// Published addresses of topics that are called otherwise now, or are part of others -> where those stand.
///
/// The editor's rules tell: `- {name: Port of Ellery, also: [Port Ellery]}`. A topic that still has a page
/// keeps its address.
func renamedTopics(
  _ corpus: Corpus, rules: [TopicRule], _ addresses: Addresses
) -> [SitePath: SitePath] {
  guard rules.contains(where: { !$0.also.isEmpty }) else { return [:] }
  let paths = Dictionary(zip(corpus.topics.map(\.id), addresses.topics)) { first, _ in first }
  let kept = Set(addresses.topics)
  var renamed: [SitePath: SitePath] = [:]
  for rule in rules {
    guard let path = paths[rule.name.lowercased()] else { continue }
    for name in rule.also {
      guard let old = addresses.ledger.topics[name.lowercased()], !kept.contains(old) else {
        continue
      }
      renamed[old] = path
    }
  }
  return renamed
}
