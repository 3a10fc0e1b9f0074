/// Takes the headline that stands above the text, if there is one: of the lines before the running
/// text that are shaped like a headline the one that fits best, or one that stands there alone.
func readHeadline(in marked: inout MarkedLines, into reading: inout PlainTextReading) {
  guard reading.headline == nil else { return }
  let start = startBelowHeadline(marked)
  let open = marked.open(in: 0..<start)
  let candidates = open.filter { isHeadlineShaped(marked.lines[$0]) }
  guard
    let best = mostFitting(candidates, of: open, above: start, in: marked)
      ?? (open.count == 1 ? candidates.first : nil)
  else { return }
  let line = marked.lines[best].text
  reading.headline = withoutSiteName(line, siteName(behind: line, in: marked))
  marked.roles[best] = .headline
  dropRepetitions(of: best, in: &marked)
}

/// Where the text below the headline starts. A long headline counts as running text: it stands above it if
/// it is written in capitals as headlines are, or date or by-line follow.
private func startBelowHeadline(_ marked: MarkedLines) -> Int {
  let start = marked.prose.lowerBound
  guard start + 1 < marked.lines.count, !marked.lines[start].isProse,
    marked.hasCapitals(start) || (start + 1...start + 3).contains(where: marked.isRecord)
  else { return start }
  return start + 1
}

/// The first of the lines that fit best as the headline of the text below `start`; none if less than a third
/// of its longer words come again there.
private func mostFitting(
  _ candidates: [Int], of open: [Int], above start: Int, in marked: MarkedLines
) -> Int? {
  guard !candidates.isEmpty else { return nil }
  guard start < marked.prose.upperBound else { return candidates.first == 0 ? 0 : nil }
  let words = candidates.map { Set(contentWords(marked.lines[$0].folded[...])) }
  let below = found(
    words.reduce(into: Set()) { $0.formUnion($1) },
    in: marked.lines[start..<min(marked.prose.upperBound, start + 30)])
  let scored = zip(candidates, words).compactMap { index, words -> (index: Int, score: Int)? in
    let shared = words.intersection(below).count
    guard shared > 0, shared * 3 >= words.count else { return nil }
    let score = min(6, 3 * shared - words.count)
    return (index, score + weight(ofPlace: index, of: open, above: start, in: marked))
  }
  return scored.max { ($0.score, $1.index) < ($1.score, $0.index) }?.index
}

/// What speaks for a line beside its words. On a whole page there are the page's title, teasers, labels and
/// captions too; the headline stands near date, by-line and text, and the title repeats it.
///
/// The weights were chosen on the text of 140 pages and tried on that of 119 others: there the headline was
/// found on 98 instead of 79, and any weight may be one more or less.
private func weight(
  ofPlace index: Int, of open: [Int], above start: Int, in marked: MarkedLines
) -> Int {
  let line = marked.lines[index]
  var weight = (index + 1...index + 4).contains(where: marked.isRecord) ? 4 : 0
  weight += start - index <= 3 ? 3 : start - index <= 8 ? 1 : 0
  let others = open.prefix(3).filter { $0 < index }
  if others.contains(where: { isTitle(marked.lines[$0], of: line) }) { weight += 6 }
  if open.contains(where: { $0 != index && marked.lines[$0].folded == line.folded }) { weight += 2 }
  return isAllNames(line) ? weight - 3 : weight
}

/// What stands behind the dash of a page's title if the page says it elsewhere on a line by itself, as it does
/// with its own name: `Ferry runs again - Quay`. Nil for a text without its page.
private func siteName(behind title: Text, in marked: MarkedLines) -> String? {
  guard marked.prose.lowerBound >= 10, let dash = title.lastPosition(of: ascii(" - ")) else {
    return nil
  }
  let name = title[(dash + 3)...].folded
  guard (1...3).contains(name[...].wordCount), name.last.map(isLetter) == true else { return nil }
  let isSaid = marked.lines.contains {
    $0.folded.begins(with: name) && $0.wordCount <= name[...].wordCount + 1
  }
  return isSaid ? name[...].string : nil
}

/// Whether a line is a headline with the site's name behind it.
private func isTitle(_ line: Line, of headline: Line) -> Bool {
  let rest = line.folded.dropFirst(headline.folded.count)
  return line.folded.begins(with: headline.folded)
    && rest.first.map { !isLetter($0) && !isDigit($0) } == true
}

/// The page's title often stands there too, with the site's name or without.
private func dropRepetitions(of headline: Int, in marked: inout MarkedLines) {
  let line = marked.lines[headline]
  for index in marked.open(in: marked.head)
  where marked.lines[index].folded == line.folded || isTitle(marked.lines[index], of: line) {
    marked.drop(index, "the headline once more")
  }
}

extension MarkedLines {
  /// Whether a line holds the article's date or by-line.
  fileprivate func isRecord(_ index: Int) -> Bool {
    index < roles.count
      && (roles[index] == .taken("date line") || roles[index] == .taken("by-line"))
  }

  /// Whether nearly all longer words of a line begin with capitals.
  fileprivate func hasCapitals(_ index: Int) -> Bool {
    let letters = lines[index].text.words.compactMap {
      $0.count >= 4 ? $0.first(where: isASCIILetter) : nil
    }
    return letters.count >= 3 && letters.count(where: isCapital) * 20 >= letters.count * 17
  }
}
