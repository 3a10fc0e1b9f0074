import Testing

@testable import Preview

@Suite("A served page")
struct ServedPageTests {
  @Test(
    "lets the preview's script in by its policy, and nothing else",
    arguments: [
      (
        "default-src 'none'; style-src 'self'",
        "default-src 'none'; style-src 'self' S; script-src S; connect-src S"
      ),
      (
        "default-src 'self'; script-src 'none'",
        "default-src 'self'; script-src S; style-src 'self' S; connect-src 'self' S"
      ),
      ("script-src a.example b.example;", "script-src a.example b.example S"),
      (
        "Default-Src 'None'; script-src-elem 'self'; script-src 'none'",
        "Default-Src 'None'; script-src-elem 'self' S; script-src S; style-src S; connect-src S"
      ),
      (
        "default-src 'none'; script-src-elem 'self'",
        "default-src 'none'; script-src-elem 'self' S; script-src S; style-src S; connect-src S"
      ),
      ("img-src 'self'", "img-src 'self'"),
      ("", ""),
    ])
  func policies(policy: String, expected: String) {
    #expect(allowing("S", inPolicy: policy) == expected)
  }

  @Test("is changed in its policies only, however they are written")
  func places() {
    let page = """
      <!doctype html><meta charset=utf-8><META content='script-src x' HTTP-EQUIV = Content-Security-Policy >
      <meta http-equiv="refresh" content="script-src x"><meta
      http-equiv="content-security-policy"
      content="default-src 'none'"><meta http-equiv=content-security-policy>
      <body><meta http-equiv="content-security-policy" content="script-src x"><meta
      """
    let expected = """
      <!doctype html><meta charset=utf-8><META content='script-src x S' HTTP-EQUIV = Content-Security-Policy >
      <meta http-equiv="refresh" content="script-src x"><meta
      http-equiv="content-security-policy"
      content="default-src 'none'; script-src S; style-src S; connect-src S"><meta \
      http-equiv=content-security-policy>
      <body><meta http-equiv="content-security-policy" content="script-src x"><meta
      """
    #expect(String(decoding: allowing("S", in: Array(page.utf8)), as: UTF8.self) == expected)
  }

  @Test("gets the script at the end of its body, and the problem before it")
  func script() {
    let extras = PageExtras(
      file: "a \"b\".html", base: "/digest/", seen: "x-1", ownSource: "S", problem: nil)
    let page = text(served(Array("<body>x</BODY ></html>".utf8), with: extras))
    #expect(page.hasPrefix("<body>x<script src=\"/__digestgen/reload.js\""))
    #expect(
      page.contains("data-file=\"a &quot;b&quot;.html\" data-base=\"/digest/\" data-seen=\"x-1\""))
    #expect(page.hasSuffix("</script>\n</BODY ></html>"))
    let missing = PageExtras(
      file: nil, base: "/", seen: "x-1", ownSource: "S", problem: "<p>Oh</p>")
    let other = text(served(Array("bare".utf8), with: missing))
    #expect(
      other.hasPrefix("bare<link rel=\"stylesheet\" href=\"/__digestgen/problem.css\">\n<p>Oh</p>"))
    #expect(other.contains("data-missing"))
  }

  @Test("shows file, line and the lines around it, escaped")
  func problems() {
    let lines = (1...20).map { "line \($0) <b>" }.joined(separator: "\n") + "\n"
    let excerpt = excerpt(of: Array(lines.utf8), around: 9)
    #expect(excerpt.map(\.number) == [6, 7, 8, 9, 10, 11, 12])
    let problem = Problem(
      file: "Templates/<a>.html", line: 9, column: 4, message: "this & that", advice: "Mend it.",
      excerpt: excerpt)
    let markup = markup(of: [problem])
    #expect(markup.contains("<code>Templates/&lt;a&gt;.html:9:4</code>"))
    #expect(markup.contains("this &amp; that"))
    #expect(markup.contains("<mark> 9  line 9 &lt;b&gt;</mark>"))
    #expect(text(errorPage([problem])).contains("<p>Mend it.</p>"))
  }

  @Test(
    "shows the excerpts that there are",
    arguments: [("", 1, 1), ("a", 1, 1), ("a\n", 1, 1), ("a\n", 2, 0), ("a\nb", 2, 2), ("a", 0, 0)])
  func excerpts(text: String, line: Int, count: Int) {
    #expect(excerpt(of: Array(text.utf8), around: line).count == count)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
