import Model
import Testing

@testable import Extraction

@Suite("Code in a Markdown file")
struct MarkdownCodeTests {
  // Each is a text in which a blank line, or what looks like a picture, belongs to code.
  @Test(
    "stays as it is",
    arguments: [
      "    lamps = 7\n\n\n\n    boats = 4\n",
      "    lamps = 7\n      \n      boats = 4\n",
      "- The clerk counted:\n\n      lamps\n\n\n      boats\n",
      "- lamps\n- ```\n  boats\n\n\n  ```\n",
      "````\n```\n\n![the quay](quay.png)\n\n```\n````\n",
      "~~~ text\n~~~ more\n\n![the quay](quay.png)\n\n~~~\n",
    ])
  func code(text: String) {
    let start = "---\ntitle: Counted\ndate: 2024-03-05\n---\n"
    let seed = Seed(path: "a.md", bytes: Array((start + text).utf8))
    let content = extract(seed, settings: Settings()).articles.first?.content
    #expect(String(decoding: content?.markdown ?? [], as: UTF8.self) == text)
    #expect(content?.pictures.isEmpty == true)
  }

  @Test("within a line opens no block of it")
  func withinLine() {
    let text = "``` lamps ``` were counted.\n\n![the quay](quay.png)\n\nBoats were not.\n"
    let seed = Seed(path: "a.md", bytes: Array(text.utf8))
    let content = extract(seed, settings: Settings()).articles.first?.content
    #expect(content?.pictures.count == 1)
  }
}
