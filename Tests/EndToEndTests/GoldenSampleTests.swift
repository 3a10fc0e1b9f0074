import Building
import Model
import TestSupport
import Testing

/// The repository's own digest, built in memory: each seed with the article that comes of it, in
/// `Tests/Golden/sample/articles.txt`. `RECORD=1 swift test --filter Golden` writes it anew.
@Suite("Golden: the sample digest")
struct GoldenSampleTests {
  @Test("gives for every seed the article that is written down for it")
  func articles() async throws {
    let world = try sampleDigest()
    // With all rights open each article has its Markdown.
    world["digest.yaml"] = (world["digest.yaml"] ?? "").split(separator: "\n")
      .filter { !$0.hasPrefix("    rights:") }.joined(separator: "\n")
    let report = try await world.build()
    var lines: [String] = []
    for seed in seeds(of: world) {
      lines.append(seed)
      for twin in try await world.convert([seed]).markdown {
        lines += world.article(converted: String(decoding: twin, as: UTF8.self), seed: seed)
      }
    }
    lines.append("")
    lines += report.diagnostics.map(\.text)
    try expectGolden(lines.joined(separator: "\n") + "\n", at: "sample/articles.txt")
  }

  @Test("leads nowhere to a page that is not there")
  func links() async throws {
    let world = try sampleDigest()
    try await world.build()
    #expect(brokenLinks(in: world.site).isEmpty)
  }

  @Test("keeps every address that its ledger has given away")
  func addresses() async throws {
    let world = try sampleDigest()
    let given = articleLines(world["digest.lock"])
    try await world.build()
    #expect(given.isSubset(of: articleLines(world["digest.lock"])))
    for line in given {
      let path = String(line.split(separator: "\t")[1])
      #expect(world.site[path] != nil, "\(path)")
    }
  }

  @Test("has pages that a server sends at one go: 14 KB at the most when they are packed")
  func weights() async throws {
    let world = try sampleDigest()
    try await world.build(baseURL: "https://example.org/")
    for (path, bytes) in world.site where path.hasSuffix(".html") || path.hasSuffix(".css") {
      #expect(packedSize(bytes) <= 14_000, "\(path)")
    }
    #expect(packedSize(world.site["assets/site.css"] ?? []) <= 6_000)
  }

  private func seeds(of world: World) -> [String] {
    world.memory.all.keys.filter { $0.hasPrefix("seeds/") && !$0.hasSuffix(".yaml") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func articleLines(_ ledger: String?) -> Set<Substring> {
    Set((ledger ?? "").split(separator: "\n").filter { $0.hasPrefix("article\t") })
  }
}

extension World {
  /// What the site holds of an article, in a few indented lines: its address, then headline, date
  /// and so on, then what it has in pictures and words.
  fileprivate func article(converted: String, seed: String) -> [String] {
    let id = field("id", converted) ?? field("url", converted) ?? String(seed.dropFirst(6))
    guard let path = address(of: id), let twin = self["site/" + path.dropLast(5) + ".md"]
    else { return ["  \(id): not published"] }
    let parts = twin.split(separator: "\n---\n", maxSplits: 1)
    let header = parts[0].split(separator: "\n").filter { $0 != "---" }
    let pictures = header.drop { $0 != "pictures:" }.dropFirst()
    let rest = header.prefix { $0 != "pictures:" }.filter { !$0.hasPrefix("summary:") }
    let words = parts.last?.split { $0 == " " || $0 == "\n" }.count ?? 0
    return ["  \(path)"] + folded(rest)
      + ["    \(pictures.count { $0.hasPrefix("  - ") }) pictures, \(words) words"]
  }

  /// Front matter with each list on the line of its name.
  private func folded(_ header: [Substring]) -> [String] {
    header.reduce(into: []) { lines, line in
      if line.hasPrefix("  - "), let last = lines.indices.last {
        lines[last] += " " + line.dropFirst(4)
      } else {
        lines.append("    " + line)
      }
    }
  }

  /// Where the ledger says that an article is published.
  private func address(of id: String) -> String? {
    for line in (self["digest.lock"] ?? "").split(separator: "\n") {
      let parts = line.split(separator: "\t").map(String.init)
      if parts.count == 3, parts[0] == "article", parts[2] == id { return parts[1] }
    }
    return nil
  }

  private func field(_ name: String, _ twin: String) -> String? {
    twin.split(separator: "\n").first { $0.hasPrefix(name + ": \"") }
      .map { String($0.dropFirst(name.count + 3).dropLast()) }
  }
}

/// The digest of this repository, without its output.
func sampleDigest() throws -> World {
  World(try files(at: ["seeds", "digest.yaml", "digest.lock"]))
}

/// The files of the built-in theme as they stand in this repository.
func builtInTheme() throws -> [String: [UInt8]] {
  try files(at: ["Templates"]).filter { !$0.key.hasSuffix(".swift") }
}

/// Files and all files of folders of this repository.
private func files(at paths: [String]) throws -> [String: [UInt8]] {
  let top = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  var files: [String: [UInt8]] = [:]
  func take(_ path: String) throws {
    if let folder = try FileSystem.disk.list("\(top)/\(path)") {
      for entry in folder where !entry.name.hasPrefix(".") { try take("\(path)/\(entry.name)") }
    } else {
      files[path] = try FileSystem.disk.read("\(top)/\(path)", Int.max)
    }
  }
  for path in paths { try take(path) }
  return files
}
