import Building
import Extraction
import Model
import Rendering
import TestSupport
import Testing

@Suite("A record that closes its article")
struct ClosedRecordTests {
  private static let text =
    #""text": "Fog smells of iron and of apples, the harbour master said on Monday.""#

  @Test(
    "is read as front matter is, and shows no more than it allows",
    arguments: [
      (#""rights": "headline""#, nil), (#""Rights": {"show": "headline"}"#, nil),
      (#""rights": {"show": "ful"}"#, "'ful' is none of the words that may stand here"),
      (#""rights": {"shw": "full"}"#, "'shw' is no key of rights"),
      (#""rights": ["full"]"#, "this must be one word"), (#""rights": 1"#, "'1' is none of"),
      (#""rights": true"#, "'true' is none of"),
      (#""fields": {"rights": "headline"}"#, nil),
    ])
  func rights(said: String, told: String?) async throws {
    let world = World("")
    world["seeds/a.jsonl"] =
      "{\"title\": \"Rain\", \"text\": \"Rain fell.\", \"date\": \"2024-02-05\"}\n"
      + "{\"title\": \"On fog\", \"date\": \"2024-02-05\", \(Self.text), \(said)}\n"
    let report = try await world.build()
    #expect(report.articles == 2 && !world.siteText.contains("apples"))
    let found = report.diagnostics.filter { $0.message.contains("so only its headline is shown") }
    #expect(found.map(\.line) == (told == nil ? [] : [2]))
    #expect(found.allSatisfy { $0.message.hasPrefix(told ?? "-") && $0.column == nil })
  }

  @Test(
    "says nothing of rights where the field is empty",
    arguments: [
      #""rights": null"#, #""rights": """#, #""draft": false"#, #""hide": "no""#,
      #""published": true"#,
    ])
  func nothing(said: String) async throws {
    let world = World("")
    world["seeds/a.jsonl"] =
      "{\"title\": \"On fog\", \"date\": \"2024-02-05\", \(Self.text), \(said)}\n"
    try await world.build()
    #expect(world.siteText.contains("apples"))
  }

  @Test(
    "makes none where it is a draft, and says so",
    arguments: [
      #""draft": true"#, #""hide": true"#, #""published": false"#, #""hide": "ture""#,
      #""draft": 1"#,
      #""published": "no""#, #""status": "draft""#, #""status": "Private""#,
      #""hidden": true"#, #""status": "withdrawn""#,
    ])
  func draft(said: String) async throws {
    let world = World("")
    world["seeds/a.jsonl"] =
      "{\"title\": \"Rain\", \"text\": \"Rain fell.\"}\n{\"title\": \"On fog\", \(Self.text), \(said)}\n"
    let report = try await world.build()
    #expect(report.articles == 1 && !world.siteText.contains("fog"))
    #expect(
      report.diagnostics.contains {
        $0.line == 2 && $0.message == "this entry is a draft, so no article was made of it"
      })
  }

  @Test("may stand in a list whose object closes all of it")
  func list() async throws {
    for (said, articles) in [(#""rights": "headline""#, 1), (#""draft": true"#, 0)] {
      let world = World(
        "-- seeds/b.txt --\nRain fell in Port Ellery on Monday, the harbour master said.")
      let list = "{\(said), \"items\": [{\"title\": \"On fog\", \(Self.text)}]}"
      for file in [list, "{\"response\": \(list)}"] {
        world["seeds/a.json"] = file
        let report = try await world.build()
        #expect(report.articles == articles + 1 && !world.siteText.contains("apples"))
      }
    }
  }

  @Test("is imported as closed as it is, and a draft not at all")
  func imported() async throws {
    let world = World("")
    world["a.jsonl"] =
      "{\"title\": \"On fog\", \(Self.text), \"rights\": {\"show\": \"headline\", \"holder\": \"Ann \\\"A\\\" Lee\"}}\n"
      + "{\"title\": \"Rain\", \"text\": \"Rain fell.\", \"hide\": true}\n"
    let report = try world.importEntries(["a.jsonl"])
    #expect(report.added == ["seeds/on-fog.md"])
    #expect(
      world["seeds/on-fog.md"]?.contains(
        "rights: {show: headline, holder: \"Ann \\\"A\\\" Lee\"}\n")
        == true)
    try await world.build()
    #expect(!world.siteText.contains("apples"))
  }

  @Test("stays closed when it is converted to a line of JSON and read again")
  func converted() async throws {
    let record = "{\"title\": \"On fog\", \(Self.text), \"rights\": \"headline\"}"
    let extracted = extract(
      Seed(path: "a.jsonl", bytes: Array(record.utf8)), settings: Settings())
    let line = jsonLine(of: try #require(extracted.articles.first), language: "en")
    #expect(String(decoding: line, as: UTF8.self).contains(#""rights":{"show":"headline"}"#))
    let world = World(["seeds/a.jsonl": line])
    try await world.build()
    #expect(world.siteText.contains("On fog") && !world.siteText.contains("apples"))
  }
}
