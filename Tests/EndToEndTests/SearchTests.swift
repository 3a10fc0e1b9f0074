import Building
import Model
import TestSupport
import Testing

/// Articles of a small town, `count` of them from the number `start` on, one a day.
private func put(_ numbers: Range<Int>, in world: World) {
  for number in numbers {
    let day = CalendarDay(iso: "2020-01-01").map { CalendarDay(number: $0.number + number) }
    world["seeds/n\(number).md"] = """
      ---
      title: Report \(number) on the quay
      date: \(day?.iso ?? "")
      source: Gazette
      ---
      The council has heard report \(number) and will vote on mooring\(number % 7) later this year.

      Nobody spoke against keel\(number), and everybody went home.

      """
  }
}

private let mixedDigest = """
  -- digest.yaml --
  title: The Ellery Digest
  excerpt_words: 12
  sources:
    - {name: Gazette, folder: gazette, rights: {show: excerpt}}
    - {name: Wire, folder: wire, rights: headline}
    - {name: Private, folder: private, rights: {search: no}}
  -- seeds/gazette/a.md --
  ---
  title: Timetable put off
  date: 2024-02-03
  ---
  Ferries between Port Ellery and Tesk will not run every hour before the autumn, the operator said on Saturday.

  A diver spoke of damage at the moorings.
  -- seeds/wire/b.md --
  ---
  title: Harbour dues to rise
  date: 2024-02-04
  ---
  Tesk will raise the dues for ships by a tenth.
  -- seeds/private/c.md --
  ---
  title: Secret of the lighthouse
  date: 2024-02-05
  ---
  Nobody may find the lantern.
  -- seeds/own.md --
  ---
  title: "Fog <b>and</b> \\"apples\\""
  date: 2024-02-06
  authors: [Ilse Marant]
  topics: [Weather]
  ---
  Fog smells of iron. [The old quay](https://quay.example/lost) is gone.
  """

