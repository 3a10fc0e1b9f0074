import Collation
import Extraction
import Model

/// A warning for each entry of `sources` in the settings that fits no article: it may be misspelt, and what it
/// says of rights would hold for none. `seeds` are the paths of all seeds.
///
/// A folder must be there. A host may be that of no article where the entry's folder tells its articles.
func idleSources(
  _ rules: [SourceRule], seeds: [String], _ headers: [ArticleHeader]
) -> [Diagnostic] {
  guard !rules.isEmpty else { return [] }
  let folders = Set(seeds.flatMap(ancestors))
  let hosts = Set(headers.compactMap { $0.original.flatMap { host(of: $0) } })
  let names = Set(headers.compactMap { $0.source?.name.lowercased() })
  return rules.flatMap { rule -> [Diagnostic] in
    let holdsFolder = rule.folder.map(folders.contains)
    var idle: [Diagnostic] = []
    if let folder = rule.folder, holdsFolder == false {
      idle.append(idleFolder(folder, rule, folders.sorted()))
    }
    if let wanted = rule.host, holdsFolder != true, !hosts.contains(where: { $0.isAt(wanted) }) {
      idle.append(idleHost(wanted, rule, hosts.sorted()))
    }
    let isNameAlone = rule.folder == nil && rule.host == nil && !rule.isDropped
    if isNameAlone, !names.contains(rule.name.lowercased()) {
      idle.append(idleName(rule, names.sorted()))
    }
    return idle
  }
}

extension String {
  fileprivate func isAt(_ host: String) -> Bool { self == host || hasSuffix("." + host) }
}

private func idleFolder(_ folder: String, _ rule: SourceRule, _ known: [String]) -> Diagnostic {
  let near = nearest(to: folder, in: known) ?? known.first { $0.hasSuffix("/" + folder) }
  return idle(
    "no article lies in 'seeds/\(folder)', where 'sources' looks for those of '\(rule.name)'",
    near, "Name a folder below seeds/ as it is called there.")
}

private func idleHost(_ host: String, _ rule: SourceRule, _ known: [String]) -> Diagnostic {
  idle(
    "no article has an address at '\(host)', where 'sources' looks for those of '\(rule.name)'",
    nearest(to: host, in: known), "'digestgen sources' lists the hosts that there are.")
}

private func idleName(_ rule: SourceRule, _ known: [String]) -> Diagnostic {
  idle(
    "no article has the source '\(rule.name)' that 'sources' speaks of",
    nearest(to: rule.name.lowercased(), in: known),
    "Say by 'host' or 'folder' which articles are meant.")
}

private func idle(_ what: String, _ near: String?, _ advice: String) -> Diagnostic {
  Diagnostic(
    .warning, file: "digest.yaml", what + ", so nothing that it says of them holds",
    advice: near.map { "Did you mean '\($0)'?" } ?? advice)
}
