/// What sources reported, as articles and as copies of their texts, each once.
///
/// One article is often saved twice, as a page and as plain text, and then one of the two may name no source, or by
/// nothing but its host. So a copy is a report of its own only if it is known that another source printed it than
/// its article and the copies before it.
package struct Reports: Sendable {
  /// In the order of the articles, the copies of each behind it.
  package let all: [Report]

  /// A source's report.
  package struct Report: Sendable {
    package let header: ArticleHeader
    /// In the corpus.
    package let article: Int
    /// Whether it is a copy of the article.
    package let isCopy: Bool
    /// What its source is known by among these reports; nil where nobody knows it.
    package let source: String?
  }

  /// The reports that `articles` of a corpus are, with those of their copies that count; of these only the ones of
  /// `days`, if any are given.
  package init(
    _ articles: some Sequence<Int>, in corpus: [CorpusArticle],
    within days: ClosedRange<CalendarDay>? = nil
  ) {
    let texts = articles.map { article in
      let copies = corpus[article].copies.map(\.header).filter { copy in
        days.map { days in copy.published.map { days.contains($0.day) } ?? false } ?? true
      }
      return (article, [corpus[article].header] + copies)
    }
    let names = SourceNames(texts.flatMap(\.1))
    all = texts.flatMap { article, headers -> [Report] in
      let keys = headers.map(names.key)
      // An article of an unknown source may be by any that has its text.
      let own = keys.lazy.compactMap(\.self).first
      var seen = Set([own])
      let copies = zip(headers, keys).filter { $1 != nil && seen.insert($1).inserted }
      return [Report(header: headers[0], article: article, isCopy: false, source: own)]
        + copies.map { Report(header: $0, article: article, isCopy: true, source: $1) }
    }
  }

  /// How many sources they are from, those that nobody knows left out.
  package var sources: Int { Set(all.lazy.compactMap(\.source)).count }
}

/// By what the sources of some articles are told from each other.
package struct SourceNames: Sendable {
  /// By a host the source of the first article there that names one.
  private var byHost: [String: String] = [:]
  /// By the address of an original the source of the first article that has it.
  private var byAddress: [String: String] = [:]

  package init(_ headers: [ArticleHeader]) {
    guard headers.count > 1 else { return }
    for header in headers {
      guard let name = header.source?.name.lowercased(), let original = header.original else {
        continue
      }
      if byAddress[original].map({ isCalledAsHost($0) && !isCalledAsHost(name) }) ?? true {
        byAddress[original] = name
      }
      if !isCalledAsHost(name), let host = host(of: original) {
        byHost[host] = byHost[host] ?? name
      }
    }
  }

  /// The name in small letters; where the source goes by its host only, or has the original of another, that one's.
  /// Nil where nobody knows it.
  package func key(of header: ArticleHeader) -> String? {
    guard let name = header.source?.name.lowercased() else { return nil }
    if isCalledAsHost(name) { return byHost[name] ?? name }
    return header.original.flatMap { byAddress[$0] } ?? name
  }
}
