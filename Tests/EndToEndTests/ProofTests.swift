import Building
import Model
import Synchronization
import TestSupport
import Testing

@Suite("A proof")
struct ProofTests {
  /// A digest that is built, and what the build left for proofs.
  private func built(isNeeded: Bool = false, _ world: World) async throws -> Proofs? {
    let kept = Kept()
    let desk = ProofDesk(isNeeded: isNeeded) { proofs in kept.value.withLock { $0 = proofs } }
    _ = try await build(BuildOptions(), in: world.files, proofs: desk)
    return kept.value.withLock { $0 }
  }

  private final class Kept: Sendable {
    let value = Mutex(Proofs?.none)
  }

  @Test(
    "is the page that the next build makes of an edit",
    arguments: [("Monday", "Tuesday"), ("has reopened", "is open again")])
  func edits(old: String, new: String) async throws {
    let world = World(smallDigest)
    let proofs = try #require(try await built(world))
    let before = world.memory.all
    world["seeds/a.txt"] = world["seeds/a.txt"]?.replacing(old, with: new)
    let pages = proofs.pages(of: "a.txt")
    #expect(pages.count == 2)
    #expect(pages.contains { String(decoding: $0.bytes, as: UTF8.self).contains(new) })
    // Nothing is written for it.
    #expect(
      world.memory.all.filter { $0.key != "seeds/a.txt" }
        == before.filter { $0.key != "seeds/a.txt" })
    try await world.build()
    for page in pages { #expect(world.site[page.path] == page.bytes) }
  }

  @Test(
    "is not made where more changes than words",
    arguments: [
      ("a.txt", "4 February 2024\nThe bridge has reopened."), ("new.txt", "Some news."),
      ("a.txt", ""), ("none.txt", nil), ("a.txt", nil),
    ] as [(String, String?)])
  func others(seed: String, text: String?) async throws {
    let world = World(smallDigest)
    let proofs = try #require(try await built(world))
    world["seeds/\(seed)"] = text
    #expect(proofs.pages(of: seed).isEmpty)
  }

  @Test("can be made after a build that had nothing to do, if that is asked for")
  func unchanged() async throws {
    let world = World(smallDigest)
    try await world.build()
    #expect(try await built(world) == nil)
    #expect(try await built(isNeeded: true, world) != nil)
  }

  @Test("needs to know where the site begins")
  func base() throws {
    let world = World("-- digest.yaml --\nbase_url: https://example.org/digest/\n")
    #expect(try basePath(of: BuildOptions(), in: world.files) == "/digest/")
    let other = BuildOptions(baseURL: BaseURL("https://example.org/a/b"))
    #expect(try basePath(of: other, in: world.files) == "/a/b/")
    #expect(try basePath(of: BuildOptions(), in: World("").files) == "/")
  }
}
