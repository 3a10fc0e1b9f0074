import Testing

@testable import Rendering

@Suite("Markdown as HTML")
struct MarkdownTests {
  @Test(
    "keeps the words and drops what a browser could run",
    arguments: [
      ("*a* `b`", "<p><em>a</em> <code>b</code></p>\n"),
      ("a <b onclick=x>b</b>", "<p>a b</p>\n"),
      ("<script>alert(1)</script>\n\nb", "<p>b</p>\n"),
      ("<div onclick=x>words &amp; <i>more</i></div>", "<p>words &amp;amp; more</p>\n"),
      ("[a](javascript:alert(1))", "<p>a</p>\n"),
      ("[a](JAVASCRIPT:alert(1)) [b](data:text/html,x)", "<p>a b</p>\n"),
      ("[a](&#106;avascript:x)", "<p>a</p>\n"),
      ("[a](java\\\nscript:x)", "<p>[a](java<br />\nscript:x)</p>\n"),
      ("[a](/old/place)", "<p>a</p>\n"),
      (
        "[a](https://x.example/?a=1&b=2)",
        "<p><a href=\"https://x.example/?a=1&amp;b=2\">a</a></p>\n"
      ),
      ("![a *b*](https://x.example/p.jpg)", "<p>a <em>b</em></p>\n"),
      ("[![a](b)](javascript:x)", "<p>a</p>\n"),
    ])
  func safe(markdown: String, html: String) {
    #expect(render(markdown) == html)
  }

  @Test("puts headings below the page's own, without a skipped level")
  func headings() {
    #expect(
      render("# a\n\n#### b\n\n## c\n\n###### d")
        == "<h2>a</h2>\n<h3>b</h3>\n<h2>c</h2>\n<h3>d</h3>\n")
    #expect(render("#\n\n#### a") == "<h2>a</h2>\n", "an empty one is none")
  }

  @Test(
    "allows only addresses that lead somewhere safe",
    arguments: [
      ("https://a.example/", true), ("HTTP://a.example/", true), ("mailto:a@b.example", true),
      ("javascript:x", false), ("https:x", false), ("//a.example/", false), ("/a", false),
      ("a", false),
      ("ht\ttps://a/", false), (" https://a/", false), ("data:text/html,x", false), ("", false),
      ("https://a/%C3%a9", true), ("https://a/%%30", false), ("https://a/%", false),
    ])
  func address(address: String, isSafe: Bool) {
    #expect((safeAddress(address) != nil) == isSafe)
  }

  private func render(_ markdown: String) -> String {
    String(decoding: renderMarkdown(Array(markdown.utf8)), as: UTF8.self)
  }
}
