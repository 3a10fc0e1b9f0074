import Templates
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("The built-in theme")
struct BuiltInThemeTests {
  @Test("holds every file of the folder Templates")
  func complete() {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    #expect(names(in: root + "/Templates") == BuiltInTheme.templates.keys.sorted())
    #expect(names(in: root + "/Templates/assets") == BuiltInTheme.assets.keys.sorted())
    #expect(
      names(in: root + "/Templates/strings")
        == BuiltInTheme.strings.keys.map { $0 + ".yaml" }.sorted())
  }

  /// The files of a folder, but for Swift's and folders.
  private func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.contains("."), !name.hasPrefix("."), !name.hasSuffix(".swift") { names.append(name) }
    }
    return names.sorted()
  }
}
