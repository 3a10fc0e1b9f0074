import Model
import Templating

/// How a page looks where somebody shares it: the terms of the Open Graph protocol (ogp.me).
struct Card: Sendable {
  let title: String
  let description: String?
  let language: String
  /// The article that the page shows, by its index in the corpus; nil for pages with lists.
  let article: Int?
}

/// How a page looks where somebody shares it.
let cardOffer = Offer<Card>([
  .text("type") { card, _ in card.article == nil ? "website" : "article" },
  .text("title") { card, _ in card.title },
  .text("description") { card, _ in card.description },
  .address("address") { _, view in view.absolute(view.page.path) },
  .text("locale") { card, _ in
    card.language.utf8.contains(UInt8(ascii: "-"))
      ? card.language.replacing("-", with: "_") : card.language
  },
  .text("published") { card, view in card.article.flatMap { view.header($0).published?.exact } },
  .text("modified") { card, view in card.article.flatMap { view.header($0).modified?.exact } },
  .text("section") { card, view in
    card.article.flatMap { view.section(of: $0) } ?? view.topics(of: card).first
  },
  .list("tags", nameOffer) { card, view in view.topics(of: card) },
])

extension View {
  fileprivate func topics(of card: Card) -> [String] {
    guard let article = card.article else { return [] }
    return plan.corpus.articles[article].topics.map { plan.corpus.topics[$0].name }
  }
}
