/// Takes the headline that stands above the text, if there is one: of the lines before the running
/// text that are shaped like a headline the one that fits best, or one that stands there alone.
func readHeadline(in marked: inout MarkedLines, into reading: inout PlainTextReading) {
  guard reading.headline == nil else { return }
  let start = startBelowHeadline(marked)
  let open = marked.open(in: 0..<start)
  let candidates = open.filter { isHeadlineShaped(marked.lines[$0]) }
  guard
    let best = mostFitting(candidates, of: open, above: start, in: marked)
      ?? topLine(of: open, above: start, in: marked) ?? shortTopLine(above: start, in: marked)
      ?? (open.count == 1 ? candidates.first : nil)
  else { return }
  // Some pages point at it, `>> Bridge open`.
  let line = marked.lines[best].text.drop { $0 == UInt8(ascii: ">") }.trimmed
  reading.headline = withoutSiteName(line, siteName(behind: line, in: marked))
  marked.roles[best] = .headline
  dropRepetitions(of: best, in: &marked)
}

/// Where the text below the headline starts. A long headline counts as running text: it stands above it if
/// it is written in capitals as headlines are, or date or by-line follow.
private func startBelowHeadline(_ marked: MarkedLines) -> Int {
  let start = marked.prose.lowerBound
  guard start + 1 < marked.lines.count, !marked.lines[start].isProse,
    marked.standsOutByCapitals(start) || (start + 1...start + 3).contains(where: marked.isRecord)
  else { return start }
  return start + 1
}

/// The first line of a text that was saved without its page: a few lines, then date or by-line, then the text. It need
/// not share a word with the text, `Follow the money`; a word or two above it name the section.
private func topLine(of open: [Int], above start: Int, in marked: MarkedLines) -> Int? {
  guard start <= 8, let record = (0..<start + 2).first(where: marked.isRecord), record <= 5 else {
    return nil
  }
  let above = open.filter { $0 < record }
  guard above.count <= 4, let top = above.first(where: { marked.lines[$0].wordCount > 2 }),
    isHeadlineShaped(marked.lines[top], mayEnd: true), !isAllNames(marked.lines[top]),
    // But for the standfirst it stands alone: else it may name a part of the paper.
    above.allSatisfy({ $0 <= top || marked.lines[$0].endsSentence })
  else { return nil }
  return top
}

/// The first line of such a text where it is of two words, `Bridge open`, and stands alone above the date: no names, and
/// no part of the paper.
private func shortTopLine(above start: Int, in marked: MarkedLines) -> Int? {
  guard start <= 8, let top = marked.open(in: 0..<start).first, top == 0,
    marked.isRecord(1), marked.lines[0].wordCount == 2,
    isHeadlineShaped(marked.lines[0], fewestWords: 2),
    !marked.lines[0].text.words.allSatisfy(opensWithCapital),
    !namesPartOfPaper(marked.lines[0].text)
  else { return nil }
  return top
}

/// The first of the lines that fit best as the headline of the text below `start`; none if less than a third
/// of its longer words come again there.
private func mostFitting(
  _ candidates: [Int], of open: [Int], above start: Int, in marked: MarkedLines
) -> Int? {
  guard !candidates.isEmpty else { return nil }
  guard start < marked.prose.upperBound else { return candidates.first == 0 ? 0 : nil }
  let words = candidates.map { Set(contentWords(marked.lines[$0].folded[...])) }
  let below = wordsFound(
    words.reduce(into: Set()) { $0.formUnion($1) },
    in: marked.lines[start..<min(marked.prose.upperBound, start + 30)])
  let place = HeadlinePlace(open: open, start: start, marked: marked)
  let scored = zip(candidates, words).compactMap { index, words -> (index: Int, score: Int)? in
    let shared = words.intersection(below).count
    guard shared > 0, shared * 3 >= words.count else { return nil }
    return (index, min(6, 3 * shared - words.count) + place.weight(of: index))
  }
  let best = scored.max { ($0.score, $1.index) < ($1.score, $0.index) }?.index
  return best.map { best in
    let hasAbove = scored.contains { $0.index == best - 1 }
    return hasAbove && isStandfirst(marked.lines[best], below: marked.lines[best - 1])
      ? best - 1 : best
  }
}

