import Building
import Model
import TestSupport
import Testing

@Suite("Entries that lead to one page")
struct SharedAddressTests {
  private static let words = ["Wind", "Rain", "Snow", "Fog", "Hail"]

  /// The last entries of a live blog, newest first.
  private func feed(_ numbers: Range<Int>, hasGuids: Bool) -> String {
    let items = numbers.reversed().map { number in
      """
      <item><title>Live entry \(number): \(Self.words[number])</title>
      <link>https://l.example/live#post-\(number)</link>
      \(hasGuids ? "<guid isPermaLink='false'>post-guid-number-000\(number)</guid>" : "")
      <pubDate>Wed, 24 Jan 2024 1\(number):00:00 GMT</pubDate>
      <description>\(Self.words[number]) came over Port Ellery in hour \(number), the harbour master said.</description>
      </item>
      """
    }
    return "<rss version='2.0'><channel><title>Live</title>\(items.joined())</channel></rss>\n"
  }

  @Test(
    "each keep their address, whatever comes on top of them or falls off", arguments: [true, false])
  func rolling(hasGuids: Bool) async throws {
    let world = World("")
    var shown: [String: String] = [:]
    for numbers in [0..<1, 0..<2, 0..<3, 0..<4, 1..<5] {
      world["seeds/live.xml"] = feed(numbers, hasGuids: hasGuids)
      #expect(try await world.build().articles == numbers.count)
      for number in numbers {
        let pages = world.site.filter { path, bytes in
          path.hasPrefix("2024/01/24/live-entry-\(number)") && path.hasSuffix(".html")
            && String(decoding: bytes, as: UTF8.self).contains("<h1>Live entry \(number): ")
        }
        let heading = "\(number)"
        #expect(pages.count == 1)
        #expect(shown[heading] == nil || shown[heading] == pages.keys.first)
        shown[heading] = pages.keys.first
      }
    }
    #expect(Set(shown.values).count == 5)
  }

  @Test("are all imported")
  func imported() throws {
    let world = World("")
    world["feeds/live.xml"] = feed(0..<3, hasGuids: false)
    let report = try world.importEntries(["feeds/live.xml"])
    #expect(report.added.count == 3)
  }

  @Test("by the thousand are told apart without a quadratic ledger")
  func thousands() async throws {
    let world = World("")
    world["seeds/a.jsonl"] = (0..<300).map {
      "{\"title\": \"Report \($0)\", \"url\": \"https://x.example/live\", \"date\": \"2024-01-24\", \"text\": \"Number \($0) came.\"}\n"
    }.joined()
    #expect(try await world.build().articles > 1)
    #expect((world["digest.lock"] ?? "").count < 300 * 160)
  }
}
