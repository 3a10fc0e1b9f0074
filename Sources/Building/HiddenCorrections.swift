import Model

/// A warning for each sidecar that puts an article right which is a copy and has no page, so that nobody sees what
/// it says; but where the article that is shown says the same.
func hiddenCorrections(_ corpus: Corpus) -> [Diagnostic] {
  let hidden = corpus.articles.flatMap { article in
    article.copies.map(\.header)
      .filter { $0.isCorrected && isFound($0) && $0.differs(from: article.header) }
      .map { (copy: $0, shown: article.header) }
  }
  guard !hidden.isEmpty else { return [] }
  let shared = sharedSeeds(corpus)
  return hidden.map { copy, shown in
    let move =
      shared.contains(shown.seed) ? "Write" : "Call it '\(shown.seed).yaml', or write"
    return Diagnostic(
      .warning, file: join("seeds", copy.seed),
      "it is a copy of 'seeds/\(shown.seed)', so what its sidecar corrects is shown nowhere",
      advice: "\(move) 'copy_of: none' into it to have a page of this one too.")
  }
}

/// Whether the program found that it is a copy, not the editor.
private func isFound(_ copy: ArticleHeader) -> Bool { copy.placement?.copyOf == nil }

/// The seeds that hold several of the articles and copies of a corpus.
func sharedSeeds(_ corpus: Corpus) -> Set<String> {
  var seen: Set<String> = []
  return Set(
    corpus.articles.flatMap { [$0.header.seed] + $0.copies.map(\.header.seed) }
      .filter { !seen.insert($0).inserted })
}

extension ArticleHeader {
  /// Whether readers would see something else of it than of another, its text apart.
  fileprivate func differs(from other: ArticleHeader) -> Bool {
    headline.text != other.headline.text || published != other.published
      || modified != other.modified || source != other.source || authors != other.authors
      || original != other.original || language != other.language
      || listedTopics != other.listedTopics || section != other.section || summary != other.summary
  }
}
