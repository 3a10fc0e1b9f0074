import Model

/// What an output folder holds before a build.
struct SiteInventory: Sendable {
  let folder: String
  /// What lies below it, but for folders, in no order.
  let paths: [String]
  /// Those of them that are no files. digestgen writes none, so they are foreign whatever a manifest says.
  let links: Set<String>
  /// Its manifest as it stands there; empty if there is none.
  let manifest: [UInt8]

  /// A folder that is known to hold these files.
  init(_ folder: String, paths: [String], links: Set<String>, manifest: [UInt8]) {
    self.folder = folder
    self.paths = paths
    self.links = links
    self.manifest = manifest
  }

  /// Looks at the folder; one that is not there is empty.
  init(_ folder: String, in files: FileSystem) throws(BuildError) {
    self.folder = folder
    let found = try listSite(folder, in: files)
    paths = found.map(\.path)
    links = Set(found.lazy.filter { $0.kind != .file }.map(\.path))
    manifest =
      try orEnd("the output folder can't be read") { () throws(FileError) in
        try files.read(join(folder, Manifest.name), Int.max)
      } ?? []
  }

  /// Tells whether the same files are there, under the same manifest.
  var fingerprint: Fingerprint {
    // Sums do not ask for an order, and thousands of files need none.
    var (high, low) = (UInt64(0), UInt64(0))
    for path in paths {
      let one = Fingerprint(of: links.contains(path) ? path + "@" : path)
      (high, low) = (high &+ one.high, low &+ one.low)
    }
    let names = Fingerprint(high: high, low: low)
    return Fingerprint(of: names.bytes + Fingerprint(of: manifest).bytes)
  }
}
