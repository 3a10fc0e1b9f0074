/// The signs of each line of a page, row by row in the order of `LineSign`.
struct SignsOfLines {
  /// The values of line `i` begin at `i * LineSign.allCases.count`.
  private(set) var values: [Float]
  let count: Int

  init(_ lines: [Line]) {
    count = lines.count
    values = [Float](repeating: 0, count: lines.count * LineSign.allCases.count)
    guard !lines.isEmpty else { return }
    let page = PageOfLines(lines)
    readText(page)
    readStretch(page)
    readFurniture(page)
    readNeighbours(page)
    readOwn(page)
    readSharedWords(page)
  }

  /// The signs of one line.
  func row(_ line: Int) -> ArraySlice<Float> {
    let width = LineSign.allCases.count
    return values[(line * width)..<((line + 1) * width)]
  }

  private mutating func set(_ sign: LineSign, of line: Int, _ value: Double) {
    values[line * LineSign.allCases.count + sign.rawValue] = Float(value)
  }

  private mutating func set(_ sign: LineSign, of line: Int, _ value: Int) {
    set(sign, of: line, Double(value))
  }

  private mutating func readText(_ page: PageOfLines) {
    for line in 0..<count {
      set(.around1, of: line, page.text.density(line, before: 1, after: 1))
      set(.around3, of: line, page.text.density(line, before: 3, after: 3))
      set(.around8, of: line, page.text.density(line, before: 8, after: 8))
      set(.around20, of: line, page.text.density(line, before: 20, after: 20))
      set(.after8, of: line, page.text.density(line, before: 0, after: 8))
      set(.textBefore, of: line, page.text.before(line))
      let usual = page.text.total / Double(max(1, page.own.count { $0 > 0 }))
      set(.relativeWords, of: line, Double(1 + page.lines[line].wordCount) / (1 + usual))
    }
  }

  private mutating func readStretch(_ page: PageOfLines) {
    let before = distances(to: page.sure, farthest: 60)
    let after = Array(distances(to: page.sure.reversed(), farthest: 60).reversed())
    for line in 0..<count {
      set(.nearest, of: line, min(before[line], after[line]))
      set(.gap, of: line, min(60, before[line] + after[line]))
      set(.isInStretch, of: line, page.stretch.contains(line) ? 1 : 0)
      set(.pastStart, of: line, max(-40, min(40, line - page.stretch.lowerBound)))
      set(.pastEnd, of: line, max(-40, min(40, line - page.stretch.upperBound)))
    }
  }

  private mutating func readFurniture(_ page: PageOfLines) {
    let known = RunningCount(page.known)
    let noted = RunningCount(
      zip(page.known, page.traits).map { $0 && !$1.contains(.saysAdvertisement) })
    let since = distances(to: page.known, farthest: 99)
    let comments = distances(to: page.shortLines(.saysComment), farthest: 99)
    let related = distances(
      to: zip(page.shortLines(.saysRelated), page.lines).map { $0 && !$1.endsSentence },
      farthest: 99)
    let middle = page.text.middle
    for line in 0..<count {
      set(.furnitureBefore, of: line, known.before(line))
      set(.furnitureAfter, of: line, known.total - known.before(line + 1))
      set(.furnitureNear, of: line, known.near(line, 6) - (page.known[line] ? 1 : 0))
      let between = noted.before(line + 1) - noted.before(middle + 1)
      set(.furnitureBetween, of: line, max(-30, min(30, between)))
      set(.sinceFurniture, of: line, since[line])
      set(.sinceComments, of: line, comments[line])
      set(.sinceRelated, of: line, related[line])
    }
  }

  private mutating func readNeighbours(_ page: PageOfLines) {
    let names = RunningCount(
      page.traits.map { $0.contains(.isDate) || $0.contains(.isByline) || $0.contains(.isName) })
    let tones: [(LineSign, LineTrait)] = [
      (.nearI, .saysI), (.nearYou, .saysYou), (.nearSaid, .saysSaid), (.nearTitles, .isTitle),
    ]
    for (sign, trait) in tones {
      let lines = RunningCount(page.traits.map { $0.contains(trait) })
      for line in 0..<count { set(sign, of: line, lines.share(near: line, 6)) }
    }
    for line in 0..<count { set(.datesAndNames, of: line, names.near(line, 6)) }
  }

  private mutating func readOwn(_ page: PageOfLines) {
    let (wordsInLine, wholeSentences) = (page.wordsInLine, page.wholeSentences)
    for line in 0..<count {
      let traits = page.traits[line]
      set(.own, of: line, page.own[line])
      set(.words, of: line, page.lines[line].wordCount)
      set(.wordsInLine, of: line, wordsInLine)
      set(.wholeSentences, of: line, wholeSentences)
      set(.endsSentence, of: line, page.lines[line].endsSentence ? 1 : 0)
      set(.endsOpen, of: line, traits.contains(.endsOpen) ? 1 : 0)
      set(.endsWithPoint, of: line, traits.contains(.endsWithPoint) ? 1 : 0)
      set(.isRepeated, of: line, traits.contains(.isRepeated) ? 1 : 0)
      set(.hasSlash, of: line, traits.contains(.hasSlash) ? 1 : 0)
    }
  }

  private mutating func readSharedWords(_ page: PageOfLines) {
    let shared = SharedWords(page)
    for line in 0..<count {
      set(.sharedWords, of: line, shared.share(from: line - 3, through: line + 3))
      set(.sharedWordsAfter, of: line, shared.share(from: line, through: line + 6))
    }
  }
}

/// For each line how many lines back the last marked one stands, `farthest` where none does.
private func distances(to marked: [Bool], farthest: Int) -> [Int] {
  var last: Int?
  return marked.indices.map { line in
    defer { if marked[line] { last = line } }
    return last.map { min(farthest, line - $0) } ?? farthest
  }
}
