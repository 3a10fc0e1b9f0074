import Model

/// Which files of an output folder digestgen wrote, and what it knew of them. It lies in the folder
/// itself, so that a site can be moved and caches may go.
struct Manifest: Sendable, Equatable {
  /// What is known of one file.
  struct Entry: Sendable, Equatable {
    /// What the page showed; nil while it is not known what the file holds.
    let page: Fingerprint?
    /// The file's bytes; nil likewise.
    let bytes: Fingerprint?
  }

  /// Paths below the output folder.
  var entries: [String: Entry]

  /// The manifest's own name in the output folder.
  static let name = ".digestgen-manifest"

  private static let heading = """
    # digestgen manifest 1: the files that digestgen wrote here. It changes or removes no others.
    """

  /// The manifest as text: a line a file, sorted: path, page's fingerprint, bytes' fingerprint.
  var text: String {
    let lines = entries.map { path, entry in
      let marks = [entry.page, entry.bytes].map { $0?.hexadecimal ?? "-" }
      return "\(escaped(path))\t\(marks[0])\t\(marks[1])"
    }
    return ([Self.heading] + lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      .joined(separator: "\n") + "\n"
  }

  init(entries: [String: Entry] = [:]) {
    self.entries = entries
  }

  /// Reads a manifest back; nil if `text` is none. A line that can't be read is left out: its
  /// file counts as foreign.
  init?(_ text: String) {
    guard text.hasPrefix("# digestgen manifest 1:") else { return nil }
    entries = [:]
    for line in linesOfFile(text) where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3 else { continue }
      let path = unescaped(fields[0])
      guard Self.isInside(path[...]) else { continue }
      entries[path] = Entry(
        page: Fingerprint(hexadecimal: fields[1]), bytes: Fingerprint(hexadecimal: fields[2]))
    }
  }

  /// Whether a path stays in the folder: what a manifest names may be removed.
  private static func isInside(_ path: Substring) -> Bool {
    !path.split(separator: "/", omittingEmptySubsequences: false).contains {
      $0.isEmpty || $0 == "." || $0 == ".."
    }
  }
}
