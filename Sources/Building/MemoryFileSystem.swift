import Synchronization

extension FileSystem {
  /// A file system in memory that starts with `files`, paths -> bytes, and what it holds.
  package static func inMemory(_ files: [String: [UInt8]] = [:]) -> (FileSystem, MemoryFiles) {
    let memory = MemoryFiles(files)
    let system = FileSystem(
      list: { (path) throws(FileError) in memory.list(path) },
      read: { (path, limit) throws(FileError) in memory[path].map { Array($0.prefix(limit)) } },
      writeParts: { (path, next) throws(FileError) in
        var bytes: [UInt8] = []
        while let part = next() { bytes += part }
        memory[path] = bytes
      },
      remove: { (path) throws(FileError) in memory[path] = nil },
      resolve: { $0.hasPrefix("/") ? $0 : join("/", $0) },
      lock: { (_) throws(FileError) in LockToken {} },
      stamp: { (path) throws(FileError) in memory.stamp(path) },
      pack: { (path, kept) throws(FileError) in memory.pack(path, kept) })
    return (system, memory)
  }
}

/// The files of a file system in memory. Folders exist as long as something is in them.
package final class MemoryFiles: Sendable {
  private struct File {
    var bytes: [UInt8]
    /// Counts the changes of all files; each change has a number of its own.
    var change: Int
  }

  private struct Contents {
    var files: [String: File] = [:]
    var changes = 0

    mutating func set(_ path: String, _ bytes: [UInt8]?) {
      changes += 1
      files[path] = bytes.map { File(bytes: $0, change: changes) }
    }
  }

  private let contents: Mutex<Contents>

  init(_ files: [String: [UInt8]]) {
    var contents = Contents()
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) { contents.set(path, bytes) }
    self.contents = Mutex(contents)
  }

  /// Every file by its path.
  package var all: [String: [UInt8]] { contents.withLock { $0.files.mapValues(\.bytes) } }

  /// The file at `path`, nil if there is none.
  package subscript(path: String) -> [UInt8]? {
    get { contents.withLock { $0.files[path]?.bytes } }
    set { contents.withLock { $0.set(path, newValue) } }
  }

  func list(_ folder: String) -> [FolderEntry]? {
    let whole = join(folder, "") + (folder.hasSuffix("/") ? "" : "/")
    let prefix = folder == "." ? "" : whole
    var kinds: [String: FolderEntry.Kind] = [:]
    for path in all.keys where path.hasPrefix(prefix) {
      let rest = path.dropFirst(prefix.count)
      let name = String(rest.prefix { $0 != "/" })
      kinds[name] = name.utf8.count == rest.utf8.count ? .file : .folder
    }
    return kinds.isEmpty ? nil : kinds.map { FolderEntry(name: $0.key, kind: $0.value) }
  }

  func stamp(_ path: String) -> FileStamp? {
    contents.withLock { contents in
      contents.files[path].map { file in
        let change = Int64(file.change)
        return FileStamp(
          size: Int64(file.bytes.count), modified: change, changed: change, inode: 0)
      }
    }
  }

  func pack(_ path: String, _ kept: Int) -> Pack {
    let start = self[path] ?? []
    if start.count > kept || self[path] == nil { self[path] = Array(start.prefix(kept)) }
    return Pack(
      append: { (new) throws(FileError) in
        self.contents.withLock { contents in
          let bytes = contents.files[path]?.bytes ?? []
          contents.set(path, bytes + new)
          return bytes.count
        }
      },
      read: { (start, count) throws(FileError) in
        let bytes = Array((self[path] ?? []).dropFirst(start).prefix(count))
        guard bytes.count == count else { throw FileError(path: path, reason: "It is too short") }
        return bytes
      },
      count: { self[path]?.count ?? 0 })
  }
}
