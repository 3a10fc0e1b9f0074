import Model

/// Reads one seed and the sidecar beside it; nil and a diagnostic if that can't be done. Without a
/// `folder` the path stands for itself.
func readSeed(
  _ path: String, below folder: String, in files: FileSystem
) -> (seed: Seed?, diagnostic: Diagnostic?) {
  let name = folder.isEmpty ? path : join("seeds", path)
  do throws(FileError) {
    // One byte more than the limit shows that the file goes on.
    guard let bytes = try files.read(join(folder, path), Seed.fileLimit + 1) else {
      return (nil, unreadable(name, "there is no such file"))
    }
    let isCut = bytes.count > Seed.fileLimit
    let sidecar = try readSidecar(of: path, name, below: folder, in: files)
    let whole = isCut ? Array(bytes.prefix(Seed.fileLimit)) : bytes
    return (Seed(path: path, file: name, bytes: whole, isCut: isCut, sidecar: sidecar), nil)
  } catch {
    return (nil, unreadable(name, error.reason))
  }
}

/// How the names of sidecars end; of two sidecars of a seed the first counts.
private let sidecarEndings = [".yaml", ".yml"]

/// What the editor wrote beside a seed. An article whose sidecar is there and can't be read is not
/// published: it may be one that is to be hidden.
private func readSidecar(
  of path: String, _ name: String, below folder: String, in files: FileSystem
) throws(FileError) -> Sidecar? {
  for ending in sidecarEndings {
    if let bytes = try files.read(join(folder, path + ending), Seed.byteLimit) {
      return Sidecar(file: name + ending, bytes: bytes)
    }
  }
  return nil
}

extension SeedList {
  /// Files that are named as sidecars are no seeds; one without its seed is reported, since it was
  /// most likely written for a file of another name.
  mutating func takeOutSidecars() {
    let all = Set(paths)
    for path in paths {
      guard let seed = seedOfSidecar(path) else { continue }
      if !all.contains(seed) { diagnostics.append(withoutSeed(path, seed)) }
      if all.contains(seed), path.hasSuffix(".yml"), all.contains(seed + ".yaml") {
        diagnostics.append(secondSidecar(path, seed))
      }
    }
    paths.removeAll { seedOfSidecar($0) != nil }
  }
}

/// `letter.txt` for `letter.txt.yaml`; nil for what is no sidecar.
private func seedOfSidecar(_ path: String) -> String? {
  sidecarEndings.first { path.hasSuffix($0) }.map { String(path.dropLast($0.utf8.count)) }
}

private func withoutSeed(_ path: String, _ seed: String) -> Diagnostic {
  Diagnostic(
    .warning, file: join("seeds", path),
    "there is no 'seeds/\(seed)' beside this file, so it corrects nothing",
    advice: "Call it as the article's file with '.yaml' after it, such as 'letter.txt.yaml'.")
}

private func secondSidecar(_ path: String, _ seed: String) -> Diagnostic {
  Diagnostic(
    .warning, file: join("seeds", path),
    "'seeds/\(seed).yaml' counts, so this file corrects nothing", advice: "Keep one of the two.")
}
