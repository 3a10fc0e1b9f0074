import Model

/// Published addresses of sources that were called by their host and that a rule names now -> where those stand.
///
/// `- {name: Ellery Gazette, host: gazette.example}` takes in what was called `gazette.example` and
/// `sport.gazette.example`. A source that still has a page keeps its address.
func renamedSources(
  _ corpus: Corpus, rules: [SourceRule], _ addresses: Addresses
) -> [SitePath: SitePath] {
  let paths = Dictionary(zip(corpus.sources.map(\.id), addresses.sources)) { first, _ in first }
  let hosts = rules.compactMap { rule in
    rule.host.flatMap { host in paths[rule.name.lowercased()].map { (host, $0) } }
  }
  guard !hosts.isEmpty else { return [:] }
  let gone = addresses.ledger.sources.filter { paths[$0.key] == nil }
  var renamed: [SitePath: SitePath] = [:]
  for (id, old) in gone {
    renamed[old] = hosts.first { id == $0.0 || id.hasSuffix("." + $0.0) }?.1
  }
  return renamed
}
