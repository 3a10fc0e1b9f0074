import Testing

@testable import Building

@Suite("What is made of converted files")
struct OutputNamesTests {
  static let cases: [(files: [String], names: [String])] = [
    (["a/letter.txt", "wire.jsonl"], ["letter", "wire"]),
    (["letter.txt", "letter.html"], ["letter.txt", "letter.html"]),
    (["...jsonl"], ["...jsonl"]), (["..jsonl"], ["..jsonl"]), ([".jsonl"], [".jsonl"]),
    (["...gz"], ["...gz"]), (["..jsonl.gz"], ["..jsonl"]), ([".gz"], [".gz"]),
    (["feed.xml.gz"], ["feed"]),
  ]

  @Test("is called as they are, and never as a folder above", arguments: cases)
  func names(files: [String], names: [String]) {
    #expect(outputNames(files) == names)
  }

  @Test("leaves room for an ending, and stays apart, where names are as long as they may be")
  func longNames() {
    let start = String(repeating: "ä", count: 120)
    let names = outputNames([start + "a.txt", start + "b.txt"])
    #expect(Set(names).count == 2)
    #expect(names.allSatisfy { ($0 + "-9999999.md" + asideSuffix).utf8.count <= 255 })
  }
}
