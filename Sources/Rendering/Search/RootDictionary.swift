/// The dictionary of all segments: each term with how frequent it is, and for each segment the articles
/// that have it, if they are few, or that the segment's own files tell.
///
/// An entry is `term postings|`. What follows the space, in the numbers of `PostingCode`: twice the binary
/// logarithm of the number of articles, rounded down, so that it seldom changes; then for the segments in
/// their order `3 * passed + kind`, where `passed` counts those passed over since the last one named:
/// kind 0: this and so many following ones (a number) tell it themselves; kind 1: one posting; kind 2: so
/// many (a number) postings.
package enum RootDictionary {
  /// The entries of a stretch of terms with the places where the dictionary may be cut into files.
  package struct Band: Sendable {
    let bytes: [UInt8]
    let cuts: [Cut]
  }

  /// A place where a file may end, before a term.
  struct Cut: Sendable {
    let offset: Int
    /// The beginning of the term; those of the terms before it are smaller.
    let key: ArraySlice<UInt8>
    let hash: UInt32
  }

  /// Puts together what the segments, in their order, say of the same stretch of terms.
  package static func merge(_ lexicons: [[UInt8]]) -> Band {
    let entries = lexicons.map(LexiconEntry.all)
    var order: [(opening: UInt64, segment: Int32, entry: Int32)] = []
    order.reserveCapacity(entries.reduce(0) { $0 + $1.count })
    for (segment, all) in entries.enumerated() {
      for (index, entry) in all.enumerated() {
        order.append((opening(lexicons[segment][entry.term]), Int32(segment), Int32(index)))
      }
    }
    func term(_ place: (opening: UInt64, segment: Int32, entry: Int32)) -> ArraySlice<UInt8> {
      lexicons[Int(place.segment)][entries[Int(place.segment)][Int(place.entry)].term]
    }
    order.sort { one, other in
      if one.opening != other.opening { return one.opening < other.opening }
      let (first, second) = (term(one), term(other))
      return first.elementsEqual(second)
        ? one.segment < other.segment : first.lexicographicallyPrecedes(second)
    }
    var writer = BandWriter()
    var start = 0
    while start < order.count {
      let word = term(order[start])
      var end = start + 1
      while end < order.count, order[end].opening == order[start].opening,
        term(order[end]).elementsEqual(word)
      {
        end += 1
      }
      writer.append(
        word,
        order[start..<end].map { place in
          let entry = entries[Int(place.segment)][Int(place.entry)]
          return SegmentOfTerm(
            segment: Int(place.segment), count: entry.count,
            postings: entry.postings(in: lexicons[Int(place.segment)]))
        })
      start = end
    }
    return writer.band
  }
}

/// A segment that has a term.
private struct SegmentOfTerm {
  let segment: Int
  let count: Int
  let postings: [Posting]
}

/// Writes the entries of the dictionary one after the other.
private struct BandWriter {
  private var bytes: [UInt8] = []
  private var cuts: [RootDictionary.Cut] = []
  private var lastKey: ArraySlice<UInt8> = []

  var band: RootDictionary.Band { RootDictionary.Band(bytes: bytes, cuts: cuts) }

  mutating func append(_ term: ArraySlice<UInt8>, _ segments: [SegmentOfTerm]) {
    let key = keyOfFile(term)
    if key != lastKey {
      cuts.append(
        RootDictionary.Cut(offset: bytes.count, key: key, hash: termHash(Array(key))))
      lastKey = key
    }
    bytes.append(contentsOf: term)
    bytes.append(UInt8(ascii: " "))
    let count = segments.reduce(0) { $0 + $1.count }
    PostingCode.append(doubleLogarithm(of: count), to: &bytes)
    append(segments, isRare: count <= SegmentIndex.rare)
    bytes.append(UInt8(ascii: "|"))
  }

  private mutating func append(_ segments: [SegmentOfTerm], isRare: Bool) {
    var next = 0
    var index = 0
    while index < segments.count {
      let segment = segments[index]
      let passed = segment.segment - next
      next = segment.segment + 1
      index += 1
      guard isRare || segment.count <= SegmentIndex.inRoot else {
        let first = index
        while index < segments.count, segments[index].segment == next,
          segments[index].count > SegmentIndex.inRoot
        {
          (next, index) = (next + 1, index + 1)
        }
        PostingCode.append(3 * passed, to: &bytes)
        PostingCode.append(index - first, to: &bytes)
        continue
      }
      PostingCode.append(3 * passed + (segment.count == 1 ? 1 : 2), to: &bytes)
      if segment.count > 1 { PostingCode.append(segment.count, to: &bytes) }
      appendPostings(segment.postings[...], to: &bytes)
    }
  }
}

/// How many letters of a term tell its file: so many that few terms share them, and so few that the list
/// of the files stays short.
private let lettersOfKey = 6

private func keyOfFile(_ term: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var (letters, end) = (0, term.startIndex)
  while end < term.endIndex {
    if term[end] & 0xC0 != 0x80 {
      guard letters < lettersOfKey else { break }
      letters += 1
    }
    end += 1
  }
  return term[..<end]
}

/// Twice the binary logarithm of a number from 1 on, rounded down to where half the next power is passed:
/// 1, 2, 3, 4, 6, 8 and 12 give 0, 2, 3, 4, 5, 6 and 7.
func doubleLogarithm(of count: Int) -> Int {
  let power = Int.bitWidth - 1 - max(count, 1).leadingZeroBitCount
  return 2 * power + (power > 0 && count >> (power - 1) & 1 == 1 ? 1 : 0)
}
