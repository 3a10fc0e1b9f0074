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

  @Test(
    "shows what is struck out, raised and lowered, and no other tag",
    arguments: [
      ("~~Monday~~ Tuesday", "<p><del>Monday</del> Tuesday</p>\n"),
      ("~~*a* b~~ c ~~d~~", "<p><del><em>a</em> b</del> c <del>d</del></p>\n"),
      ("x~~a~~y **~~b~~**", "<p>x<del>a</del>y <strong><del>b</del></strong></p>\n"),
      ("~~a *b~~ c*", "<p>~~a <em>b~~ c</em></p>\n"),
      ("\\~~a~~ ~b~ ~~~c~~~ d ~~", "<p>~~a~~ ~b~ ~~~c~~~ d ~~</p>\n"),
      ("~~ a ~~ and ~~b\n\nc~~", "<p>~~ a ~~ and ~~b</p>\n<p>c~~</p>\n"),
      ("`~~a~~` ~~b~~", "<p><code>~~a~~</code> <del>b</del></p>\n"),
      (
        "    ~~a~~\n\n~~b~~",
        "<pre tabindex=\"0\"><code>~~a~~\n</code></pre>\n<p><del>b</del></p>\n"
      ),
      (
        "[a](https://x.example/~~b~~/) <https://x.example/~~c~~/>",
        "<p><a href=\"https://x.example/~~b~~/\">a</a> "
          + "<a href=\"https://x.example/~~c~~/\">https://x.example/~~c~~/</a></p>\n"
      ),
      ("<div>\nprice ~~100~~ 80\n</div>", "<p>price ~~100~~ 80</p>\n"),
      ("`~~a` b~~", "<p><code>~~a</code> b~~</p>\n"),
      ("10<sup>2</sup> H<sub>2</sub>O", "<p>10<sup>2</sup> H<sub>2</sub>O</p>\n"),
      ("<del>a</del> <ins>b</ins> <s>*c*</s>", "<p><del>a</del> b <del><em>c</em></del></p>\n"),
      ("<sup onclick=x>a</sup> <sup>b <sub>c</sub>", "<p>a b c</p>\n"),
      ("<sup>a <sub>b</sup> c</sub>", "<p><sup>a b</sup> c</p>\n"),
    ])
  func tags(markdown: String, html: String) {
    #expect(render(markdown) == html)
  }

  @Test("takes no long time over tildes and tags")
  func manyTags() {
    for text in ["~~a ", "~~a~~", "<sup>", "<sup>a</sup> ", "~~a `~~` "] {
      #expect(!render(String(repeating: text, count: 20_000)).isEmpty)
    }
  }

  @Test(
    "makes tables of lines with bars, as GitHub does",
    arguments: [
      (
        "| Club | Points |\n| :--- | ---: |\n| *Hask* | 4 |\n",
        [["th:Club", "th end:Points"], ["td:<em>Hask</em>", "td end:4"]]
      ),
      ("a | b\n:-:|-\nc | d", [["th center:a", "th:b"], ["td center:c", "td:d"]]),
      ("| | b |\n|-|-|\n| a | |", [["td:", "th:b"], ["td:a", "td:"]]),
      ("| | |\n|-|-|\n| a | |", [["td:a", "td:"]]),
      ("|a|b|\n|-|-|\n|c|\n|d|e|f|", [["th:a", "th:b"], ["td:c"], ["td:d", "td:e", "td:f"]]),
      ("|a|\n|-|\n|- b|\n|1. c|\n|# d|", [["th:a"], ["td:- b"], ["td:1. c"], ["td:# d"]]),
      ("|a\\|b|`c\\|d`|\n|-|-|", [["th:a|b", "th:<code>c|d</code>"]]),
      (
        "|a|\n|-|\n|<b>x</b> [l](javascript:x)|\n|[l](https://x.example/)|",
        [["th:a"], ["td:x l"], ["td:<a href=\"https://x.example/\">l</a>"]]
      ),
      ("|[a][l]|\n|-|\n\n[l]: https://x.example/", [["th:<a href=\"https://x.example/\">a</a>"]]),
      ("|a|b|\r\n|-|-|\r\n|c|d|\r\n", [["th:a", "th:b"], ["td:c", "td:d"]]),
    ])
  func tables(markdown: String, rows: [[String]]) {
    #expect(render(markdown) == table(rows))
  }

  @Test("leaves what stands around a table as it is")
  func aroundTables() {
    let lines = "|a|\n|-|\n|b|"
    #expect(
      render("Above\n\n\(lines)\n\nBelow")
        == "<p>Above</p>\n\(table([["th:a"], ["td:b"]]))<p>Below</p>\n")
    #expect(
      render("Above *all*\n\(lines)") == "<p>Above <em>all</em></p>\n\(table([["th:a"], ["td:b"]]))"
    )
  }

  @Test(
    "makes no table of what is none",
    arguments: [
      "a | b\nc | d", "a | b\n--- | --- | ---", "a | b\n--- | -x-", "    |a|\n    |-|\n    |b|",
      "- |a|\n  |-|\n  |b|",
      "```\n|a|\n|-|\n```", "|-|", "| a |", "a\n|",
    ])
  func noTables(markdown: String) {
    #expect(!render(markdown).contains("<table"))
  }

  /// A table of cells, each as its element and class and what it holds; those of the header come first.
  private func table(_ rows: [[String]]) -> String {
    let lines = rows.map { row in
      let cells = row.map { cell in
        let (look, text) = (cell.prefix { $0 != ":" }, cell.drop { $0 != ":" }.dropFirst())
        let words = look.split(separator: " ")
        let scope = words[0] == "th" ? " scope=\"col\"" : ""
        let side = words.count > 1 ? " class=\"align-\(words[1])\"" : ""
        return text.isEmpty
          ? "<\(words[0])\(scope)\(side)>\n</\(words[0])>\n"
          : "<\(words[0])\(scope)\(side)>\n\(text)\n</\(words[0])>\n"
      }
      return "<tr>\n" + cells.joined() + "</tr>\n"
    }
    let hasHeader = rows[0].contains { $0.hasPrefix("th") }
    let head = hasHeader ? "<thead>\n\(lines[0])</thead>\n" : ""
    let body = hasHeader ? lines[1...] : lines[...]
    return "<div class=\"table\" tabindex=\"0\">\n<table>\n" + head
      + (body.isEmpty ? "" : "<tbody>\n\(body.joined())</tbody>\n") + "</table>\n</div>\n"
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
