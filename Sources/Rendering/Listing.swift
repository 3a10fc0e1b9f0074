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
  /// Calendars of months, the first month first.
  var calendars: [MonthCalendar] = []
  /// Stretches of a list that is too long for this page.
  var parts: [Link] = []
  var topics: [Link] = []
  /// Topics by their first letter.
  var nameGroups: [LinkGroup] = []
  /// All topics, those that stand under another with that one.
  var topicIndex: [TopicEntry] = []
  var sources: [SourceEntry] = []
  /// The source that the page is about.
  var source: SourceEntry?
  /// The edition of the day that the page is of.
  var editionOfDay: Link?
  /// The edition that the page shows.
  var edition: ShownEdition?
  /// Editions before it, by their indices.
  var editions: [Int] = []
  /// Lists of editions.
  var editionGroups: [EditionGroup] = []
  var previous: Link?
  var next: Link?
  var undated: Link?
  var feeds: FeedLinks?
  /// Of a topic: what else its articles are about.
  var related: [Link] = []
  /// The story that the page is about, by its index in the corpus.
  var story: Int?
  /// What was reported of a story, oldest first.
  var timeline: [TimelineDay] = []
  /// Who reported on a story when.
  var coverage: [CoverageRow] = []
  /// Stories that the page leads to, and what they are called together.
  var storiesTitle: String?
  var stories: [ListedStory] = []
  /// Stories by month.
  var storyGroups: [StoryGroup] = []
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
  .flag("has-calendars") { listing, _ in !listing.calendars.isEmpty },
  .list("calendars", calendarOffer) { listing, _ in listing.calendars },
  .flag("has-parts") { listing, _ in !listing.parts.isEmpty },
  .list("parts", linkOffer) { listing, _ in listing.parts },
  .flag("has-sources") { listing, _ in !listing.sources.isEmpty },
  .list("sources", sourceEntryOffer) { listing, _ in listing.sources },
  .record("source", sourceEntryOffer) { listing, _ in listing.source },
  .record("edition-of-day", linkOffer) { listing, _ in listing.editionOfDay },
  .record("edition", editionOffer) { listing, _ in listing.edition },
  .flag("has-editions") { listing, _ in !listing.editions.isEmpty },
  .list("editions", editionEntryOffer) { listing, _ in listing.editions },
  .list("edition-groups", editionGroupOffer) { listing, _ in listing.editionGroups },
  .flag("has-topics") { listing, _ in !listing.topics.isEmpty },
  .list("topics", linkOffer) { listing, _ in listing.topics },
  .flag("has-names") { listing, _ in !listing.nameGroups.isEmpty },
  .list("name-groups", linkGroupOffer) { listing, _ in listing.nameGroups },
  .record("search", searchWordsOffer) { _, view in view.searches ? () : nil },
  .list("topic-index", topicEntryOffer) { listing, _ in listing.topicIndex },
  .flag("has-neighbours") { listing, _ in listing.previous != nil || listing.next != nil },
  .record("previous", linkOffer) { listing, _ in listing.previous },
  .record("next", linkOffer) { listing, _ in listing.next },
  .record("undated", linkOffer) { listing, _ in listing.undated },
  .record("feeds", feedLinksOffer) { listing, _ in listing.feeds },
  .flag("has-related") { listing, _ in !listing.related.isEmpty },
  .list("related", linkOffer) { listing, _ in listing.related },
  .record("story", storyOffer) { listing, _ in listing.story },
  .flag("has-timeline") { listing, _ in !listing.timeline.isEmpty },
  .list("timeline", timelineOffer) { listing, _ in listing.timeline },
  .flag("has-coverage") { listing, _ in !listing.coverage.isEmpty },
  .list("coverage", coverageOffer) { listing, _ in listing.coverage },
  .text("stories-title") { listing, _ in listing.storiesTitle },
  .flag("has-stories") { listing, _ in !listing.stories.isEmpty },
  .list("stories", storyLinkOffer) { listing, _ in listing.stories },
  .list("story-groups", storyGroupOffer) { listing, _ in listing.storyGroups },
])
