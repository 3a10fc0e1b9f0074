import Collation
import Extraction
package import Model

/// How one seed is read.
package struct SeedExplanation: Sendable {
  package let file: String
  /// Nil for a file of which nothing could be read.
  package let explanation: Explanation?
  package let diagnostics: [Diagnostic]
}

/// Tells for each file how it is read: where its record was found, and which lines were kept or dropped
/// by which rule. Throws if the settings are not valid.
package func explain(
  _ inputs: [String], settings path: String = "digest.yaml", in files: FileSystem = .disk
) throws(BuildError) -> [SeedExplanation] {
  let settings = try readSettings(path, in: files)
  return inputs.map { input in
    let found = readSeed(input, below: "", in: files)
    guard let seed = found.seed else {
      return SeedExplanation(
        file: input, explanation: nil, diagnostics: found.diagnostic.map { [$0] } ?? [])
    }
    let extracted = extract(seed, settings: settings)
    let topics = extracted.articles.flatMap { topicFacts(of: $0, settings: settings) }
    return SeedExplanation(
      file: input, explanation: explain(seed, settings: settings)?.with(topics),
      diagnostics: extracted.diagnostics)
  }
}

/// What the text says of an article's topics, each with its reason. Which of them have a page, only the
/// whole digest tells.
private func topicFacts(of article: Article, settings: Settings) -> [Explanation.Fact] {
  let features = features(of: article, settings: settings)
  let editors = features.editorTopics.map {
    Explanation.Fact("topic", settings.topics[$0].name, origin: "digest.yaml")
  }
  guard settings.switches.foundTopics else { return editors }
  return editors
    + features.names.filter { $0.bearing == .matter }.map {
      Explanation.Fact("topic", $0.name, origin: $0.reason)
    }
}

extension Explanation {
  fileprivate func with(_ more: [Fact]) -> Explanation {
    Explanation(format: format, facts: facts + more, passages: passages)
  }
}
