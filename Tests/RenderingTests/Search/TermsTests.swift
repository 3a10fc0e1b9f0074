import Testing

@testable import Rendering

/// The terms of a text, in their order.
private func terms(_ text: String) -> [String] {
  var terms: [String] = []
  var reader = TermReader()
  Array(text.utf8).withUnsafeBufferPointer { bytes in
    reader.read(bytes) { terms.append(String(decoding: copy $0, as: UTF8.self)) }
  }
  return terms
}

@Suite("The terms of a text")
struct TermsTests {
  @Test(
    "are its words in small letters without accents",
    arguments: [
      ("Ferries to Tesk", ["ferry", "to", "tesk"]),
      ("ÉCOLE Málaga Łódź Ærø Straße", ["ecole", "malaga", "lodz", "aero", "strasse"]),
      ("e\u{301}te\u{301} ﬁn Ⅷ", ["ete", "fin", "viii"]),
      ("İstanbul ılık", ["istanbul", "ilik"]),
      ("Ёлка Київ", ["елка", "киів"]),
      ("ΌΡΟΣ ὄρος", ["οροσ", "οροσ"]),
      ("co\u{AD}operate", ["cooperate"]),
      ("𝐓𝐞𝐬𝐤 🛳 “CAFÉ2go” café’s", ["tesk", "cafe2go", "cafe"]),
      ("1,250 ships in 2024", ["1", "250", "ship", "in", "2024"]),
      ("", []),
      (" — … !", []),
    ])
  func folded(text: String, expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test(
    "have the ending of the plural taken off",
    arguments: [
      ("stories", "story"), ("churches", "church"), ("boxes", "box"), ("houses", "house"),
      ("ships", "ship"), ("gas", "gas"), ("glass", "glass"), ("virus", "virus"), ("dies", "die"),
      ("1990s", "1990"),
    ])
  func plural(word: String, term: String) {
    #expect(terms(word) == [term])
  }

  @Test(
    "leave out single letters, which apostrophes make",
    arguments: [
      ("the mayor's", ["the", "mayor"]), ("O’Brien", ["brien"]), ("l'eau", ["eau"]),
      ("don't", ["don"]), ("plan B", ["plan"]), ("7 a", ["7"]),
    ])
  func apostrophes(text: String, expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test(
    "are pairs of signs in scripts without spaces",
    arguments: [
      ("新橋開通", ["新橋", "橋開", "開通"]), ("橋", ["橋"]), ("新橋、開", ["新橋", "開"]),
      ("ガード", ["ガー", "ード"]), ("橋 2本", ["橋", "2", "本"]), ("ข่าว", ["ข่", "่า", "าว"]),
      ("정부는", ["정부", "부는"]), ("Tesk橋", ["tesk", "橋"]), ("橋Tesk", ["橋", "tesk"]),
    ])
  func signs(text: String, expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test(
    "keep the vowels of scripts in which they are letters, and leave out those that readers leave out",
    arguments: [
      ("किताब", ["किताब"]), ("كِتَابٌ", ["کتاب"]), ("مـدرسة", ["مدرسه"]), ("שָׁלוֹם", ["שלום"]),
    ])
  func marks(text: String, expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test(
    "pass over addresses",
    arguments: [
      ("see [the quay](https://quay.example/x) now", ["see", "the", "quay", "now"]),
      ("at https://quay.example/x?y=1 now", ["at", "now"]),
    ])
  func addresses(text: String, expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test("are cut after 32 letters")
  func long() {
    let word = String(repeating: "ab", count: 40)
    #expect(terms(word) == [String(word.prefix(32))])
    #expect(terms(String(repeating: "é", count: 50)) == [String(repeating: "e", count: 32)])
    let mixed = String(repeating: "abé", count: 20)
    #expect(terms(mixed) == [String(String(repeating: "abe", count: 20).prefix(32))])
  }

  @Test("of broken UTF-8 are those of what is whole")
  func broken() {
    var found: [[UInt8]] = []
    var reader = TermReader()
    Array<UInt8>([0x71, 0x75, 0xFF, 0x61, 0x79, 0xC3]).withUnsafeBufferPointer { bytes in
      reader.read(bytes) { found.append(copy $0) }
    }
    #expect(found == [[0x71, 0x75], [0x61, 0x79]])
  }

  @Test(
    "of a topic or source are its name from each of its words on, with its kind",
    arguments: [
      ("Prime Minister May", ["t:prime-minister-may", "t:minister-may", "t:may"]),
      ("Léon & Co.", ["t:leon-co", "t:co"]), ("東京", ["t:東京"]), ("---", []),
    ])
  func labels(name: String, labels: [String]) {
    #expect(searchLabels("t", name).map { String(decoding: $0, as: UTF8.self) } == labels)
  }
}
