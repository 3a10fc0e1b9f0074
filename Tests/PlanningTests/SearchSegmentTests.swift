import Model
import Testing

@testable import Planning

/// A corpus of one article each of these numbers, in the order of the numbers, the highest newest.
private func corpus(_ numbers: [Int]) -> Corpus {
  Corpus(
    articles: numbers.sorted(by: >).map { number in
      CorpusArticle(
        header: ArticleHeader(
          id: "report-\(number)", seed: "\(number).md", headline: Headline("R")),
        entry: number, topics: [])
    }, topics: [])
}

/// The ids of the articles of each segment, by its name.
private func segments(_ corpus: Corpus) -> [String: [String]] {
  let rights = RightsTable(of: corpus.articles, settings: Settings())
  let segments = searchSegments(corpus, rights)
  return Dictionary(
    uniqueKeysWithValues: segments.map { segment in
      (segment.name, segment.articles.map { corpus.articles[$0].header.id })
    })
}

@Suite("Segments of the search index")
struct SearchSegmentTests {
  private let numbers = (0..<20_000).map { $0 * 2 }

  @Test("have about a thousand articles, and each article stands in one")
  func length() {
    let found = segments(corpus(numbers))
    let lengths = found.values.map(\.count)
    #expect(lengths.reduce(0, +) == numbers.count)
    #expect(lengths.allSatisfy { $0 <= 2_000 })
    #expect(lengths.count { $0 < 700 } * 3 < lengths.count)
    #expect((700...1_200).contains(numbers.count / lengths.count))
  }

  @Test("stay as they are when articles come at the end, but for the last")
  func appended() {
    let before = segments(corpus(numbers))
    let after = segments(corpus(numbers + (0..<300).map { 50_000 + $0 }))
    #expect(before.count { after[$0.key] != $0.value } == 1)
  }

  @Test("stay as they are when an article comes between others, but for one, hardly ever two")
  func inserted() {
    let before = segments(corpus(numbers))
    var changed: [Int] = []
    for number in stride(from: 1, to: 40_000, by: 801) {
      let after = segments(corpus(numbers + [number]))
      changed.append(before.count { after[$0.key] != $0.value })
    }
    #expect(changed.allSatisfy { (1...5).contains($0) })
    #expect(changed.count { $0 > 1 } * 10 <= changed.count)
  }

  @Test("hold only what may be searched, and there are none where nothing may")
  func rights() {
    let all = corpus([1, 2, 3])
    let closed = RightsTable(
      of: all.articles, settings: Settings(rights: RightsRule(isSearchable: false)))
    #expect(searchSegments(all, closed).isEmpty)
    #expect(segments(all) == ["first": ["report-1", "report-2", "report-3"]])
  }
}
