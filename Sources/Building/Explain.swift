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
    return SeedExplanation(
      file: input, explanation: explain(seed, settings: settings),
      diagnostics: extract(seed, settings: settings).diagnostics)
  }
}
