import Testing

@testable import Extraction

@Suite("Plain text as Markdown")
struct EscapeTests {
  @Test(
    "keeps its words, whatever signs they hold",
    arguments: [
      ("a * b", "a \\* b"), ("# no heading", "\\# no heading"), ("2019. A year", "2019\\. A year"),
      ("It was the year 2019. Then", "It was the year 2019. Then"),
      (
        "a long line with [brackets] and `ticks`", "a long line with \\[brackets\\] and \\`ticks\\`"
      ),
      ("a long line with  two spaces & <tags>", "a long line with two spaces & &lt;tags>"),
      ("a long line with AT&T in it", "a long line with AT\\&T in it"),
      ("a long line with ~~tildes~~", "a long line with \\~~tildes\\~~"),
      ("a*b  *c* d", "a\\*b \\*c\\* d"), ("Né <b> 1. A", "Né &lt;b> 1. A"),
      ("A) or B)", "A) or B)"),
      ("12) two  ways", "12\\) two ways"), ("– a [b]", "– a \\[b\\]"),
      // A mark without its letter would join the tag before it.
      ("\u{652}\u{628}", "\u{A0}\u{652}\u{628}"), ("\u{628}\u{652}", "\u{628}\u{652}"),
    ])
  func escape(text: String, markdown: String) {
    let escaped = escapeMarkdown(Array(text.utf8)[...])
    #expect(String(decoding: escaped, as: UTF8.self) == markdown)
  }
}
