import Building
import Model
import TestSupport
import Testing

@Suite("Editions of a digest that grows")
struct EditionsReplayTests {
  @Test("hold each article once, and never change but for the link to the next")
  func replay() async throws {
    let world = digest()
    var sealed: [String: String] = [:]
    for builds in 0..<10 {
      for day in (builds * 4)..<(builds * 4 + 4) { put(day, in: world) }
      try await world.build()
      let editions = lines(world)
      let newest = editions.map(\.path).max() ?? ""
      for edition in editions {
        let page = withoutNext(world["site/" + edition.path] ?? "")
        #expect(!page.isEmpty && page == sealed[edition.path] ?? page, "\(edition.path)")
        if edition.path != newest { sealed[edition.path] = page }
      }
      let shown = editions.flatMap(\.articles)
      #expect(Set(shown).count == shown.count)
    }
    #expect(sealed.count == 39)
    #expect(sealed.values.count { $0.contains(">Update</strong>") } > 10)
  }

  @Test("are the same when everything comes at once")
  func atOnce() async throws {
    let (growing, whole) = (digest(), digest())
    for day in 0..<12 {
      put(day, in: growing)
      put(day, in: whole)
      if day % 3 == 2 { try await growing.build() }
    }
    try await whole.build()
    #expect(lines(growing).map(\.articles) == lines(whole).map(\.articles))
    for edition in lines(whole) {
      let twin = "site/" + edition.path.dropLast(5) + ".md"
      #expect(growing[twin] == whole[twin] && whole[twin] != nil)
    }
  }

  @Test("keep the order that was published though a back-dated article would come first")
  func backDated() async throws {
    let world = digest()
    for day in 0..<4 { put(day, in: world) }
    try await world.build()
    let before = lines(world)[1].articles
    world["seeds/late.md"] = article("Late but long", day: 1, words: 400, salt: 977)
    try await world.build()
    #expect(lines(world)[1].articles == before + [lines(world)[1].articles.last ?? ""])
    let page = world["site/" + lines(world)[1].path] ?? ""
    #expect(page.contains(">Late additions</h2>") && page.contains("Late but long"))
    let once = world.site
    try await world.build()
    #expect(world.site == once)
  }

