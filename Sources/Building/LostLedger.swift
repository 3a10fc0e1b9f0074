import Model

/// What there is to say where the output folder holds pages of an earlier build and the ledger of that build is gone:
/// the addresses of pages that were moved, and from where they lead on, stand nowhere else.
///
/// Throws if it can't be told whether the file is there.
func lostLedger(
  _ ledger: Ledger, over holdings: SiteHoldings, of options: BuildOptions, in files: FileSystem
) throws(BuildError) -> [Diagnostic] {
  guard ledger == Ledger(), !holdings.named.isEmpty else { return [] }
  let path = ledgerPath(options)
  let bytes = try orEnd("the ledger can't be read") { () throws(FileError) in
    try files.read(path, 1)
  }
  guard bytes == nil else { return [] }
  return [
    Diagnostic(
      .warning, file: path,
      "the ledger is gone, though '\(options.site)' holds pages of an earlier build: pages that "
        + "were moved go back, and nothing leads on from where pages stood",
      advice: "Take the file from the last commit or a backup and build again. To begin anew, run "
        + "'digestgen clean' first.")
  ]
}
