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
  return zip(inputs, seeds).map { input, path in
    // A seed's path decides on its source.
    let found =
      path.map { readSeed($0, below: join(options.input, "seeds"), in: files) }
      ?? readSeed(input, below: "", in: files)
    guard let seed = found.seed else {
      return SeedExplanation(
        file: input, explanation: nil, diagnostics: found.diagnostic.map { [$0] } ?? [])
    }
    return explain(seed, as: input, settings, path == nil ? nil : places)
  }
}

private func explain(
  _ seed: Seed, as input: String, _ settings: Settings, _ places: DigestPlaces?
) -> SeedExplanation {
  let extracted = extract(seed, settings: settings)
  let more = extracted.articles.map {
    topicFacts(of: $0, settings: settings) + (places?.facts(of: $0.header) ?? [])
  }
  return SeedExplanation(
    file: input, explanation: Extraction.explain(seed, settings: settings)?.with(more),
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
  /// With more facts on each article.
  fileprivate func with(_ more: [[Fact]]) -> Explanation {
    guard records.count == more.count else { return self }
    return with(records: zip(records, more).map { Record(line: $0.line, $0.facts + $1) })
  }
}
