import Testing

@testable import Extraction

@Suite("A page's title")
struct WithoutSiteNameTests {
  @Test(
    "loses the site's name",
    arguments: [
      ("Ferry runs again | The Gazette", "The Gazette", "Ferry runs again"),
      ("Ferry runs again - Gazette", "Gazette", "Ferry runs again"),
      ("Ferry runs again | Politics | The Gazette", nil, "Ferry runs again"),
      ("Ferry runs again - Tesk Gazette", nil, "Ferry runs again - Tesk Gazette"),
      ("Ferry - and pier", "Gazette", "Ferry - and pier"),
      ("Ferry runs again - and the press waits", nil, "Ferry runs again - and the press waits"),
      ("Ferry runs again - Marant", nil, "Ferry runs again - Marant"), ("| x", nil, "| x"),
      ("", nil, ""),
    ] as [(String, String?, String)])
  func site(title: String, site: String?, wanted: String) {
    #expect(withoutSiteName(Array(title.utf8)[...], site).string == wanted)
  }

  @Test(
    "may end with what looks like a site's name",
    arguments: [
      ("Tesk Gazette", true), ("tesk.example", true), ("The Press", true),
      ("What We Know Today", false),
      ("Captain's Daily Journey", false), ("and the press", false), ("Marant", false), ("", false),
    ])
  func looks(text: String, isName: Bool) {
    #expect(isSiteName(Array(text.utf8)[...]) == isName)
  }
}
