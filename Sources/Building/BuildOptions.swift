package import Model

/// What one build is asked to do.
package struct BuildOptions: Sendable {
  /// The digest's folder, which holds `seeds/`.
  package let input: String
  /// Where the site goes; nil for `site` in the digest's folder.
  package let output: String?
  /// In place of the settings' `base_url`.
  package let baseURL: BaseURL?
  /// How many cores to use, at least 1.
  package let jobs: Int
  /// The day to assume where the articles leave open what "now" is.
  package let now: CalendarDay?
  /// Whether to render every page again, even if nothing that it shows has changed.
  package let isFull: Bool
  /// A file to be written that says how the articles are organised; nil for none.
  package let corpusFile: String?
  /// A file that lists what changed in the site, for whoever publishes it; nil for none.
  package let changesFile: String?
  /// Of about how many articles the features are held in memory; those of all others are read when they are asked
  /// for, and of a digest of twice as many seeds those of all.
  package var heldFeatures = 100_000

  package init(
    input: String = ".", output: String? = nil, baseURL: BaseURL? = nil, jobs: Int = 1,
    now: CalendarDay? = nil, isFull: Bool = false, corpusFile: String? = nil,
    changesFile: String? = nil
  ) {
    self.corpusFile = corpusFile
    self.changesFile = changesFile
    self.input = input
    self.output = output
    self.baseURL = baseURL
    self.jobs = max(1, jobs)
    self.now = now
    self.isFull = isFull
  }

  /// The folder of the site.
  package var site: String { output ?? join(input, "site") }
}
