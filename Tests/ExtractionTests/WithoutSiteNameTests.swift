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
      ("Ferry runs again - Tesk Gazette", nil, "Ferry runs again"),
      ("Ferry runs again - The Press of Tesk", nil, "Ferry runs again"),
      ("Ferry runs again – Tesk.example", nil, "Ferry runs again"),
      ("Ferry - and pier", "Gazette", "Ferry - and pier"),
      ("Ferry runs again - and the press waits", nil, "Ferry runs again - and the press waits"),
      ("Ferry runs again - Marant", nil, "Ferry runs again - Marant"), ("| x", nil, "| x"),
      ("", nil, ""),
    ] as [(String, String?, String)])
  func site(title: String, site: String?, wanted: String) {
    #expect(withoutSiteName(Array(title.utf8)[...], site).string == wanted)
  }
}
