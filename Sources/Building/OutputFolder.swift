import Model

// What must be true of an output folder before anything is written to it.

/// Refuses an output folder that is, holds or lies in what the digest is made of.
func checkPlace(of options: BuildOptions, in files: FileSystem) throws(BuildError) {
  let site = files.resolve(options.site)
  let input = files.resolve(options.input)
  let sources = ["seeds", "Templates"].map { files.resolve(join(options.input, $0)) }
  let holdsInput = isSame(input, orBelow: site) || sources.contains { isSame($0, orBelow: site) }
  guard !holdsInput, !sources.contains(where: { isSame(site, orBelow: $0) }) else {
    throw BuildError(
      options.site,
      "the site can't go here: this folder is, holds or lies in the digest's own files",
      advice: "Name another folder with --output.")
  }
}

/// Throws if a list that `options` ask for would be written over the digest's own files, or among
/// those of the site, which are published; or over what is no list.
func checkLists(_ options: BuildOptions, in files: FileSystem) throws(BuildError) {
  let lists = [
    (options.corpusFile, "articles", "--corpus"), (options.changesFile, "changes", "--changes"),
  ]
  let own = ["seeds", "Templates", ".digestgen", "digest.yaml", "digest.lock"].map {
    join(options.input, $0)
  }
  for case (let path?, let name, let option) in lists {
    let place = files.resolve(path)
    if (own + [options.site]).contains(where: { isSame(place, orBelow: files.resolve($0)) }) {
      throw BuildError(
        path, "the list of \(name) can't go here: this is one of the digest's own files",
        advice: "Name another file with \(option).")
    }
    try checkIsFile(path, name, option, files)
  }
  try checkChanges(options, in: files)
}

/// Refuses to put a list in the place of a device, link or folder, as which another program knows it.
private func checkIsFile(
  _ path: String, _ name: String, _ option: String, _ files: FileSystem
) throws(BuildError) {
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  let folder = parts.count == 1 ? "." : parts.dropLast().joined(separator: "/") + "/"
  let there = try orEnd("the list of \(name) can't go here") { () throws(FileError) in
    try files.list(folder)?.first { $0.name == parts[parts.count - 1] }
  }
  guard let there, there.kind != .file else { return }
  throw BuildError(
    path, "the list of \(name) can't go here: this is a folder, link, device or pipe",
    advice: "Name a file with \(option).")
}

private func isSame(_ path: String, orBelow folder: String) -> Bool {
  path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
}

/// A file, link or other thing below an output folder, by its path in it.
struct FoundFile: Sendable {
  let path: String
  let kind: FolderEntry.Kind
}

/// What lies below an output folder, in no order. Links are not followed.
func listSite(_ folder: String, in files: FileSystem) throws(BuildError) -> [FoundFile] {
  var found: [FoundFile] = []
  var open = [""]
  while let path = open.popLast() {
    let entries = try orEnd("this folder can't be read") { () throws(FileError) in
      try files.list(join(folder, path)) ?? []
    }
    for entry in entries {
      let inner = join(path, entry.name)
      if entry.kind == .folder {
        open.append(inner)
      } else {
        found.append(FoundFile(path: inner, kind: entry.kind))
      }
    }
  }
  return found
}

/// Refuses to write where files stand that digestgen did not write.
func checkForeign(
  _ strangers: Set<String>, plan: SitePlan, folder: String
) throws(BuildError) {
  guard !strangers.isEmpty else { return }
  let planned = Set(plan.pages.map(\.path.file))
  let folders = Set(planned.flatMap(ancestors))
  let foreign = strangers.filter { path in
    planned.contains(path) || folders.contains(path)
      || ancestors(path).contains(where: planned.contains)
  }
  guard let first = foreign.min() else { return }
  let others = foreign.count == 1 ? "" : " and \(foreign.count - 1) more"
  throw BuildError(
    join(folder, first),
    "this file\(others) stands where the site's own would go, and digestgen did not write it",
    advice: "Move it away, or name another folder with --output.")
}

/// Refuses a plan in which two pages want one file, as a ledger that was changed by hand can ask for.
func checkDistinct(_ plan: SitePlan, ledger: String) throws(BuildError) {
  var taken = Set<String>(minimumCapacity: plan.pages.count)
  for page in plan.pages where !taken.insert(page.path.file).inserted {
    throw BuildError(
      ledger,
      "'\(page.path.text)' is an address of the site's own, and an article, topic or source can't have it",
      advice: "Remove the line with that address: a new one is given.")
  }
}

/// Refuses a plan with a page outside the site, or in the place of a file that digestgen keeps there for itself,
/// as a ledger or cache that was changed by hand can ask for.
func checkInside(_ plan: SitePlan, ledger: String) throws(BuildError) {
  let outside = plan.pages.lazy.map(\.path.file).first { path in
    !Manifest.isInside(path) || path == Manifest.name || path.hasSuffix(asideSuffix)
  }
  guard let outside else { return }
  throw BuildError(
    ledger, "no page can go to '\(outside)': it lies outside the site or is digestgen's own",
    advice: "Remove the line with that address: a new one is given. If no line has it, "
      + "'digestgen clean --cache'.")
}

/// The folders that `path` lies in: `a` and `a/b` for `a/b/c.html`.
func ancestors(_ path: String) -> [String] {
  path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
}
