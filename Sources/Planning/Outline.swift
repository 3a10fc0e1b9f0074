package import Model

/// What pages lead to and leave out, wherever they stand: it can be found while addresses are given.
package struct Outline: Sendable {
  let calendar: Calendar
  let stories: StoryLinks
  /// See `relatedTopics`.
  let relatedTopics: [[Int]]
  let rights: RightsTable
  /// None where search is off.
  let segments: [SearchSegment]

  /// The outline of the site for `corpus`.
  package init(of corpus: Corpus, settings: Settings) {
    calendar = Calendar(of: corpus)
    stories = StoryLinks(of: corpus)
    relatedTopics = Planning.relatedTopics(corpus)
    rights = RightsTable(of: corpus.articles, settings: settings)
    segments = settings.switches.search ? searchSegments(corpus, rights) : []
  }
}
