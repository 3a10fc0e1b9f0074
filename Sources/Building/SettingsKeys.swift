import Extraction
import Model

/// The keys that `digest.yaml` may hold. The settings that `digestgen init` writes show each of them.
package enum SettingsKeys {
  /// At the top of the file.
  package static let settings =
    [
      "title", "description", "base_url", "language", "topics", "sources", "sections",
      "publisher", "contact", "rights", "excerpt_words", "edition", "edition_words", "removed",
      "topic_threshold",
    ] + Switches.keys.map(\.name)

  /// Of an entry of `topics`.
  package static let topic = ["name", "words", "also", "drop", "in"]
  /// Of an entry of `sources`.
  package static let source = ["name", "homepage", "host", "folder", "rights", "drop"]
  /// Of an entry of `sections`.
  package static let section = ["name", "is", "words"]
  /// Of `rights`, wherever they stand.
  package static let rights = rightsKeys
}
