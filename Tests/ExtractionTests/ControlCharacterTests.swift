import Model
import Testing

@testable import Extraction

/// What stands in an article's header as one line.
private func lines(_ path: String, _ text: String) -> [String] {
  let extracted = extract(Seed(path: path, bytes: Array(text.utf8)), settings: Settings())
  guard let header = extracted.articles.first?.header else { return [] }
  return [header.headline.text, header.summary] + header.authors + header.listedTopics
}

@Suite("A control character")
struct ControlCharacterTests {
  @Test(
    "comes into no line of an article's header",
    arguments: [
      (
        "a.txt",
        "The ferry\tsails\n\n3 May 2024\n\nThe\tnew ferry between Tesk and Port\tEllery sails at noon on Monday.\n"
      ),
      (
        "a.txt",
        "A Ferry Sails\n\n3 May 2024\nTags: ports\tof Tesk, the\tsea\n\nIt sails at noon.\n"
      ),
      (
        "a.txt",
        "A Ferry Sails\n\nThe\tharbour master said so in the\tmorning to all who had come.\n"
      ),
      (
        "a.md",
        "---\ntitle: \"The fer\\u0000ry sails\"\nauthor: \"Anna\\x7F Bell\"\ntags: [\"a\\u0001b\"]\n---\n\nIt sails.\n"
      ),
      (
        "a.jsonl",
        #"{"title": "The fer\u0000ry\tsails", "author": "Anna\u007f Bell", "tags": ["a\u0002b"], "text": "It\tsails at noon, the harbour\tmaster said."}"#
      ),
      (
        "a.html",
        "<title>A&#1; Ferry</title><p>The&#9;ferry <pre>sails\tat noon from the quay.</pre>"
      ),
      ("a.md", "---\ntitle: \"\\u0001\"\n---\n\n-\n"),
    ])
  func header(path: String, text: String) {
    let lines = lines(path, text)
    #expect(!lines.isEmpty && !lines[0].isEmpty)
    for line in lines { #expect(!line.utf8.contains { $0 < 0x20 || $0 == 0x7F }, "\(line)") }
  }

  @Test("within a word does not part it; a tab does")
  func word() {
    let text = #"{"title": "The fer\u0000ry\tsails", "text": "It sails at noon."}"#
    #expect(lines("a.jsonl", text).first == "The ferry sails")
  }
}
