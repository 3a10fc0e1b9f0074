package import Building
import Model

/// A digest in memory: files to start with, builds, and what they leave.
package struct World: Sendable {
  /// What stands on the disk.
  package let memory: MemoryFiles
  /// What builds use; a test may break any part of it.
  package var files: FileSystem

  /// A world with the files of a text in which each begins with a line `-- path --`.
  package init(_ text: String) {
    let parts = World.parse(text).map { ($0.path, Array($0.text.utf8)) }
    self.init(Dictionary(parts) { $1 })
  }

  /// A world with files of any bytes.
  package init(_ start: [String: [UInt8]]) {
    (files, memory) = FileSystem.inMemory(start)
  }

  /// Builds the digest at the top of the world.
  @discardableResult
  package func build(
    baseURL: String? = nil, jobs: Int = 1, isFull: Bool = false, output: String? = nil,
    now: String? = nil, corpusFile: String? = nil, changesFile: String? = nil,
    heldFeatures: Int? = nil
  ) async throws(BuildError) -> BuildReport {
    var options = BuildOptions(
      input: ".", output: output, baseURL: baseURL.flatMap(BaseURL.init), jobs: jobs,
      now: now.flatMap { CalendarDay(iso: $0) }, isFull: isFull,
      corpusFile: corpusFile, changesFile: changesFile)
    options.heldFeatures = heldFeatures ?? options.heldFeatures
    return try await Building.build(options, in: files)
  }

  /// Converts files of the world to Markdown.
  package func convert(
    _ inputs: [String], output: String? = nil, isForced: Bool = false
  ) async throws(BuildError) -> ConvertReport {
    try await Building.convert(
      ConvertOptions(inputs: inputs, output: output, isForced: isForced), in: files)
  }

  /// Imports feeds of the world to `seeds`.
  package func importEntries(_ inputs: [String]) throws(BuildError) -> ImportReport {
    try Building.importEntries(ImportOptions(inputs: inputs), in: files)
  }

  /// A file as text, nil if there is none.
  package subscript(path: String) -> String? {
    get { memory[path].map { String(decoding: $0, as: UTF8.self) } }
    nonmutating set { memory[path] = newValue.map { Array($0.utf8) } }
  }

  /// The files of the site by their paths in it.
  package var site: [String: [UInt8]] {
    let inside = memory.all.filter { $0.key.hasPrefix("site/") }
    return Dictionary(inside.map { (String($0.key.dropFirst(5)), $0.value) }) { $1 }
  }

  /// Every file but those of the cache, which may lie in any order.
  package var kept: [String: [UInt8]] {
    memory.all.filter { !$0.key.hasPrefix(".digestgen/") }
  }

  /// The site that a build makes of the same files with neither a cache nor a site to start from.
  package func cleanSite(baseURL: String? = nil) async throws -> [String: [UInt8]] {
    let clean = World(kept.filter { !$0.key.hasPrefix("site/") })
    try await clean.build(baseURL: baseURL)
    return clean.site
  }

  /// The site as one text: of pages what lies in `<main>`, of other text files all, of style
  /// sheet, script and manifest the names only.
  package var siteText: String {
    site.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { path, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      let isOpaque =
        path.hasPrefix(".") || path == "assets/site.css" || path == "assets/search.js"
      return "-- \(path) --\n" + (isOpaque ? "…\n" : World.main(of: text))
    }.joined(separator: "\n")
  }

  private static func main(of page: String) -> String {
    guard let start = page.range(of: "<main"), let end = page.range(of: "</main>"),
      start.lowerBound < end.lowerBound
    else { return page }
    return page[start.lowerBound..<end.upperBound] + "\n"
  }

  private static func parse(_ text: String) -> [(path: String, text: String)] {
    var parts: [(path: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        parts.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if let last = parts.indices.last {
        parts[last].text += line + "\n"
      }
    }
    return parts
  }
}

extension String {
  /// Where `text` first stands; the standard library alone has no such search.
  fileprivate func range(of text: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
  }
}
