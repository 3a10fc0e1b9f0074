/// A text as the set of its shingles, by which copies are told: hashes of its runs of four words, each
/// once, ascending (Broder 1997).
package struct Shingles: Hashable, Sendable {
  let hashes: [UInt32]

  /// The shingles of Markdown. A text of fewer than four words is one shingle, an empty one has none.
  package init(of markdown: [UInt8]) {
    // The lowest bit of a key is no part of the id.
    let keys = shingles(of: scanWords(markdown, limit: 0).all).map { UInt64($0) << 1 }
    hashes = unique(sortedByID(keys).map { UInt32($0 >> 1) })
  }

  /// How many shingles both have.
  func shared(with other: Shingles) -> Int {
    var (mine, theirs, count) = (0, 0, 0)
    while mine < hashes.count, theirs < other.hashes.count {
      let (one, two) = (hashes[mine], other.hashes[theirs])
      if one == two { count += 1 }
      if one <= two { mine += 1 }
      if two <= one { theirs += 1 }
    }
    return count
  }
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

private func unique(_ sorted: [UInt32]) -> [UInt32] {
  var result: [UInt32] = []
  result.reserveCapacity(sorted.count)
  for hash in sorted where hash != result.last { result.append(hash) }
  return result
}
