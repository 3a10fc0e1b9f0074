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
    Self.fingerprint(of: paths, [], links, Fingerprint(of: manifest))
  }

  /// The same of a folder that is known to hold the files at `paths` and `others`.
  static func fingerprint(
    of paths: some Sequence<String>, _ others: [String], _ links: Set<String>,
    _ manifest: Fingerprint
  ) -> Fingerprint {
    // Sums do not ask for an order, and thousands of files need none.
    var (high, low) = (UInt64(0), UInt64(0))
    func add(_ path: String) {
      let one = Fingerprint(of: links.contains(path) ? path + "@" : path)
      (high, low) = (high &+ one.high, low &+ one.low)
    }
    for path in paths { add(path) }
    for path in others { add(path) }
    let names = Fingerprint(high: high, low: low)
    return Fingerprint(of: names.bytes + manifest.bytes)
  }
}
