/// Which items have each hash in their sketches.
struct SketchIndex {
  private let repeated: RepeatedHashes
  private var numbers = NumberTable()
  /// By a hash's number, the entry of the item that had it last, and how many had it.
  private var lists: [(last: Int32, count: Int32)] = []
  /// An item that has a hash, and the entry of the one that had it before; -1 for none.
  private var entries: [(item: Int32, next: Int32)] = []
  /// By item how many of the hashes that were asked for it has.
  private var shared: [UInt16]

  /// For items with these sketches.
  init(_ sketches: [[UInt32]]) {
    repeated = RepeatedHashes(sketches)
    shared = [UInt16](repeating: 0, count: sketches.count)
  }

  /// The numbers of those hashes of a sketch that other items may have.
  mutating func numbers(of sketch: [UInt32]) -> [Int] {
    var found: [Int] = []
    for hash in sketch where repeated.contains(hash) {
      let number = numbers.number(of: hash)
      if number == lists.count { lists.append((-1, 0)) }
      found.append(number)
    }
    return found
  }

  /// Takes an item in whose hashes have these numbers.
  mutating func add(_ item: Int, _ numbers: [Int]) {
    for number in numbers where lists[number].count <= commonShingle {
      entries.append((Int32(item), lists[number].last))
      lists[number].last = Int32(entries.count - 1)
      lists[number].count += 1
    }
  }

  /// The items that have `count` of the hashes with these numbers or more, in no order. What stands in many items is
  /// furniture or a standing phrase and does not count; a copy shares other hashes too.
  mutating func items(sharing count: Int, of numbers: [Int]) -> [Int] {
    guard numbers.count >= count else { return [] }
    var found: [Int] = []
    forEachItem(numbers) { item, shared in
      shared += 1
      if shared == count { found.append(item) }
    }
    forEachItem(numbers) { _, shared in shared = 0 }
    return found
  }

  private mutating func forEachItem(_ numbers: [Int], _ body: (Int, inout UInt16) -> Void) {
    for number in numbers where lists[number].count <= commonShingle {
      var place = lists[number].last
      while place >= 0 {
        let (item, next) = entries[Int(place)]
        body(Int(item), &shared[Int(item)])
        place = next
      }
    }
  }
}

/// A hash in more items than these tells nothing.
private let commonShingle: Int32 = 32

/// Which hashes may stand in several sketches. Most stand in one alone, and a table of all of them would take
/// longer than everything else that is done to find copies.
private struct RepeatedHashes {
  /// By some bits of a hash, whether it was seen again: eight bits and more for each hash, so that few are taken for
  /// repeated that are not, which does no harm.
  private var again: [UInt64]
  private let shift: UInt64

  init(_ sketches: [[UInt32]]) {
    let hashes = sketches.reduce(0) { $0 + $1.count }
    let width = max(10, Int.bitWidth - (8 * hashes).leadingZeroBitCount)
    shift = UInt64(64 - width)
    again = [UInt64](repeating: 0, count: 1 << (width - 6))
    var seen = again
    for sketch in sketches {
      for hash in sketch {
        let (word, bit) = place(of: hash)
        again[word] |= seen[word] & bit
        seen[word] |= bit
      }
    }
  }

  func contains(_ hash: UInt32) -> Bool {
    let (word, bit) = place(of: hash)
    return again[word] & bit != 0
  }

  private func place(of hash: UInt32) -> (word: Int, bit: UInt64) {
    let place = fibonacciHash(hash) >> shift
    return (Int(place >> 6), 1 << (place & 63))
  }
}
