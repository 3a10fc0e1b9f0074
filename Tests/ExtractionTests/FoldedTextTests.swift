import Testing

@testable import Extraction

@Suite("A line in the form that is compared with phrases")
struct FoldedTextTests {
  @Test(
    "is small, straight and has single spaces",
    arguments: [
      ("", ""), (" ", ""), ("Read MORE", "read more"), ("  Read \t more  ", "read more"),
      ("The harbour’s ‘Old Quay’", "the harbour's 'old quay'"), ("’’’", "'''"),
      ("Grüße AUS Müllrose – heute", "grüße aus müllrose – heute"),
      ("Îles ÉTÉ [A–Z] @{}`", "Îles ÉtÉ [a–z] @{}`"),
      ("eight by", "eight by"), ("eight b ", "eight b"), ("twice as long as", "twice as long as"),
    ])
  func fold(text: String, folded: String) {
    #expect(String(decoding: Array(text.utf8)[...].folded, as: UTF8.self) == folded)
  }

  @Test("is counted alike wherever it is cut")
  func counts() {
    let text = Array("Über die Fähre: 12  boats @ a/b, „sagte“ sie – ’s war\tlate 北京的渡船 ".utf8)
    for end in 0...text.count {
      let part = text[..<end]
      let counts = FoldedText(part).counts
      let words = part.split { $0 == 0x20 || $0 == 0x09 }
      #expect(counts.words == words.count && part.wordCount == words.count)
      let length = part.count { $0 & 0xC0 != 0x80 }
      #expect(counts.length == length && part.length == length)
      #expect(counts.signs.contains(.slash) == part.contains(UInt8(ascii: "/")))
      #expect(counts.signs.contains(.at) == part.contains(UInt8(ascii: "@")))
      #expect(counts.signs.contains(.maybeDigit) == part.contains { isDigit($0) || $0 >= 0x80 })
    }
  }

  @Test("is searched for phrases, over the borders of eight bytes too")
  func search() {
    let text = Array("the ferry, the quay and the ferry".utf8)[...]
    for start in text.indices {
      for end in start + 1..<min(text.count, start + 12) {
        let wanted = Array(text[start..<end])
        let places = text.indices.filter { text[$0...].starts(with: wanted) }
        #expect(text.position(of: wanted) == places.first)
        #expect(text.lastPosition(of: wanted) == places.last)
      }
    }
    #expect(text[4...].position(of: "the") == 11)
    #expect(text.position(of: "harbour") == nil && text.position(of: "") == nil)
    #expect(
      text.begins(with: "the f") && text.ends(with: "ferry") && !text[..<3].ends(with: "ethe"))
  }
}

@Suite("A table of whole lines")
struct PhraseTableTests {
  @Test(
    "knows its phrases and nothing else",
    arguments: [
      ("read next", true), ("read", false), ("read next:", false), ("", false),
      ("read next and all the other lines that a page has", false),
    ])
  func contains(line: String, isKnown: Bool) {
    let table = PhraseTable(["read next", "most read"])
    #expect(table.contains(Array(line.utf8)[...]) == isKnown)
  }
}

@Suite("A text on one line")
struct OneLineTests {
  @Test(
    "has one space between its words, whatever white space stood there",
    arguments: [
      ("", ""), ("Ferry", "Ferry"), ("The ferry left", "The ferry left"),
      (" The  ferry ", "The ferry"),
      ("The\nferry\tleft", "The ferry left"), ("The\u{A0}ferry\u{2003}left", "The ferry left"),
      ("The\u{3000}ferry\u{2029}left\u{1680}", "The ferry left"),
      ("“Port–Ellery’s” ferry…", "“Port–Ellery’s” ferry…"), ("渡船は出た", "渡船は出た"),
    ])
  func oneLine(text: String, wanted: String) {
    #expect(Extraction.oneLine(text) == wanted)
  }
}
