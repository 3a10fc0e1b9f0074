import Collation
import Model

/// What there is to say of names in the settings' topics that fit nothing: a warning where one is spelt
/// much like a name that was found, else a note, as articles with it may come.
func unknownTopics(_ shelf: Shelf, _ settings: Settings) -> [Diagnostic] {
  unknownTopicNames(of: shelf.items, settings: settings).map { unknown in
    let place =
      unknown.name == unknown.topic
      ? "the topic '\(unknown.name)' that 'topics' drops"
      : "the name '\(unknown.name)' that 'topics' counts to '\(unknown.topic)'"
    return Diagnostic(
      unknown.nearest == nil ? .note : .warning, file: "digest.yaml",
      "no article has \(place), so that line changes nothing",
      advice: unknown.nearest.map { "Did you mean '\($0)'?" })
  }
}
