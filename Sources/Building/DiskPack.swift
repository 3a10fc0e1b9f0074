import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Opens a pack on the disk.
@Sendable func openPack(_ path: String, _ kept: Int) throws(FileError) -> Pack {
  try makeFolders(above: path)
  let file = uninterrupted { open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666) }
  guard file >= 0 else { throw failure(path) }
  let owner = LockToken { close(file) }
  var status = stat()
  guard uninterrupted({ fstat(file, &status) }) == 0 else { throw failure(path) }
  if status.st_size > kept, uninterrupted({ ftruncate(file, off_t(kept)) }) != 0 {
    throw failure(path)
  }
  let end = Mutex(min(kept, Int(status.st_size)))
  return Pack(
    append: { (bytes) throws(FileError) in
      let start = end.withLock { end in
        defer { end += bytes.count }
        return end
      }
      _ = owner
      guard writeAll(bytes, to: file, at: start) else { throw failure(path) }
      return start
    },
    read: { (start, count) throws(FileError) in
      _ = owner
      // Of a damaged table the count may be anything: so many bytes are asked of memory first.
      let size = end.withLock { $0 }
      guard start >= 0, count >= 0, start <= size, count <= size - start else {
        throw FileError(path: path, reason: "It is too short")
      }
      guard let bytes = readAll(count, of: file, at: start) else { throw failure(path) }
      guard bytes.count == count else { throw FileError(path: path, reason: "It is too short") }
      return bytes
    },
    count: { end.withLock { $0 } })
}

private func writeAll(_ bytes: [UInt8], to file: CInt, at start: Int) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let count = pwrite(
        file, buffer.baseAddress?.advanced(by: done), buffer.count - done, off_t(start + done))
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}

/// At most `count` bytes, fewer where the file ends; nil if the system says no.
private func readAll(_ count: Int, of file: CInt, at start: Int) -> [UInt8]? {
  var isRead = true
  let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
    done = 0
    while done < count {
      let got = pread(
        file, buffer.baseAddress?.advanced(by: done), count - done, off_t(start + done))
      if got < 0 && errno == EINTR { continue }
      isRead = got >= 0
      guard got > 0 else { return }
      done += got
    }
  }
  return isRead ? bytes : nil
}
