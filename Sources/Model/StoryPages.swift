// What the pages of stories show.

/// A story's own page.
package struct StoryPage: Sendable, Hashable {
  /// In the corpus.
  package let story: Int
  /// All of its articles, or the newest if there are parts.
  package let list: ArticleList
  /// How many pages hold all of them; 0 where `list` does.
  package let parts: Int
  /// What it is about, by index in the corpus; what most of its articles are about comes first.
  package let topics: [Int]
  /// Other stories on its topics that had begun before it, the nearest first.
  package let related: [Int]

  package init(
    story: Int, list: ArticleList, parts: Int = 0, topics: [Int] = [], related: [Int] = []
  ) {
    self.story = story
    self.list = list
    self.parts = parts
    self.topics = topics
    self.related = related
  }
}

/// When the last reports on some stories were published.
package enum StoryPeriod: Sendable, Hashable {
  case all
  case year(Int)
  case month(CalendarMonth)
  /// Never, as far as is known.
  case undated
}

/// A list of stories, and where the others are if there are more.
package struct StoryIndexPage: Sendable, Hashable {
  package let period: StoryPeriod
  /// Positions in the corpus's list of stories; none where only months are listed.
  package let stories: Range<Int>
  /// Which of a period's stretches this is, the first being 1; nil for the period's first page.
  package let stretch: Int?
  /// How many stretches hold all of the period; 0 where `stories` does.
  package let parts: Int
  /// The years with pages of their own, newest first.
  package let years: [Int]
  /// The months with pages of their own, newest first.
  package let months: [CalendarMonth]
  /// Whether stories without a date have a page of their own.
  package let hasUndated: Bool
  package let previous: StoryPeriod?
  package let next: StoryPeriod?

  package init(
    _ period: StoryPeriod, stories: Range<Int>, stretch: Int? = nil, parts: Int = 0,
    years: [Int] = [], months: [CalendarMonth] = [], hasUndated: Bool = false,
    previous: StoryPeriod? = nil, next: StoryPeriod? = nil
  ) {
    self.period = period
    self.stories = stories
    self.stretch = stretch
    self.parts = parts
    self.years = years
    self.months = months
    self.hasUndated = hasUndated
    self.previous = previous
    self.next = next
  }
}

extension SitePath {
  /// The index of all stories.
  package static var stories: SitePath { SitePath("stories/") }

  /// The list of the stories of a period: `stories/2019/01/`.
  package init(_ period: StoryPeriod) {
    switch period {
    case .all: self = .stories
    case .year(let year): self = SitePath.stories.part(year: year)
    case .month(let month): self = SitePath.stories.part(month)
    case .undated: self.init(SitePath.stories.text + "undated/")
    }
  }

  /// The folder beside a page for what belongs to it: `stories/letter/` for `stories/letter.html`.
  package var folder: SitePath { SitePath(stem + "/") }

  /// The feed of the story whose page `self` is: `stories/letter.xml` for `stories/letter.html`.
  package var storyFeed: SitePath { SitePath(stem + ".xml") }
}
