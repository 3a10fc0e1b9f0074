import Model
import Rendering

/// Everything of a digest but its articles.
struct Digest {
  let settings: Settings
  let theme: Theme
  let ledger: Ledger
}

/// Reads the settings, the theme and the ledger. Throws what is wrong with any of them.
func readDigest(_ options: BuildOptions, in files: FileSystem) throws(BuildError) -> Digest {
  let settings = try readSettings(join(options.input, "digest.yaml"), in: files)
  let theme = try readTheme(
    join(options.input, "Templates"), language: settings.language, in: files)
  return Digest(
    settings: settings.with(baseURL: options.baseURL ?? settings.baseURL),
    theme: theme, ledger: try readLedger(ledgerPath(options), in: files))
}

/// Where the ledger is kept.
func ledgerPath(_ options: BuildOptions) -> String { join(options.input, "digest.lock") }
