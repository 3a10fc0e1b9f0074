import Model

/// What an output folder holds before a build, told apart by whether digestgen wrote it.
struct SiteHoldings: Sendable {
  /// A file that the manifest names.
  struct File: Sendable {
    /// Below the output folder.
    let path: String
    let entry: Manifest.Entry
    var isThere = false
  }

  let folder: String
  /// In the order of the manifest's lines.
  let named: [File]
  /// By their paths in the folder, where they stand in `named`.
  let lineOfPath: [String: Int]
  /// Files that are there and that the manifest does not name; but for itself. What is no file is one,
  /// whatever the manifest says: through a link to a folder pages would be written elsewhere.
  let strangers: Set<String>
  /// Those of them that are no files.
  let links: Set<String>

  init(_ found: SiteInventory) {
    folder = found.folder
    var named = (Manifest.lines(of: found.manifest) ?? []).map {
      File(path: $0.path, entry: $0.entry)
    }
    let lineOfPath = Dictionary(named.indices.lazy.map { (named[$0].path, $0) }) { $1 }
    var strangers: Set<String> = []
    for path in found.paths {
      if let line = lineOfPath[path], !found.links.contains(path) {
        named[line].isThere = true
      } else if path != Manifest.name {
        strangers.insert(path)
      }
    }
    (self.named, self.lineOfPath) = (named, lineOfPath)
    (self.strangers, links) = (strangers, found.links)
  }

  /// What the manifest says of the file at `path`; nil if it does not name it.
  func entry(of path: String) -> Manifest.Entry? {
    lineOfPath[path].map { named[$0].entry }
  }
}
