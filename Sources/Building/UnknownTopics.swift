import Collation
import Model

/// What there is to say of the settings' topics that fit nothing: a warning where a name is spelt much like
/// one that was found, else a note, as articles with it may come.
func unknownTopics(_ items: [CollationItem], _ settings: Settings) -> [Diagnostic] {
  unknownTopicNames(of: items, settings: settings).map { unknown in
    Diagnostic(
      unknown.nearest == nil ? .note : .warning, file: "digest.yaml",
      "no article has \(unknown.place), so "
        + (unknown.role == .parent ? "it gets a page of its own" : "that line changes nothing"),
      advice: unknown.nearest.map { "Did you mean '\($0)'?" })
  }
}

extension UnknownTopicName {
  fileprivate var place: String {
    switch role {
    case .dropped: "the topic '\(name)' that 'topics' drops"
    case .also: "the name '\(name)' that 'topics' counts to '\(topic)'"
    case .parent: "the topic '\(name)' that 'topics' puts '\(topic)' under"
    case .searched: "a word of the topic '\(name)'"
    }
  }
}