  @Test("lose an article that is taken down, everywhere, and keep the others in their order")
  func takenDown() async throws {
    let world = digest()
    for day in 0..<4 { put(day, in: world) }
    try await world.build(baseURL: "https://example.org/")
    world["digest.yaml"] = (world["digest.yaml"] ?? "") + "removed: [d1-n0.md]\n"
    try await world.build(baseURL: "https://example.org/")
    for (path, bytes) in world.site where path.contains("edition") || path.hasPrefix("email") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Report 1-0"), "\(path)")
    }
    #expect(world["site/editions/2024-01-02.html"]?.contains("Report 1-1") == true)
  }

  @Test("whose articles are all gone show those that came late, the first of them on top")
  func replaced() async throws {
    let world = digest()
    for day in 0..<4 { put(day, in: world) }
    try await world.build()
    for number in 0..<4 { world["seeds/d1-n\(number).md"] = nil }
    for number in 0..<2 {
      world["seeds/late\(number).md"] = article(
        "Late \(number)", day: 1, words: 90, salt: 977 + number, own: 90 + number)
    }
    try await world.build()
    let page = try #require(world["site/editions/2024-01-02.html"])
    #expect(page.contains("Late 0") && page.contains("Late 1"))
    #expect(page.contains(">Late additions</h2>"))
    let once = world.site
    try await world.build()
    #expect(world.site == once)
  }

  @Test(
    "stay where they are when longer ones follow them",
    arguments: [("weekly", "2024-W01"), ("monthly", "2024-01")])
  func otherCadence(word: String, period: String) async throws {
    let world = digest()
    for day in 0..<4 { put(day, in: world) }
    try await world.build()
    let before = lines(world)
    let page = withoutNext(world["site/editions/2024-01-04.html"] ?? "")
    world["digest.yaml"] = "edition: \(word)\nfound_topics: off\n"
    for day in 4..<7 {
      put(day, in: world)
      try await world.build()
      #expect(withoutNext(world["site/editions/2024-01-04.html"] ?? "") == page)
      let longer = world["site/editions/\(period).html"] ?? ""
      #expect(longer.contains("Report \(day)-3") && !longer.contains(">Late additions</h2>"))
    }
    #expect(lines(world).map(\.path).contains("editions/\(period).html"))
    #expect(
      lines(world).filter { $0.path < "editions/2024-01-05" && $0.path != "editions/2024-01.html" }
        .map(\.articles) == before.map(\.articles))
  }

  @Test("are not closed for ever by an article that had a wrong date")
  func wrongDate() async throws {
    let world = digest()
    for day in 0..<2 { put(day, in: world) }
    world["seeds/typo.md"] = article("Typo", day: 9000, words: 50, salt: 977)
    try await world.build()
    world["seeds/typo.md"] = article("Typo", day: 1, words: 50, salt: 977)
    try await world.build()
    for number in 0..<3 {
      world["seeds/new\(number).md"] = article(
        "New \(number)", day: 2, words: 90, salt: 990 + number, own: 90 + number)
      try await world.build()
    }
    let page = world["site/editions/2024-01-03.html"] ?? ""
    #expect(page.contains("New 0") && page.contains("New 2"))
    #expect(!page.contains(">Late additions</h2>"))
  }

  @Test("are on the front page, which without them is as it was")
  func home() async throws {
    let world = digest()
    for day in 0..<3 { put(day, in: world) }
    try await world.build()
    let home = world["site/index.html"] ?? ""
    #expect(home.contains(">Edition of 3 January 2024</a></h1>"))
    #expect(home.contains("That is all for 3 January 2024."))
    #expect(
      world["site/2024/01/02/index.html"]?.contains(">Edition of 2 January 2024</a>") == true)
    #expect(home.contains("editions/2024-01-02.html") && home.contains("editions/2024-01-01.html"))
    world["digest.yaml"] = (world["digest.yaml"] ?? "") + "editions: off\n"
    try await world.build()
    #expect(world["site/index.html"]?.contains(">Latest news</h1>") == true)
    #expect(world["site/editions/index.html"] == nil)
  }

  @Test("go out as mails that hold whole addresses, and only as much as the rights allow")
  func mails() async throws {
    let world = digest()
    world["digest.yaml"] = (world["digest.yaml"] ?? "") + "rights: headline\n"
    for day in 0..<2 { put(day, in: world) }
    try await world.build(baseURL: "https://example.org/news/")
    let mail = world["site/email/2024-01-02.html"] ?? ""
    let text = world["site/email/2024-01-02.txt"] ?? ""
    #expect(mail.contains("href=\"https://example.org/news/2024/01/02/report-1-0.html\""))
    #expect(text.contains("\nhttps://example.org/news/2024/01/02/report-1-0.html\n"))
    let feed = world["site/editions/feed.xml"] ?? ""
    for file in [mail, text, feed, world["site/editions/2024-01-02.md"] ?? ""] {
      #expect(file.contains("Report 1-0") && !file.contains("council"))
    }
  }
}

/// A digest of four articles a day, with an edition a day.
private func digest() -> World {
  World("-- digest.yaml --\nedition: daily\nfound_topics: off\n")
}

/// Writes the articles of a day: one that goes on with the story of the day before, and three others.
private func put(_ day: Int, in world: World) {
  for number in 0..<4 {
    world["seeds/d\(day)-n\(number).md"] = article(
      "Report \(day)-\(number)", day: day, words: 40 + 7 * number,
      salt: number == 0 ? 5000 + day / 6 : day * 4 + number, own: day)
  }
}

/// An article whose words are its own, but for those that `salt` shares with others of a story.
private func article(_ title: String, day: Int, words: Int, salt: Int, own: Int = 0) -> String {
  let date = CalendarDay(number: 19_723 + day).iso
  let text = (0..<words).map { word in
    word % 3 == 0 ? "own\(own)x\(salt)y\(word)" : "shared\(salt)y\(word)"
  }.joined(separator: " ")
  return """
    ---
    title: \(title)
    date: \(date)
    source: \(salt % 2 == 0 ? "Gazette" : "Wire")
    ---
    The council heard of \(text).

    """
}

/// The editions of the ledger, the oldest first, with the short ids of their articles.
private func lines(_ world: World) -> [(path: String, articles: [String])] {
  (world["digest.lock"] ?? "").split(separator: "\n").filter { $0.hasPrefix("edition\t") }
    .map { line in
      let fields = line.split(separator: "\t").map(String.init)
      let words = fields[2].split(separator: " ").prefix { $0 != "archive" }
      let ids = words.flatMap { $0.split { $0 == "+" || $0 == "!" } }.map(String.init)
      return (fields[1], ids.filter { $0.utf8.count == 10 && !$0.contains("-") })
    }
}

/// A page without its link to the next edition.
private func withoutNext(_ page: String) -> String {
  page.split(separator: "\n").filter { !$0.contains("rel=\"next\"") }.joined(separator: "\n")
}
