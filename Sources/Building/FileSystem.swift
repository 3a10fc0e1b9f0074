/// Everything that a build does to disks, as closures, so that tests can build in memory and break
/// any of them.
///
/// Paths are parted by `/`. What does not exist is an answer, not an error, where a build can go
/// on without it.
package struct FileSystem: Sendable {
  /// What a folder holds, in no order; nil if there is no such folder.
  package var list: @Sendable (_ path: String) throws(FileError) -> [FolderEntry]?
  /// The first `limit` bytes of a file; nil if there is none.
  package var read: @Sendable (_ path: String, _ limit: Int) throws(FileError) -> [UInt8]?
  /// Writes a whole file, or leaves the old one whole; makes the folders above it. `next` gives its bytes, part by
  /// part, and nil at their end.
  package var writeParts:
    @Sendable (_ path: String, _ next: () -> [UInt8]?) throws(FileError) -> Void
  /// Removes a file, or a folder if it is empty; does nothing if there is none.
  package var remove: @Sendable (_ path: String) throws(FileError) -> Void
  /// The one true spelling of a path: absolute, without `..` and links; of a path that does not
  /// exist yet, that of its nearest existing folder with the rest added.
  package var resolve: @Sendable (_ path: String) -> String
  /// Holds `path` for this process alone until the token is let go; nil if another one holds it.
  package var lock: @Sendable (_ path: String) throws(FileError) -> LockToken?
  /// What tells that a file is the one it was; nil if there is none.
  package var stamp: @Sendable (_ path: String) throws(FileError) -> FileStamp?
  /// Opens a file to which bytes are added, with its first `kept` bytes; what it held after them is
  /// gone. Makes it and the folders above it.
  package var pack: @Sendable (_ path: String, _ kept: Int) throws(FileError) -> Pack
}

extension FileSystem {
  /// Writes a whole file, or leaves the old one whole; makes the folders above it.
  package func write(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    var rest: [UInt8]? = bytes
    try writeParts(path) {
      defer { rest = nil }
      return rest
    }
  }
}

/// One name in a folder.
package struct FolderEntry: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case file, folder, link
    /// A device, pipe or socket.
    case other
  }

  /// The name; bytes that are not UTF-8 are shown as U+FFFD.
  package let name: String
  package let kind: Kind
  /// Whether `name` is the name exactly, so that the file can be opened by it.
  package let isNameExact: Bool

  package init(name: String, kind: Kind, isNameExact: Bool = true) {
    self.name = name
    self.kind = kind
    self.isNameExact = isNameExact
  }
}

/// Why something could not be done to a file.
package struct FileError: Error, Sendable, Hashable {
  package let path: String
  /// In the system's words: "Permission denied".
  package let reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}

/// A lock that is held while this value is.
package final class LockToken: Sendable {
  private let release: @Sendable () -> Void

  package init(release: @escaping @Sendable () -> Void) {
    self.release = release
  }

  deinit { release() }
}

/// A file of bytes that are put aside for later and found again by their place.
package struct Pack: Sendable {
  /// Adds bytes and tells where they start.
  package let append: @Sendable (_ bytes: [UInt8]) throws(FileError) -> Int
  /// Gives bytes back; throws if the file does not hold so many there.
  package let read: @Sendable (_ start: Int, _ count: Int) throws(FileError) -> [UInt8]
  /// How many bytes it holds.
  package let count: @Sendable () -> Int

  package init(
    append: @escaping @Sendable ([UInt8]) throws(FileError) -> Int,
    read: @escaping @Sendable (Int, Int) throws(FileError) -> [UInt8],
    count: @escaping @Sendable () -> Int
  ) {
    self.append = append
    self.read = read
    self.count = count
  }
}

/// How the name of a file ends while it is being written.
let asideSuffix = ".digestgen-tmp"

/// `folder` and `name` with one slash between them.
package func join(_ folder: String, _ name: String) -> String {
  if folder.isEmpty || folder == "." { return name.isEmpty ? "." : name }
  return folder.hasSuffix("/") ? folder + name : name.isEmpty ? folder : folder + "/" + name
}
