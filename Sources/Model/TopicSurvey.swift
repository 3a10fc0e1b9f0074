/// What was found to be a topic of a digest's articles, with or without a page.
package struct TopicSurvey: Sendable {
  /// A topic as the table shows it.
  package struct Entry: Sendable, Hashable {
    package let name: String
    /// How many articles are on it; fewer than have it on their pages, if it stands in for others
    /// there.
    package let count: Int
    /// The headline of the newest article on it.
    package let example: String
    package let hasPage: Bool

    package init(name: String, count: Int, example: String, hasPage: Bool) {
      self.name = name
      self.count = count
      self.example = example
      self.hasPage = hasPage
    }
  }

  /// Two topics that may be one.
  package struct Twins: Sendable, Hashable {
    /// The fuller or more frequent name, which would stay.
    package let name: String
    package let other: String

    package init(name: String, other: String) {
      self.name = name
      self.other = other
    }
  }

  /// The most frequent first, then by name.
  package let topics: [Entry]
  /// In the order of `topics`.
  package let twins: [Twins]

  package init(topics: [Entry], twins: [Twins]) {
    self.topics = topics
    self.twins = twins
  }
}
