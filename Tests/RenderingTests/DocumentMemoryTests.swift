import Testing

@testable import Rendering

@Suite("The memory of a document")
struct DocumentMemoryTests {
  @Test("grows with the document, and is as good as new for the next one")
  func growth() {
    let paragraph = "Ferries *stay* in [port](https://example.org/a) & wait.\n\n"
    let html =
      "<p>Ferries <em>stay</em> in <a href=\"https://example.org/a\">port</a> &amp; wait.</p>\n"
    for count in [1, 5_000, 2, 20_000, 1] {
      let markdown = Array(String(repeating: paragraph, count: count).utf8)
      let expected = Array(String(repeating: html, count: count).utf8)
      #expect(renderMarkdown(markdown) == expected)
    }
  }

  @Test("is each thread's own")
  func threads() async {
    let results = await withTaskGroup(of: [UInt8].self) { group in
      for number in 0..<64 {
        group.addTask { renderMarkdown(Array("Text *\(number)*\n\n> quoted\n".utf8)) }
      }
      return await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }
    let expected = (0..<64).map {
      Array("<p>Text <em>\($0)</em></p>\n<blockquote>\n<p>quoted</p>\n</blockquote>\n".utf8)
    }
    #expect(results == Set(expected))
  }
}
