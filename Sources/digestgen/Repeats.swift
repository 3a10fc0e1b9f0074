import Model

/// Holds back warnings that say the same of one file after another: of thousands of articles without a
/// date a few show what is meant, and the rest would hide everything else.
struct Repeats {
  /// How many of one message are shown.
  let limit: Int
  private var counts: [String: Int] = [:]
  private var messages: [String] = []

  init(limit: Int) {
    self.limit = limit
  }

  /// Whether to show a message; an error always is.
  mutating func admit(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.severity != .error else { return true }
    let count = counts[diagnostic.message, default: 0] + 1
    counts[diagnostic.message] = count
    // One more than `limit` may be more than there are numbers: `--verbose` has no limit.
    if count - 1 == limit { messages.append(diagnostic.message) }
    return count <= limit
  }

  /// What was held back and how often, in the order in which it came up.
  var held: [(message: String, count: Int)] {
    messages.map { ($0, (counts[$0] ?? 0) - limit) }
  }
}
