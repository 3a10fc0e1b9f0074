import Testing

@testable import Rendering

/// A segment with these texts, each with a headline before a slash.
private func segment(_ articles: [String]) -> SegmentIndex {
  var indexer = SegmentIndexer()
  for article in articles {
    let parts = article.split(separator: "/").map(String.init)
    indexer.add(
      headline: parts[0], texts: parts.dropFirst().map { Array($0.utf8) }, labels: [])
  }
  return SegmentIndex(indexer)
}

/// The root dictionary of segments, as one text.
private func root(_ segments: [SegmentIndex]) -> String {
  let bands = (0..<256).map { band in RootDictionary.merge(segments.map { $0.lexicon[band] }) }
  return String(decoding: bands.flatMap(\.bytes), as: UTF8.self)
}

@Suite("The index of segments")
struct SearchIndexTests {
  @Test(
    "writes numbers with few signs, none of which a script's string must escape",
    arguments: [
      (0, "!"), (1, "#"), (44, "O"), (45, "P#"), (2_024, "~O"), (2_025, "PP#"), (91_124, "~~O"),
    ])
  func numbers(number: Int, signs: String) {
    var bytes: [UInt8] = []
    PostingCode.append(number, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == signs)
    #expect(PostingCode.signs.count == 90 && Set(PostingCode.signs).count == 90)
    #expect(!PostingCode.signs.contains { "\"\\|< ".utf8.contains($0) })
  }

  @Test("weighs a word by how often it stands there, the headline, and the length of the text")
  func weights() {
    let once = Posting.weight(inText: 1, inHeadline: 0, length: 400)
    #expect(once == 3)
    #expect(Posting.weight(inText: 3, inHeadline: 0, length: 400) > once)
    #expect(Posting.weight(inText: 0, inHeadline: 1, length: 400) > once)
    #expect(Posting.weight(inText: 1, inHeadline: 0, length: 40) > once)
    #expect(Posting.weight(inText: 1, inHeadline: 0, length: 4_000) < once)
    #expect(Posting.weight(inText: 1_000, inHeadline: 1_000, length: 1) == 7)
  }

  @Test("keeps the terms of a few articles for the dictionary, and files those of more")
  func files() {
    let index = segment(["Quay", "Quay", "Quay/harbour", "Harbour", "Pier"])
    let text = index.files.map { String(decoding: $0, as: UTF8.self) }
    // Articles 0, 1 and 2, each with the weight of a headline: none passed over.
    #expect(text == ["|quay \(signs(7))\(signs(7))\(signs(7))|"])
    let entries = index.lexicon.flatMap(LexiconEntry.all)
    #expect(entries.map(\.count) == [2, 1, 3])
  }

  @Test("writes for each term how frequent it is, and which articles of which segment have it")
  func dictionary() {
    let one = segment(["Quay", "Pier", "Tide"])
    let two = segment(["Tide"])
    // quay: 1 article (0); segment 0 (1: one posting): article 0. pier the same: article 1 passes one over.
    // tide: 2 articles (2); article 2 of segment 0, then article 0 of segment 1.
    let weight = 7
    func posting(_ passed: Int) -> String { signs(passed << 3 | weight) }
    #expect(
      root([one, two]) == "pier \(signs(0))\(signs(1))\(posting(1))|"
        + "quay \(signs(0))\(signs(1))\(posting(0))|"
        + "tide \(signs(2))\(signs(1))\(posting(2))\(signs(1))\(posting(0))|")
  }

  @Test("counts passed segments, and says where a frequent term's own segments tell its articles")
  func frequent() {
    let full = segment([String](repeating: "Quay", count: SegmentIndex.rare))
    let other = segment(["Pier"])
    let one = segment(["Quay"])
    // 401 articles: 2^8.5 = 362. Segments 0 and 1 (one more) tell it themselves; one is passed over.
    let entry = "quay \(signs(17))\(signs(0))\(signs(1))\(signs(3 * 1 + 1))\(signs(7))|"
    #expect(root([full, full, other, one]).hasSuffix(entry))
  }

  @Test(
    "rounds how frequent a term is, so that one more article seldom changes it",
    arguments: [(1, 0), (2, 2), (3, 3), (4, 4), (5, 4), (6, 5), (8, 6), (1_000, 19), (1_024, 20)])
  func frequency(count: Int, code: Int) {
    #expect(doubleLogarithm(of: count) == code)
  }

  @Test("cuts the dictionary into files so that a new term changes one of them")
  func cuts() {
    func files(_ words: [String]) -> [String: [UInt8]] {
      let index = segment(words)
      var root = RootFiles()
      for band in 0..<256 { root.append(RootDictionary.merge([index.lexicon[band]])) }
      root.finish()
      let files = root.files
      #expect(files.count > 8)
      #expect(files.allSatisfy { $0.bytes.count < 11_000 })
      return Dictionary(uniqueKeysWithValues: files.map { (RootFiles.name($0.key), $0.bytes) })
    }
    // 26 * 26 * 26 words of one article, so that no number of an article differs.
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let words = letters.flatMap { one in
      letters.flatMap { two in letters.map { "\(one)\(two)\($0)kel" } }
    }
    let before = files([words.joined(separator: " ")])
    let after = files([(words + ["mmmquay"]).joined(separator: " ")])
    #expect(Set(before.keys) == Set(after.keys))
    #expect(before.count { after[$0.key] != $0.value } == 1)
  }

  @Test(
    "gives files names that every disk can hold",
    arguments: [
      ("", "w-"), ("con", "w-con"), ("é1", "w-_e9_1"), ("新橋", "w-_65b0__6a4b_"),
      ("t:ab", "w-t_3a_ab"),
    ])
  func names(key: String, name: String) {
    #expect(RootFiles.name(Array(key.utf8)) == name)
  }

  private func signs(_ number: Int) -> String {
    var bytes: [UInt8] = []
    PostingCode.append(number, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
