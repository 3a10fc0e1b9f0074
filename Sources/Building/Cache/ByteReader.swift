import Model

/// Bytes of a cache that are not what was written there.
struct DamagedBytes: Error {}

/// Reads back what a `ByteWriter` wrote; throws where the bytes end too soon or make no sense.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.position = bytes.startIndex
  }

  /// Reads what stands between `heading` and the checksum at the end; nil if there is nothing, or one of them is
  /// wrong.
  init?(sealed bytes: ArraySlice<UInt8>, after heading: [UInt8] = []) {
    guard bytes.count > heading.count + 16, bytes.starts(with: heading) else { return nil }
    let body = bytes.dropLast(16)
    var seal = ByteReader(bytes.suffix(16))
    guard let sum = try? seal.fingerprint(), sum == Fingerprint(of: body) else { return nil }
    self.init(body.dropFirst(heading.count))
  }

  /// What was not read yet.
  var rest: ArraySlice<UInt8> { bytes[position...] }

  mutating func number() throws(DamagedBytes) -> Int {
    var result: UInt = 0
    var shift: UInt = 0
    while shift < 63 {
      let byte = try byte()
      result |= UInt(byte & 0x7f) << shift
      if byte < 0x80 { return Int(result) }
      shift += 7
    }
    throw DamagedBytes()
  }

  mutating func numberOrNil() throws(DamagedBytes) -> Int? {
    let number = try number()
    return number == 0 ? nil : number - 1
  }

  mutating func byte() throws(DamagedBytes) -> UInt8 {
    guard position < bytes.endIndex else { throw DamagedBytes() }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func flag() throws(DamagedBytes) -> Bool { try byte() != 0 }

  mutating func text() throws(DamagedBytes) -> String {
    String(decoding: try take(try number()), as: UTF8.self)
  }

  mutating func textOrNil() throws(DamagedBytes) -> String? {
    guard let count = try numberOrNil() else { return nil }
    return String(decoding: try take(count), as: UTF8.self)
  }

  mutating func list() throws(DamagedBytes) -> [UInt8] {
    Array(try slice())
  }

  /// A list of bytes where it lies.
  mutating func slice() throws(DamagedBytes) -> ArraySlice<UInt8> {
    try take(try number())
  }

  mutating func fixed() throws(DamagedBytes) -> UInt64 {
    let slice = try take(8)
    var word: UInt64 = 0
    for index in slice.indices.reversed() { word = word << 8 | UInt64(slice[index]) }
    return word
  }

  mutating func double() throws(DamagedBytes) -> Double { Double(bitPattern: try fixed()) }

  mutating func fingerprint() throws(DamagedBytes) -> Fingerprint {
    Fingerprint(high: try fixed(), low: try fixed())
  }

  /// A list whose elements `takeElement` reads.
  mutating func list<Element>(
    _ takeElement: (inout ByteReader) throws(DamagedBytes) -> Element
  ) throws(DamagedBytes) -> [Element] {
    let count = try number()
    // Each element takes a byte at least, so a damaged count can't ask for more memory than that.
    guard count <= bytes.endIndex - position else { throw DamagedBytes() }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try takeElement(&self)) }
    return elements
  }

  /// A list whose elements take `width` bytes each.
  mutating func list<Element>(
    of width: Int, _ element: (UnsafeRawBufferPointer) -> Element
  ) throws(DamagedBytes) -> [Element] {
    let count = try number()
    guard count <= (bytes.endIndex - position) / width else { throw DamagedBytes() }
    return try take(count * width).withUnsafeBytes { bytes in
      (0..<count).map {
        element(UnsafeRawBufferPointer(rebasing: bytes[$0 * width..<($0 + 1) * width]))
      }
    }
  }

  private mutating func take(_ count: Int) throws(DamagedBytes) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.endIndex - position else { throw DamagedBytes() }
    defer { position += count }
    return bytes[position..<position + count]
  }
}
