import Model

/// What was read out of a scraped text.
struct PlainTextReading {
  var headline: Text?
  var dates = DateLine()
  var authors: [String] = []
  var original: String?
  var sourceName: String?
  /// The news agency of the dateline: the source where nothing else tells one.
  var agency: String?
  var listedTopics: [String] = []
  var pictures: [Picture] = []
  var blocks: [Block] = []
  /// Whether most of a long text was dropped because of its words and place: it may hold what was kept by
  /// mistake as well as what was dropped.
  var isMostlyDropped = false
}

/// A piece of an article's body.
enum Block {
  case paragraph(Text)
  case heading(Text)
  case list([Text])
  /// Words of somebody else, a paragraph each.
  case quote([Text])
  case rule
}

/// What a line turned out to be.
enum LineRole: Equatable {
  case text, bullet, heading, rule, quote
  case headline
  /// Taken into the article's record, or furniture: not part of the body; with the rule that says so.
  case taken(String)
}

/// A line that says when the article was published or changed.
let dateRole = LineRole.taken("date line")
/// A line that says who wrote it.
let bylineRole = LineRole.taken("by-line")

/// The lines of a scraped text with the role of each, while it is being read.
struct MarkedLines {
  private(set) var lines: [Line]
  /// Nil as long as the role is open.
  var roles: [LineRole?]
  /// The first and last line of running text; an empty range at the end where there is none.
  let prose: Range<Int>

  init(_ lines: [Line]) {
    self.lines = lines
    roles = Array(repeating: nil, count: lines.count)
    prose = runningText(in: lines)
  }

  /// The lines before the first running text.
  var head: Range<Int> { 0..<prose.lowerBound }

  /// Whether the line stands outside the running text.
  func isAtEdge(_ index: Int) -> Bool { !prose.contains(index) }

  /// The indices of lines whose role is open, in `range`.
  func open(in range: Range<Int>) -> [Int] {
    let range = range.clamped(to: lines.indices)
    var open: [Int] = []
    open.reserveCapacity(range.count)
    for index in range where roles[index] == nil { open.append(index) }
    return open
  }

  /// Puts another text in a line's place.
  mutating func replace(_ index: Int, with text: Text) {
    let old = lines[index]
    lines[index] = Line(number: old.number, text: text, isAfterBlank: old.isAfterBlank)
  }

  /// Takes a line out of the body by the rule named.
  mutating func drop(_ index: Int, _ rule: String) { roles[index] = .taken(rule) }
}
