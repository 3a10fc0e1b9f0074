package import Model

/// What a look through a whole digest and its site found.
package struct CheckReport: Sendable {
  package let articles: Int
  /// How many files of the site were looked at; 0 if there is none yet.
  package let files: Int
  /// How many links and anchors in them.
  package let links: Int
  /// By source, as the corpus has them; last the articles whose source nobody knows.
  package let rights: [SourceRights]
  /// In the order of the files they speak of.
  package let diagnostics: [Diagnostic]

  /// How many problems there are that must be mended.
  package var errors: Int { diagnostics.count { $0.severity == .error } }

  /// How many things should be looked at.
  package var warnings: Int { diagnostics.count { $0.severity == .warning } }
}

/// What may be done with the articles of one source, in the words of the settings. Where articles differ
/// it is said for all, parted by commas, the most restrictive first.
package struct SourceRights: Sendable, Hashable {
  /// Nil for articles whose source nobody knows.
  package let name: String?
  package let articles: Int
  package let show: String
  package let feed: String
  package let robots: String
  package let images: String
  package let markdown: String
  package let licence: String
  /// How many articles do not say where their original is.
  package let withoutOriginal: Int
  /// Whether nobody said what may be shown of some of them.
  package let isUnclear: Bool
}

/// The rights of each source's articles.
func rightsOfSources(_ plan: SitePlan) -> [SourceRights] {
  let known = plan.corpus.sources.map { ($0.source.name as String?, $0.articles) }
  let unknown = plan.corpus.articles.indices.filter { plan.corpus.articles[$0].source == nil }
  return (known + (unknown.isEmpty ? [] : [(nil, unknown)])).map { name, articles in
    rights(of: articles, called: name, in: plan)
  }
}

private func rights(of articles: [Int], called name: String?, in plan: SitePlan) -> SourceRights {
  let all = Set(articles.map { plan.rights[$0] })
  let words = { (word: (Rights) -> (Int, String)) in
    let found = Set(all.map { Word($0, word) })
    return found.sorted { $0.rank < $1.rank }.map(\.text).joined(separator: ", ")
  }
  let headers = articles.map { plan.corpus.articles[$0].header }
  return SourceRights(
    name: name, articles: articles.count,
    show: words { ($0.show.rawValue, $0.show.word) },
    feed: words { ($0.feed.rawValue, $0.feed.word) },
    robots: words { $0.isIndexed ? (1, "index") : (0, "noindex") },
    images: words { ($0.pictures.rawValue, $0.pictures.word) },
    markdown: words { $0.hasMarkdown ? (1, "yes") : (0, "no") },
    licence: Set(all.compactMap(\.licence)).sorted().joined(separator: ", "),
    withoutOriginal: headers.count { $0.original == nil },
    isUnclear: headers.contains { isUnclear($0, plan.settings) })
}

private struct Word: Hashable {
  let rank: Int
  let text: String

  init(_ rights: Rights, _ word: (Rights) -> (Int, String)) {
    (rank, text) = word(rights)
  }
}

extension Extent {
  /// As the settings say it.
  var word: String {
    switch self {
    case .headline: "headline"
    case .excerpt: "excerpt"
    case .full: "full"
    }
  }
}

extension PictureUse {
  fileprivate var word: String {
    switch self {
    case .none: "none"
    case .local: "local"
    case .remote: "remote"
    }
  }
}
