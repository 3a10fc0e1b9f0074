import Collation
package import Model

/// What was found to be a topic of the digest's articles, and how to change it.
package struct TopicReport: Sendable {
  package let survey: TopicSurvey
  package let diagnostics: [Diagnostic]

  /// Lines for `topics:` in `digest.yaml`: one for each pair that may be one topic.
  package var merges: [String] {
    survey.twins.map { "- {name: \(yamlWord($0.name)), also: [\(yamlWord($0.other))]}" }
  }

  /// Lines that would rename and drop a topic, the most frequent one as an example, so that they are comments; empty
  /// without topics.
  package var examples: [String] {
    guard let topic = survey.topics.first else { return [] }
    return [
      "# - {name: Another name, also: [\(yamlWord(topic.name))]}",
      "# - {name: \(yamlWord(topic.name)), drop: true}",
    ]
  }
}

/// Reads the digest at `options.input` and lists its topics; nothing is written. Throws if the
/// settings are not valid or the seeds can't be read.
package func findTopics(
  _ options: BuildOptions, in files: FileSystem = .disk,
  progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
) async throws(BuildError) -> TopicReport {
  let (settings, items, diagnostics) = try await takeSurvey(
    of: options, in: files, progress: progress)
  return TopicReport(
    survey: surveyTopics(of: items, settings: settings), diagnostics: diagnostics)
}
