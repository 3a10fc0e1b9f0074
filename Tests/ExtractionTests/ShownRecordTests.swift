import Model
import Testing

@testable import Extraction

@Suite("What a saved page shows of its article")
struct ShownRecordTests {
  @Test(
    "finds date and author in a line below its headline",
    arguments: linesBelow)
  func below(line: String, date: String?, authors: [String]) {
    let page = readSavedPage(html(body: article.replacing("</h1>", with: "</h1>" + line)))
    #expect(page.record.published?.value.iso == date)
    #expect((page.record.authors?.value ?? []) == authors)
  }

  @Test(
    "is of the source that its title ends with, if the page says so elsewhere",
    arguments: titles)
  func sourceInTitle(title: String, rest: String, wanted: String?) {
    let heading = title.contains("Ferry") ? "Ferry runs again" : "船又开了"
    let page = readSavedPage(
      Array(
        "<html><head><title>\(title)</title></head><body><h1>\(heading)</h1><p>\(first)</p><p>\(second)</p>\(rest)</body></html>"
          .utf8))
    #expect(page.record.sourceName?.value == wanted)
  }

  @Test("lists the topics that it shows as tags beside its text, not those of the site")
  func tags() {
    let tags = "<div class='tags'>Tags: <a href='/t/1'>Ferries</a> <a href='/t/2'>#Tesk</a></div>"
    let own = readSavedPage(html(body: article.replacing("</main>", with: tags + "</main>")))
    #expect(own.record.listedTopics?.value == ["Ferries", "Tesk"])
    #expect(readSavedPage(html(body: article + tags)).record.listedTopics == nil)
  }

  private func html(body: String) -> [UInt8] {
    Array(
      "<!DOCTYPE html><html><head><title>Ferry runs again</title></head><body>\(body)</body></html>"
        .utf8)
  }
}

private let first =
  "The ferry between the two towns runs again after three weeks, the harbour office said on Thursday."
private let second =
  "It will cost four crowns, as it did before the storm had torn a hole into the pier in January."
private let article = "<main><h1>Ferry runs again</h1><p>\(first)</p><p>\(second)</p></main>"

/// What stands below the headline, the date and the authors in it.
private let linesBelow: [(String, String?, [String])] = [
  ("<p>Тесск, 14 мая 2024 г.</p>", "2024-05-14", []),
  (
    "<div class='meta'><span class='author'>By Ilse Marant</span> <span class='date'>14 May 2024</span></div>",
    "2024-05-14", ["Ilse Marant"]
  ),
  (
    "<div><span class='author'>Ilse Marant</span><span class='post-date'>14 May 2024</span></div>",
    "2024-05-14", ["Ilse Marant"]
  ),
  ("<p>Ilse Marant | 14 May 2024</p>", "2024-05-14", ["Ilse Marant"]),
  ("<p class='byline'><b>By</b><i>Ilse Marant</i></p>", nil, ["Ilse Marant"]),
  ("<p>14 May 2024 | By Ilse Marant</p>", "2024-05-14", ["Ilse Marant"]),
  ("<p>The Shore, 14 May 2024</p>", "2024-05-14", []),
  ("<p>Tesk - 14 May 2024</p>", "2024-05-14", []),
  ("<p>Von Ilse Marant, 14.05.2024</p>", "2024-05-14", ["Ilse Marant"]),
  ("<p>2024-05-14 19:30 来源：沿海新闻</p>", "2024-05-14T19:30", []),
  ("<p>24.05.14 来源：沿海新闻</p>", nil, []),
  (
    "<p><span class='author'>कीर्ति वर्मा</span> <span class='date'>14 मई 2024, 06:45 PM</span></p>",
    "2024-05-14T18:45", ["कीर्ति वर्मा"]
  ),
  ("<p class='author'>News Desk</p>", nil, []),
  ("<p class='author'>Read more stories</p>", nil, []),
  ("<p><a href='/x'>Ida Rem | 3 January 2024</a></p>", nil, []),
  ("<p>\(first)</p><p>\(second)</p><p>Ida Rem | 3 January 2024</p>", nil, []),
]

/// A title, what stands at the page's end, the source.
private let titles: [(String, String, String?)] = [
  ("Ferry runs again - The Shore", "<footer>© 2024 The Shore</footer>", "The Shore"),
  ("Ferry runs again | Coast | The Shore", "<a href='/'>The Shore</a>", "The Shore"),
  ("船又开了 - 沿海新闻", "<footer>© 2024 沿海新闻</footer>", "沿海新闻"),
  ("Ferry runs again - The Shore", "", nil),
  ("Ferry runs again - and again", "<footer>© The Shore</footer>", nil),
  ("Ferry runs again", "<footer>© 2024 The Shore</footer>", nil),
]
