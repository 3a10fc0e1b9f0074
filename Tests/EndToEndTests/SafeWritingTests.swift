import Building
import Model
import Synchronization
import TestSupport
import Testing

@Suite("Writing the site")
struct SafeWritingTests {
  @Test(
    "refuses a folder that is, holds or lies in the sources",
    arguments: [".", "/", "seeds", "seeds/site", "Templates", "Templates/assets"])
  func place(output: String) async {
    let world = World(smallDigest)
    let before = world.kept
    let error = await #expect(throws: BuildError.self) { try await world.build(output: output) }
    #expect(
      error?.diagnostics.map(\.text) == [
        "\(output): error: the site can't go here: this folder is, holds or lies in the digest's "
          + "own files. Name another folder with --output."
      ])
    #expect(world.kept == before)
  }

  @Test(
    "refuses to write the list of articles over the digest's own files",
    arguments: ["digest.lock", "digest.yaml", "seeds/a.txt", "site/corpus.jsonl"])
  func corpusFile(path: String) async throws {
    let world = World(smallDigest)
    try await world.build()
    let before = world.kept
    let error = await #expect(throws: BuildError.self) {
      try await world.build(corpusFile: path)
    }
    #expect(
      error?.diagnostics.map(\.text) == [
        "\(path): error: the list of articles can't go here: this is one of the digest's own "
          + "files. Name another file with --corpus."
      ])
    #expect(world.kept == before)
    try await world.build(corpusFile: "corpus.jsonl")
    #expect(world["corpus.jsonl"]?.contains("\"seed\":\"a.txt\"") == true)
  }

  @Test(
    "refuses to write over files that are not its own, and to build through them",
    arguments: ["site/index.html", "site/2024", "site/feed.xml/notes.txt", "site/archive"])
  func foreign(path: String) async {
    let world = World(smallDigest)
    world[path] = "mine"
    let before = world.kept
    let error = await #expect(throws: BuildError.self) {
      try await world.build(baseURL: "https://example.org/")
    }
    #expect(
      error?.diagnostics.map(\.text) == [
        "\(path): error: this file stands where the site's own would go, and digestgen did not "
          + "write it. Move it away, or name another folder with --output."
      ])
    #expect(world.kept == before)
  }

  @Test("leaves other files in the folder alone, whatever comes and goes")
  func neighbours() async throws {
    let world = World(smallDigest)
    let mine = [
      "site/.gitignore", "site/CNAME", "site/2024/02/03/photo.jpg", "site/x.digestgen-tmp",
    ]
    for path in mine { world[path] = "mine" }
    world["seeds/.keep"] = ""
    try await world.build()
    for seed in ["a", "b", "c"] { world["seeds/\(seed).txt"] = nil }
    try await world.build()
    for path in mine { #expect(world[path] == "mine") }
  }

  @Test("keeps a page that left the site if someone has changed it")
  func changedByHand() async throws {
    let world = World(smallDigest)
    try await world.build(baseURL: "https://example.org/")
    world["site/feed.xml"] = "my own feed"
    let report = try await world.build()
    #expect(world["site/feed.xml"] == "my own feed")
    #expect(
      report.diagnostics.map(\.text).contains(
        "site/feed.xml: warning: this page is no longer part of the site, but the file was changed "
          + "by hand, so it stays. Remove it if you do not need it."))
  }

  @Test("clears away what a build that was cut off left half-written")
  func leftovers() async throws {
    let world = World(smallDigest)
    try await world.build()
    world["site/index.html.digestgen-tmp"] = "<!doc"
    try await world.build()
    #expect(world["site/index.html.digestgen-tmp"] == nil)
  }

  @Test(
    "that fails at any file leaves whole files and no link to nowhere, and the next build mends it")
  func cutOff() async throws {
    var world = World(smallDigest)
    try await world.build()
    world["seeds/a.txt"] = nil
    world["seeds/d.txt"] = "8 April 2024\nTesk has a new minister for ferries, Ms Ilse Marant.\n"
    let start = world.memory.all
    let goal = World(start)
    try await goal.build()
    let whole = goal.site
    for limit in 0..<40 {
      world = World(start)
      let sound = world.files
      world.files = failing(sound, after: limit)
      if (try? await world.build()) != nil { break }
      #expect(brokenLinks(in: world.site) == [], "after \(limit) files")
      world.files = sound
      try await world.build()
      #expect(world.site == whole, "after \(limit) files")
    }
  }

  @Test("does not touch the site if the ledger can't be written")
  func ledgerFirst() async throws {
    var world = World(smallDigest)
    world.files = failing(world.files, after: 0, at: { $0 == "digest.lock" })
    let error = await #expect(throws: BuildError.self) { try await world.build() }
    #expect(
      error?.diagnostics.map(\.text) == [
        "digest.lock: error: the ledger can't be written: No space left on device. Check the "
          + "permissions and the space on the disk, then build again."
      ])
    #expect(world.site.isEmpty)
  }

  @Test("is left to one build at a time")
  func oneAtATime() async {
    var world = World(smallDigest)
    world.files.lock = { (_) throws(FileError) in nil }
    let error = await #expect(throws: BuildError.self) { try await world.build() }
    #expect(
      error?.diagnostics.map(\.text) == [
        ".: error: another build of this digest is under way. Wait until it has ended."
      ])
  }
}

/// `files` whose disk is full after `limit` written files, of those that count.
func failing(
  _ files: FileSystem, after limit: Int,
  at counts: @escaping @Sendable (String) -> Bool = { _ in true }
) -> FileSystem {
  let written = Mutex(0)
  var broken = files
  broken.writeParts = { (path, next) throws(FileError) in
    let count = written.withLock { count in
      if counts(path) { count += 1 }
      return counts(path) ? count : 0
    }
    if count > limit { throw FileError(path: path, reason: "No space left on device") }
    try files.writeParts(path, next)
  }
  return broken
}
