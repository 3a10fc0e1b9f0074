import Building
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder with something to start from and what must come of it.
package struct GoldenCase: Sendable, CustomTestStringConvertible {
  package let name: String
  package let seedName: String
  package let seed: [UInt8]
  private let folder: String

  /// How test reports call it.
  package var testDescription: String { name }

  /// All cases, by name.
  package static func all() throws -> [GoldenCase] {
    let place = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let root = "/" + place + "/Golden"
    let names = try FileSystem.disk.list(root) ?? []
    return try names.filter { $0.kind == .folder }.map(\.name).sorted().compactMap { name in
      let folder = root + "/" + name
      let seed = try (FileSystem.disk.list(folder) ?? []).map(\.name).first { $0.hasPrefix("seed.") }
      return try seed.map { seed in
        GoldenCase(
          name: name, seedName: seed,
          seed: try FileSystem.disk.read(folder + "/" + seed, Int.max) ?? [], folder: folder)
      }
    }
  }

  /// Compares `text` with the file `name` of the case; nil means that there must be no such file.
  package func expect(_ text: String?, in name: String) throws {
    let path = folder + "/" + name
    if getenv("RECORD") != nil {
      if let text { try FileSystem.disk.write(path, Array(text.utf8)) }
      else { try FileSystem.disk.remove(path) }
      return
    }
    let wanted = try FileSystem.disk.read(path, Int.max).map { String(decoding: $0, as: UTF8.self) }
    #expect(text == wanted)
  }
}
