import Building
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of `Tests/Golden` with a seed and what must come of it.
package struct GoldenCase: Sendable, CustomTestStringConvertible {
  package let name: String
  /// The seed, named `seed.` and an ending, and perhaps its sidecar.
  package let files: [String: [UInt8]]

  /// How test reports call it.
  package var testDescription: String { name }

  /// All folders that hold a seed, by name.
  package static func all() throws -> [GoldenCase] {
    try (FileSystem.disk.list(goldenFolder) ?? []).map(\.name).sorted().compactMap { name in
      let files = try FileSystem.disk.list(goldenFolder + name) ?? []
      let names = files.map(\.name).filter { $0.hasPrefix("seed.") }
      guard !names.isEmpty else { return nil }
      let contents = try names.map { seed in
        (seed, try FileSystem.disk.read("\(goldenFolder)\(name)/\(seed)", Int.max) ?? [])
      }
      return GoldenCase(name: name, files: Dictionary(contents) { $1 })
    }
  }
}

/// Compares `text` with the file at `path` of `Tests/Golden`; nil means that there must be none.
///
/// With `RECORD` in the environment a file that differs is written anew, and the test fails all the
/// same, so that nobody records by accident.
package func expectGolden(_ text: String?, at path: String) throws {
  let file = goldenFolder + path
  let wanted = try goldenText(at: path)
  if getenv("RECORD") != nil, text != wanted { try record(text, at: file) }
  #expect(text == wanted, "Tests/Golden/\(path)")
}

/// What `path` of `Tests/Golden` holds; nil if there is no such file.
package func goldenText(at path: String) throws -> String? {
  try FileSystem.disk.read(goldenFolder + path, Int.max).map { String(decoding: $0, as: UTF8.self) }
}

private func record(_ text: String?, at file: String) throws {
  if let text {
    try FileSystem.disk.write(file, Array(text.utf8))
  } else {
    try FileSystem.disk.remove(file)
  }
}

private let goldenFolder: String = {
  let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
  return "/\(tests)/Golden/"
}()
