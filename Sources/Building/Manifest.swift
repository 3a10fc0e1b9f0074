import Model

/// Which files of an output folder digestgen wrote, and what it knew of them. It lies in the folder
/// itself, so that a site can be moved and caches may go.
struct Manifest: Sendable, Equatable {
  /// What is known of one file.
  struct Entry: Sendable, Equatable {
    /// Of the bytes that a build last put there; nil where none did.
    let bytes: Fingerprint?
    /// Whether a build that was cut off may have put others there.
    var isUncertain = false
  }

  /// Paths below the output folder.
  var entries: [String: Entry]

  /// The manifest's own name in the output folder.
  static let name = ".digestgen-manifest"

  private static let heading = Array(
    """
    # digestgen manifest 1: the files that digestgen wrote here. It changes or removes no others.

    """.utf8)

  /// The manifest as a file, sorted.
  var bytes: [UInt8] {
    Self.bytes(of: entries.sorted { comesBefore($0.key, $1.key) }.map { ($0.key, $0.value) })
  }

  /// A manifest as a file: a line a file: path, `=` or for what is uncertain `-`, fingerprint of its bytes or
  /// `-`.
  ///
  /// Where `=` stands, older builds wrote a second fingerprint.
  static func bytes(of files: some Sequence<(String, Entry)>) -> [UInt8] {
    var bytes = heading
    for (path, entry) in files { append(path, entry, to: &bytes) }
    return bytes
  }

  /// The same in parts: three million lines take a third of a gigabyte.
  struct Parts<Files: Sequence> where Files.Element == (String, Entry) {
    private var files: Files.Iterator
    private var bytes: [UInt8]

    /// `isBegun` says that a part went before.
    init(of files: Files, isBegun: Bool = false) {
      self.files = files.makeIterator()
      bytes = isBegun ? [] : Manifest.heading
    }

    /// The next part; nil at the end.
    mutating func next() -> [UInt8]? {
      while bytes.count < 1 << 18, let (path, entry) = files.next() {
        Manifest.append(path, entry, to: &bytes)
      }
      let part = bytes
      bytes = []
      return part.isEmpty ? nil : part
    }
  }

  private static func append(_ path: String, _ entry: Entry, to bytes: inout [UInt8]) {
    appendEscaped(path, to: &bytes)
    bytes += entry.isUncertain ? "\t-\t".utf8 : "\t=\t".utf8
    if let hash = entry.bytes {
      hash.appendHexadecimal(to: &bytes)
    } else {
      bytes.append(UInt8(ascii: "-"))
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  init(entries: [String: Entry] = [:]) {
    self.entries = entries
  }

  /// Reads a manifest back; nil if `bytes` are none.
  init?(_ bytes: [UInt8]) {
    guard let lines = Self.lines(of: bytes) else { return nil }
    entries = Dictionary(lines.lazy.map { ($0.path, $0.entry) }) { $1 }
  }

  /// The lines of a manifest, in their order; nil if `bytes` are none. A line that can't be read is left out:
  /// its file counts as foreign.
  static func lines(of bytes: [UInt8]) -> [(path: String, entry: Entry)]? {
    guard bytes.starts(with: "# digestgen manifest 1:".utf8) else { return nil }
    return linesOfFile(bytes).compactMap { line in
      guard line.first != UInt8(ascii: "#") else { return nil }
      let fields = fields(of: line)
      guard fields.count == 3 else { return nil }
      let path = unescaped(fields[0])
      guard isInside(path) else { return nil }
      let isUncertain = fields[1].elementsEqual("-".utf8)
      return (path, Entry(bytes: Fingerprint(hexadecimal: fields[2]), isUncertain: isUncertain))
    }
  }

  /// Whether a path stays in the folder: what a manifest names may be removed.
  static func isInside(_ path: String) -> Bool {
    var (length, dots) = (0, 0)
    for byte in path.utf8 {
      switch byte {
      case 0: return false
      case UInt8(ascii: "/"):
        guard isName(length, dots) else { return false }
        (length, dots) = (0, 0)
      default:
        length += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
    }
    return isName(length, dots)
  }

  /// Whether so many bytes, of which so many are dots, name a file or folder: nothing, `.` and `..` do not.
  private static func isName(_ length: Int, _ dots: Int) -> Bool {
    length > 2 || length > dots
  }
}
