import Synchronization

extension FileSystem {
  /// A file system in memory that starts with `files`, paths -> bytes, and what it holds.
  package static func inMemory(_ files: [String: [UInt8]] = [:]) -> (FileSystem, MemoryFiles) {
    let memory = MemoryFiles(files)
    let system = FileSystem(
      list: { (path) throws(FileError) in memory.list(path) },
      read: { (path, limit) throws(FileError) in memory[path].map { Array($0.prefix(limit)) } },
      write: { (path, bytes) throws(FileError) in memory[path] = bytes },
      remove: { (path) throws(FileError) in memory[path] = nil },
      resolve: { $0.hasPrefix("/") ? $0 : join("/", $0) },
      lock: { (_) throws(FileError) in LockToken {} },
      scratch: { (_) throws(FileError) in memory.scratch() })
    return (system, memory)
  }
}

/// The files of a file system in memory. Folders exist as long as something is in them.
package final class MemoryFiles: Sendable {
  private let files: Mutex<[String: [UInt8]]>

  init(_ files: [String: [UInt8]]) {
    self.files = Mutex(files)
  }

  /// Every file by its path.
  package var all: [String: [UInt8]] { files.withLock { $0 } }

  /// The file at `path`, nil if there is none.
  package subscript(path: String) -> [UInt8]? {
    get { files.withLock { $0[path] } }
    set { files.withLock { $0[path] = newValue } }
  }

  func list(_ folder: String) -> [FolderEntry]? {
    let prefix = join(folder, "") + (folder.hasSuffix("/") ? "" : "/")
    var kinds: [String: FolderEntry.Kind] = [:]
    for path in all.keys where path.hasPrefix(prefix) {
      let rest = path.dropFirst(prefix.count)
      let name = String(rest.prefix { $0 != "/" })
      kinds[name] = name.utf8.count == rest.utf8.count ? .file : .folder
    }
    return kinds.isEmpty ? nil : kinds.map { FolderEntry(name: $0.key, kind: $0.value) }
  }

  func scratch() -> Scratch {
    let bytes = MemoryFiles(["": []])
    return Scratch(
      append: { (new) throws(FileError) in
        bytes.files.withLock { files in
          let start = files["", default: []].count
          files["", default: []] += new
          return start
        }
      },
      read: { (start, count) throws(FileError) in
        Array((bytes[""] ?? []).dropFirst(start).prefix(count))
      })
  }
}