@Suite("The search index")
struct SearchTests {
  @Test("finds articles by the words of headline, text, by-line, topic and source")
  func finds() async throws {
    let world = World(mixedDigest)
    try await world.build()
    let index = SearchedSite(world.site)
    let fog = "2024/02/06/fog-b-and-b-apples.html"
    for term in ["fog", "iron", "smell", "marant", "quay", "t:weather"] {
      #expect(index.articles(with: term) == [fog], "\(term)")
    }
    #expect(index.articles(with: "lost").isEmpty && index.articles(with: "https").isEmpty)
    #expect(
      index.articles(with: "tesk")
        == ["2024/02/03/timetable-put-off.html"])
    #expect(index.articles(with: "s:gazette") == ["2024/02/03/timetable-put-off.html"])
  }

  @Test("holds no more of an article than may be shown")
  func rights() async throws {
    let world = World(mixedDigest)
    try await world.build()
    let index = SearchedSite(world.site)
    // The excerpt ends before these; of the wire only the headline may be shown.
    for term in ["autumn", "operator", "diver", "mooring", "raise", "tenth"] {
      #expect(index.terms[term] == nil, "\(term)")
    }
    #expect(index.articles(with: "due") == ["2024/02/04/harbour-dues-to-rise.html"])
    for term in ["lantern", "secret", "s:private"] { #expect(index.terms[term] == nil) }
    #expect(index.rows.count == 3)
    #expect(
      index.rows[1] == ["Harbour dues to rise", "2024/02/04/harbour-dues-to-rise.html", "", "Wire"])
  }

  @Test("lets nothing of an article end the script that it stands in")
  func scripts() async throws {
    let world = World(mixedDigest)
    try await world.build()
    for (path, bytes) in world.site where path.hasPrefix("search/") && path.hasSuffix(".js") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.hasPrefix("dg(\"") && text.hasSuffix(");\n"))
      #expect(!text.contains("<"), "\(path)")
    }
    #expect(SearchedSite(world.site).rows.last?[0] == #"Fog \u003cb>and\u003c/b> \"apples\""#)
  }

  @Test("is not there if search is off, nor does any page lead to it")
  func off() async throws {
    let world = World(mixedDigest)
    world["digest.yaml"]? += "search: off\n"
    try await world.build(baseURL: "https://example.org/")
    #expect(!world.site.keys.contains { $0.hasPrefix("search") || $0 == "assets/search.js" })
    for (path, bytes) in world.site where path.hasSuffix(".html") || path == "_headers" {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("search/") && !text.contains("script-src"), "\(path)")
    }
  }

  @Test("runs on its own page alone, and nothing but files of the site")
  func policy() async throws {
    let world = World(mixedDigest)
    try await world.build()
    for (path, bytes) in world.site where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("script-src 'self';") == (path == "search/index.html"), "\(path)")
    }
  }

  @Test("is the same for any number of cores, in any order, and from any site before")
  func deterministic() async throws {
    let world = World("")
    put(0..<900, in: world)
    try await world.build(jobs: 2)
    put(900..<1_000, in: world)
    world["seeds/n450.md"] = nil
    try await world.build(jobs: 3)
    #expect(SearchedSite(world.site).segments.count > 1)
    let clean = try await world.cleanSite()
    for (path, bytes) in clean where path.hasPrefix("search/") {
      #expect(world.site[path] == bytes, "\(path)")
    }
    #expect(Set(world.site.keys) == Set(clean.keys))
  }

  @Test(
    "changes by twenty new articles in the last segment, and in the dictionary where their words are"
  )
  func newArticles() async throws {
    let world = World("")
    put(0..<1_500, in: world)
    try await world.build()
    let before = world.site
    put(1_500..<1_520, in: world)
    try await world.build()
    let index = SearchedSite(world.site)
    let last = try #require(index.segments.last)
    let count = try #require(Int(last[1]))
    #expect(index.segments.count > 1 && count > 20)
    let changed = Set(
      world.site.filter { before[$0.key] != $0.value && $0.key.hasPrefix("search/") }.keys)
    // Rows are counted from the oldest on: full files stay.
    let rows = ((count - 20) / 64...(count - 1) / 64).map { "search/\(last[0])/r\($0).js" }
    let terms = (0..<(Int(last[2]) ?? 0)).map { "search/\(last[0])/t\($0).js" }
    let words = changed.filter { $0.hasPrefix("search/words/") }
    #expect(changed.subtracting(words) == Set(rows + terms + ["search/index.js"]))
    // The new articles' own words, and those that all have: fewer files than there are.
    #expect(words.count < index.names.count { $0.hasPrefix("words/") })
  }

  @Test("changes by a paragraph in one segment, by one of an excerpt's article not at all")
  func editedParagraph() async throws {
    let world = World(mixedDigest)
    try await world.build()
    var before = world.site
    world["seeds/own.md"] = world["seeds/own.md"]?.replacing("iron", with: "copper")
    try await world.build()
    #expect(SearchedSite(world.site).articles(with: "copper").count == 1)
    #expect(SearchedSite(world.site).terms["iron"] == nil)
    #expect(before["search/index.js"] == world.site["search/index.js"])
    before = world.site
    world["seeds/gazette/a.md"] = world["seeds/gazette/a.md"]?.replacing("diver", with: "sailor")
    try await world.build()
    #expect(
      before.filter { $0.key.hasPrefix("search/") }
        == world.site.filter { $0.key.hasPrefix("search/") })
  }

  @Test("is made anew where the cache is damaged or gone", arguments: ["first", "root", "root-0"])
  func damaged(record: String) async throws {
    let world = World(mixedDigest)
    try await world.build()
    let whole = world.site
    let path = ".digestgen/search/\(record)"
    for damage in [[], Array("digestgen search 1\n".utf8), [UInt8](repeating: 7, count: 3_000)] {
      world.memory[path] = damage
      for file in whole.keys where file.hasPrefix("search/") { world.memory["site/" + file] = nil }
      try await world.build()
      #expect(world.site == whole)
    }
    // The table is whole, what it leads to is not.
    world.memory[path] = world.memory[path].map {
      $0.dropLast(40) + [UInt8](repeating: 0, count: 40)
    }
    for file in whole.keys where file.hasPrefix("search/") { world.memory["site/" + file] = nil }
    try await world.build()
    #expect(world.site == whole)
  }
}
