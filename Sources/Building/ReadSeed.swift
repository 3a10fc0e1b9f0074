import Model

/// A seed and the sidecar beside it, by their paths below the seeds folder.
struct SeedPaths: Sendable {
  let path: String
  let sidecar: String?
}

/// Reads one seed and the sidecar beside it; nil and a diagnostic if that can't be done. Without a
/// `folder` the path stands for itself.
func readSeed(
  _ path: String, below folder: String, in files: FileSystem
) -> (seed: Seed?, diagnostic: Diagnostic?) {
  do throws(FileError) {
    for ending in sidecarEndings where try files.stamp(join(folder, path + ending)) != nil {
      return readSeed(SeedPaths(path: path, sidecar: path + ending), below: folder, in: files)
    }
  } catch {
    return (nil, unreadable(nameOfSeed(path, folder), error.reason))
  }
  return readSeed(SeedPaths(path: path, sidecar: nil), below: folder, in: files)
}

/// The same where it is known whether there is a sidecar. An article whose sidecar is there and can't
/// be read is not published: it may be one that is to be hidden.
func readSeed(
  _ paths: SeedPaths, below folder: String, in files: FileSystem
) -> (seed: Seed?, diagnostic: Diagnostic?) {
  let name = nameOfSeed(paths.path, folder)
  do throws(FileError) {
    // One byte more than the limit shows that the file goes on.
    guard let bytes = try files.read(join(folder, paths.path), Seed.fileLimit + 1) else {
      return (nil, unreadable(name, "there is no such file"))
    }
    let isCut = bytes.count > Seed.fileLimit
    let sidecar = try paths.sidecar.map { (path) throws(FileError) in
      Sidecar(
        file: nameOfSeed(path, folder),
        bytes: try files.read(join(folder, path), Seed.byteLimit) ?? [])
    }
    let whole = isCut ? Array(bytes.prefix(Seed.fileLimit)) : bytes
    return (
      Seed(path: paths.path, file: name, bytes: whole, isCut: isCut, sidecar: sidecar), nil
    )
  } catch {
    return (nil, unreadable(name, error.reason))
  }
}

private func nameOfSeed(_ path: String, _ folder: String) -> String {
  folder.isEmpty ? path : join("seeds", path)
}

/// How the names of sidecars end; of two sidecars of a seed the first counts.
private let sidecarEndings = [".yaml", ".yml"]

extension SeedList {
  /// Each seed with its sidecar.
  var seeds: [SeedPaths] { paths.map { SeedPaths(path: $0, sidecar: sidecars[$0]) } }

  /// Files that are named as sidecars are no seeds; one without its seed is reported, since it was
  /// most likely written for a file of another name.
  mutating func takeOutSidecars() {
    guard paths.contains(where: { seedOfSidecar($0) != nil }) else { return }
    let all = Set(paths)
    for path in paths {
      guard let seed = seedOfSidecar(path) else { continue }
      if !all.contains(seed) {
        diagnostics.append(withoutSeed(path, seed))
      } else if path.hasSuffix(".yml"), all.contains(seed + ".yaml") {
        diagnostics.append(secondSidecar(path, seed))
      } else {
        sidecars[seed] = path
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
