import Model
import Templating

/// The feed of editions (RFC 4287), an entry for each of `editions`.
let editionFeedOffer = Offer<[Int]>([
  .text("id") { _, view in view.absolute(SitePath("editions/")).map(uuid) },
  .text("title") { _, view in
    view.wording("title", ["page": view.wording("editions"), "site": view.plan.settings.title])
  },
  .address("address") { _, view in view.absolute(view.page.path) },
  .address("home") { _, view in view.absolute(SitePath("editions/")) },
  .text("updated") { editions, view in editions.compactMap(view.latestDate).max()?.rfc3339 },
  .list("entries", editionEntryInFeedOffer) { editions, _ in editions },
])

private let editionEntryInFeedOffer = Offer<Int>([
  .text("id") { index, view in view.absolute(view.path(ofEdition: index)).map(uuid) },
  .text("title") { index, view in
    view.wording("edition-of", ["period": view.wording.period(view.edition(index).period)])
  },
  .address("address") { index, view in view.absolute(view.path(ofEdition: index)) },
  .text("updated") { index, view in view.latestDate(index)?.rfc3339 },
  .text("content") { index, view in
    let markdown = Array(view.markdown(of: view.edition(index)).utf8)
    return String(decoding: renderMarkdown(markdown), as: UTF8.self)
  },
])

private func uuid(_ address: String) -> String { "urn:uuid:" + Fingerprint(of: address).uuid }

extension View {
  fileprivate func edition(_ index: Int) -> Edition { plan.corpus.editions[index] }

  fileprivate func path(ofEdition index: Int) -> SitePath { SitePath(edition(index).period) }

  /// When the newest of the edition's articles was published.
  fileprivate func latestDate(_ index: Int) -> PublicationDate? {
    let articles = edition(index).items.flatMap(\.articles) + edition(index).late
    return articles.compactMap { header($0).published }.max()
  }
}
