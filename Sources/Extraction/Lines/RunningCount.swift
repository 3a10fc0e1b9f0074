/// How many lines of a kind stand before each line.
struct RunningCount {
  /// One more than there are lines.
  private var counts: [Int] = [0]

  init(_ marked: [Bool]) {
    counts.reserveCapacity(marked.count + 1)
    for isMarked in marked { counts.append(counts[counts.count - 1] + (isMarked ? 1 : 0)) }
  }

  var total: Int { counts[counts.count - 1] }

  /// Those before `line`, without it.
  func before(_ line: Int) -> Int { counts[line] }

  /// Those within `reach` lines on both sides, with `line` itself.
  func near(_ line: Int, _ reach: Int) -> Int {
    counts[min(counts.count - 1, line + reach + 1)] - counts[max(0, line - reach)]
  }

  /// The same as a share of these lines.
  func share(near line: Int, _ reach: Int) -> Double {
    let lines = min(counts.count - 1, line + reach + 1) - max(0, line - reach)
    return Double(near(line, reach)) / Double(max(1, lines))
  }
}
