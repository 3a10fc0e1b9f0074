#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a folder holds, in no order; nothing if it can't be read.
func entries(of path: String) -> [(name: String, isFolder: Bool)] {
  guard let folder = opendir(path) else { return [] }
  defer { closedir(folder) }
  var entries: [(name: String, isFolder: Bool)] = []
  while let entry = readdir(folder) {
    let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    let name = String(decoding: bytes, as: UTF8.self)
    if name != ".", name != ".." {
      let kind = Int(entry.pointee.d_type)
      let isFolder = kind == Int(DT_UNKNOWN) ? isFolder(below(path, name)) : kind == Int(DT_DIR)
      entries.append((name, isFolder))
    }
  }
  return entries
}

/// For file systems that do not tell the kind when a folder is read.
private func isFolder(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
