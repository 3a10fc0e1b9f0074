import Model
import Templating

/// A source as its own page and the index of sources show it.
struct SourceEntry: Sendable {
  /// In the corpus.
  let index: Int
}

/// What is told of a source.
let sourceEntryOffer = Offer<SourceEntry>([
  .text("name") { entry, view in view.source(entry).name },
  .address("address") { entry, view in view.link(view.plan.sourcePaths[entry.index]) },
  .text("count") { entry, view in view.wording.articles(view.articles(of: entry).count) },
  .text("span") { entry, view in view.span(of: view.articles(of: entry)) },
  .address("homepage") { entry, view in view.source(entry).homepage.flatMap(safeAddress) },
  .text("shown") { entry, view in view.wording(view.rights(of: entry).show.phrase) },
  .flag("hidden-from-search") { entry, view in !view.rights(of: entry).isIndexed },
  .record("licence", licenceOffer) { entry, view in Licence(view.rights(of: entry)) },
  .text("holder") { entry, view in
    view.rights(of: entry).holder.map { view.wording("rights-holder", ["name": $0]) }
  },
])

/// The licence of a text.
struct Licence: Sendable {
  let name: String
  let address: String?

  /// Nil where no licence is known.
  init?(_ rights: Rights) {
    guard let name = rights.licence ?? rights.licenceAddress else { return nil }
    self.name = name
    address = rights.licenceAddress
  }
}

/// The licence of a text.
let licenceOffer = Offer<Licence>([
  .text("text") { licence, view in view.wording("licence", ["name": licence.name]) },
  .address("address") { licence, _ in licence.address.flatMap(safeAddress) },
])

extension Extent {
  /// The phrase that says so.
  fileprivate var phrase: String {
    switch self {
    case .full: "shown-full"
    case .excerpt: "shown-excerpt"
    case .headline: "shown-headline"
    }
  }
}

extension View {
  fileprivate func source(_ entry: SourceEntry) -> Source {
    plan.corpus.sources[entry.index].source
  }

  fileprivate func articles(of entry: SourceEntry) -> [Int] {
    plan.corpus.sources[entry.index].articles
  }

  /// What holds for the source's articles unless one of them says otherwise.
  fileprivate func rights(of entry: SourceEntry) -> Rights {
    Rights(site: plan.settings.rights, source: plan.settings.rule(of: source(entry)))
  }

  /// "2019 – 2021", or "2019"; nil where no article has a date.
  fileprivate func span(of articles: [Int]) -> String? {
    let years = articles.compactMap { header($0).published?.day.year }
    guard let first = years.min(), let last = years.max() else { return nil }
    return first == last
      ? wording.year(first)
      : wording("span", ["first": wording.year(first), "last": wording.year(last)])
  }
}
