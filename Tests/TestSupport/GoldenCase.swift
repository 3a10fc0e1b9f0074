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
  /// The file's name, `seed.` and an ending.
  package let seedName: String
  package let seed: [UInt8]

  /// How test reports call it.
  package var testDescription: String { name }

  /// All folders that hold a seed, by name.
  package static func all() throws -> [GoldenCase] {
    try (FileSystem.disk.list(goldenFolder) ?? []).map(\.name).sorted().compactMap { name in
      let files = try FileSystem.disk.list(goldenFolder + name) ?? []
      guard let seed = files.map(\.name).first(where: { $0.hasPrefix("seed.") }) else { return nil }
      let bytes = try FileSystem.disk.read("\(goldenFolder)\(name)/\(seed)", Int.max)
      return GoldenCase(name: name, seedName: seed, seed: bytes ?? [])
    }
  }
}

/// Compares `text` with the file at `path` of `Tests/Golden`; nil means that there must be none.
///
/// With `RECORD` in the environment the file is written instead.
package func expectGolden(_ text: String?, at path: String) throws {
  let path = goldenFolder + path
  if getenv("RECORD") != nil {
    if let text { try FileSystem.disk.write(path, Array(text.utf8)) }
    if text == nil { try FileSystem.disk.remove(path) }
  }
  let wanted = try FileSystem.disk.read(path, Int.max).map { String(decoding: $0, as: UTF8.self) }
  #expect(text == wanted)
}

private let goldenFolder: String = {
  let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
  return "/\(tests)/Golden/"
}()
