#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Something that went wrong with a file or a program.
struct BenchError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Reads a whole file.
func readFile(_ path: String) throws -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  var status = stat()
  guard file >= 0, fstat(file, &status) == 0 else { throw failure(path) }
  defer { close(file) }
  let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
    count = max(0, read(file, buffer.baseAddress, buffer.count))
  }
  guard bytes.count == Int(status.st_size) else { throw failure(path) }
  return bytes
}

/// Writes a whole file and makes the folders above it.
func writeFile(_ path: String, _ bytes: [UInt8]) throws {
  var file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
  if file < 0, errno == ENOENT {
    try makeFolders(above: path)
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
  }
  guard file >= 0 else { throw failure(path) }
  defer { close(file) }
  guard bytes.withUnsafeBytes({ write(file, $0.baseAddress, $0.count) }) == bytes.count else {
    throw failure(path)
  }
}

private func makeFolders(above path: String) throws {
  guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
  let folder = String(path[..<slash])
  if mkdir(folder, 0o755) == 0 || errno == EEXIST { return }
  guard errno == ENOENT else { throw failure(folder) }
  try makeFolders(above: folder)
  guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw failure(folder) }
}

/// All files below a folder.
func filesBelow(_ folder: String) -> [String] {
  guard let open = opendir(folder) else { return [] }
  defer { closedir(open) }
  var found: [String] = []
  while let entry = readdir(open) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name == "." || name == ".." { continue }
    let path = "\(folder)/\(name)"
    if isFolder(path) { found += filesBelow(path) } else { found.append(path) }
  }
  return found
}

/// Whether there is a folder at `path`.
func isFolder(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// Removes a folder with all that it holds.
func removeTree(_ folder: String) {
  _ = try? runProgram(["/bin/rm", "-rf", folder])
}

/// The number of this process.
func processID() -> Int { Int(getpid()) }

private func failure(_ path: String) -> BenchError {
  BenchError("\(path): \(String(cString: strerror(errno)))")
}
