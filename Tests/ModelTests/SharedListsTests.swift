import Testing

@testable import Model

@Suite("Lists that articles have alike")
struct SharedListsTests {
  @Test("stand in memory once, and stay what they are")
  func shared() {
    var lists = SharedLists()
    let first = lists.shared(["Ferries and harbours", "Tesk"])
    let again = lists.shared(["Ferries and harbours", "Tesk"].map { String($0) })
    let other = lists.shared(["Tesk", "Ferries and harbours"])
    #expect(place(of: first) == place(of: again))
    #expect(place(of: first) != place(of: other))
    #expect(
      again == ["Ferries and harbours", "Tesk"] && other == ["Tesk", "Ferries and harbours"])
    #expect(lists.shared([]).isEmpty)
  }

  @Test("are taken up anew when there are too many")
  func many() {
    var lists = SharedLists()
    for number in 0..<25_000 { #expect(lists.shared(["\(number)"]) == ["\(number)"]) }
    #expect(lists.shared(["7"]) == ["7"])
  }

  private func place(of list: [String]) -> UnsafePointer<String>? {
    list.withUnsafeBufferPointer(\.baseAddress)
  }
}
