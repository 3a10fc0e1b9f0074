/// Which parts of the work an editor leaves on; all of them unless `digest.yaml` says otherwise.
package struct Switches: Sendable, Hashable {
  /// Whether names found in the texts become topics.
  package var foundTopics = true
  /// Whether articles of one event are put together.
  package var stories = true
  /// Whether an article's page names earlier ones on its matter.
  package var related = true
  /// Whether copies of a text become one article.
  package var duplicates = true
  /// Whether a digest of the day or week is made.
  package var editions = true
  /// Whether readers can search the site.
  package var search = true

  package init() {}

  /// The keys of `digest.yaml` with what they switch.
  package static var keys: [(name: String, path: any WritableKeyPath<Switches, Bool> & Sendable)] {
    [
      ("found_topics", \.foundTopics), ("stories", \.stories), ("related", \.related),
      ("duplicates", \.duplicates), ("editions", \.editions), ("search", \.search),
    ]
  }
}
