import Model

/// The paths of all seeds below a folder, sorted, and what was found there that is none.
struct SeedList {
  var paths: [String] = []
  /// The sidecars that count, by their seeds.
  var sidecars: [String: String] = [:]
  var diagnostics: [Diagnostic] = []
}

/// Walks the seeds folder. Hidden files and the parts of saved pages are passed over, links are not
/// followed.
///
/// Throws if there is no such folder or it cannot be read.
func listSeeds(_ folder: String, in files: FileSystem) throws(BuildError) -> SeedList {
  var list = SeedList()
  var open = [""]
  while let path = open.popLast() {
    let found = try entries(of: path, below: folder, in: files, &list)
    let names = Set(found.map(\.name))
    for entry in found where !entry.name.hasPrefix(".") && !isPart(entry, beside: names) {
      open += sort(entry, at: join(path, entry.name), into: &list)
    }
  }
  list.paths.sort(by: comesBefore)
  list.takeOutSidecars()
  return list
}

private func isPart(_ entry: FolderEntry, beside names: Set<String>) -> Bool {
  switch entry.kind {
  case .file: isPagePart(entry.name)
  case .folder: isFolderOfParts(entry.name, beside: names)
  case .link, .other: false
  }
}

/// What a folder holds. One that can't be read is reported, unless it is the topmost.
private func entries(
  of path: String, below folder: String, in files: FileSystem, _ list: inout SeedList
) throws(BuildError) -> [FolderEntry] {
  do throws(FileError) {
    if let entries = try files.list(join(folder, path)) { return entries }
  } catch {
    if path.isEmpty { throw BuildError(error, doing: "the folder of articles can't be read") }
    list.diagnostics.append(unreadable(join("seeds", path), error.reason))
    return []
  }
  if path.isEmpty { throw missing(folder) }
  return []
}

/// Files an entry under what it is; returns it if it is a folder to walk.
private func sort(_ entry: FolderEntry, at path: String, into list: inout SeedList) -> [String] {
  guard entry.isNameExact else {
    list.diagnostics.append(unreadable(join("seeds", path), "its name is not valid UTF-8"))
    return []
  }
  switch entry.kind {
  case .file: list.paths.append(path)
  case .folder:
    if hasTextEnding(entry.name) { list.diagnostics.append(folderNamedLikeFile(path)) }
    return [path]
  case .link, .other: list.diagnostics.append(passedOver(path, entry.kind))
  }
  return []
}

private func hasTextEnding(_ name: String) -> Bool {
  [".txt", ".md", ".html", ".htm", ".xml", ".json"].contains { name.lowercased().hasSuffix($0) }
}

private func missing(_ folder: String) -> BuildError {
  BuildError(
    folder, "there is no such folder, so there is nothing to make a site of",
    advice:
      "Put saved articles into it, name the folder that holds seeds/ with --input, or begin with 'digestgen init'."
  )
}

func unreadable(_ file: String, _ reason: String) -> Diagnostic {
  Diagnostic(
    .error, file: file, "this can't be read (\(reason)), so no article was made of it",
    advice: "Check its name and its permissions.")
}

private func folderNamedLikeFile(_ path: String) -> Diagnostic {
  Diagnostic(
    .warning, file: join("seeds", path),
    "this is a folder, though its name looks like a file's; "
      + "the files in it are read")
}

private func passedOver(_ path: String, _ kind: FolderEntry.Kind) -> Diagnostic {
  Diagnostic(
    .warning, file: join("seeds", path),
    kind == .link
      ? "this is a symbolic link; links are not followed, so it is not in the site"
      : "this is a device, pipe or socket, not a file, so it is not in the site",
    advice: "Put a copy of the file in its place.")
}
