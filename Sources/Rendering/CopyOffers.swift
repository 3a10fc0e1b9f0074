import Model
import Templating

// What is told of the copies of an article: where else its text appeared, and in which versions.

/// The same text elsewhere or at another time.
struct CopyNote: Sendable {
  let header: ArticleHeader
  /// Whether it is the one that the page shows.
  let isShown: Bool
}

/// The same text elsewhere or at another time.
let copyOffer = Offer<CopyNote>([
  .text("source") { copy, _ in copy.header.source?.name },
  .record("date", copyDateOffer) { copy, _ in copy.header.latestDate },
  .address("address") { copy, _ in copy.header.original.flatMap(safeAddress) },
  .flag("shown") { copy, _ in copy.isShown },
])

private let copyDateOffer = Offer<PublicationDate>([
  .text("text") { date, view in view.wording.date(date.day) },
  .text("machine") { date, _ in date.exact },
])

extension View {
  /// Copies of an article that another source published, of which there is something to tell.
  func copiesElsewhere(of article: Int) -> [CopyNote] {
    let copies = plan.corpus.articles[article].copies
    guard !copies.isEmpty else { return [] }
    let isSameSource = sameSource(as: article)
    return copies.map(\.header)
      .filter { !isSameSource($0) && ($0.source != nil || $0.original != nil) }
      .map { CopyNote(header: $0, isShown: false) }
  }

  /// The versions of an article in its own source, the oldest first, with the one that is shown;
  /// empty where there is one only. A copy that differs neither in text nor in date is none.
  func versions(of article: Int) -> [CopyNote] {
    let copies = plan.corpus.articles[article].copies
    guard !copies.isEmpty else { return [] }
    let (shown, isSameSource) = (header(article), sameSource(as: article))
    let others = copies.filter { copy in
      isSameSource(copy.header)
        && ((copy.resemblance ?? 0) < 1 || copy.header.latestDate?.day != shown.latestDate?.day)
    }
    guard !others.isEmpty else { return [] }
    let all =
      others.map { CopyNote(header: $0.header, isShown: false) }
      + [CopyNote(header: shown, isShown: true)]
    let dated = all.filter { $0.header.latestDate != nil }
    return dated.indices.sorted { one, other in
      let dates = (dated[one].header.latestDate, dated[other].header.latestDate)
      guard let first = dates.0, let second = dates.1 else { return one < other }
      return (first, one) < (second, other)
    }.map { dated[$0] } + all.filter { $0.header.latestDate == nil }
  }

  /// The other sources that published an article's text, each once, in the order of its copies.
  func otherSources(of article: Int) -> [String] {
    var seen: Set<String> = []
    return copiesElsewhere(of: article).compactMap(\.header.source?.name)
      .filter { seen.insert($0.lowercased()).inserted }
  }

  /// Whether a copy of the article is by its source.
  private func sameSource(as article: Int) -> (ArticleHeader) -> Bool {
    let (shown, copies) = (header(article), plan.corpus.articles[article].copies)
    let names = SourceNames([shown] + copies.map(\.header))
    let own = names.key(of: shown)
    return { names.key(of: $0) == own }
  }
}
