import Model
import Templating

/// A page that leads to others: a heading, the way here, articles and links to further lists.
struct Listing: Sendable {
  var heading: String
  var note: String?
  var trail: [Link] = []
  /// How many articles, in words.
  var count: String?
  var groups: [ArticleGroup] = []
  /// The days of a month that is too busy for one list.
  var days: [ArticleGroup] = []
  var months: [Link] = []
  var years: [YearLinks] = []
  var topics: [Link] = []
  var previous: Link?
  var next: Link?
  var undated: Link?
}

/// What every page that leads to others offers; what a page has not is empty.
let listingOffer = Offer<Listing>([
  .text("heading") { listing, _ in listing.heading },
  .text("note") { listing, _ in listing.note },
  .list("trail", linkOffer) { listing, _ in listing.trail },
  .text("count") { listing, _ in listing.count },
  .list("groups", groupOffer) { listing, _ in listing.groups },
  .list("days", groupOffer) { listing, _ in listing.days },
  .flag("has-months") { listing, _ in !listing.months.isEmpty },
  .list("months", linkOffer) { listing, _ in listing.months },
  .flag("has-years") { listing, _ in !listing.years.isEmpty },
  .list("years", yearIndexOffer) { listing, _ in listing.years },
  .flag("has-topics") { listing, _ in !listing.topics.isEmpty },
  .list("topics", linkOffer) { listing, _ in listing.topics },
  .flag("has-neighbours") { listing, _ in listing.previous != nil || listing.next != nil },
  .record("previous", linkOffer) { listing, _ in listing.previous },
  .record("next", linkOffer) { listing, _ in listing.next },
  .record("undated", linkOffer) { listing, _ in listing.undated },
])
