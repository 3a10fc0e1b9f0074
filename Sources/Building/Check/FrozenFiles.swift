import Synchronization

extension FileSystem {
  /// The same files, of which none changes: what is written is kept in memory, where a pack is what is
  /// read back, and is gone in the end.
  func frozen() -> FileSystem {
    let real = self
    var frozen = self
    frozen.writeParts = { (_, _) throws(FileError) in }
    frozen.remove = { (_) throws(FileError) in }
    frozen.lock = { (path) throws(FileError) in
      // Where nobody has built yet there is no file to lock, and nobody to keep away.
      try real.stamp(path) == nil ? LockToken {} : try real.lock(path)
    }
    frozen.pack = { (path, kept) throws(FileError) in
      try openFrozenPack(path, kept, in: real)
    }
    return frozen
  }
}

/// Opens a pack that stays as it is on the disk; what is added to it lies in memory.
private func openFrozenPack(
  _ path: String, _ kept: Int, in files: FileSystem
) throws(FileError) -> Pack {
  let size = Int(try files.stamp(path)?.size ?? 0)
  // To open one that is longer than what counts of it would cut it off.
  let old = kept > 0 && size == kept ? try files.pack(path, kept) : nil
  let start = old == nil && kept > 0 ? try files.read(path, kept) ?? [] : []
  let end = old == nil ? 0 : kept
  let added = AddedBytes(start)
  return Pack(
    append: { (bytes) throws(FileError) in end + added.append(bytes) },
    read: { (place, count) throws(FileError) in
      if let old, place + count <= end { return try old.read(place, count) }
      guard let bytes = added.bytes(place - end, count) else {
        throw FileError(path: path, reason: "It is too short")
      }
      return bytes
    },
    count: { end + added.count })
}

/// Bytes in memory that any core may add to.
private final class AddedBytes: Sendable {
  private let bytes: Mutex<[UInt8]>

  init(_ start: [UInt8]) { bytes = Mutex(start) }

  var count: Int { bytes.withLock { $0.count } }

  /// Adds bytes and tells where they start.
  func append(_ new: [UInt8]) -> Int {
    bytes.withLock { bytes in
      defer { bytes += new }
      return bytes.count
    }
  }

  /// Bytes from a place on; nil if there are not so many.
  func bytes(_ start: Int, _ count: Int) -> [UInt8]? {
    bytes.withLock { bytes in
      let isThere = start >= 0 && count >= 0 && start + count <= bytes.count
      return isThere ? Array(bytes[start..<start + count]) : nil
    }
  }
}
