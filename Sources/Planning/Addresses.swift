package import Model

/// Where everything stands, old and new.
package struct Addresses: Sendable {
  /// By index in the corpus.
  let articles: [SitePath]
  /// By index in the corpus.
  let topics: [SitePath]
  /// By index in the corpus.
  let sources: [SitePath]
  /// By index in the corpus.
  let stories: [SitePath]
  /// By index of the story in the corpus the article that it is named after.
  let storyLeads: [Int]
  /// Published addresses of what is part of something else now -> where that stands.
  let forwarded: [SitePath: SitePath]
  /// The ledger, completed by what is new.
  let ledger: Ledger
  let diagnostics: [Diagnostic]
}

/// Gives each article, topic and source its address: the one in the ledger, else one made of its headline
/// or name. Newcomers are served in the order of their ids, so that the result depends on nothing
/// else.
package func assignAddresses(_ corpus: Corpus, ledger: Ledger) -> Addresses {
  var register = Register(ledger)
  register.handOver(corpus)
  let articles = articleAddresses(corpus, &register)
  let topics = corpus.topics.map { register.address(of: $0) }
  let sources = corpus.sources.map { register.address(of: $0) }
  let places = assignStoryAddresses(corpus, &register)
  let stories = places.map(\.path)
  return Addresses(
    articles: articles, topics: topics, sources: sources, stories: stories,
    storyLeads: places.map(\.lead),
    forwarded: forwarded(corpus, articles: articles, stories: stories, register.ledger),
    ledger: register.ledger, diagnostics: register.diagnostics)
}

/// The address of each article; only newcomers, which are few on most days, have to be put in order.
private func articleAddresses(_ corpus: Corpus, _ register: inout Register) -> [SitePath] {
  var newcomers: [Int] = []
  var addresses = corpus.articles.indices.map { index in
    if let known = register.ledger.articles[corpus.articles[index].header.id] { return known }
    newcomers.append(index)
    return SitePath("")
  }
  newcomers.sort {
    corpus.articles[$0].header.id.utf8.lexicographicallyPrecedes(
      corpus.articles[$1].header.id.utf8)
  }
  for index in newcomers { addresses[index] = register.address(of: corpus.articles[index].header) }
  return addresses
}

/// The address that an article's headline and date make, without an ending.
package func addressStem(of header: ArticleHeader) -> String { stem(of: header, header.id) }

/// What headline and date have made of the address of the article `id`, which may have letters of the id behind that.
package func addressStem(of address: SitePath, givenTo id: String) -> String {
  let ending = Register.candidates(id) { $0 + ".html" }.reversed().first(
    where: address.text.hasSuffix)
  return ending.map { String(address.text.dropLast($0.count)) } ?? address.text
}

private func stem(of header: ArticleHeader, _ id: String) -> String {
  let folder = header.published.map { SitePath($0.day).text } ?? "undated/"
  return folder + slug(of: header.headline.text, orElse: "a-", id)
}

/// The addresses that are taken, and the ledger as it grows.
struct Register {
  var ledger: Ledger
  /// Empty until something new asks: on most days nothing does. A lazy property would be copied as a whole
  /// each time something is put in.
  private var taken: Set<String> = []
  var diagnostics: [Diagnostic] = []

  init(_ ledger: Ledger) {
    self.ledger = ledger
  }

  /// Hands the address of a copy to the article that it is a copy of, if that one has none yet: a longer
  /// version stands where the first one stood.
  mutating func handOver(_ corpus: Corpus) {
    for index in corpus.articles.indices where !corpus.articles[index].copies.isEmpty {
      let article = corpus.articles[index]
      guard ledger.articles[article.header.id] == nil else { continue }
      let ids = article.copies.map(\.header.id)
      guard let holder = ids.first(where: { ledger.articles[$0] != nil }) else { continue }
      ledger.articles[article.header.id] = ledger.articles.removeValue(forKey: holder)
    }
  }

  mutating func address(of header: ArticleHeader) -> SitePath {
    if let known = ledger.articles[header.id] { return known }
    let stem = stem(of: header, header.id)
    let place = free(header.id) { stem + $0 + ".html" }
    if place.text != stem + ".html" { note(header, place) }
    ledger.articles[header.id] = place
    return place
  }

  mutating func address(of topic: Topic) -> SitePath {
    if let known = ledger.topics[topic.id] { return known }
    let stem = "topics/" + slug(of: topic.name, orElse: "t-", topic.id)
    let place = free(topic.id) { stem + $0 + "/" }
    ledger.topics[topic.id] = place
    return place
  }

  mutating func address(of source: CorpusSource) -> SitePath {
    if let known = ledger.sources[source.id] { return known }
    let stem = "sources/" + slug(of: source.source.name, orElse: "s-", source.id)
    let place = free(source.id) { stem + $0 + "/" }
    ledger.sources[source.id] = place
    return place
  }

  /// The first address that nobody holds: the plain one, else with letters that stand for the id.
  /// A running number would depend on who came first.
  mutating func free(_ id: String, _ address: @escaping (String) -> String) -> SitePath {
    if taken.isEmpty { taken = Set((ledger.paths + ledger.moved.keys).map(\.text)) }
    let text =
      Self.candidates(id, address).first { !taken.contains($0) }
      ?? address("-" + Fingerprint(of: id).hexadecimal)
    taken.insert(text)
    return SitePath(text)
  }

  /// The addresses that what is known by `id` may have, the best first: without an end, then with
  /// four letters and more.
  static func candidates(
    _ id: String, _ address: @escaping (String) -> String
  ) -> LazyMapSequence<ClosedRange<Int>, String> {
    (3...12).lazy.map { address($0 == 3 ? "" : "-" + Fingerprint(of: id).letters($0)) }
  }

  private mutating func note(_ header: ArticleHeader, _ path: SitePath) {
    diagnostics.append(
      Diagnostic(
        .note, file: "seeds/" + header.seed,
        "another article of the same day has the headline '\(header.headline.text)'; "
          + "this one is published as '\(path.text)'"))
  }
}
