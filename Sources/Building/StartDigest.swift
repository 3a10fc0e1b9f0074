private import Starter
private import Templates

/// What was put into a folder to begin with.
package struct StartReport: Sendable, Hashable {
  /// The paths that were written, sorted.
  package let written: [String]
  /// The paths where something stood already, which stayed as it was; sorted.
  package let kept: [String]
  /// Whether the folder had articles, so that it needs no samples.
  package let hasSeeds: Bool
}

/// Makes `folder` a digest that can be built: settings, two sample articles, what git should leave out,
/// how to publish it. What is there stays as it is, and where there are articles no samples are added.
///
/// Throws if something can't be written.
package func startDigest(
  in folder: String, files: FileSystem = .disk
) throws(BuildError) -> StartReport {
  let seeds = try entries(of: join(folder, "seeds"), in: files)
  let hasSeeds = seeds?.contains { !$0.name.hasPrefix(".") } == true
  let samples = hasSeeds ? [:] : StarterFiles.seeds
  return try put(StarterFiles.files.merging(samples) { $1 }, in: folder, hasSeeds, files)
}

/// Copies the built-in theme to `Templates/` in `folder`, so that it can be changed; what is there stays
/// as it is. Throws if something can't be written.
package func copyTheme(
  to folder: String, files: FileSystem = .disk
) throws(BuildError) -> StartReport {
  let assets = BuiltInTheme.assets.map { ("assets/" + $0, $1) }
  let strings = BuiltInTheme.strings.map { ("strings/\($0).yaml", $1) }
  let all = BuiltInTheme.templates.map { ($0, $1) } + assets + strings
  let theme = Dictionary(all.map { ("Templates/" + $0.0, $0.1) }) { $1 }
  return try put(theme, in: folder, true, files)
}

/// Writes those of `new` at whose places nothing stands.
private func put(
  _ new: [String: [UInt8]], in folder: String, _ hasSeeds: Bool, _ files: FileSystem
) throws(BuildError) -> StartReport {
  var (written, kept): ([String], [String]) = ([], [])
  for (name, bytes) in new.sorted(by: { comesBefore($0.key, $1.key) }) {
    let path = join(folder, name)
    if try stands(path, in: files) {
      kept.append(path)
    } else {
      try orEnd("the new digest can't be written") { () throws(FileError) in
        try files.write(path, bytes)
      }
      written.append(path)
    }
  }
  return StartReport(written: written, kept: kept, hasSeeds: hasSeeds)
}

/// Whether anything has this path: a file, a folder, or a link that leads nowhere.
private func stands(_ path: String, in files: FileSystem) throws(BuildError) -> Bool {
  let cut = path.lastIndex(of: "/")
  let (folder, name) = (
    cut.map { path[..<$0] } ?? ".", cut.map { path[$0...].dropFirst() } ?? path[...]
  )
  let isListed = try entries(of: String(folder), in: files)?.contains { $0.name == name }
  if isListed == true { return true }
  // Where capitals do not count, the name may be listed in other letters.
  return try orEnd("it can't be told what is there") { () throws(FileError) in
    try files.stamp(path) != nil
  }
}

private func entries(
  of folder: String, in files: FileSystem
) throws(BuildError) -> [FolderEntry]? {
  try orEnd("this folder can't be read") { () throws(FileError) in try files.list(folder) }
}
