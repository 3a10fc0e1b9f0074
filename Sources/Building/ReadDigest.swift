import Model
import Rendering

/// Everything of a digest but its articles and its ledger.
struct Digest: Sendable {
  let settings: Settings
  let theme: Theme
}

/// Reads the settings and the theme. Throws what is wrong with either.
func readDigest(_ options: BuildOptions, in files: FileSystem) throws(BuildError) -> Digest {
  let settings = try readSettings(join(options.input, "digest.yaml"), in: files)
  let theme = try readTheme(
    join(options.input, "Templates"), language: settings.language, in: files)
  return Digest(
    settings: settings.with(baseURL: options.baseURL ?? settings.baseURL), theme: theme)
}

/// Where the ledger is kept.
func ledgerPath(_ options: BuildOptions) -> String { join(options.input, "digest.lock") }

/// The path at which the site of a digest will stand on the web, from slash to slash, by its options and
/// settings. Throws what is wrong with the settings.
package func basePath(
  of options: BuildOptions, in files: FileSystem = .disk
) throws(BuildError) -> String {
  if let address = options.baseURL { return address.path }
  return try readSettings(join(options.input, "digest.yaml"), in: files).baseURL?.path ?? "/"
}
