import Building
import Model
import TestSupport
import Testing

@Suite("A check")
struct CheckTests {
  private let base = "https://example.org/digest/"

  @Test("of what was just built finds nothing and writes nothing", arguments: [true, false])
  func fine(isWarm: Bool) async throws {
    let world = World(storyDigest + "\nrights: full\n")
    world["digest.yaml"] = world["digest.yaml"].map { $0 + "rights: full\n" }
    try await world.build(baseURL: base)
    if !isWarm {
      for path in world.memory.all.keys where path.hasPrefix(".digestgen/") { world[path] = nil }
    }
    let before = world.memory.all
    let report = try await world.check(baseURL: base, jobs: 2)
    #expect(report.diagnostics.map(\.text) == [])
    #expect(report.articles == 6 && report.files == world.site.count - 1 && report.links > 500)
    #expect(world.memory.all == before)
  }

  @Test(
    "finds that articles have changed since the site was built, though no file would come or go")
  func edited() async throws {
    let seed = "seeds/a.md"
    let text = "---\ntitle: Fire\ndate: 2024-03-02\n---\nThe mill burned down.\n"
    let world = World("-- digest.yaml --\nrights: full\n")
    world[seed] = text
    try await world.build(baseURL: base)
    world[seed] = text + "\nIt was rebuilt.\n"
    let old = try await world.check(baseURL: base).diagnostics.map(\.text)
    #expect(
      old.contains(
        "site: warning: the site is older than the digest: articles or settings have changed since it was built. "
          + "Build again. If you build with --base-url, check with the same one."))
    try await world.build(baseURL: base)
    #expect(try await world.check(baseURL: base).diagnostics.allSatisfy { $0.file != "site" })
    world[seed] = text
    try await world.build(baseURL: base)
    #expect(try await world.check(baseURL: base).diagnostics.allSatisfy { $0.file != "site" })
  }

  @Test("before the first build says that there is no site, and still checks the rest")
  func unbuilt() async throws {
    let world = World("-- digest.yaml --\ntitel: A\n-- seeds/a.txt --\nWords are few.\n")
    let report = try await world.check()
    #expect(
      report.diagnostics.map(\.text) == [
        "digest.yaml:1:1: error: 'titel' is not a key of the settings. Did you mean 'title'?",
        "site: warning: there is no site yet, so its links can't be checked. Run 'digestgen build' "
          + "first.",
      ])
    #expect(world.memory.all.keys.sorted() == ["digest.yaml", "seeds/a.txt"])
    await #expect(throws: BuildError.self) { try await World("").check() }
  }

  @Test("names mistakes of settings, templates and ledger together")
  func together() async throws {
    let world = World(storyDigest)
    world["digest.yaml"] = "language: 12\n"
    world["Templates/home.html"] = "{{nothing}}"
    world["digest.lock"] = "<<<<<<< HEAD\n"
    let files = try await world.check().diagnostics.filter { $0.severity == .error }.map(\.file)
    #expect(Set(files) == ["digest.yaml", "Templates/home.html", "digest.lock"])
  }

  @Test("finds a link that leads nowhere, and names the page once for all")
  func broken() async throws {
    let world = World(storyDigest)
    try await world.build()
    world["site/about/index.html"] = nil
    let errors = try await world.check().diagnostics.filter { $0.severity == .error }
    #expect(errors.count == 2)
    #expect(
      errors[0].message.hasPrefix(
        "this link leads to 'about/index.html', which is not there; so do"))
    #expect(errors[0].line ?? 0 > 1 && errors[0].file.hasPrefix("site/"))
    #expect(errors[1].text.hasPrefix("site/about/index.html: error: this file of the site is gone"))
  }

  @Test("finds anchors, srcset, addresses of feeds, sitemaps and redirects that lead nowhere")
  func kinds() async throws {
    let world = World(storyDigest)
    world["digest.lock"] = "moved\told.html\ttopics/fires/\n"
    try await world.build(baseURL: base)
    try change("site/about/index.html", "href=\"#main\"", "href=\"#mane\"", in: world)
    try change("site/archive/index.html", "<h1", "<a href=\"../about/#x\">a</a><h1", in: world)
    try change("site/topics/index.html", "<h1", "<img srcset=\"a.png 1x, b.png 2x\"><h1", in: world)
    try change("site/feed.xml", base + "2024/03/20/", base + "2024/03/31/", in: world)
    try change("site/feed.json", base + "2024/03/20/", base + "2024/03/30/", in: world)
    try change("site/sitemaps/pages.xml", base + "about/", base + "abuot/", in: world)
    try change("site/old.html", "0; url=topics/fires/", "0; url=topics/fire/", in: world)
    let errors = try await world.check(baseURL: base).diagnostics.filter { $0.severity == .error }
    let otters = "otters-counted-along-the-canal.html"
    let targets = errors.compactMap { $0.message.split(separator: "'").dropFirst().first }
    #expect(
      Set(targets) == [
        "#mane", "#x", "topics/a.png", "topics/b.png", "2024/03/31/" + otters[...],
        "2024/03/30/" + otters[...], "abuot/index.html", "topics/fire/index.html",
      ])
    let changed = try await world.check(baseURL: base).diagnostics.filter {
      $0.message.hasPrefix("this file was changed by hand")
    }
    #expect(changed.count == 7)
  }

  @Test("tells what may be done with the articles of each source")
  func rights() async throws {
    let world = World(storyDigest)
    world["digest.yaml"] = world["digest.yaml"]?
      .replacing("{name: Wire, folder: wire}", with: "{name: Wire, folder: wire, rights: excerpt}")
    world["seeds/loose.md"] = "---\ntitle: Loose\nrights: own\n---\nA word.\n"
    world["seeds/bugle/reprint.md"] = nil
    let rights = try await world.check().rights
    #expect(rights.map(\.name) == ["Gazette", "Wire", nil])
    #expect(rights.map(\.show) == ["full", "excerpt", "full"])
    #expect(rights.map(\.articles) == [3, 3, 1] && rights.map(\.withoutOriginal) == [3, 3, 1])
    #expect(rights.map(\.isUnclear) == [true, false, false])
    #expect(rights.map(\.robots) == ["noindex", "noindex", "index"])
  }

  @Test("finds addresses of the ledger that are missing, lead nowhere or clash")
  func ledger() async throws {
    let world = World(storyDigest)
    try await world.build()
    world["digest.lock"] = world["digest.lock"].map {
      $0 + "moved\tgone.html\tnowhere.html\nmoved\tx.html\ty.html\nmoved\ty.html\tx.html\n"
        + "article\tAbout.html\told\narticle\tabout.html\tolder\narticle\tarchive.html\tz\n"
    }
    let messages = try await world.check().diagnostics.filter { $0.file == "digest.lock" }
      .map(\.message)
    for part in [
      "'gone.html' leads to 'nowhere.html', where nothing stands", "'x.html' leads on in a circle",
      "'about.html' and 'About.html' are one file", "'archive.html' was published, and the site",
    ] {
      #expect(messages.contains { $0.contains(part) }, "\(part)")
    }
  }

  @Test("says what a build would refuse: a page at the place of another, a foreign file in its way")
  func refusals() async throws {
    let world = World(storyDigest)
    try await world.build()
    world["digest.lock"] = world["digest.lock"].map { $0 + "article\trobots.txt\tq\n" }
    let clash = try await world.check().diagnostics.filter { $0.severity == .error }.map(\.message)
    #expect(clash.contains { $0.hasPrefix("'robots.txt' is an address of the site's own") })
    world["site/.digestgen-manifest"] = nil
    let foreign = try await world.check().diagnostics.map(\.message)
    #expect(foreign.contains { $0.contains("digestgen did not write it") })
    #expect(foreign.contains { $0.contains("no list in this folder says which files") })
  }

  @Test("weighs pages")
  func weight() async throws {
    let words = (0..<9_000).map { Fingerprint(of: "\($0)").letters(6) }.joined(separator: " ")
    let world = World([
      "seeds/long.md": Array("---\ntitle: Long\ndate: 2024-01-02\n---\n\(words)".utf8)
    ])
    try await world.build()
    let found = try await world.check().diagnostics.filter { $0.message.contains("14 KB") }
    #expect(found.map(\.file) == ["site/2024/01/02/long.html"] && found[0].severity == .warning)
  }

  @Test("asks what was meant by templates and topics that fit nothing")
  func meant() async throws {
    let world = World(storyDigest)
    world["digest.yaml"] = world["digest.yaml"]?
      .replacing(
        "{name: Corran}", with: "{name: Corran, also: [Colm]}\n  - {name: Coran, drop: yes}")
    world["Templates/artcle.html"] = "x"
    world["Templates/mine.html"] = "x"
    world["Templates/about.html"] = "{{> mine.html}}"
    let found = try await world.check().diagnostics.compactMap { diagnostic in
      diagnostic.advice?.hasPrefix("Did you mean") == true ? diagnostic.text : nil
    }
    #expect(found.contains { $0.contains("artcle.html") && $0.contains("'article.html'?") })
    #expect(found.contains { $0.contains("'Coran'") && $0.contains("Did you mean") })
    #expect(!found.contains { $0.contains("mine.html") })
  }

  @Test("says which phrases of the digest's own nothing shows")
  func phrases() async throws {
    let world = World(storyDigest)
    world["Templates/strings/en.yaml"] =
      "archve: Old\nmine: Mine\narticles-few: \"{count} pieces\"\nmonths-alone: [x]\n"
    world["Templates/about.html"] = "{{words.mine}}"
    let found = try await world.check().diagnostics.filter { $0.file == "Templates/strings" }
    #expect(
      found.map(\.text) == [
        "Templates/strings: warning: no page has the phrase 'archve'. Did you mean 'archive'?"
      ])
  }

  @Test("says, as builds do, that there are no words in the digest's language")
  func language() async throws {
    let world = World(storyDigest)
    let settings = world["digest.yaml"] ?? ""
    let isTold = { (found: [Diagnostic]) in
      found.contains { $0.message.hasPrefix("there are no words in 'sw', so the pages' own words") }
    }
    world["digest.yaml"] = settings + "\nlanguage: sw\n"
    #expect(isTold(try await world.check().diagnostics))
    #expect(isTold(try await world.build().diagnostics))
    world["Templates/strings/sw.yaml"] = "archive: Kumbukumbu\n"
    #expect(!isTold(try await world.build().diagnostics))
    world["digest.yaml"] = settings + "\nlanguage: de-AT\n"
    #expect(!isTold(try await world.build().diagnostics))
  }

  @Test(
    "reports names in topics that fit nothing, and so does a build",
    arguments: [
      ("{name: Corran, also: [Colm]}", "name 'Colm'", "topics' counts to 'Corran'"),
      ("{name: Coran, drop: yes}", "topic 'Coran'", "Did you mean 'Corran'?"),
      (
        "{name: Mills, words: [mill], in: Bildings}\n  - Buildings", "topic 'Bildings'",
        "'Buildings'?"
      ),
      ("{name: Corran, in: Places}", "topic 'Places'", ""),
      ("{name: Sea, words: [submarine]}", "a word of the topic 'Sea'", "changes nothing"),
      ("{name: Sea, drop: yes}", "topic 'Sea'", "drops, so that line changes nothing"),
    ])
  func unknownTopics(rule: String, name: String, end: String) async throws {
    let world = World(storyDigest)
    world["digest.yaml"] = "topics:\n  - \(rule)\n"
    for found in [try await world.build().diagnostics, try await world.check().diagnostics] {
      let told = found.map(\.text).filter { $0.hasPrefix("digest.yaml") && $0.contains(name) }
      #expect(told.count == (end.isEmpty ? 0 : 1) && told.allSatisfy { $0.contains(end) })
    }
  }

  private func change(
    _ path: String, _ text: String, _ other: String, in world: World
  ) throws {
    let page = try #require(world[path], "\(path)")
    try #require(page.contains(text), "\(path) has no \(text)")
    world[path] = page.replacing(text, with: other, maxReplacements: 1)
  }
}
