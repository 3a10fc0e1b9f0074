import Model

/// Which articles are copies of which.
struct Duplicates {
  /// For each item the copies that stand behind it, in the order in which they came.
  fileprivate(set) var copies: [Int: [Int]] = [:]
  /// For each item that was found to be a copy, how much it resembles the one that it stands behind.
  fileprivate(set) var resemblance: [Int: Double] = [:]
  /// The items of which the editor says what they are copies of.
  private var given: Set<Int> = []
  /// What was found of all texts that were compared, if it can be told when they are as they were.
  fileprivate(set) var compared: [TextPair: Overlap] = [:]

  /// Whether an item is a copy of another.
  func isCopy(_ item: Int) -> Bool { resemblance[item] != nil || given.contains(item) }

  /// Puts the copies that the editor names behind the articles that these are part of.
  fileprivate mutating func add(_ named: [Int: Int], _ turns: Turns) {
    guard !named.isEmpty else { return }
    given = Set(named.keys)
    var originals: [Int: Int] = [:]
    for (original, copies) in copies { for copy in copies { originals[copy] = original } }
    for (original, added) in Dictionary(grouping: given, by: { named[$0] ?? $0 }) {
      let all = copies[originals[original] ?? original, default: []] + added
      copies[originals[original] ?? original] = all.sorted { turns[$0] < turns[$1] }
    }
  }
}

/// Finds the copies among `items`, which stand newest first, undated ones last.
///
/// The earliest full text stays the article, later ones become its copies, unless one is to be shown in its
/// place, see `isShownInPlace`; then that is the article from then on. What may be shown in full is never
/// hidden behind what may not. `texts` is asked for items only that share some of the smallest shingles with
/// another, and what it gives decides.
///
/// `given` holds of items what the editor says that they are copies of: none of these is one of them. They are
/// compared with nothing, and what the editor says is no copy never becomes one.
func findDuplicates(
  _ items: [CollationItem], settings: Settings, texts: TextComparison, given: [Int: Int] = [:]
) -> Duplicates {
  var shelf = Originals(items, settings, texts)
  let turns = Turns(items)
  for turn in items.indices where given[turns[turn]] == nil { shelf.add(turns[turn]) }
  var duplicates = shelf.duplicates
  duplicates.add(given, turns)
  return duplicates
}

/// The articles so far that are no copies.
private struct Originals {
  private let items: [CollationItem]
  private let settings: Settings
  private let texts: TextComparison
  /// By item.
  private let sketches: [[UInt32]]
  private var places: SketchIndex
  private(set) var duplicates = Duplicates()
  /// Shingles that were asked for: those of an original are compared again and again.
  private var known: [Int: Shingles] = [:]

  init(_ items: [CollationItem], _ settings: Settings, _ texts: TextComparison) {
    self.items = items
    self.settings = settings
    self.texts = texts
    sketches = items.map(\.features.sketch)
    places = SketchIndex(sketches)
  }

  mutating func add(_ item: Int) {
    let numbers = places.numbers(of: sketches[item])
    let matches = candidates(for: item, numbers).map { ($0, overlap(of: $0, item)) }
      .filter { isSameText(items[$0.0], items[item], $0.1) && !isParted($0.0, item, $0.1) }
    let replaced = matches.filter { isReplaced($0.0, by: item, $0.1) }
    let best = matches.max { ($0.1.resemblance, $0.0) < ($1.1.resemblance, $1.0) }
    if let best, replaced.isEmpty {
      note(item, best.1.resemblance, behind: best.0)
    } else {
      for (original, overlap) in replaced { replace(original, by: item, overlap.resemblance) }
      places.add(item, numbers)
    }
    if known.count > knownLimit { known = [:] }
  }

  /// Originals that share three hashes of the sketch, the latest in the corpus's order first.
  private mutating func candidates(for item: Int, _ numbers: [Int]) -> [Int] {
    let count = min(3, sketches[item].count)
    return places.items(sharing: count, of: numbers)
      .filter { !duplicates.isCopy($0) }.sorted(by: >)
  }

  private mutating func overlap(of older: Int, _ newer: Int) -> Overlap {
    guard let pair = texts.pair(older, newer) else { return compare(older, newer) }
    let overlap = texts.known[pair] ?? compare(older, newer)
    duplicates.compared[pair] = overlap
    return overlap
  }

  private mutating func compare(_ older: Int, _ newer: Int) -> Overlap {
    let (one, other) = (shingles(older), shingles(newer))
    return Overlap(
      older: one.hashes.count, newer: other.hashes.count, shared: one.shared(with: other),
      words: one.wordsShared(with: other), hasOtherFigures: one.tellsOtherFigures(than: other))
  }

  private mutating func shingles(_ item: Int) -> Shingles {
    if let shingles = known[item] { return shingles }
    let shingles = texts.shingles(item)
    known[item] = shingles
    return shingles
  }

  /// Whether the one of both that would be the copy is none, as the editor says.
  private func isParted(_ original: Int, _ item: Int, _ overlap: Overlap) -> Bool {
    isNoCopy(item) || isNoCopy(original) && isReplaced(original, by: item, overlap)
  }

  private func isNoCopy(_ item: Int) -> Bool {
    items[item].header.placement?.copyOf?.isNone ?? false
  }

  private func isReplaced(_ original: Int, by item: Int, _ overlap: Overlap) -> Bool {
    let shown = [original, item].map { settings.rights(of: items[$0].header).show }
    guard shown[0] == shown[1] else { return shown[0] < shown[1] }
    return isShownInPlace(of: items[original].header, items[item].header, overlap)
  }

  private mutating func note(_ copy: Int, _ resemblance: Double, behind original: Int) {
    duplicates.copies[original, default: []].append(copy)
    duplicates.resemblance[copy] = resemblance
  }

  private mutating func replace(_ original: Int, by item: Int, _ resemblance: Double) {
    let copies = duplicates.copies.removeValue(forKey: original) ?? []
    duplicates.copies[item, default: []] += copies
    note(original, resemblance, behind: item)
  }
}

/// How many texts' shingles are kept at hand, some two kilobytes each.
private let knownLimit = 4096
