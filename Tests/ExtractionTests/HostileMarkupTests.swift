import Model
import Testing

@testable import Extraction

func repeated(_ text: String, _ count: Int) -> String {
  String(repeating: text, count: count)
}

private func extracted(_ path: String, _ text: String) -> Extracted {
  extract(Seed(path: path, bytes: Array(text.utf8)), settings: Settings())
}

private func words(_ article: Article?) -> String {
  String(decoding: article?.content.markdown ?? [], as: UTF8.self)
}

@Suite("Markup that is meant to hold a build up")
struct HostileMarkupTests {
  @Test("by closing tags of what is not open, far down, is read at once and its words kept")
  func wrongClosings() {
    let page =
      "<p>The ferry is late.</p>" + repeated("<div>", 20_000) + "<p>It sails at noon.</p>"
      + repeated("</b>", 50_000) + "<script>var hidden = 1</script><p>The quay<br>is full.</p>"
    let text = cutIntoBlocks(parseHTML(Array(page.utf8))).text[...].string
    #expect(text.contains("late.") && text.contains("noon.") && text.contains("full."))
    #expect(!text.contains("hidden"))
  }

  @Test("by a link around hundreds of lines keeps the lines, and its address")
  func longLink() {
    let page =
      "<p>The ferry is late. <a href='https://a.example/\(repeated("b", 2_000))'>"
      + repeated("The quay is full.<br>", 400)
    let fragment = readHTMLFragment(Array(page.utf8), base: nil)
    let text = String(decoding: fragment.markdown, as: UTF8.self)
    #expect(fragment.markdown.count < 4 * page.utf8.count + 300_000)
    #expect(text.contains("](https://a.example/bbb"))
    #expect(text.split(separator: "The quay is full.").count >= 400)
  }

  @Test("by an address of megabytes that all links are relative to loses that address")
  func longBase() {
    let links = repeated("&lt;p&gt;The &lt;a href='quay'&gt;quay&lt;/a&gt; is full.", 2_000)
    let feed = """
      <feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://a.example/\(repeated("b/", 20_000))'><title>T</title>
      <entry><title>A</title><content type='html'>\(links)</content></entry></feed>
      """
    let text = words(extracted("a.xml", feed).articles.first)
    #expect(text.contains("The quay is full.") && !text.contains("]("))
  }

  @Test("by captions and pictures without end keeps each once")
  func captions() {
    let figures = (0..<3_000).map {
      "<figure><img src='http://a.example/\($0)-1.jpg'><figcaption>Quay \($0)</figcaption></figure>"
    }
    let page = figures.joined() + repeated("<figcaption>Nothing to see</figcaption>", 20_000)
    let fragment = readHTMLFragment(Array("<p>The ferry is late.</p>\(page)".utf8), base: nil)
    #expect(fragment.pictures.count { $0.address != nil } == 3_000)
  }

  @Test("by elements of a feed nested deeper than the stack gives the entries above, and says so")
  func deepFeed() {
    let feed = """
      <rss version='2.0'><channel><item><title>A</title><description>The ferry is late.</description></item>
      <item><title>B</title><description>\(repeated("<b>", 150))It sails at noon.\(repeated("</b>", 150))</description></item>
      \(repeated("<a>", 30_000))
      """
    let extracted = extracted("a.xml", feed)
    #expect(
      extracted.articles.map { words($0) } == ["The ferry is late.\n", "**It sails at noon.**\n"])
    #expect(extracted.diagnostics.contains { $0.message.contains("nested deeper") })
  }

  @Test("by attributes without end on a tag of a feed is read, and its words kept")
  func attributes() {
    let attributes = (0..<20_000).map { " a\($0)='b'" }.joined()
    let feed = """
      <rss version='2.0'><channel><item\(attributes)><title>A</title><description>The ferry is late.</description>
      </item></channel></rss>
      """
    #expect(words(extracted("a.xml", feed).articles.first) == "The ferry is late.\n")
  }

  @Test(
    "by a name of megabytes that each entry would repeat is without it",
    arguments: [
      (
        "a.xml",
        "<rss version='2.0'><channel><title>%</title><item><title>A</title><description>a</description></item></channel></rss>"
      ),
      (
        "a.json",
        #"{"version": "https://jsonfeed.org/version/1.1", "title": "%", "items": [{"id": "1", "title": "A", "content_text": "a"}]}"#
      ),
    ])
  func names(path: String, text: String) {
    let long = extracted(path, text.replacing("%", with: repeated("word ", 50_000)))
    #expect(long.articles.map { $0.header.source?.name } == [nil])
    let short = extracted(path, text.replacing("%", with: "The Tesk Mail"))
    #expect(short.articles.map { $0.header.source?.name } == ["The Tesk Mail"])
  }

  @Test("with a sign in it that opens no tag loses no words")
  func signs() {
    let text = "<p>Less < more, " + repeated("and so on ", 1_500) + "it ends.</p>"
    #expect(String(decoding: withoutEndlessTags(Array(text.utf8)), as: UTF8.self) == text)
    let xml = "<a><![CDATA[less <more, " + repeated("and so on ", 1_500) + "it ends.]]></a>"
    #expect(
      String(decoding: withoutEndlessTags(Array(xml.utf8), isXML: true), as: UTF8.self) == xml)
  }
}
