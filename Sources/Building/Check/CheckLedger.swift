import Model

/// A ledger as its file has it, so that messages can name lines.
struct LedgerLines {
  let file: String
  private let lines: [String: Int]

  init(_ file: String, in files: FileSystem) throws(BuildError) {
    self.file = file
    let bytes = try orEnd("the ledger can't be read") { () throws(FileError) in
      try files.read(file, Int.max) ?? []
    }
    let paths = linesOfFile(bytes).enumerated().compactMap { index, line -> (String, Int)? in
      let fields = fields(of: line)
      return fields.count == 3 ? (String(decoding: fields[1], as: UTF8.self), index + 1) : nil
    }
    lines = Dictionary(paths) { first, _ in first }
  }

  func error(_ path: SitePath, _ message: String, _ advice: String) -> Diagnostic {
    Diagnostic(.error, file: file, line: lines[path.text], message, advice: advice)
  }
}

/// What is wrong between the ledger, the pages that a build would make, and the files of the site; `isEdited` says
/// whether articles have changed since that was built.
func checkLedger(
  _ ledger: Ledger, _ lines: LedgerLines, plan: SitePlan, site: SiteInventory, isEdited: Bool
) -> [Diagnostic] {
  let present = Set(site.paths)
  let isBuilt = Manifest(site.manifest) != nil
  return misled(ledger, lines, plan) + alike(ledger, lines)
    + (isBuilt
      ? missing(ledger, lines, present) + outOfDate(plan, site, present, ledger, isEdited) : [])
}

/// Addresses that lead to where nothing stands.
private func misled(_ ledger: Ledger, _ lines: LedgerLines, _ plan: SitePlan) -> [Diagnostic] {
  guard !ledger.moved.isEmpty else { return [] }
  let pages = Set(plan.pages.map(\.path))
  return ledger.moved.sorted { $0.key < $1.key }.compactMap { path, target in
    if !pages.contains(target) {
      return lines.error(
        path, "'\(path.text)' leads to '\(target.text)', where nothing stands",
        "Write the address of a page at the end of the line.")
    }
    guard leadsBack(path, ledger.moved) else { return nil }
    return lines.error(
      path, "'\(path.text)' leads on in a circle, so readers come nowhere",
      "Write the address of a page at the end of the line.")
  }
}

private func leadsBack(_ path: SitePath, _ moved: [SitePath: SitePath]) -> Bool {
  var seen: Set<SitePath> = []
  var place = path
  while let next = moved[place] {
    if !seen.insert(place).inserted { return true }
    place = next
  }
  return false
}

/// Addresses that are one where capitals do not count.
private func alike(_ ledger: Ledger, _ lines: LedgerLines) -> [Diagnostic] {
  let groups = Dictionary(grouping: ledger.paths + ledger.moved.keys) { $0.text.lowercased() }
  return groups.values.filter { $0.count > 1 }.map { group in
    let sorted = group.sorted()
    return lines.error(
      sorted[1],
      "'\(sorted[1].text)' and '\(sorted[0].text)' are one file on systems where capitals do not count, "
        + "so one page would replace the other",
      "Give one of them another address with 'digestgen move'.")
  }
}

/// Published addresses at which no file stands.
private func missing(
  _ ledger: Ledger, _ lines: LedgerLines, _ present: Set<String>
) -> [Diagnostic] {
  (ledger.paths + ledger.moved.keys).filter { !present.contains($0.file) }.sorted().map {
    lines.error(
      $0, "'\($0.text)' was published, and the site has no such file, so links to it lead nowhere",
      "Build again.")
  }
}

/// Whether a file of the site is one of the search index: which those are is known only when the texts
/// are read.
private func isSearchData(_ path: String) -> Bool {
  path.hasPrefix("search/") && path.hasSuffix(".js")
}

/// Says that the site is not what a build would make now: only whole pages are compared.
private func outOfDate(
  _ plan: SitePlan, _ site: SiteInventory, _ present: Set<String>, _ ledger: Ledger,
  _ isEdited: Bool
) -> [Diagnostic] {
  let published = Set((ledger.paths + ledger.moved.keys).map(\.file))
  let planned = Set(plan.pages.map(\.path.file))
  let new = planned.subtracting(present).subtracting(published).count
  let old = Set(Manifest(site.manifest)?.entries.keys.map(\.self) ?? []).intersection(present)
    .subtracting(planned).count { !(plan.isSearched && isSearchData($0)) }
  guard new + old > 0 || isEdited else { return [] }
  let difference =
    new + old == 0
    ? "articles or settings have changed since it was built"
    : "a build would add \(new) file\(new == 1 ? "" : "s") and remove \(old)"
  return [
    Diagnostic(
      .warning, file: site.folder, "the site is older than the digest: \(difference)",
      advice: "Build again. If you build with --base-url, check with the same one.")
  ]
}
