import Model

/// What an output folder holds before a build, told apart by whether digestgen wrote it.
struct SiteHoldings: Sendable {
  /// A file that the manifest names.
  struct File: Sendable {
    let entry: Manifest.Entry
    var isThere: Bool
  }

  let folder: String
  /// By their paths in the folder.
  let named: [String: File]
  /// Files that are there and that the manifest does not name; but for itself. What is no file is one,
  /// whatever the manifest says: through a link to a folder pages would be written elsewhere.
  let strangers: Set<String>
  /// Those of them that are no files.
  let links: Set<String>

  init(_ found: SiteInventory) {
    folder = found.folder
    var named = (Manifest(found.manifest) ?? Manifest()).entries
      .mapValues { File(entry: $0, isThere: false) }
    var strangers: Set<String> = []
    for path in found.paths {
      if let index = named.index(forKey: path), !found.links.contains(path) {
        named.values[index].isThere = true
      } else if path != Manifest.name {
        strangers.insert(path)
      }
    }
    (self.named, self.strangers, links) = (named, strangers, found.links)
  }
}
