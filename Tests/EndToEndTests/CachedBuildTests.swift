import Building
import TestSupport
import Testing

@Suite("A build with a cache")
struct CachedBuildTests {
  @Test("reads no seed again that has not changed")
  func untouched() async throws {
    var world = World(smallDigest)
    try await world.build()
    world["seeds/b.txt"] = world["seeds/b.txt"]?.replacing("hour", with: "half-hour")
    let read = world.files.read
    world.files.read = { (path, limit) throws(FileError) in
      if path.hasPrefix("seeds/"), path != "seeds/b.txt" {
        throw FileError(path: path, reason: "It is not to be read")
      }
      return try read(path, limit)
    }
    let report = try await world.build()
    #expect(report.articles == 3 && report.errors == 0)
    #expect(try await world.site == world.cleanSite())
  }

  @Test("says the same again where nothing has changed")
  func sameReport() async throws {
    let world = World(smallDigest)
    world["seeds/none.txt"] = ""
    let first = try await world.build()
    let second = try await world.build()
    #expect(second.articles == 3 && second.pages == first.pages && second.unchanged == first.pages)
    #expect(first.diagnostics == second.diagnostics && first.warnings == 1)
  }

  @Test("is not misled by a file that was written again, with the same bytes or others")
  func touched() async throws {
    let world = World(smallDigest)
    try await world.build()
    world["seeds/a.txt"] = world["seeds/a.txt"]
    #expect(try await world.build().written == 0)
    world["seeds/a.txt"] = world["seeds/a.txt"]?.replacing("Monday", with: "Sunday")
    #expect(try await world.build().written == 3, "page, twin, and the words of the search")
  }

  @Test(
    "makes the same site whatever befell the cache",
    arguments: [
      "articles.index", "articles.pack", "contents.pack", "last-build", "near", "overlaps",
    ])
  func damaged(name: String) async throws {
    let path = ".digestgen/" + name
    for position in [0, 40, 400, 900] {
      let world = World(smallDigest)
      world["seeds/copy.txt"] = world["seeds/a.txt"]
      try await world.build()
      world["seeds/b.txt"] = world["seeds/b.txt"]?.replacing("hour", with: "half-hour")
      var bytes = try #require(world.memory[path])
      bytes[position % bytes.count] ^= 0xff
      world.memory[path] = bytes
      try await world.build(isFull: position == 40)
      #expect(try await world.site == world.cleanSite(), "byte \(position)")
      world.memory[path] = Array(bytes.prefix(position))
      try await world.build()
      #expect(try await world.site == world.cleanSite(), "cut at \(position)")
      world.memory[path] = nil
      try await world.build()
      #expect(try await world.site == world.cleanSite(), "without it")
    }
  }

  @Test(
    "goes on where what the last build left can't be read or written",
    arguments: ["articles.index", "last-build", "near", "overlaps"])
  func unreadable(name: String) async throws {
    var world = World(smallDigest)
    world["seeds/copy.txt"] = world["seeds/a.txt"]
    try await world.build()
    world["seeds/b.txt"] = world["seeds/b.txt"]?.replacing("hour", with: "half-hour")
    let (read, write) = (world.files.read, world.files.writeParts)
    world.files.read = { (path, limit) throws(FileError) in
      if path == ".digestgen/" + name { throw FileError(path: path, reason: "Input/output error") }
      return try read(path, limit)
    }
    world.files.writeParts = { (path, next) throws(FileError) in
      if path.hasSuffix("last-build") { throw FileError(path: path, reason: "Input/output error") }
      try write(path, next)
    }
    let report = try await world.build()
    #expect(report.errors == 0 && report.written > 0 && report.written < report.pages)
    #expect(try await world.site == world.cleanSite())
  }

  @Test("reads every text again that it needs, though its contents were damaged")
  func damagedContents() async throws {
    let world = World(smallDigest)
    try await world.build()
    let path = ".digestgen/contents.pack"
    world.memory[path] = world.memory[path]?.map { _ in 0 }
    world["digest.yaml"] = "title: Another title\n"
    try await world.build()
    #expect(try await world.site == world.cleanSite())
  }

  @Test(
    "makes the same site from features that it reads when they are asked for", arguments: [0, 2])
  func features(held: Int) async throws {
    let world = World(smallDigest)
    world["seeds/copy.txt"] = world["seeds/a.txt"]
    try await world.build(heldFeatures: held)
    #expect(try await world.site == world.cleanSite())
    world["seeds/b.txt"] = world["seeds/b.txt"]?.replacing("hour", with: "half-hour")
    try await world.build(heldFeatures: held)
    #expect(try await world.site == world.cleanSite())
  }

