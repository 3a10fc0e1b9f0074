extension MarkedLines {
  /// The places of `open` where three and more lines stand amid the running text that begin alike, as the dates of a
  /// tour, the amounts of a recipe, results. By their words alone they look like furniture, each for itself, and half a
  /// list is worse than none.
  func listsAmidText(_ open: [Int]) -> Set<Int> {
    let kinds = open.map { ItemKind(lines[$0]) }
    var places: Set<Int> = []
    var first = 0
    while first < open.count {
      let end = kinds[first...].firstIndex { $0 != kinds[first] } ?? open.count
      if kinds[first] != nil, end - first >= 3, isAmidText(first..<end, of: open) {
        places.formUnion(first..<end)
      }
      first = end
    }
    return places
  }

  /// Whether lines stand in the running text, or below a line of it that announces them and above another paragraph: a
  /// long list alone ends what the running text is taken for.
  private func isAmidText(_ run: Range<Int>, of open: [Int]) -> Bool {
    if run.contains(where: { !isAtEdge(open[$0]) }) { return true }
    let above = open[..<run.lowerBound].suffix(2)
    return above.contains { !isAtEdge($0) }
      && above.last.map { lines[$0].text.last == UInt8(ascii: ":") } == true
      && run.upperBound < open.count && lines[open[run.upperBound]].isProse
  }
}

/// How an item of a list begins.
private enum ItemKind {
  /// `2 cups of flour`, `1. FC Tesk`, `19:30 Quay Hall`.
  case number
  /// `June 10 – Port Ellery`.
  case day

  /// Nil for a line that begins otherwise, or holds a number and nothing else.
  init?(_ line: Line) {
    guard !line.isProse, line.furniture == nil else { return nil }
    let words = line.text.words
    guard words.count > 1, let first = words.first else { return nil }
    // A year begins headlines of other pages.
    if first.first.map(isDigit) == true && !isYear(first)
      || fractions.contains(where: { first.begins(with: $0) })
    {
      self = .number
    } else if month(named: first.map(lower).filter { $0 != UInt8(ascii: ".") }) != nil,
      words[1].first.map(isDigit) == true
    {
      self = .day
    } else {
      return nil
    }
  }
}

private func isYear(_ word: Text) -> Bool {
  let digits = word.prefix(while: isDigit)
  return digits.count == 4 && (digits.begins(with: "19") || digits.begins(with: "20"))
}

private let fractions = ["½", "¼", "¾", "⅓", "⅔"].map { Array($0.utf8) }
