import Testing

@testable import Preview

@Suite("News for the pages that are open")
struct NewsTests {
  @Test("are JSON, whatever files are called")
  func json() {
    #expect(News(files: nil).json == "{\"all\":true,\"files\":[]}")
    #expect(News(files: ["a\"b\\c\n.html", "é"]).json == #"{"files":["a\"b\\c\u000a.html","é"]}"#)
  }

  @Test("are told once to whoever was away")
  func missed() {
    var chronicle = Chronicle(name: "x")
    let start = chronicle.mark
    _ = chronicle.add(["a"])
    let middle = chronicle.mark
    _ = chronicle.add(["b", "c"])
    #expect(chronicle.missed(since: start) == News(files: ["a", "b", "c"]))
    #expect(chronicle.missed(since: middle) == News(files: ["b", "c"]))
    #expect(chronicle.missed(since: chronicle.mark) == nil)
    _ = chronicle.add(nil)
    #expect(chronicle.missed(since: start) == News(files: nil))
  }

  @Test(
    "are everything for a page of another server or of long ago",
    arguments: ["y-0", "x-", "", "x-9999", "x--1"])
  func strangers(mark: String) {
    #expect(Chronicle(name: "x").missed(since: mark) == News(files: nil))
  }

  @Test("do not grow without end")
  func limits() {
    var chronicle = Chronicle(name: "x")
    let start = chronicle.mark
    for _ in 0..<Chronicle.limits.changes { _ = chronicle.add(["a"]) }
    #expect(chronicle.missed(since: start)?.files?.count == Chronicle.limits.changes)
    _ = chronicle.add(["a"])
    #expect(chronicle.missed(since: start) == News(files: nil))
    let many = (0...Chronicle.limits.files).map { "\($0)" }
    #expect(chronicle.add(many) == News(files: nil))
  }
}
