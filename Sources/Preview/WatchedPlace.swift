/// Something on the disk to watch.
package struct WatchedPlace: Sendable, Hashable {
  /// A file, or a folder with all that is in it. It need not be there yet, but the folder that it lies in
  /// does.
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// The folder that it lies in, and its name there.
  var parts: (folder: String, name: String) {
    let cut = path.hasSuffix("/") && path != "/" ? path.dropLast() : path[...]
    guard let slash = cut.lastIndex(of: "/") else { return (".", String(cut)) }
    let folder = slash == cut.startIndex ? "/" : String(cut[..<slash])
    return (folder, String(cut[cut.index(after: slash)...]))
  }
}

/// Whether programs make files of such a name for themselves while they edit others: hidden files, and
/// the backups of Emacs and Vim.
func isScratch(_ name: some StringProtocol) -> Bool {
  name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#") || name == "4913"
}

/// `folder` and `name` with one slash between them.
func below(_ folder: String, _ name: String) -> String {
  folder.hasSuffix("/") ? folder + name : folder + "/" + name
}
