import Model

/// A warning for each entry of `sources` in the settings whose host an earlier entry with another name has too: the
/// first one counts, so the articles on that host are never the later one's.
func rivalSources(_ rules: [SourceRule]) -> [Diagnostic] {
  var owners: [String: String] = [:]
  return rules.compactMap { rule in
    guard let host = rule.host else { return nil }
    guard let owner = owners[host] else {
      owners[host] = rule.name
      return nil
    }
    guard owner != rule.name else { return nil }
    return Diagnostic(
      .warning, file: "digest.yaml",
      "'sources' says of both '\(owner)' and '\(rule.name)' that articles at '\(host)' are theirs, "
        + "so they are those of '\(owner)'",
      advice: "Leave the host to one of them, and tell the other's articles by 'folder'.")
  }
}
