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
/// by which rule; for a seed of the digest at `options.input` also what its articles were put together
/// with, and why. Throws if the settings are not valid or the digest can't be read.
package func explain(
  _ inputs: [String], of options: BuildOptions, in files: FileSystem = .disk
) async throws(BuildError) -> [SeedExplanation] {
  let settings = try readSettings(join(options.input, "digest.yaml"), in: files)
  let folder = files.resolve(join(options.input, "seeds")) + "/"
  let seeds = inputs.map { input in
    let path = files.resolve(input)
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : nil
  }
  let desk = Desk(options: options, files: files, progress: { _ in })
  let places = seeds.contains { $0 != nil } ? try await desk.findPlaces() : nil
  return zip(inputs, seeds).map { input, seed in
    let facts = seed.flatMap { places?.facts(of: $0) } ?? []
    return explain(input, settings, places: facts, in: files)
  }
}

private func explain(
  _ input: String, _ settings: Settings, places: [Explanation.Fact], in files: FileSystem
) -> SeedExplanation {
  let found = readSeed(input, below: "", in: files)
  guard let seed = found.seed else {
    return SeedExplanation(
      file: input, explanation: nil, diagnostics: found.diagnostic.map { [$0] } ?? [])
  }
  let extracted = extract(seed, settings: settings)
  let topics = extracted.articles.flatMap { topicFacts(of: $0, settings: settings) }
  return SeedExplanation(
    file: input, explanation: explain(seed, settings: settings)?.with(topics + places),
    diagnostics: extracted.diagnostics)
}

/// What the text says of an article's topics, each with its reason. Which of them have a page, only the
/// whole digest tells.
private func topicFacts(of article: Article, settings: Settings) -> [Explanation.Fact] {
  let features = features(of: article, settings: settings)
  let editors = features.editorTopics.map {
    Explanation.Fact("topic", settings.topics[$0].name, origin: "digest.yaml")
  }
  guard settings.switches.foundTopics else { return editors }
  let named = features.names.filter { $0.bearing == .matter }
  let broad = broadSubjects(of: features, in: article.header.language ?? settings.language)
  return editors + named.map { Explanation.Fact("topic", $0.name, origin: $0.reason) }
    + broad.map { Explanation.Fact("topic", $0.name, origin: $0.reason) }
}

extension Explanation {
  fileprivate func with(_ more: [Fact]) -> Explanation {
    Explanation(format: format, facts: facts + more, passages: passages)
  }
}
