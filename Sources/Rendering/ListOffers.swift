import Model
import Templating

// What lists of articles and periods offer, on whatever page they stand.

/// An article as one of several.
let itemOffer = Offer<ListedArticle>([
  .text("headline") { item, view in view.header(item.index).headline.text },
  .address("address") { item, view in view.link(view.plan.articlePaths[item.index]) },
  .text("summary") { item, view in view.summary(item.index) },
  .text("source") { item, view in view.header(item.index).source?.name },
  .flag("has-facts") { item, view in
    view.header(item.index).source != nil
      || item.showsDate && view.header(item.index).published != nil
  },
  .record("date", dateOffer) { item, view in
    item.showsDate ? view.header(item.index).published : nil
  },
  .record("foreign", languageOffer) { item, view in
    view.foreignLanguage(item.index)
  },
])

/// An article of a list.
struct ListedArticle: Sendable {
  let index: Int
  /// Whether the list's headings leave open on which day it was published.
  let showsDate: Bool
}

/// A day as readers and as machines read it.
let dateOffer = Offer<PublicationDate>([
  .text("text") { date, view in view.wording.date(date.day) },
  .text("machine") { date, _ in date.exact },
  .address("address") { date, view in view.link(SitePath(date.day)) },
])

/// A language that differs from the page's.
let languageOffer = Offer<String>([
  .text("language") { language, _ in language },
  .text("direction") { language, _ in direction(of: language) },
])

/// Some articles under one heading, or under none.
let groupOffer = Offer<ArticleGroup>([
  .text("heading") { group, _ in group.heading },
  .address("address") { group, view in group.path.map(view.link) },
  .list("articles", itemOffer) { group, _ in group.articles },
  .record("more", linkOffer) { group, _ in group.more },
])

/// Some articles under one heading.
struct ArticleGroup: Sendable {
  let heading: String?
  let path: SitePath?
  let articles: [ListedArticle]
  /// Where the others are, if these are not all.
  var more: Link?
}

/// A link with its words.
let linkOffer = Offer<Link>([
  .text("text") { link, _ in link.text },
  .address("address") { link, view in view.link(link.path) },
  .text("count") { link, _ in link.count },
])

/// A link to another page of the site.
struct Link: Sendable {
  let text: String
  let path: SitePath
  /// How many articles it leads to, in words.
  let count: String?

  init(_ text: String, _ path: SitePath, count: String? = nil) {
    self.text = text
    self.path = path
    self.count = count
  }
}

/// A topic in the index of topics.
let topicEntryOffer = Offer<TopicEntry>([
  .text("text") { entry, _ in entry.topic.text },
  .address("address") { entry, view in view.link(entry.topic.path) },
  .text("count") { entry, _ in entry.topic.count },
  .flag("has-topics") { entry, _ in !entry.topics.isEmpty },
  .list("topics", linkOffer) { entry, _ in entry.topics },
])

/// A topic with those that the editor puts under it.
struct TopicEntry: Sendable {
  let topic: Link
  let topics: [Link]
}

/// A year and its months.
let yearIndexOffer = Offer<YearLinks>([
  .record("year", linkOffer) { links, _ in links.year },
  .list("months", linkOffer) { links, _ in links.months },
])

/// Links to a year and to its months.
struct YearLinks: Sendable {
  let year: Link
  let months: [Link]
}
