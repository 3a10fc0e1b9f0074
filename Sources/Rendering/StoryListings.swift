import Model

extension View {
  /// A story with its reports day by day.
  func listing(_ page: StoryPage) -> Listing {
    let path = plan.storyPaths[page.story]
    return Listing(
      heading: name(ofStory: page.story), trail: [home, storyIndex],
      parts: parts(page.parts, of: path.folder),
      topics: page.topics.map { Link(plan.corpus.topics[$0].name, plan.topicPaths[$0]) },
      story: page.story, timeline: timeline(of: page.list), coverage: coverage(of: page.story),
      storiesTitle: wording("related-stories"), stories: page.related.map { ListedStory(index: $0) }
    )
  }

  /// Stories by the month of their last report, or the months.
  func listing(_ page: StoryIndexPage) -> Listing {
    var listing = Listing(heading: title(of: page.period), trail: trail(to: page.period))
    listing.storyGroups = groupedByMonth(page.stories)
    listing.months = page.months.map {
      Link(wording.monthName($0), SitePath(StoryPeriod.month($0)))
    }
    listing.years = page.years.map {
      YearLinks(year: Link(wording.year($0), SitePath(.year($0))), months: [])
    }
    listing.undated = page.hasUndated ? Link(wording("undated"), SitePath(.undated)) : nil
    if let number = page.stretch {
      stretch(number, of: page, in: &listing)
    } else {
      listing.note = page.period == .all ? wording("stories-note") : nil
      listing.parts = parts(page.parts, of: SitePath(page.period))
      listing.previous = page.previous.map { Link(name(of: $0), SitePath($0)) }
      listing.next = page.next.map { Link(name(of: $0), SitePath($0)) }
    }
    return listing
  }

  /// The head and the ways of a stretch of a period that has many stories.
  private func stretch(_ number: Int, of page: StoryIndexPage, in listing: inout Listing) {
    let path = SitePath(page.period)
    listing.trail.append(Link(listing.heading, path))
    listing.heading = wording(
      "part-of", ["page": listing.heading, "number": wording.numeral(number)])
    listing.previous = number > 1 ? part(number - 1, of: path) : nil
    listing.next = number < page.parts ? part(number + 1, of: path) : nil
  }

  private func title(of period: StoryPeriod) -> String {
    period == .all
      ? wording("stories")
      : wording("topic-title", ["topic": wording("stories"), "period": name(of: period)])
  }

  private func name(of period: StoryPeriod) -> String {
    switch period {
    case .all: wording("stories")
    case .year(let year): wording.year(year)
    case .month(let month): wording.month(month)
    case .undated: wording("undated")
    }
  }

  private func trail(to period: StoryPeriod) -> [Link] {
    switch period {
    case .all: [home]
    case .year, .undated: [home, storyIndex]
    case .month(let month):
      [home, storyIndex, Link(wording.year(month.year), SitePath(.year(month.year)))]
    }
  }

  /// The way to all stories.
  var storyIndex: Link { Link(wording("stories"), .stories) }

  private func groupedByMonth(_ stories: Range<Int>) -> [StoryGroup] {
    var groups: [StoryGroup] = []
    var rest = stories[...]
    while let first = rest.first {
      let month = lastMonth(ofStory: first)
      let own = rest.prefix { lastMonth(ofStory: $0) == month }
      groups.append(
        StoryGroup(
          heading: month.map(wording.month) ?? wording("undated"),
          stories: own.map { ListedStory(index: $0, note: facts(ofStory: $0)) }))
      rest = rest.dropFirst(own.count)
    }
    return groups
  }

  private func lastMonth(ofStory story: Int) -> CalendarMonth? {
    plan.corpus.stories[story].articles.first.flatMap { header($0).published?.day.calendarMonth }
  }
}
