import Collation
import Model
import Planning
import Rendering

/// Looks through the digest at `options.input` and its site, and changes nothing: settings, templates,
/// seeds, ledger, rights, and all links of the site. Mistakes in the settings, the templates and the
/// ledger are part of the report; what needs them is left out then.
///
/// Throws if it can't be checked: there are no seeds, a build is under way, or the disk fails.
package func check(
  _ options: BuildOptions, in files: FileSystem = .disk,
  progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
) async throws(BuildError) -> CheckReport {
  let desk = Desk(options: options, files: files.frozen(), progress: progress)
  let lock = try desk.lock()
  defer { withExtendedLifetime(lock) {} }
  var report = Findings()
  let settings = report.collect { () throws(BuildError) in
    try readSettings(join(options.input, "digest.yaml"), in: files)
  }
  let theme = report.collect { () throws(BuildError) in
    let theme = try readTheme(
      join(options.input, "Templates"), language: settings?.language ?? "en", in: files)
    _ = try compile(theme)
    return theme
  }
  let ledger = report.collect { () throws(BuildError) in
    try readLedger(ledgerPath(options), in: files)
  }
  let found = try SiteInventory(options.site, in: files)
  if let settings, let theme, let ledger {
    report.diagnostics += unusedTemplates(theme) + unknownPhrases(theme)
    let base = options.baseURL ?? settings.baseURL
    let digest = Digest(settings: settings.with(baseURL: base), theme: theme)
    try await report.take(desk.organise(digest, ledger), ledger, found, desk)
  }
  desk.begin(.checking)
  let site = try await desk.checkSite(found, base: options.baseURL ?? settings?.baseURL)
  return report.report(site)
}

/// A digest as a build would make it.
struct OrganisedDigest: Sendable {
  let plan: SitePlan
  let remarks: [Diagnostic]
  /// Whether articles have changed since the last build; false where it left nothing that tells.
  let isEdited: Bool
}

extension Desk {
  /// Reads and organises the whole digest, as far as to the plan of its site.
  func organise(
    _ digest: Digest, _ ledger: Ledger
  ) async throws(BuildError) -> OrganisedDigest {
    begin(.reading)
    let shelf = try await readArticles(of: digest, ledger: ledger)
    begin(.organising)
    let corpus = try await organiseCorpus(of: shelf, digest, ledger: shelf.ledger).finished()
    let plan = plan(
      corpus, settings: digest.settings, ledger: shelf.ledger, assets: digest.theme.assetNames)
    // A damaged cache costs a look at all seeds, no more.
    if shelf.store.isDamaged, !options.isFull { return try await afresh.organise(digest, ledger) }
    let last = (try? LastBuild.read(cache, in: files)) ?? nil
    let isEdited = !options.isFull && last != nil && last?.seeds != shelf.seeds
    return OrganisedDigest(plan: plan, remarks: remarks(shelf, plan), isEdited: isEdited)
  }

  /// The same without what earlier builds left.
  private var afresh: Desk {
    Desk(
      options: BuildOptions(
        input: options.input, output: options.output, baseURL: options.baseURL,
        jobs: options.jobs, now: options.now, isFull: true),
      files: files, progress: progress)
  }
}

/// What has been found so far.
private struct Findings {
  var articles = 0
  var rights: [SourceRights] = []
  var diagnostics: [Diagnostic] = []

  /// The result of a step; nil if it found mistakes, which are kept.
  mutating func collect<Result>(_ step: () throws(BuildError) -> Result) -> Result? {
    do throws(BuildError) {
      return try step()
    } catch {
      diagnostics += error.diagnostics
      return nil
    }
  }

  /// Takes in what the digest as a whole shows.
  mutating func take(
    _ digest: OrganisedDigest, _ ledger: Ledger, _ found: SiteInventory, _ desk: Desk
  ) throws(BuildError) {
    let plan = digest.plan
    let path = ledgerPath(desk.options)
    let lines = try LedgerLines(path, in: desk.files)
    articles = plan.corpus.articles.count
    rights = rightsOfSources(plan)
    diagnostics += digest.remarks
    diagnostics += checkLedger(
      ledger, lines, plan: plan, site: found, isEdited: digest.isEdited)
    _ = collect { () throws(BuildError) in try checkDistinct(plan, ledger: path) }
    let holdings = SiteHoldings(found)
    diagnostics += try lostLedger(ledger, over: holdings, of: desk.options, in: desk.files)
    _ = collect { () throws(BuildError) in
      try checkPlace(of: desk.options, in: desk.files)
      _ = try SiteFolder(holdings, for: plan, in: desk.files)
    }
  }

  func report(_ site: SiteFindings) -> CheckReport {
    CheckReport(
      articles: articles, files: site.files, links: site.links, rights: rights,
      diagnostics: (diagnostics + site.diagnostics).sorted())
  }
}
