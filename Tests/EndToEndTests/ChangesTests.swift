import Building
import Model
import TestSupport
import Testing

@Suite("The list of changes")
struct ChangesTests {
  private let bridge =
    "2024/02/03/the-bridge-over-the-tarrow-river-has-reopened-after-a-year"

  @Test("names what a build wrote and removed, articles first and removals last")
  func kinds() async throws {
    let world = World(smallDigest)
    try await world.build(changesFile: "changes.txt")
    let first = try #require(world["changes.txt"])
    #expect(lines(first).count == world.site.count - 1, "all but the manifest")
    world["changes.txt"] = nil
    world["seeds/a.txt"] = nil
    try await world.build(changesFile: "changes.txt")
    let second = lines(world["changes.txt"] ?? "")
    #expect(second.contains("write\t\(bridge).html") && second.contains("write\tindex.html"))
    #expect(second.suffix(2) == ["remove\t\(bridge).md", "remove\tsearch/first/t0.js"])
  }

  @Test("keeps what it held until someone removes it, each file once")
  func merged() async throws {
    let world = World(smallDigest)
    try await world.build()
    for text in ["Tuesday", "Sunday"] {
      world["seeds/a.txt"] = world["seeds/a.txt"]?.replacing("Monday", with: text)
        .replacing("Tuesday", with: text)
      try await world.build(changesFile: "changes.txt")
    }
    let expected = [
      "write\t\(bridge).html", "write\t\(bridge).md", "write\tsearch/words/w-.js",
    ]
    #expect(lines(world["changes.txt"] ?? "") == expected)
    try await world.build(changesFile: "changes.txt")
    #expect(lines(world["changes.txt"] ?? "") == expected)
  }

  @Test("names everything that a build which was cut off may have written")
  func cutOff() async throws {
    var world = World(smallDigest)
    try await world.build()
    world["seeds/a.txt"] = world["seeds/a.txt"]?.replacing("Monday", with: "Tuesday")
    let sound = world.files
    world.files = failing(sound, after: 1, at: { $0.hasPrefix("site/2024") })
    await #expect(throws: BuildError.self) { try await world.build(changesFile: "changes.txt") }
    world.files = sound
    try await world.build(changesFile: "changes.txt")
    #expect(lines(world["changes.txt"] ?? "").contains("write\t\(bridge).html"))
    #expect(lines(world["changes.txt"] ?? "").contains("write\t\(bridge).md"))
  }

  @Test(
    "never takes the place of something else",
    arguments: ["My notes\n", "write\tindex.html\nMy notes\n", "write\tindex.html\tMonday\n"])
  func other(notes: String) async throws {
    let world = World(smallDigest)
    world["notes.txt"] = notes
    let error = await #expect(throws: BuildError.self) {
      try await world.build(changesFile: "notes.txt")
    }
    #expect(error?.diagnostics.first?.message.contains("this file holds something else") == true)
    #expect(world["notes.txt"] == notes && world.site.isEmpty)
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}