/// Whether a line below one that may be the headline too is the standfirst, which is longer. Teasers and tags stand
/// above headlines too, but those have fewer words.
private func isStandfirst(_ line: Line, below headline: Line) -> Bool {
  line.wordCount >= max(15, headline.wordCount) && headline.wordCount >= 5 && !isAllNames(headline)
}

/// What speaks for a line beside its words. On a whole page there are the page's title, teasers, labels and
/// captions too; the headline stands near date, by-line and text, and the title repeats it.
///
/// The weights were chosen on the text of 140 pages and tried on that of 119 others: there the headline was
/// found on 100 instead of 82, and any weight may be one more or less.
private struct HeadlinePlace {
  let open: [Int]
  /// Where the text begins.
  let start: Int
  let marked: MarkedLines
  /// How often each line stands there.
  private let counts: [[UInt8]: Int]

  init(open: [Int], start: Int, marked: MarkedLines) {
    (self.open, self.start, self.marked) = (open, start, marked)
    counts = open.reduce(into: [:]) { $0[marked.lines[$1].folded, default: 0] += 1 }
  }

  func weight(of index: Int) -> Int {
    let line = marked.lines[index]
    var weight = (index + 1...index + 4).contains(where: marked.isRecord) ? 4 : 0
    weight += start - index <= 3 ? 3 : start - index <= 8 ? 1 : 0
    let titles = open.prefix(3).filter { $0 < index }
    // Labels of the menu, which are shorter, stand there twice too.
    let isRepeated = line.wordCount > 4 && titles.count == 3
    let repeats = titles.contains { title in
      isTitle(marked.lines[title], of: line)
        || isRepeated && marked.lines[title].folded == line.folded
    }
    if repeats { weight += 6 }
    if counts[line.folded, default: 0] > 1 { weight += 2 }
    return isAllNames(line) ? weight - 3 : weight
  }
}

/// Whether a line is a headline with the site's name behind it.
private func isTitle(_ line: Line, of headline: Line) -> Bool {
  line.folded.begins(with: headline.folded)
    && signsBeforeSite.contains { line.folded[headline.folded.count...].begins(with: $0) }
}

/// The page's title often stands there too, with the site's name or without.
private func dropRepetitions(of headline: Int, in marked: inout MarkedLines) {
  let line = marked.lines[headline]
  for index in marked.open(in: marked.head)
  where marked.lines[index].folded == line.folded || isTitle(marked.lines[index], of: line) {
    marked.drop(index, "the headline once more")
  }
}

/// What stands behind the dash of a whole page's title if that is the site's name: it looks like one, `Tesk
/// Gazette`, `tesk.example`, or the page says it elsewhere on a line by itself. Nil for a text without its page,
/// where it may be the end of a headline.
private func siteName(behind title: Text, in marked: MarkedLines) -> String? {
  guard marked.prose.lowerBound >= 10,
    let name = signsBeforeSite.compactMap({ title.parted(by: $0)?.after })
      .min(by: { $0.count < $1.count })
  else { return nil }
  let folded = name.folded
  if isSiteName(name) { return name.string }
  guard (1...3).contains(name.wordCount), folded.last.map(isLetter) == true else { return nil }
  let isSaid = marked.lines.contains {
    $0.folded.begins(with: folded) && $0.wordCount <= name.wordCount + 1
  }
  return isSaid ? name.string : nil
}

extension MarkedLines {
  /// Whether a line holds the article's date or by-line.
  fileprivate func isRecord(_ index: Int) -> Bool {
    index < roles.count && (roles[index] == dateRole || roles[index] == bylineRole)
  }

  /// Whether nearly all longer words of a line begin with capitals, and those of the next do not.
  fileprivate func standsOutByCapitals(_ index: Int) -> Bool {
    hasCapitals(lines[index]) && !hasCapitals(lines[index + 1])
  }

  private func hasCapitals(_ line: Line) -> Bool {
    let letters = line.text.words.compactMap {
      $0.count >= 4 ? $0.first(where: isASCIILetter) : nil
    }
    return letters.count >= 3 && letters.count(where: isCapital) * 20 >= letters.count * 17
  }
}
