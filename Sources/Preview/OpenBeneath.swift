import COpenBeneath

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What there is at a path of the site.
enum FoundFile {
  /// A file, open; whoever gets it closes it.
  case file(CInt, size: Int)
  case folder
  case nothing
}

/// Opens a path below a folder for reading, whatever anyone puts there: it follows no symbolic link in it
/// and never leaves the folder, and pipes and devices are nothing.
///
/// The folder is looked up each time, since a site may be removed and built anew.
func open(_ path: String, beneath folder: String) -> FoundFile {
  let root = retried { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  guard root >= 0 else { return .nothing }
  defer { close(root) }
  let file = descriptor(path, beneath: root)
  guard file >= 0 else { return .nothing }
  var status = stat()
  guard fstat(file, &status) == 0 else {
    close(file)
    return .nothing
  }
  if status.st_mode & S_IFMT == S_IFREG { return .file(file, size: Int(status.st_size)) }
  close(file)
  return status.st_mode & S_IFMT == S_IFDIR ? .folder : .nothing
}

/// Without O_NONBLOCK, opening a pipe would wait for whoever writes to it.
private let readingFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY

private func descriptor(_ path: String, beneath root: CInt) -> CInt {
  let file = retried { digestgen_open_beneath(root, path, UInt64(readingFlags)) }
  // Old kernels do not know the call, and sandboxes may forbid it.
  guard file < 0, errno == ENOSYS || errno == EPERM else { return file }
  return walk(path, from: root)
}

/// The same name by name, each without following links.
func walk(_ path: String, from root: CInt) -> CInt {
  let names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  guard names.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else { return -1 }
  var folder = retried { fcntl(root, F_DUPFD_CLOEXEC, 0) }
  for (index, name) in names.enumerated() where folder >= 0 {
    let flags = readingFlags | O_NOFOLLOW | (index == names.count - 1 ? 0 : O_DIRECTORY)
    let next = retried { openat(folder, name, flags) }
    close(folder)
    folder = next
  }
  return folder
}

/// Reads up to `limit` bytes of an open file, from its start; nil if the system says no.
func readAll(_ file: CInt, limit: Int) -> [UInt8]? {
  var bytes: [UInt8] = []
  while bytes.count < limit {
    var got = 0
    let room = min(limit - bytes.count, 1 << 18)
    bytes += [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      got = pread(file, buffer.baseAddress, room, off_t(bytes.count))
      count = max(0, got)
    }
    if got < 0, errno != EINTR { return nil }
    if got == 0 { break }
  }
  return bytes
}

/// Calls until no signal has interrupted it.
func retried(_ call: () -> CInt) -> CInt {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}

/// Closes a file; where the module's callers have a `close` of their own.
func closeFile(_ file: CInt) { close(file) }
