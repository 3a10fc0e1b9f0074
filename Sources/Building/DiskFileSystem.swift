#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// The real file system, straight on POSIX: Foundation writes atomically by calling fsync for every
// file (1,500 files a second against 13,000 on the same disk).

extension FileSystem {
  /// The disk.
  package static let disk = FileSystem(
    list: listFolder, read: readFile, writeParts: writeFile, remove: removeEntry,
    resolve: resolvePath, lock: lockFile, stamp: stampFile, pack: openPack)
}

/// Calls until no signal has interrupted it; what interrupted a call did not fail it. Not for `close`,
/// which has let go of the file even so.
func uninterrupted(_ call: () -> CInt) -> CInt {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}

/// What the system says went wrong with `path`.
func failure(_ path: String) -> FileError {
  FileError(path: path, reason: String(cString: strerror(errno)))
}

@Sendable private func listFolder(_ path: String) throws(FileError) -> [FolderEntry]? {
  var opened = opendir(path)
  while opened == nil, errno == EINTR { opened = opendir(path) }
  guard let folder = opened else {
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw failure(path)
  }
  defer { closedir(folder) }
  var entries: [FolderEntry] = []
  while let entry = try nextEntry(of: folder, at: path) {
    let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    let name = String(decoding: bytes, as: UTF8.self)
    if name == "." || name == ".." { continue }
    let kind = kind(entry.pointee.d_type) ?? kind(ofEntryAt: join(path, name))
    entries.append(
      FolderEntry(name: name, kind: kind, isNameExact: name.utf8.elementsEqual(bytes)))
  }
  return entries
}

/// The next entry of a folder; nil after the last one. Half a folder must not pass for a whole one: what
/// is missing would be taken for removed.
private func nextEntry(
  of folder: OpaquePointer, at path: String
) throws(FileError) -> UnsafeMutablePointer<dirent>? {
  while true {
    errno = 0
    if let entry = readdir(folder) { return entry }
    if errno == 0 { return nil }
    if errno != EINTR { throw failure(path) }
  }
}

private func kind(_ type: UInt8) -> FolderEntry.Kind? {
  switch Int(type) {
  case Int(DT_REG): .file
  case Int(DT_DIR): .folder
  case Int(DT_LNK): .link
  case Int(DT_UNKNOWN): nil
  default: .other
  }
}

/// For file systems that do not tell the kind when a folder is read.
private func kind(ofEntryAt path: String) -> FolderEntry.Kind {
  var status = stat()
  guard lstat(path, &status) == 0 else { return .other }
  return switch status.st_mode & S_IFMT {
  case S_IFREG: .file
  case S_IFDIR: .folder
  case S_IFLNK: .link
  default: .other
  }
}

@Sendable private func readFile(_ path: String, _ limit: Int) throws(FileError) -> [UInt8]? {
  let file = uninterrupted { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
  guard file >= 0 else {
    if errno == ENOENT { return nil }
    throw failure(path)
  }
  defer { close(file) }
  var status = stat()
  guard uninterrupted({ fstat(file, &status) }) == 0 else { throw failure(path) }
  guard status.st_mode & S_IFMT == S_IFREG else {
    throw FileError(path: path, reason: "Not a regular file")
  }
  // One byte more than the file has, so that the first read also meets the end.
  guard let bytes = readAll(file, expecting: Int(status.st_size) + 1, limit: limit) else {
    throw failure(path)
  }
  return bytes
}

/// Reads to the end or the limit; nil if the system says no.
private func readAll(_ file: CInt, expecting size: Int, limit: Int) -> [UInt8]? {
  var bytes: [UInt8] = []
  while bytes.count < limit {
    let room = min(limit - bytes.count, max(size - bytes.count, 4_096))
    guard let chunk = readChunk(file, room) else { return nil }
    if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    // A regular file gives less than asked for only at its end.
    if chunk.count < room { break }
  }
  return bytes
}

private func readChunk(_ file: CInt, _ room: Int) -> [UInt8]? {
  var got = 0
  let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
    repeat { got = read(file, buffer.baseAddress, room) } while got < 0 && errno == EINTR
    count = max(got, 0)
  }
  return got < 0 ? nil : chunk
}

@Sendable private func writeFile(
  _ path: String, _ next: () -> [UInt8]?
) throws(FileError) {
  let aside = path + asideSuffix
  var file = openNew(aside)
  if file < 0, errno == ENOENT {
    try makeFolders(above: path)
    file = openNew(aside)
  }
  guard file >= 0 else { throw failure(path) }
  do throws(FileError) {
    try fill(file, with: next, for: path)
    guard uninterrupted({ rename(aside, path) }) == 0 else { throw failure(path) }
  } catch {
    _ = uninterrupted { unlink(aside) }
    throw error
  }
}

