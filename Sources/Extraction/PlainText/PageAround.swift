/// Drops what stands around and between the running text if that is the rest of a whole page: its
/// teasers, link lists and labels, for which no single rule could be made.
///
/// A text that was saved without its page is left as it is. A page shows itself by furniture that rules
/// know, a whole one by short lines around the text besides. Where it shows only a little, no sentence and
/// nothing inside the running text is dropped.
func dropPageAround(in marked: inout MarkedLines) {
  let page = pageAround(marked)
  guard page != .none else { return }
  let limit = page == .whole ? -1.2 : -1.6
  let open = marked.open(in: marked.lines.indices)
  // Judging takes longer than all the rest.
  guard page == .whole || open.contains(where: marked.isLooseEnd) else { return }
  let scores = judgeLines(marked.lines)
  // A page always has something to say.
  let isAlone = !open.contains { scores[$0] > limit && marked.lines[$0].isProse }
  let lists = marked.listsAmidText(open)
  for (place, index) in open.enumerated() where scores[index] <= limit {
    if isAlone, marked.lines[index].isProse { continue }
    if page == .partly, !marked.isLooseEnd(index) { continue }
    let isBetween = place > 0 && place + 1 < open.count
    if isBetween, marked.isPart(index, between: open[place - 1], and: open[place + 1]) { continue }
    if marked.isNumbered(place, of: open) || lists.contains(place) { continue }
    marked.drop(index, byItsWordsAndPlace)
  }
}

/// The rule that `dropPageAround` names; `reasonsAgainst` tells more.
let byItsWordsAndPlace = "by its words and place"

extension MarkedLines {
  /// Whether a line stands outside the running text and does not read like it.
  fileprivate func isLooseEnd(_ index: Int) -> Bool { isAtEdge(index) && !lines[index].isProse }

  /// Whether a line amid the running text is what stands between paragraphs: a heading, a rule, an item
  /// of a list, a tweet. By their words alone these look like furniture.
  fileprivate func isPart(_ index: Int, between before: Int, and after: Int) -> Bool {
    guard !isAtEdge(index) else { return false }
    let (line, before, after) = (lines[index], lines[before], lines[after])
    return isHeading(line, between: before, and: after) || isRule(line.text) || isTweet(line)
      || (isBullet(line.text) && [before, after].contains { isBullet($0.text) })
  }
}

extension MarkedLines {
  /// Whether the line at `place` of `open` is an item of a numbered list that stands in the running text or
  /// reaches into it: `6. the quay of the ferries;`. Lists of links are numbered too, but stand outside.
  fileprivate func isNumbered(_ place: Int, of open: [Int]) -> Bool {
    guard itemNumber(lines[open[place]].text) != nil else { return false }
    let run = numberedRun(around: place, of: open)
    return run.count > 1 && run.contains { !isAtEdge(open[$0]) }
  }

  /// The places before and after `place` whose items count on from one to the next.
  private func numberedRun(around place: Int, of open: [Int]) -> ClosedRange<Int> {
    func number(_ place: Int) -> Int? {
      open.indices.contains(place) ? itemNumber(lines[open[place]].text) : nil
    }
    var (first, last) = (place, place)
    while let own = number(first), number(first - 1) == own - 1 { first -= 1 }
    while let own = number(last), number(last + 1) == own + 1 { last += 1 }
    return first...last
  }
}

/// The number that an item begins with: 6 for `6. …`, `6) …`. Nil for other lines.
private func itemNumber(_ text: Text) -> Int? {
  let digits = text.prefix(while: isDigit)
  let rest = text.dropFirst(digits.count)
  guard (1...3).contains(digits.count), let sign = rest.first, ".)".utf8.contains(sign),
    rest.dropFirst().first.map(isSpace) == true
  else { return nil }
  return digits.reduce(0) { 10 * $0 + Int($1 - 0x30) }
}

/// How much of its page a text was saved with.
private enum PageAround { case none, partly, whole }

private func pageAround(_ marked: MarkedLines) -> PageAround {
  guard !marked.prose.isEmpty else { return .none }
  let around = marked.lines.indices.filter(marked.isAtEdge)
  let furniture = around.count { marked.lines[$0].furniture != nil }
  // A list of topics or a share panel at the end of a text is not the page: what rules know is told.
  let labels = around.count { marked.roles[$0] == nil && marked.lines[$0].isLabel }
  // Short lines alone may be verses or a menu.
  guard furniture >= 1 else { return .none }
  // So few lines tell the trees too little to drop a sentence.
  return labels >= 4 && marked.lines.count >= 20 ? .whole : .partly
}
