package import Model

/// What is to be removed.
package struct CleanOptions: Sendable {
  /// The digest's folder.
  package let input: String
  /// The folder of the site; nil for `site` in the digest's.
  package let output: String?
  package let isSite: Bool
  package let isCache: Bool
  /// Whether files of the site that someone changed go too.
  package let isChangedToo: Bool
  /// Whether to tell only what would be removed.
  package let isDry: Bool

  package init(
    input: String = ".", output: String? = nil, site: Bool = true, cache: Bool = true,
    changedToo: Bool = false, isDry: Bool = false
  ) {
    self.input = input
    self.output = output
    isSite = site
    isCache = cache
    isChangedToo = changedToo
    self.isDry = isDry
  }
}

/// What was removed, or would be.
package struct CleanReport: Sendable {
  /// The site's folder.
  package let site: String
  /// The files of the site, with its folder, sorted.
  package let removed: [String]
  /// The files of the cache, with its folder.
  package let cache: [String]
  /// How many files of the site digestgen did not write, which stay.
  package let foreign: Int
  package let diagnostics: [Diagnostic]
}

/// Removes what builds wrote: the files of the site that its manifest names, and the caches. What digestgen
/// did not write stays, as do files of the site that someone changed, and `digest.lock`.
///
/// Throws if a build is under way, or if something can't be removed; the rest is then still known to be
/// digestgen's.
package func clean(
  _ options: CleanOptions, in files: FileSystem = .disk
) throws(BuildError) -> CleanReport {
  let build = BuildOptions(input: options.input, output: options.output)
  try checkIsDigest(build, in: files)
  let shown = options.isDry ? files.frozen() : files
  let desk = Desk(options: build, files: shown, progress: { _ in })
  let hasCache = try orEnd("the cache can't be read") { () throws(FileError) in
    try files.list(desk.cache) != nil
  }
  let lock = try desk.lock()
  defer { withExtendedLifetime(lock) {} }
  let site = options.isSite ? try desk.cleanSite(options.isChangedToo) : SiteRemoval()
  // Where there was no cache, the lock has just made one.
  let cleaned = options.isCache || !hasCache ? try desk.cleanCache() : []
  let cache = hasCache ? cleaned : []
  return CleanReport(
    site: build.site, removed: site.removed.map { join(build.site, $0) }, cache: cache,
    foreign: site.foreign, diagnostics: site.kept.map { changedFile(join(build.site, $0)) })
}

private func changedFile(_ path: String) -> Diagnostic {
  Diagnostic(
    .warning, file: path, "this file of the site was changed by hand, so it stays",
    advice: "Keep a copy of what you need; 'digestgen clean --changed' removes it.")
}

/// What became of the files of a site.
private struct SiteRemoval {
  var removed: [String] = []
  /// Changed by someone.
  var kept: [String] = []
  var foreign = 0
}

extension Desk {
  /// Removes the files that the manifest names, and the manifest last: while it is there, what is left
  /// is known to be ours.
  fileprivate func cleanSite(_ isChangedToo: Bool) throws(BuildError) -> SiteRemoval {
    let found = try SiteInventory(options.site, in: files)
    var removal = SiteRemoval()
    guard var manifest = Manifest(found.manifest) else {
      removal.foreign = found.paths.count
      return removal
    }
    try orEnd("the site can't be removed") { () throws(FileError) in
      for path in found.paths.sorted(by: comesBefore) where path != Manifest.name {
        let isAside = path.hasSuffix(asideSuffix)
        let name = isAside ? String(path.dropLast(asideSuffix.count)) : path
        let entry = manifest.entries[name]
        let isForeign = entry == nil && (!isAside || name != Manifest.name)
        if isForeign || found.links.contains(path) {
          removal.foreign += 1
        } else if !isAside, !isChangedToo, let entry, try isChanged(path, since: entry) {
          removal.kept.append(path)
        } else {
          try removeWithFolders(path, in: options.site)
          removal.removed.append(path)
        }
      }
      manifest.entries = manifest.entries.filter { removal.kept.contains($0.key) }
      try finish(manifest)
    }
    return removal
  }

  private func isChanged(_ path: String, since entry: Manifest.Entry) throws(FileError) -> Bool {
    guard let hash = entry.bytes else { return false }
    return try files.read(join(options.site, path), Int.max).map { Fingerprint(of: $0) != hash }
      ?? false
  }

  /// Leaves a manifest for what stays, else nothing.
  private func finish(_ manifest: Manifest) throws(FileError) {
    let path = join(options.site, Manifest.name)
    if manifest.entries.isEmpty {
      try files.remove(path)
      try files.remove(options.site)
    } else {
      try files.write(path, manifest.bytes)
    }
  }

  /// Removes a file and the folders that it leaves empty.
  private func removeWithFolders(_ path: String, in folder: String) throws(FileError) {
    try files.remove(join(folder, path))
    for parent in ancestors(path).reversed() { try files.remove(join(folder, parent)) }
  }

  /// Removes the files of the cache, the lock last; gives their paths.
  fileprivate func cleanCache() throws(BuildError) -> [String] {
    try orEnd("the cache can't be removed") { () throws(FileError) in
      let there = Set(try files.list(cache)?.map(\.name) ?? [])
      let records = try SearchShelf(cache, in: files).records()
      let own =
        records.map { join(SearchShelf.folder, $0) }
        + Self.cacheFiles.flatMap { [$0, $0 + asideSuffix] }.filter(there.contains)
      for name in own { try files.remove(join(cache, name)) }
      try files.remove(join(cache, SearchShelf.folder))
      try files.remove(cache)
      return own.map { join(cache, $0) }
    }
  }

  /// Everything that builds put into the folder of caches; the lock is the last.
  private static let cacheFiles = [
    "last-build", "articles.index", "articles.pack", "contents.pack", "near", "lock",
  ]
}