/// Opens a new file. What has its name, left by a build that was cut off, goes: to write into it could mean to
/// write through a link to somewhere else, or to wait for whoever reads a pipe.
private func openNew(_ path: String) -> CInt {
  let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
  let file = uninterrupted { open(path, flags, 0o666) }
  guard file < 0, errno == EEXIST, uninterrupted({ unlink(path) }) == 0 else { return file }
  return uninterrupted { open(path, flags, 0o666) }
}

/// Writes all parts and closes the file: some file systems tell only then that there was no room.
private func fill(
  _ file: CInt, with next: () -> [UInt8]?, for path: String
) throws(FileError) {
  while let bytes = next() {
    if writeAll(bytes, to: file) { continue }
    let reason = failure(path)
    close(file)
    throw reason
  }
  guard close(file) == 0 || errno == EINTR else { throw failure(path) }
}

private func writeAll(_ bytes: [UInt8], to file: CInt) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let count = write(file, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}

/// Makes the folders in which `path` lies.
func makeFolders(above path: String) throws(FileError) {
  guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
  let folder = String(path[..<slash])
  if makeFolder(folder) { return }
  guard errno == ENOENT else { throw failure(folder) }
  try makeFolders(above: folder)
  // Another thread may have made it meanwhile.
  guard makeFolder(folder) else { throw failure(folder) }
}

/// Makes a folder in one that is there, unless it is there too.
private func makeFolder(_ folder: String) -> Bool {
  uninterrupted { mkdir(folder, 0o777) } == 0 || errno == EEXIST
}

@Sendable private func removeEntry(_ path: String) throws(FileError) {
  if uninterrupted({ unlink(path) }) == 0 || errno == ENOENT { return }
  // EISDIR on Linux, EPERM where POSIX is followed to the letter.
  guard errno == EISDIR || errno == EPERM else { throw failure(path) }
  if uninterrupted({ rmdir(path) }) == 0 || [ENOENT, ENOTEMPTY, EEXIST].contains(errno) { return }
  throw failure(path)
}

@Sendable private func resolvePath(_ path: String) -> String {
  if let real = realpath(path, nil) {
    defer { free(real) }
    return String(cString: real)
  }
  let cut = path.hasSuffix("/") && path != "/" ? String(path.dropLast()) : path
  guard let slash = cut.lastIndex(of: "/") else { return join(resolvePath("."), cut) }
  let parent = slash == cut.startIndex ? "/" : String(cut[..<slash])
  if parent == cut { return cut }
  let above = resolvePath(parent)
  // What does not exist yet can be no link, so `..` leads to the folder above it.
  switch cut[cut.index(after: slash)...] {
  case ".": return above
  case "..":
    return above.lastIndex(of: "/").map { $0 == above.startIndex ? "/" : String(above[..<$0]) }
      ?? above
  case let name: return join(above, String(name))
  }
}

@Sendable private func lockFile(_ path: String) throws(FileError) -> LockToken? {
  try makeFolders(above: path)
  let file = uninterrupted { open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666) }
  guard file >= 0 else { throw failure(path) }
  // The system lets go of it when its holder ends, however that happens.
  guard uninterrupted({ flock(file, LOCK_EX | LOCK_NB) }) == 0 else {
    let (isHeld, reason) = (errno == EWOULDBLOCK, failure(path))
    close(file)
    if isHeld { return nil }
    throw reason
  }
  // Where the file was removed before it could be held, another process may hold a new one.
  guard isStill(path, file) else {
    close(file)
    return try lockFile(path)
  }
  // Its stamp tells the file system's time at which the build began.
  futimens(file, nil)
  return LockToken { close(file) }
}

/// Whether `path` names the open file.
private func isStill(_ path: String, _ file: CInt) -> Bool {
  var (named, opened) = (stat(), stat())
  return uninterrupted { stat(path, &named) } == 0 && uninterrupted { fstat(file, &opened) } == 0
    && named.st_ino == opened.st_ino && named.st_dev == opened.st_dev
}

@Sendable private func stampFile(_ path: String) throws(FileError) -> FileStamp? {
  var status = stat()
  guard uninterrupted({ stat(path, &status) }) == 0 else {
    // A name that is too long for a file names none: that of a sidecar may be.
    if [ENOENT, ENOTDIR, ENAMETOOLONG].contains(errno) { return nil }
    throw failure(path)
  }
  #if canImport(Darwin)
    let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
  #else
    let (modified, changed) = (status.st_mtim, status.st_ctim)
  #endif
  return FileStamp(
    size: Int64(status.st_size), modified: nanoseconds(modified), changed: nanoseconds(changed),
    inode: UInt64(status.st_ino))
}

private func nanoseconds(_ time: timespec) -> Int64 {
  Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
}