  @Test("organises the corpus again where features can't be read back")
  func damagedFeatures() async throws {
    var world = World(smallDigest)
    let (open, memory) = (world.files.pack, world.memory)
    world.files.pack = { (path, kept) throws(FileError) in
      let pack = try open(path, kept)
      guard path.hasSuffix("articles.pack"), memory["broken"] == nil else { return pack }
      memory["broken"] = []
      return Pack(
        append: pack.append,
        read: { (_, _) throws(FileError) in
          throw FileError(path: path, reason: "Input/output error")
        }, count: pack.count)
    }
    let report = try await world.build(heldFeatures: 0)
    #expect(report.errors == 0 && memory["broken"] != nil)
    memory["broken"] = nil
    #expect(try await world.site == world.cleanSite())
  }

  @Test("finds the features anew under other settings")
  func settings() async throws {
    let world = World(smallDigest)
    try await world.build()
    for settings in [
      "topics: [{name: Ships, words: [ferries, harbour]}]\n", "language: de\n",
      "found_topics: off\n", "sources: [{name: Gazette, folder: sub}]\n",
    ] {
      world["digest.yaml"] = settings
      try await world.build()
      #expect(try await world.site == world.cleanSite(), "\(settings)")
    }
  }

  @Test("finds what is near and what is a copy again once that is switched on again")
  func switches() async throws {
    let world = World(smallDigest)
    world["seeds/copy.txt"] = world["seeds/a.txt"]
    try await world.build()
    let off = ["stories: off\nrelated: off\n", "duplicates: off\n", "stories: off\n"]
    for (number, settings) in off.enumerated() {
      world["digest.yaml"] = settings
      try await world.build()
      #expect(try await world.site == world.cleanSite(), "\(settings)")
      world["seeds/new\(number).txt"] = world["seeds/b.txt"]?.replacing("hour", with: "day")
      world["digest.yaml"] = nil
      try await world.build()
      #expect(try await world.site == world.cleanSite(), "without \(settings)")
    }
  }

  @Test("notices a sidecar that comes, changes and goes")
  func sidecar() async throws {
    let world = World(smallDigest)
    try await world.build()
    for sidecar in ["title: A bridge\n", "title: The bridge\n", nil] {
      world["seeds/a.txt.yaml"] = sidecar
      try await world.build()
      #expect(try await world.site == world.cleanSite())
    }
  }

  @Test("ends in the bytes of a clean build after 200 edits of any kind, some at a time")
  func edits() async throws {
    let world = World(smallDigest)
    var dice = Dice(seed: 20_240_203)
    try await world.build(baseURL: "https://example.org/")
    var number = 0
    while number < 200 {
      let edits = (0...dice.roll(8)).map { edit(world, number + $0, &dice) }
      number += edits.count
      try await world.build(baseURL: "https://example.org/")
      let clean = try await world.cleanSite(baseURL: "https://example.org/")
      #expect(world.site == clean, "edit \(number): \(edits)")
      #expect(brokenLinks(in: world.site) == [], "edit \(number): \(edits)")
    }
  }

  /// Changes something of the digest and says what.
  private func edit(_ world: World, _ number: Int, _ dice: inout Dice) -> String {
    let seeds = world.memory.all.keys.filter { $0.hasPrefix("seeds/") && $0.hasSuffix(".txt") }
      .sorted()
    let seed = seeds[dice.roll(seeds.count)]
    switch dice.roll(8) {
    case 0 where seeds.count < 9, 1 where seeds.count < 9:
      let place = ["Tarrow", "Port Ellery", "Tesk", "Corran"][dice.roll(4)]
      let day = 1 + dice.roll(28)
      world["seeds/new-\(number).txt"] =
        "\(day) March 2024\nThe council of \(place) has raised the price of parking by \(number) "
        + "pence, a clerk said.\nIt had not risen for ten years.\n"
      return "a new seed"
    case 2 where seeds.count > 2:
      world[seed] = nil
      return "without \(seed)"
    case 3:
      world["seeds/moved-\(number).txt"] = world[seed]
      world[seed] = nil
      return "\(seed) renamed"
    case 4:
      world[seed] = (world[seed] ?? "") + "The clerk added \(number) words.\n"
      return "more in \(seed)"
    case 5:
      world[seed + ".yaml"] = dice.roll(2) == 0 ? "title: Headline \(number)\n" : nil
      return "a sidecar of \(seed)"
    case 6:
      world["digest.yaml"] =
        "title: Digest \(dice.roll(3))\nstories: \(["on", "off"][dice.roll(2)])\n"
      return "other settings"
    default:
      world[seed] = world[seed]?.replacing("said", with: "announced")
      return "another opening of \(seed)"
    }
  }
}

/// Chance that is the same each time (Numerical Recipes' linear congruential generator).
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// From 0 to below `sides`.
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}
