import Model
import Testing

@Suite("A site path")
struct SitePathTests {
  @Test(
    "is seen from other pages by a relative link",
    arguments: [
      ("2019/01/24/letter.html", "", "2019/01/24/letter.html"),
      ("2019/01/24/letter.html", "2019/01/24/other.html", "letter.html"),
      ("2019/01/24/letter.html", "2019/01/24/", "letter.html"),
      ("2019/01/24/letter.html", "2019/01/25/other.html", "../24/letter.html"),
      ("2019/01/", "2019/01/24/letter.html", "../"),
      ("2019/01/", "2019/01/", "./"),
      ("", "2019/01/24/letter.html", "../../../"),
      ("", "", "./"),
      ("topics/tesk/", "2019/01/24/letter.html", "../../../topics/tesk/"),
      ("topics/tesk/2019/", "topics/tesk-river/", "../tesk/2019/"),
      ("undated/新橋.html", "", "undated/%E6%96%B0%E6%A9%8B.html"),
      ("undated/a b%.html", "undated/", "a%20b%25.html"),
    ])
  func relative(target: String, origin: String, link: String) {
    #expect(SitePath(target).relative(to: SitePath(origin), spelled: false) == link)
  }

  @Test(
    "names the index page where links must work from a disk",
    arguments: [
      ("", "2019/", "../index.html"), ("", "", "index.html"),
      ("2019/01/", "2019/01/24/", "../index.html"), ("2019/", "2019/", "index.html"),
      ("feed.xml", "2019/", "../feed.xml"),
    ])
  func spelled(target: String, origin: String, link: String) {
    #expect(SitePath(target).relative(to: SitePath(origin), spelled: true) == link)
  }

  @Test("has its Markdown twin beside it")
  func twin() {
    #expect(SitePath("2019/01/24/letter.html").twin == SitePath("2019/01/24/letter.md"))
  }

  @Test("stands in the calendar")
  func calendar() throws {
    let day = try #require(CalendarDay(2019, 1, 4))
    #expect(SitePath(day).text == "2019/01/04/")
    #expect(SitePath(day.calendarMonth).text == "2019/01/")
    #expect(SitePath("topics/tesk/").part(day.calendarMonth).text == "topics/tesk/2019/01/")
  }
}

@Suite("A base URL")
struct BaseURLTests {
  @Test(
    "is an http address of a folder",
    arguments: [
      ("https://example.org", "https://example.org/"),
      ("https://Example.org/", "https://example.org/"),
      ("http://localhost:8000/digest", "http://localhost:8000/digest/"),
      ("https://example.org//a//b/", "https://example.org/a/b/"),
      ("example.org", nil), ("ftp://example.org/", nil), ("https://", nil),
      ("https:///a/", nil), ("https://example.org/?a", nil), ("https://example.org/#a", nil),
      ("https://example.org/a b/", nil), ("https://u:p@example.org/", nil),
      ("https://example.org/../", nil), ("https://example.org/\"", nil),
      ("javascript:alert(1)", nil),
    ] as [(String, String?)])
  func parsing(text: String, url: String?) {
    #expect(BaseURL(text)?.text == url)
  }
}
