import Model
import Testing

@testable import Collation

@Suite("What was near to articles when they were last organised")
struct NearRecordTests {
  @Test("holds up to the first day that has changed", arguments: changes)
  func holds(_ change: Change) throws {
    let record = try #require(prospects(articles)?.memory.record(near(articles)))
    let now = change.made(articles)
    #expect(near(now, known: record) == near(now), "\(change.name)")
    let next = prospects(now, known: record)?.memory.record(near(now))
    #expect((next == nil) == (change.name == "nothing"), "\(change.name)")
  }

  @Test("is believed where nothing has changed, and nowhere else")
  func believed() throws {
    let record = try #require(prospects(articles)?.memory.record(near(articles)))
    // No article could ever be found to be as near as that.
    let marked = record.lists.all.map { NearArticle($0.article, nearness: 2) }
    let lists = try #require(NearLists(marked, ends: record.lists.ends))
    let known = try #require(NearRecord(keys: record.keys, lists: lists))
    let newer = near(articles + [report("new", on: "2024-03-14")], known: known)
    // The newest stand first: two days are told anew, of which one has an article more.
    let told = (0..<newer.count).map { newer[$0].contains { $0.nearness == 2 } }
    #expect(told.prefix(5) == [false, false, false, false, false])
    #expect(told.dropFirst(5).dropLast(2).allSatisfy { $0 })
  }

  @Test("is of no use if an article is near to itself, a later one or none")
  func impossible() throws {
    for article in [1, 2, -1] {
      let lists = try #require(NearLists([NearArticle(article, nearness: 0.5)], ends: [0, 1]))
      #expect(NearRecord(keys: [1, 2], lists: lists) == nil)
    }
    #expect(NearLists([NearArticle(0, nearness: 0.5)], ends: [1, 0]) == nil)
    #expect(NearRecord(keys: [1], lists: NearLists()) == nil)
  }

  /// Two reports on each of six days, all on one matter.
  private let articles = (0..<12).map { report("a\($0)", on: "2024-03-\(10 + $0 / 2)") }

  private func prospects(_ items: [CollationItem], known: NearRecord? = nil) -> Prospects? {
    CollationDesk(items, settings: Settings(), texts: TextComparison { _ in Shingles(of: []) })
      .prospects(known: known)
  }

  private func near(_ items: [CollationItem], known: NearRecord? = nil) -> NearLists {
    prospects(items, known: known).map { $0.near(to: 0..<$0.count) } ?? NearLists()
  }
}

/// What may happen to articles between two builds.
struct Change: Sendable {
  let name: String
  let made: @Sendable ([CollationItem]) -> [CollationItem]

  init(_ name: String, _ made: @escaping @Sendable ([CollationItem]) -> [CollationItem]) {
    (self.name, self.made) = (name, made)
  }
}

private let changes = [
  Change("nothing") { $0 },
  Change("an article of a new day") { $0 + [report("new", on: "2024-03-20")] },
  Change("an article before all others") { $0 + [report("new", on: "2024-02-01")] },
  Change("another article of an old day") { $0 + [report("new", on: "2024-03-12")] },
  Change("another article of the last day") { $0 + [report("new", on: "2024-03-15")] },
  Change("the last article of a day gone") { $0.dropLast() },
  Change("an article of an old day gone") { Array($0.dropFirst(3)) },
  Change("other words") { [report("other", on: "2024-03-10")] + $0.dropFirst() },
  Change("a date gone") { [report("a0", on: nil)] + $0.dropFirst() },
  Change("an undated article") { $0 + [report("new", on: nil)] },
]

private func report(_ id: String, on day: String?) -> CollationItem {
  let own = Reports.sentences(id, 2) + Reports.sentences("mill", 2)
  return Reports.report(id, "On the mill and the \(id)", own.joined(separator: " "), on: day).item
}
