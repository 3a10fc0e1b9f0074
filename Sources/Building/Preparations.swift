import Model
import Rendering

/// What the last build left behind.
struct Remains: Sendable {
  let site: SiteInventory
  let last: LastBuild?
}

/// What can be made ready while the seeds are read.
struct Preparations: Sendable {
  let renderer: Renderer
  let ledger: Ledger
  /// The output folder.
  let holdings: SiteHoldings
  /// What there is to say of these.
  let remarks: [Diagnostic]
}

extension Desk {
  /// What the last build left, as far as it holds for `digest`.
  func remains(of digest: Digest) throws(BuildError) -> Remains {
    let site = try SiteInventory(options.site, in: files)
    return Remains(site: site, last: try lastBuild(of: digest, site))
  }

  /// Everything that a build of `digest` needs beside its articles.
  func prepare(_ digest: Digest, over remains: Remains) async throws(BuildError) -> Preparations {
    let (holdings, ledger) = try await sideBySide(jobs: options.jobs) {
      () throws(BuildError) -> SiteHoldings in
      SiteHoldings(remains.site)
    } _: { () throws(BuildError) -> Ledger in
      try readLedger(ledgerPath(options), in: files)
    }
    return Preparations(
      renderer: try compile(digest.theme), ledger: ledger, holdings: holdings,
      remarks: try lostLedger(ledger, over: holdings, of: options, in: files))
  }
}

/// What can be made ready for publishing a plan while its search index is made.
struct Groundwork: Sendable {
  /// What each page is made of.
  let bases: PageBases
  /// The ledger's new bytes; nil where nothing is new in it.
  let ledger: [UInt8]?
  /// What there is to say of the articles and their pages.
  let remarks: [Diagnostic]
}

extension Desk {
  /// Everything that publishing `plan` needs beside its search index; `old` is the ledger that it began with.
  func layGroundwork(
    for plan: SitePlan, _ shelf: Shelf, over old: Ledger
  ) async throws(BuildError) -> Groundwork {
    do {
      let (lines, bases) = try await sideBySide(jobs: options.jobs) { () throws -> [UInt8]? in
        // To learn that nothing is new, 100,000 lines need not be put in order.
        let isSame = plan.ledger == old && old != Ledger()
        return isSame ? nil : bytes(of: plan.ledger)
      } _: { () async throws -> PageBases in
        try await PageBases(of: plan, jobs: options.jobs)
      }
      return Groundwork(bases: bases, ledger: lines, remarks: remarks(shelf, plan))
    } catch {
      throw asBuildError(error)
    }
  }
}
