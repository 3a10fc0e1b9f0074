import Model

extension View {
  /// The page where readers search.
  func listing(_ page: SearchPage) -> Listing {
    Listing(
      heading: wording("search"), trail: [home],
      years: page.years.map { year in
        YearLinks(
          year: self.year(year.year.unit),
          months: page.years.count > 3 ? [] : year.months.map { month($0.unit) })
      },
      topics: page.topics.map { topicLink($0) }, nameGroups: nameGroups(page.names))
  }

  /// Topics by their first letter, in the order in which the corpus has them.
  private func nameGroups(_ topics: [Int]) -> [LinkGroup] {
    var groups: [LinkGroup] = []
    for topic in topics {
      let link = topicLink(topic)
      let letter = link.text.first.map { String($0).uppercased() } ?? ""
      if groups.last?.heading == letter {
        groups[groups.count - 1].links.append(link)
      } else {
        groups.append(LinkGroup(heading: letter, links: [link]))
      }
    }
    return groups
  }

  /// A link without a count, which any further article would change.
  private func topicLink(_ topic: Int) -> Link {
    Link(name(.topic(topic)), plan.topicPaths[topic])
  }
}

/// Links under a heading.
struct LinkGroup: Sendable {
  let heading: String
  var links: [Link]
}

/// Links under a heading, as templates see them.
let linkGroupOffer = Offer<LinkGroup>([
  .text("heading") { group, _ in group.heading },
  .list("links", linkOffer) { group, _ in group.links },
])

/// The words that the search page's script shows, by the names of its `data-` attributes.
let searchWordsOffer = Offer<Void>([
  .text("found") { _, view in view.wording("search-found") },
  .text("found-so-far") { _, view in view.wording("search-found-so-far") },
  .text("none") { _, view in view.wording("search-none") },
  .text("earlier") { _, view in view.wording("search-earlier") },
  .text("failed") { _, view in view.wording("search-failed") },
  .text("date") { _, view in view.wording("date") },
  .text("months") { _, view in
    (0..<12).map { view.wording.name("months-long", $0) ?? "" }.joined(separator: "|")
  },
  .text("first-of-month") { _, view in
    view.wording.has("first-of-month") ? view.wording("first-of-month") : nil
  },
  .text("digits") { _, view in view.wording.has("digits") ? view.wording("digits") : nil },
  .address("script") { _, view in view.asset(["search.js"]) },
])
