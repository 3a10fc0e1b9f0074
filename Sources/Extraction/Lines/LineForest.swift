/// Decision trees that tell lines of an article from the rest of its page by their signs.
///
/// Gradient boosting (Friedman 2001) with trees of three questions each; a line's sum is that of
/// the leaves it falls into.
enum LineForest {
  /// Questions of a tree, asked from the root; its leaves are one more.
  static let questions = 7

  /// The sum of the leaves into which a line with these signs falls.
  static func sum(_ signs: ArraySlice<Float>) -> Float {
    var sum: Float = 0
    for tree in 0..<(leaves.count / (questions + 1)) {
      var node = 0
      while node < questions { node = next(node, of: tree, signs) }
      sum += leaves[tree * (questions + 1) + node - questions]
    }
    return sum
  }

  /// The next node: of node `n` the answer "at most" leads to `2n + 1`, "more" to `2n + 2`.
  private static func next(_ node: Int, of tree: Int, _ signs: ArraySlice<Float>) -> Int {
    let question = tree * questions + node
    let value = signs[signs.startIndex + Int(asked[question])]
    return 2 * node + (value <= limits[question] ? 1 : 2)
  }

  /// How much each sign adds to the sum: at each question the step from the mean of the leaves that
  /// could still be reached to the mean of those that can be after it.
  static func parts(_ signs: ArraySlice<Float>) -> [Float] {
    var parts = [Float](repeating: 0, count: LineSign.allCases.count)
    for tree in 0..<(leaves.count / (questions + 1)) {
      var node = 0
      while node < questions {
        let after = next(node, of: tree, signs)
        parts[Int(asked[tree * questions + node])] +=
          mean(below: after, tree) - mean(below: node, tree)
        node = after
      }
    }
    return parts
  }

  private static func mean(below node: Int, _ tree: Int) -> Float {
    guard node < questions else { return leaves[tree * (questions + 1) + node - questions] }
    return (mean(below: 2 * node + 1, tree) + mean(below: 2 * node + 2, tree)) / 2
  }
}
