/// A text as the set of its shingles, by which copies are told: hashes of its runs of four words, each
/// once, ascending (Broder 1997).
package struct Shingles: Hashable, Sendable {
  let hashes: [UInt32]
  /// Its words, each once, ascending.
  let words: [UInt32]
  /// The numbers among them, each once, ascending.
  let figures: [UInt32]

  /// The shingles of Markdown. A text of fewer than four words is one shingle, an empty one has none.
  package init(of markdown: [UInt8]) {
    let scanned = scanWords(markdown, limit: 0)
    hashes = unique(shingles(of: scanned.all))
    words = unique(scanned.all)
    figures = unique(scanned.figures)
  }

  /// How many shingles both have.
  func shared(with other: Shingles) -> Int { common(hashes, other.hashes) }

  /// How many in a thousand of the words of both are in both (Jaccard).
  func wordsShared(with other: Shingles) -> Int {
    let shared = common(words, other.words)
    return 1_000 * shared / max(1, words.count + other.words.count - shared)
  }

  /// Whether each of the two has figures of its own: three or more, and a third of all its figures.
  func tellsOtherFigures(than other: Shingles) -> Bool {
    let shared = common(figures, other.figures)
    return [figures, other.figures].allSatisfy {
      $0.count - shared >= 3 && 3 * shared <= 2 * $0.count
    }
  }
}

/// How many hashes are in both lists, which ascend.
private func common(_ one: [UInt32], _ other: [UInt32]) -> Int {
  var (mine, theirs, count) = (0, 0, 0)
  while mine < one.count, theirs < other.count {
    let (first, second) = (one[mine], other[theirs])
    if first == second { count += 1 }
    if first <= second { mine += 1 }
    if second <= first { theirs += 1 }
  }
  return count
}

/// The smallest hashes of a text's shingles, ascending: by them copies find each other.
///
/// Where a text has a part `c` of a larger one's shingles and few others, each of the smallest of the
/// larger is in both with the likelihood `c`, and is then among the smallest of the smaller one too. Of
/// 24, three are in both with a likelihood of .999 for a copy cut to 40 %, of .99 for one cut to 30 %. So
/// one sketch finds copies, rewritten ones and cut ones alike, where a MinHash with bands finds no cut
/// ones.
func sketch(ofWords words: [UInt32]) -> [UInt32] {
  var smallest: [UInt32] = []
  smallest.reserveCapacity(sketchSize + 1)
  forEachShingle(of: words) { hash in
    if smallest.count == sketchSize, hash >= smallest[sketchSize - 1] { return }
    let place = smallest.firstIndex { $0 >= hash } ?? smallest.count
    if place < smallest.count, smallest[place] == hash { return }
    smallest.insert(hash, at: place)
    if smallest.count > sketchSize { smallest.removeLast() }
  }
  return smallest
}

private let sketchSize = 24

/// The hashes of all runs of four words, in their order.
private func shingles(of words: [UInt32]) -> [UInt32] {
  var hashes: [UInt32] = []
  hashes.reserveCapacity(words.count)
  forEachShingle(of: words) { hashes.append($0) }
  return hashes
}

/// Hands on the hash of each run of four words; of a shorter text that of all its words.
@inline(__always)
private func forEachShingle(of words: [UInt32], _ body: (UInt32) -> Void) {
  words.withUnsafeBufferPointer { words in
    guard words.count > 4 else {
      if !words.isEmpty { body(spread(words.reduce(0, withWord))) }
      return
    }
    for start in 0...(words.count - 4) {
      let half = withWord(withWord(0, words[start]), words[start + 1])
      body(spread(withWord(withWord(half, words[start + 2]), words[start + 3])))
    }
  }
}

@inline(__always)
private func withWord(_ hash: UInt32, _ word: UInt32) -> UInt32 {
  ((hash << 5 | hash >> 27) ^ word) &* 0x9E37_79B1
}

/// Each hash once, ascending.
private func unique(_ hashes: [UInt32]) -> [UInt32] {
  var result: [UInt32] = []
  result.reserveCapacity(hashes.count)
  // The lowest bit of a key is no part of the id.
  let sorted = sortedByID(hashes.map { UInt64($0) << 1 }).lazy.map { UInt32($0 >> 1) }
  for hash in sorted where hash != result.last { result.append(hash) }
  return result
}
