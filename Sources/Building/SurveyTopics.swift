import Collation
package import Model

/// What was found to be a topic of the digest's articles, and how to change it.
package struct TopicReport: Sendable {
  package let survey: TopicSurvey
  package let diagnostics: [Diagnostic]

  /// Lines for `topics:` in `digest.yaml`: one for each pair that may be one topic.
  package var merges: [String] {
    survey.twins.map { "- {name: \(yaml($0.name)), also: [\(yaml($0.other))]}" }
  }

  /// Lines that rename and drop a topic, the most frequent one as an example; empty without topics.
  package var examples: [String] {
    guard let topic = survey.topics.first else { return [] }
    return [
      "- {name: Another name, also: [\(yaml(topic.name))]}",
      "- {name: \(yaml(topic.name)), drop: true}",
    ]
  }
}

/// Reads the digest at `options.input` and lists its topics; nothing is written. Throws if the
/// settings are not valid or the seeds can't be read.
package func findTopics(
  _ options: BuildOptions, in files: FileSystem = .disk,
  progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
) async throws(BuildError) -> TopicReport {
  let desk = Desk(options: options, files: files, progress: progress)
  let lock = try desk.lock()
  defer { withExtendedLifetime(lock) {} }
  let digest = try readDigest(options, in: files)
  let ledger = try readLedger(ledgerPath(options), in: files)
  let shelf = try await desk.readArticles(
    desk.takeInventory(of: digest), of: digest, ledger: ledger)
  return TopicReport(
    survey: surveyTopics(of: shelf.items, settings: digest.settings),
    diagnostics: shelf.diagnostics + unknownTopics(shelf, digest.settings))
}

/// A name as a value inside YAML's braces: plain where it can be.
private func yaml(_ name: String) -> String {
  let isPlain = name.unicodeScalars.allSatisfy {
    $0.properties.isAlphabetic || ("0"..."9").contains($0) || " -.’".unicodeScalars.contains($0)
  }
  let words = ["yes", "no", "on", "off", "true", "false", "null", "~"]
  if isPlain, let first = name.unicodeScalars.first, first.properties.isAlphabetic,
    name.last != " ", !words.contains(name.lowercased())
  {
    return name
  }
  let escaped = name.map { "\"\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
  return "\"\(escaped)\""
}
