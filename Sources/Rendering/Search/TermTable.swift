/// The terms of a segment, each with a number: a hash table over one stretch of bytes, since a segment
/// has some hundred thousand words and each is looked up.
struct TermTable {
  private var slots: [Int32]
  private var hashes: [UInt32] = []
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]

  init() {
    slots = [Int32](repeating: -1, count: 1 << 14)
    bytes.reserveCapacity(1 << 18)
  }

  var count: Int { hashes.count }

  /// The number of `term`, a new one if it has none.
  mutating func number(of term: borrowing [UInt8]) -> Int {
    let hash = termHash(term)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isEqual(number, term) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(hashes.count)
    hashes.append(hash)
    bytes.append(contentsOf: copy term)
    ends.append(bytes.count)
    if hashes.count * 2 > slots.count { grow() }
    return hashes.count - 1
  }

  /// The term of a number.
  func term(_ number: Int) -> ArraySlice<UInt8> { bytes[ends[number]..<ends[number + 1]] }

  /// The hash of a number's term, by which it finds its file.
  func hash(_ number: Int) -> UInt32 { hashes[number] }

  /// All numbers in the order of their terms' bytes.
  var sorted: [Int] {
    let keys = (0..<count).map { number in (opening(term(number)), number) }
    return keys.sorted { one, other in
      one.0 != other.0
        ? one.0 < other.0 : term(one.1).lexicographicallyPrecedes(term(other.1))
    }.map(\.1)
  }

  private func isEqual(_ number: Int, _ term: borrowing [UInt8]) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == term.count else { return false }
    for index in 0..<term.count where bytes[start + index] != term[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}

/// The first eight bytes of a term as a number that orders as they do.
func opening(_ term: ArraySlice<UInt8>) -> UInt64 {
  var key: UInt64 = 0
  for byte in term.prefix(8) { key = key << 8 | UInt64(byte) }
  return term.count >= 8 ? key : key << UInt64(8 * (8 - term.count))
}

/// The hash by which a term finds its file (FNV-1a of 32 bits); the search page's script makes the same.
@inline(__always)
func termHash(_ term: borrowing [UInt8]) -> UInt32 {
  var hash: UInt32 = 0x811C_9DC5
  for index in 0..<term.count { hash = (hash ^ UInt32(term[index])) &* 0x0100_0193 }
  return hash
}
