/// The index of a segment: the files of the site, and what the root dictionary needs to know.
package struct SegmentIndex: Sendable {
  /// A term that stands in so few articles of a segment stands in the root dictionary with them, and not in
  /// a file of the segment.
  static let inRoot = 2
  /// So few articles of a term the root dictionary names one by one, so that a query for it asks for no
  /// file of a segment. The more, the fewer files a query loads, and the more files of the dictionary change
  /// with each new article: with 24 half of all queries load three files more, with 500 it is half as large
  /// again.
  static let rare = 200
  /// About how many bytes a file of terms has; some 5 KB when packed.
  private static let fileSize = 6_800

  /// The bodies of the files of terms: a term stands in the file of its hash modulo their number.
  let files: [[UInt8]]
  /// The terms, sorted, in stretches by their first byte: each as its length and bytes, in how many
  /// articles it stands, and if these are few, its postings.
  package let lexicon: [[UInt8]]

  init(_ indexer: SegmentIndexer) {
    var entries: [(hash: UInt32, entry: [UInt8])] = []
    var lexicon = [[UInt8]](repeating: [], count: 256)
    indexer.forEachTerm { term, hash, postings in
      lexicon[Int(term.first ?? 0)].appendEntry(term, postings)
      guard postings.count > Self.inRoot else { return }
      var entry = Array(term) + [UInt8(ascii: " ")]
      appendPostings(postings, to: &entry)
      entry.append(UInt8(ascii: "|"))
      entries.append((hash, entry))
    }
    let size = entries.reduce(0) { $0 + $1.entry.count }
    let count = (size + Self.fileSize - 1) / Self.fileSize
    var files = [[UInt8]](repeating: [UInt8(ascii: "|")], count: count)
    for (hash, entry) in entries { files[Int(hash) % count] += entry }
    self.files = files
    self.lexicon = lexicon
  }
}

/// Appends postings in short: the number of each article as how many were passed over since the last.
func appendPostings(_ postings: ArraySlice<Posting>, to bytes: inout [UInt8]) {
  var next = 0
  for posting in postings {
    PostingCode.append((posting.article - next) << 3 | posting.weight, to: &bytes)
    next = posting.article + 1
  }
}

extension [UInt8] {
  fileprivate mutating func appendEntry(_ term: ArraySlice<UInt8>, _ postings: ArraySlice<Posting>)
  {
    append(UInt8(term.count))
    append(contentsOf: term)
    append(UInt8(postings.count & 0xFF))
    append(UInt8(postings.count >> 8))
    guard postings.count <= SegmentIndex.rare else { return }
    for posting in postings {
      append(UInt8(posting.bits & 0xFF))
      append(UInt8(posting.bits >> 8))
    }
  }
}

/// An entry of a segment's lexicon, in the bytes that hold it.
struct LexiconEntry {
  let term: Range<Int>
  let count: Int
  /// Where its postings stand; empty if they are too many.
  let postings: Range<Int>

  /// The entries of a stretch of a lexicon; those after the first that makes no sense are left out.
  static func all(of bytes: [UInt8]) -> [LexiconEntry] {
    var entries: [LexiconEntry] = []
    entries.reserveCapacity(bytes.count / 12)
    var index = 0
    while index < bytes.count {
      let start = index + 1
      let end = start + Int(bytes[index])
      guard end + 2 <= bytes.count else { break }
      let count = Int(bytes[end]) | Int(bytes[end + 1]) << 8
      index = end + 2 + (count <= SegmentIndex.rare ? 2 * count : 0)
      guard index <= bytes.count else { break }
      entries.append(LexiconEntry(term: start..<end, count: count, postings: end + 2..<index))
    }
    return entries
  }

  func postings(in bytes: [UInt8]) -> [Posting] {
    stride(from: postings.lowerBound, to: postings.upperBound, by: 2).map {
      Posting(bits: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8)
    }
  }
}
