import Model

/// Something that has an address in the ledger, and a page there.
struct PublishedEntry: Hashable {
  enum Kind: String {
    case article, topic, source, story
  }

  let kind: Kind
  let id: String
  let path: SitePath
}

/// Everything that can be moved, and the names that it goes by.
struct PublishedEntries {
  private let entries: [PublishedEntry]
  /// Entries by ids, addresses and seeds.
  private var names: [String: Set<PublishedEntry>] = [:]
  private let moved: [SitePath: SitePath]
  private let base: String?
  private let gone: Set<String>
  private let editions: Set<String>
  /// The ledger's file.
  private let file: String

  init(_ plan: SitePlan, _ ledger: Ledger, file: String) {
    let shown = Set(plan.articlePaths + plan.topicPaths + plan.sourcePaths + plan.storyPaths)
    let all =
      entriesOf(ledger.articles, .article) + entriesOf(ledger.topics, .topic)
      + entriesOf(ledger.sources, .source) + entriesOf(ledger.stories, .story)
    entries = all.filter { shown.contains($0.path) }
    gone = Set(all.filter { !shown.contains($0.path) }.flatMap { [$0.id, $0.path.text] })
    editions = Set(ledger.editions.keys.flatMap { [$0.name, SitePath($0).text] })
    moved = ledger.moved
    base = plan.settings.baseURL?.text
    self.file = file
    for entry in entries {
      for name in [entry.id, entry.path.text] { names[name, default: []].insert(entry) }
    }
    let articles = Dictionary(entries.filter { $0.kind == .article }.map { ($0.id, $0) }) { $1 }
    for article in plan.corpus.articles {
      if let entry = articles[article.header.id] {
        names[article.header.seed, default: []].insert(entry)
      }
    }
  }

  /// The one thing that `name` stands for. Throws if there is none, or several.
  func entry(called name: String) throws(BuildError) -> PublishedEntry {
    let forms = forms(of: name)
    // A story is known by the id of an article, which is meant then.
    let found = forms.lazy.compactMap { names[$0] }.first.map(withoutStories) ?? []
    if let only = found.first, found.count == 1 { return only }
    if found.count > 1 { throw several(name, found) }
    if let target = forms.lazy.compactMap({ moved[SitePath($0)] }).first,
      let entries = names[target.text], let only = entries.first, entries.count == 1
    {
      return only
    }
    throw unknown(name, forms)
  }

  private func withoutStories(_ found: Set<PublishedEntry>) -> Set<PublishedEntry> {
    found.count > 1 ? found.filter { $0.kind != .story } : found
  }

  /// `name` in the forms in which it may be known: as it is, as an address or file of the site, as a seed.
  private func forms(of name: String) -> [String] {
    var rest = name[...]
    if let base, rest.hasPrefix(base) { rest = rest.dropFirst(base.count) }
    for start in ["./", "site/", "/"] where rest.hasPrefix(start) {
      rest = rest.dropFirst(start.count)
    }
    let page = rest.hasSuffix("/index.html") ? String(rest.dropLast("index.html".count)) : "\(rest)"
    let seed = rest.hasPrefix("seeds/") ? String(rest.dropFirst("seeds/".count)) : "\(rest)"
    return [name, page, page + "/", seed, name.lowercased()]
  }

  private func several(_ name: String, _ found: Set<PublishedEntry>) -> BuildError {
    let places = found.map { "\($0.path.text) (\($0.kind.rawValue))" }.sorted()
    return BuildError(
      file, "'\(name)' may be any of \(places.joined(separator: ", "))",
      advice: "Name the one that is meant by its address.")
  }

  private func unknown(_ name: String, _ forms: [String]) -> BuildError {
    if forms.contains(where: editions.contains) {
      return BuildError(
        file, "'\(name)' is an edition, whose address is its period, so it can't be moved",
        advice: nil)
    }
    if forms.contains(where: gone.contains) {
      return BuildError(
        file,
        "'\(name)' was published, but there is nothing to show there any more, so it can't be moved",
        advice: nil)
    }
    return BuildError(
      file, "nothing is published under the id, address or seed '\(name)'",
      advice: nearest(to: name, in: names.keys.sorted()).map { "Did you mean '\($0)'?" }
        ?? "The last field of each line of \(file) is an id, the one before it an address; what is not "
        + "there has not been built yet.")
  }
}

private func entriesOf(
  _ paths: [String: SitePath], _ kind: PublishedEntry.Kind
) -> [PublishedEntry] {
  paths.map { PublishedEntry(kind: kind, id: $0, path: $1) }
}
