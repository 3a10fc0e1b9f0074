import Model
import Testing

@testable import Extraction

/// The inputs of cmark's own `pathological_tests.py`, small: at full size cmark 0.30 takes minutes for some.
private let costly: [(name: String, text: String)] = [
  ("nested emphasis", repeated("*a **a ", 300) + "b" + repeated(" a** a*", 300)),
  ("closers of emphasis", repeated("a_ ", 1_100)),
  ("openers of emphasis", repeated("_a ", 1_100)),
  ("closers of links", repeated("a]", 1_100)),
  ("openers of links", repeated("[a", 1_100)),
  ("mismatched emphasis", repeated("*a_ ", 600)),
  ("multiples of three", "a**b" + repeated("c* ", 1_100)),
  ("links and emphasis", repeated("[ a_", 600)),
  ("brackets and parentheses", repeated("[ (](", 600)),
  ("pictures of nothing", repeated("![[]()", 400)),
  ("emphasis in a link", repeated("**x [a*b**c*](d)", 200)),
  ("nested brackets", repeated("[", 600) + "a" + repeated("]", 600)),
  ("nested quotes", repeated("> ", 100) + "a"),
  ("nested quotes without spaces", repeated(">", 100) + "a"),
  ("nested quotes of nothing", repeated(">", 100)),
  ("nested lists", (0..<100).map { repeated("  ", $0) + "* a\n" }.joined()),
  ("nested lists on a line", repeated("- ", 100) + "a"),
  ("blank lines in deep lists", repeated("- ", 100) + "x" + repeated("\n", 100)),
  (
    "blank lines in deep lists in a quote",
    "> " + repeated("- ", 100) + "x\n" + repeated(">\n", 100)
  ),
  ("emphasis in deep quotes", repeated(">", 100) + repeated("a*", 100)),
  ("backticks", (1..<60).map { "e" + repeated("`", $0) }.joined()),
  ("unclosed links", repeated("[a](b", 1_100)),
  ("unclosed links in signs", repeated("[a](<b", 600)),
  ("unclosed comments", "</" + repeated("<!--", 600)),
  ("unclosed instructions", "</" + repeated("<?", 1_100)),
  ("unclosed declarations", "</" + repeated("<!A ", 600)),
  ("unclosed sections of data", "</" + repeated("<![CDATA[", 400)),
  ("definitions", (0..<600).map { "[a\($0)]: b\n" }.joined()),
]

@Suite("Markdown that cmark would take long for")
struct CostlyMarkdownTests {
  @Test("is shown as plain text, none of its words lost, and a warning says so", arguments: costly)
  func plain(name: String, text: String) {
    let seed = Seed(
      path: "a.md", bytes: Array("The ferry is late.\n\n\(text)\n\nIt sails at noon.\n".utf8))
    let extracted = extract(seed, settings: Settings())
    #expect(
      extracted.diagnostics.contains { $0.message.contains("shown as plain text") }, "\(name)")
    let markdown = extracted.articles.first?.content.markdown ?? []
    // What is plain text has a backslash before each sign, and nothing else is changed.
    let shown = String(
      decoding: markdown.filter { $0 > 0x20 && $0 != UInt8(ascii: "\\") }, as: UTF8.self
    )
    .replacing("&lt;", with: "<")
    let words = String(decoding: text.utf8.filter { $0 > 0x20 }, as: UTF8.self)
    #expect(shown == "Theferryislate." + words + "Itsailsatnoon.", "\(name)")
  }

  @Test("is rarely what people write, which stays as it is")
  func usual() {
    let list = (1...200).map { "- [Item \($0)](http://a.example/\($0)) is *new*\n" }.joined(
      separator: "\n")
    let seed = Seed(path: "a.md", bytes: Array("> > - a quote in a quote\n\n\(list)".utf8))
    let extracted = extract(seed, settings: Settings())
    #expect(!extracted.diagnostics.contains { $0.message.contains("plain text") })
  }
}
