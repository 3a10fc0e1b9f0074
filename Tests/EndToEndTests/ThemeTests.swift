import Building
import Model
import TestSupport
import Testing

@Suite("A digest's own templates")
struct ThemeTests {
  @Test("replace the built-in ones file by file")
  func replaced() async throws {
    let world = World(smallDigest)
    world["Templates/item.html"] =
      "<li class=\"mine\"><a href=\"{{address}}\">{{headline}}</a></li>\n"
    world["Templates/assets/logo.svg"] = "<svg/>"
    world["Templates/Theme.swift"] = "not a template {{"
    world["Templates/strings/en.yaml"] = "archive: Older news\n"
    try await world.build()
    #expect(world["site/index.html"]?.contains("<li class=\"mine\">") == true)
    #expect(world["site/assets/logo.svg"] == "<svg/>")
    #expect(world["site/index.html"]?.contains("<img src=\"assets/logo.svg\" alt=\"") == true)
    #expect(world["site/assets/site.css"] != nil)
    #expect(world["site/archive/index.html"]?.contains("<h1>Older news</h1>") == true)
  }

  @Test(
    "lead to their own files from any page, under any address",
    arguments: [nil, "https://example.org/a/"])
  func assets(baseURL: String?) async throws {
    let world = World(smallDigest)
    world["Templates/item.html"] = "<li><img src=\"{{site.assets}}quay.jpg\" alt=\"\"></li>\n"
    world["Templates/assets/quay.jpg"] = "picture"
    try await world.build(baseURL: baseURL)
    #expect(world["site/index.html"]?.contains("src=\"assets/quay.jpg\"") == true)
    #expect(world["site/archive/index.html"] != nil)
    let days = world.site.filter { $0.key.hasSuffix("/index.html") && $0.key.hasPrefix("20") }
    #expect(
      days.values.contains {
        String(decoding: $0, as: UTF8.self).contains("src=\"../../../assets/quay.jpg\"")
      })
  }

  @Test("that are wrong end the build before anything is written")
  func wrong() async {
    let world = World(smallDigest)
    world["Templates/item.html"] = "<li>\n{{headlin}}</li>\n"
    let before = world.kept
    let error = await #expect(throws: BuildError.self) { try await world.build() }
    #expect(
      error?.diagnostics.first?.text.hasPrefix(
        "Templates/item.html:2:1: error: 'headlin' is not offered here") == true)
    #expect(error?.diagnostics.count == 1, "said once, however many templates use the file")
    #expect(world.kept == before)
  }

  @Test(
    "have phrases whose places something fills",
    arguments: [
      ("by: Von {nobody}", "1:5: error: nothing fills '{nobody}' in 'by'. It has: {names}."),
      ("by: Von {name}", "1:5: error: nothing fills '{name}' in 'by'. Did you mean '{names}'?"),
      ("archive: All {count}", "1:10: error: nothing fills '{count}' in 'archive'. Leave it out."),
      ("by: [a]", "1:5: error: 'by' must be a phrase"),
      (
        "months-long: [a, b]",
        "1:14: error: 'months-long' must be a list of 12. Write them as [one, two, …]."
      ),
      (
        "weekdays-short: Mo",
        "1:17: error: 'weekdays-short' must be a list of 7. Write them as [one, two, …]."
      ),
      ("date: \"{weekday}, {day}. {month} {year}\"", ""), ("by: Nobody", ""),
      (
        "articles-many: \"{cuont}\"",
        "1:16: error: nothing fills '{cuont}' in 'articles-other'. Did you mean '{count}'?"
      ),
      ("my-own: \"{x}\"", ""),
    ])
  func phrases(strings: String, mistake: String) async throws {
    let world = World(smallDigest)
    world["Templates/strings/en.yaml"] = strings + "\n"
    guard !mistake.isEmpty else { return _ = try await world.build() }
    let error = await #expect(throws: BuildError.self) { try await world.build() }
    #expect(error?.diagnostics.map(\.text) == ["Templates/strings/en.yaml:" + mistake])
  }

  @Test("change every page that they make, and no other")
  func rebuild() async throws {
    let world = World(smallDigest)
    try await world.build()
    world["Templates/robots.txt"] = "User-agent: *\nDisallow: /\n"
    #expect(try await world.build().written == 1)
    world["Templates/strings/en.yaml"] = "latest: News\n"
    let report = try await world.build()
    #expect(report.written > 10)
  }
}

@Suite("The built-in theme")
struct BuiltInThemeTests {
  @Test("sets a headline of more than 110 signs smaller, and no other")
  func longHeadline() async throws {
    let world = World(smallDigest)
    for (count, isLong) in [(110, false), (111, true)] {
      let headline = String(repeating: "ø", count: count)
      world["seeds/a.md"] = "---\ntitle: \(headline)\ndate: 2024-03-02\n---\n\nThe ferry is late.\n"
      try await world.build()
      let tag = isLong ? "<h1 class=\"long\">" : "<h1>"
      let shows = world.site.values.contains {
        String(decoding: $0, as: UTF8.self).contains(tag + headline + "</h1>")
      }
      #expect(shows, "\(count)")
    }
  }
}
