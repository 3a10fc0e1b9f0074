import Model
import Testing

@testable import digestgen

@Suite("Warnings that repeat each other")
struct RepeatsTests {
  @Test(
    "are shown up to a limit and counted beyond it",
    arguments: [(0, 0, 3), (2, 2, 1), (3, 3, 0), (Int.max, 3, 0)])
  func limit(limit: Int, shown: Int, held: Int) {
    var repeats = Repeats(limit: limit)
    let admitted = (1...3).map { number in
      repeats.admit(Diagnostic(.warning, file: "\(number).txt", "no date found"))
    }
    #expect(admitted.count(where: \.self) == shown)
    #expect(repeats.held.map(\.count).reduce(0, +) == held)
  }

  @Test("are held back, errors never")
  func errors() {
    var repeats = Repeats(limit: 0)
    let isShown = repeats.admit(Diagnostic(.error, file: "a.txt", "this can't be read"))
    #expect(isShown)
    #expect(repeats.held.isEmpty)
  }
}
