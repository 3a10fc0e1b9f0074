import Model

/// Writes values as bytes for a cache: numbers as LEB128, texts as their length and UTF-8.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  init(reserving capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// What `write` writes, behind `heading` and before a checksum of both, as `ByteReader(sealed:after:)` reads it.
  static func sealed(
    after heading: [UInt8] = [], reserving capacity: Int, _ write: (inout ByteWriter) -> Void
  ) -> [UInt8] {
    var writer = ByteWriter(reserving: capacity + heading.count + 16)
    writer.put(raw: heading)
    write(&writer)
    writer.put(Fingerprint(of: writer.bytes))
    return writer.bytes
  }

  /// A number from 0 on; a negative one counts as 0.
  mutating func put(_ number: Int) {
    var rest = UInt(max(0, number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func put(_ number: Int?) {
    put(number.map { $0 + 1 } ?? 0)
  }

  mutating func put(byte: UInt8) {
    bytes.append(byte)
  }

  mutating func put(_ flag: Bool) {
    bytes.append(flag ? 1 : 0)
  }

  mutating func put(_ text: String) {
    put(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func put(_ text: String?) {
    put(text.map { $0.utf8.count })
    if let text { bytes.append(contentsOf: text.utf8) }
  }

  mutating func put(_ list: [UInt8]) {
    put(list.count)
    bytes.append(contentsOf: list)
  }

  /// Bytes to the end, without their length.
  mutating func put(raw list: [UInt8]) {
    bytes.append(contentsOf: list)
  }

  /// Eight bytes, the least significant first.
  mutating func put(fixed word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Four bytes, the least significant first.
  mutating func put(word: UInt32) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func put(_ number: Double) {
    put(fixed: number.bitPattern)
  }

  mutating func put(_ fingerprint: Fingerprint) {
    put(fixed: fingerprint.high)
    put(fixed: fingerprint.low)
  }

  /// A list: its length, then each element as `putElement` writes it.
  mutating func put<Element>(
    _ list: [Element], _ putElement: (inout ByteWriter, Element) -> Void
  ) {
    put(list.count)
    for element in list { putElement(&self, element) }
  }
}
