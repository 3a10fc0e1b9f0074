import Model
import Testing

@testable import Extraction

@Suite("A feed")
struct FeedTests {
  @Test(
    "is mended where its references are those of HTML",
    arguments: [
      ("R&D &amp; more", "R&amp;D &amp; more"), ("a&nbsp;b&eacute;", "a&#160;b&#233;"),
      ("&unknown; &", "&amp;unknown; &amp;"), ("&#233;&#xE9;&#0;", "&#233;&#xE9;&amp;#0;"),
      ("<![CDATA[R&D]]>&<!-- R&D -->", "<![CDATA[R&D]]>&amp;<!-- R&D -->"),
      ("<![CDATA[R&D", "<![CDATA[R&D"), ("&#x110000;", "&amp;#x110000;"),
    ])
  func references(xml: String, expected: String) {
    #expect(String(decoding: mendedReferences(Array(xml.utf8)), as: UTF8.self) == expected)
  }

  @Test(
    "has addresses relative to its base",
    arguments: [
      ("/a", "https://x.example/news/feed", "https://x.example/a"),
      ("a?b=1", "https://x.example/news/feed", "https://x.example/news/a?b=1"),
      ("../a/./b", "https://x.example/news/in/", "https://x.example/news/a/b"),
      ("../../../a", "https://x.example/news/", "https://x.example/a"),
      ("//y.example/a", "http://x.example", "http://y.example/a"),
      ("a", "https://x.example", "https://x.example/a"),
      ("https://z.example/a", nil, "https://z.example/a"), ("/a", nil, nil),
      ("javascript:alert(1)", "https://x.example/", nil), ("", "https://x.example/", nil),
    ] as [(String, String?, String?)])
  func addresses(address: String, base: String?, expected: String?) {
    #expect(absoluteAddress(address, base: base) == expected)
  }

  @Test(
    "and a scraper write dates in many ways",
    arguments: [
      ("Mon, 05 Feb 2024 10:00:00 +0100", "2024-02-05T10:00+01:00"),
      ("Mon, 05 Feb 2024 10:00:00 GMT", "2024-02-05T10:00Z"),
      ("Mon, 5 Feb 2024 10:00:00 XYZ", "2024-02-05T10:00"),
      ("2024-02-05T00:00:00", "2024-02-05"), ("2024-02-05T00:00:00Z", "2024-02-05T00:00Z"),
      ("2024-02-05 09:05:00.123456+00:00", "2024-02-05T09:05Z"),
      ("1707127200", "2024-02-05T10:00Z"),
      ("1707127200000", "2024-02-05T10:00Z"), ("1582934400", "2020-02-29T00:00Z"), ("12", nil),
      ("soon", nil),
    ])
  func dates(text: String, expected: String?) {
    #expect(entryDate(text)?.iso == expected)
  }

  @Test(
    "names authors in many ways",
    arguments: [
      ("Ann Lee; Bo Ray", ["Ann Lee", "Bo Ray"]), ("By Ann Lee and Bo Ray", ["Ann Lee", "Bo Ray"]),
      ("ann@gazette.example (Ann Lee)", ["Ann Lee"]), ("ann@gazette.example", []),
      ("https://gazette.example/ann", []),
    ])
  func authors(text: String, names: [String]) {
    #expect(entryAuthors(text) == names)
  }

  @Test("of many megabytes is read to its end, whatever its pieces")
  func large() {
    let entry =
      "<item><title>One of many</title><link>https://x.example/N</link><pubDate>Mon, 05 Feb 2024 "
      + "10:00:00 GMT</pubDate><description>" + String(repeating: "Words of the text. ", count: 600)
      + "</description></item>"
    let items = (0..<1_200).map { entry.replacing("/N", with: "/\($0)") }.joined()
    let xml = "<rss version='2.0'><channel><title>X</title>\(items)</channel></rss>"
    let extracted = read(xml)
    #expect(xml.utf8.count > 13_000_000 && extracted.articles.count == 1_200)
    #expect(extracted.diagnostics == [])
  }

  @Test("that ends anywhere never takes anything down with it")
  func cut() {
    let xml = """
      <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
      xmlns="http://purl.org/rss/1.0/"><item><title>A &amp; <![CDATA[b]]></title></item><!-- c -->\
      <item><title>B</title><x:y/></item></rdf:RDF>
      """
    for end in stride(from: 60, to: xml.utf8.count, by: 1) {
      let extracted = read(String(decoding: xml.utf8.prefix(end), as: UTF8.self))
      #expect(extracted.articles.count <= 2 && !extracted.diagnostics.isEmpty)
    }
  }

  @Test(
    "that names another file as an entity is refused, with a document type of RSS 0.91 it is not")
  func entities() {
    let title = "<rss version='0.91'><channel><item><title>&e;</title></item></channel></rss>"
    let bomb = read("<!DOCTYPE rss [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + title)
    #expect(bomb.articles.isEmpty && bomb.diagnostics.map(\.severity) == [.error])
    let parameter = read("<!DOCTYPE rss [<!ENTITY % p SYSTEM 'http://x.example/'>%p;]>" + title)
    #expect(parameter.articles.isEmpty && parameter.diagnostics.map(\.severity) == [.error])
    let old = read(
      "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' "
        + "'http://my.netscape.com/publish/formats/rss-0.91.dtd'>"
        + title.replacing("&e;", with: "News"))
    #expect(old.articles.map(\.header.headline.text) == ["News"])
  }

  private func read(_ xml: String) -> Extracted {
    extract(Seed(path: "feed.xml", bytes: Array(xml.utf8)), settings: Settings())
  }
}
