/// Cuts the root dictionary into files, stretch by stretch, so that it is never in memory as a whole.
package struct RootFiles: Sendable {
  /// The files that are whole and were not taken yet.
  private(set) var files: [File] = []
  /// The beginnings of all files, whole or not, in their order.
  private(set) var keys: [[UInt8]] = [[]]
  private var bytes: [UInt8] = Self.start

  struct File: Sendable {
    /// The beginning of its first term; empty for the first file.
    let key: [UInt8]
    let bytes: [UInt8]
  }

  /// Where files are cut, in bytes: a file may end from `least` on, does so more and more likely, and in
  /// any case at the next place after `most`. What decides is the term, as in `searchSegments`, so that a
  /// new term changes its file and hardly ever the next.
  private enum Size {
    static let least = 6_000
    static let usual = 8_000
    static let most = 10_000
  }

  private static let start = [UInt8(ascii: "|")]

  package init() {}

  /// Adds the next stretch of terms.
  package mutating func append(_ band: RootDictionary.Band) {
    for (index, cut) in band.cuts.enumerated() {
      if Self.isEnd(cut, after: bytes.count) {
        finish()
        keys.append(Array(cut.key))
      }
      let next = index + 1 < band.cuts.count ? band.cuts[index + 1].offset : band.bytes.count
      bytes += band.bytes[cut.offset..<next]
    }
  }

  /// Ends the last file.
  package mutating func finish() {
    files.append(File(key: keys.last ?? [], bytes: bytes))
    bytes = Self.start
  }

  /// How many bytes the files have that were not taken yet.
  package var count: Int { files.reduce(0) { $0 + $1.bytes.count } }

  /// Gives the files that are whole, and forgets their bytes.
  package mutating func take() -> [IndexFile] {
    defer { files = [] }
    return files.map {
      IndexFile("words/" + Self.name($0.key), .text(String(decoding: $0.bytes, as: UTF8.self)))
    }
  }

  private static func isEnd(_ cut: RootDictionary.Cut, after count: Int) -> Bool {
    guard count >= Size.least else { return false }
    let rarity: UInt32 = count < Size.usual ? 64 : count < Size.most ? 8 : 1
    return spread(cut.hash) % rarity == 0
  }

  /// FNV's lowest bits alone are poor: the last step of MurmurHash3 (Appleby 2008).
  private static func spread(_ hash: UInt32) -> UInt32 {
    var hash = hash
    hash = (hash ^ hash >> 16) &* 0x85EB_CA6B
    hash = (hash ^ hash >> 13) &* 0xC2B2_AE35
    return hash ^ hash >> 16
  }

  /// The name of the file whose terms begin with `key`: letters a to z and digits as they are, others as
  /// their number, so that any disk and any host can hold it.
  static func name(_ key: [UInt8]) -> String {
    "w-"
      + String(decoding: key, as: UTF8.self).unicodeScalars.map { scalar in
        scalar.isASCII
          && (scalar.properties.isAlphabetic || scalar.value < 0x3A && scalar.value >= 0x30)
          ? String(scalar) : "_\(String(scalar.value, radix: 16))_"
      }.joined()
  }
}
