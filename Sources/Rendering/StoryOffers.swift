import Model
import Templating

// What is offered of stories: on their own pages, and where other pages lead to them.

/// A story as one of several.
struct ListedStory: Sendable {
  /// In the corpus.
  let index: Int
  /// What is said of it; only on pages that may change when the story goes on.
  var note: String?
}

/// Stories whose last reports are of one month.
struct StoryGroup: Sendable {
  let heading: String
  let stories: [ListedStory]
}

/// A story as one of several.
let storyLinkOffer = Offer<ListedStory>([
  .text("text") { story, view in view.name(ofStory: story.index) },
  .address("address") { story, view in view.link(view.plan.storyPaths[story.index]) },
  .text("note") { story, _ in story.note },
  .record("foreign", languageOffer) { story, view in view.foreignName(ofStory: story.index) },
])

/// Stories under one heading.
let storyGroupOffer = Offer<StoryGroup>([
  .text("heading") { group, _ in group.heading },
  .list("stories", storyLinkOffer) { group, _ in group.stories },
])

/// The story that a page is about, by its index in the corpus.
let storyOffer = Offer<Int>([
  .text("facts") { story, view in view.facts(ofStory: story) },
  .record("foreign", languageOffer) { story, view in view.foreignName(ofStory: story) },
  .record("opening", openingOffer) { story, view in view.opening(ofStory: story) },
])

/// The beginning of the article that stands for a story, by its index in the corpus.
private let openingOffer = Offer<Int>([
  .text("summary") { article, view in view.summary(article) },
  .text("source") { article, view in view.header(article).source?.name },
  .record("date", dateOffer) { article, view in view.header(article).published },
  .record("foreign", languageOffer) { article, view in view.foreignLanguage(article) },
])

extension View {
  /// The article that a story is named after.
  func lead(of story: Int) -> Int { plan.storyLeads[story] }

  /// What a story is called: as the editor calls it, else by the headline of its lead.
  func name(ofStory story: Int) -> String {
    plan.corpus.stories[story].name ?? header(lead(of: story)).headline.text
  }

  /// The language of a story's name, where it differs from the pages' own.
  func foreignName(ofStory story: Int) -> String? {
    plan.corpus.stories[story].name == nil ? foreignLanguage(lead(of: story)) : nil
  }

  /// The language of an article, where it differs from the pages' own.
  func foreignLanguage(_ article: Int) -> String? {
    let language = language(of: header(article))
    return language == plan.settings.language ? nil : language
  }

  /// The article whose summary opens a story's page: the lead, or where no word of it may be shown
  /// the first one of which there is something to show.
  func opening(ofStory story: Int) -> Int? {
    ([lead(of: story)] + plan.corpus.stories[story].articles.reversed())
      .first { !summary($0).isEmpty }
  }

  /// The feed of a story, if it has one.
  func feed(ofStory story: Int) -> SitePath? {
    plan.settings.baseURL != nil && plan.corpus.hasFeed(ofStory: story)
      ? plan.storyPaths[story].storyFeed : nil
  }
}
