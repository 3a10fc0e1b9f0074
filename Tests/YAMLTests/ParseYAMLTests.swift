import Testing
import YAML

@Suite("A YAML document")
struct ParseYAMLTests {
  @Test("becomes a tree that knows lines and columns")
  func tree() throws {
    let node = try #require(try parse("title: Kim\nwords:\n  - one\n  - 'two'\n"))
    #expect(node["title"]?.string == "Kim")
    #expect(node["title"]?.line == 1 && node["title"]?.column == 8)
    #expect(node["words"]?.strings == ["one", "two"])
    #expect(node["words"]?.items?.last?.line == 4)
    #expect(node.entries?.map(\.key) == ["title", "words"])
    #expect(node.entries?.last?.line == 2 && node.entries?.last?.column == 1)
  }

  @Test(
    "leaves every plain value the text that it is", arguments: ["no", "12", "2019-01-24", "1e3"])
  func text(value: String) throws {
    #expect(try parse("title: \(value)")?["title"]?.string == value)
  }

  @Test("knows null only where it is not quoted")
  func null() throws {
    let node = try parse("a: ~\nb:\nc: null\nd: 'null'\ne: ''\n")
    #expect(node?["a"]?.isNull == true && node?["b"]?.isNull == true && node?["c"]?.isNull == true)
    #expect(node?["d"]?.string == "null" && node?["e"]?.string == "")
    #expect(node?["a"]?.string == nil)
  }

  @Test("that is empty is none", arguments: ["", "\n", "# only a comment\n", "---\n"])
  func empty(text: String) throws {
    #expect(try parse(text) == nil)
  }

  @Test(
    "is refused with the place of the fault",
    arguments: [
      ("title: Kim: the letter\n", 1, 11, "mapping values are not allowed in this context"),
      ("a: 1\na: 2\n", 2, 1, "the key 'a' stands in line 1 already"),
      ("a: &x 1\n", 1, 4, "anchors (&name) are not supported"),
      ("a: *x\n", 1, 4, "aliases (*name) are not supported"),
      ("? [a]\n: 1\n", 1, 3, "a key must be a text"),
      (
        "a: \"open\nb: 1\n", 3, 1,
        "found unexpected end of stream while scanning a quoted scalar that begins in line 1"
      ),
      ("a: 1\n\u{1}", 2, 1, "control characters are not allowed"),
    ])
  func refused(text: String, line: Int, column: Int, problem: String) {
    let error = #expect(throws: YAMLError.self) { try parse(text) }
    #expect(error == YAMLError(line: line, column: column, problem: problem))
  }

  @Test("is refused where it would be larger than it looks")
  func limits() {
    let deep = String(repeating: "[", count: 70) + String(repeating: "]", count: 70)
    #expect(throws: YAMLError.self) { try parse(deep) }
    let wide = "[" + String(repeating: "a,", count: 100_001) + "a]"
    #expect(throws: YAMLError.self) { try parse(wide) }
  }

  @Test("that is not UTF-8 is refused at the byte that is not")
  func encoding() {
    let error = #expect(throws: YAMLError.self) {
      try parseYAML(Array("a: b\nc: ".utf8) + [0xFF] + Array("\n".utf8))
    }
    #expect(error?.line == 2 && error?.column == 4)
  }

  private func parse(_ text: String) throws(YAMLError) -> YAMLNode? {
    try parseYAML(Array(text.utf8))
  }
}
