import Model
import Testing

@testable import Rendering

@Suite("A text in a file for programs")
struct ShownTextTests {
  static let cases: [(text: String, yaml: String, markdown: String)] = [
    ("Lamps", #""Lamps""#, "Lamps"),
    ("a \"b\" \\c", #""a \"b\" \\c""#, #"a "b" \\c"#),
    ("one\ntwo\tthree", #""one\ntwo\tthree""#, "one two three"),
    ("bell\u{7} es\u{1B}[31m", #""bell es[31m""#, #"bell es\[31m"#),
    ("dele\u{7F}te \u{80}\u{9B}31m", #""delete 31m""#, "delete 31m"),
    ("no\u{FFFE}ne\u{FFFF}", #""none""#, "none"),
    ("é ﬁ 東 \u{F8FF}\u{FFFD}", "\"é ﬁ 東 \u{F8FF}\u{FFFD}\"", "é ﬁ 東 \u{F8FF}\u{FFFD}"),
    ("", #""""#, ""),
  ]

  @Test("has no characters that can't stand in a page", arguments: cases)
  func shown(text: String, yaml: String, markdown: String) {
    #expect(quoted(text) == yaml)
    #expect(markdownEscaped(text) == markdown)
  }
}
