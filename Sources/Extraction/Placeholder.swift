package import Model
package struct Extracted: Sendable { package let articles: [Article]; package let diagnostics: [Diagnostic] }
package func extract(_ seed: Seed, settings: Settings) -> Extracted { Extracted(articles: [], diagnostics: []) }
