import Model

/// What a build says that is made for the web and shows texts in full of which nobody said that they
/// may be: one line, however many they are.
func unclearRights(_ plan: SitePlan) -> [Diagnostic] {
  let settings = plan.settings
  guard settings.baseURL != nil, !settings.rights.saysWhatToShow else { return [] }
  let unclear = plan.corpus.articles.map(\.header).filter { isUnclear($0, settings) }
  guard !unclear.isEmpty else { return [] }
  let sources = Set(unclear.compactMap { $0.source?.name }).count
  return [
    Diagnostic(
      .warning, file: "digest.yaml",
      "\(grouped(unclear.count)) article\(unclear.count == 1 ? "" : "s"), of \(grouped(sources)) known "
        + "source\(sources == 1 ? "" : "s"), will be on the web in full, and nothing says that they may be",
      advice: "Say 'rights: excerpt' or 'rights: {show: full}', for the digest or for each source.")
  ]
}

/// Whether nobody has said how much of an article may be shown.
func isUnclear(_ header: ArticleHeader, _ settings: Settings) -> Bool {
  guard !settings.rights.saysWhatToShow, header.rights?.saysWhatToShow != true else { return false }
  let clear = settings.sources.lazy.filter { $0.rights.saysWhatToShow }.map(\.name)
  return header.source.map { !clear.contains($0.name) } ?? true
}

extension RightsRule {
  /// Whether it settles how much is shown.
  fileprivate var saysWhatToShow: Bool { show != nil || isOwn == true }
}
