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
      renderer: try compile(digest.theme), ledger: ledger, holdings: holdings)
  }
}
