/// Text in UTF-16 with a byte order mark; nil if there is none.
func decodeUTF16(_ bytes: [UInt8]) -> DecodedText? {
  guard bytes.count >= 2 else { return nil }
  let isBigEndian: Bool
  switch (bytes[0], bytes[1]) {
  case (0xFE, 0xFF): isBigEndian = true
  case (0xFF, 0xFE): isBigEndian = false
  default: return nil
  }
  let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index -> UInt16 in
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
  return DecodedText(
    bytes: Array(String(decoding: units, as: UTF16.self).utf8), converted: "UTF-16")
}

/// Text in Windows-1252; the five bytes that mean nothing there stay control characters, as in the
/// WHATWG Encoding Standard.
func decodeWindows1252(_ bytes: Text) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + bytes.count / 8)
  for byte in bytes {
    if byte < 0x80 {
      result.append(byte)
    } else {
      let value = byte < 0xA0 ? windows1252[Int(byte) - 0x80] : UInt32(byte)
      if let scalar = Unicode.Scalar(value) { result += Array(String(scalar).utf8) }
    }
  }
  return result
}

/// The byte that stands for a character in Windows-1252; nil for one that it does not have.
func windows1252Byte(_ scalar: Unicode.Scalar) -> UInt8? {
  if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
  return windows1252.firstIndex(of: scalar.value).map { UInt8($0 + 0x80) }
}

/// The characters of the bytes 80 to 9F.
private let windows1252: [UInt32] = [
  0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
  0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
]

/// Whether the bytes are no text in any encoding of one byte or more: a NUL in the first 8,000, as
/// git tells it, or the mark of a common picture or document format.
func isBinary(_ bytes: [UInt8]) -> Bool {
  bytes.prefix(8_000).withUnsafeBufferPointer { $0.place(of: 0) != nil }
    || binaryMarks.contains { bytes.begins(with: $0) }
}

private let binaryMarks: [[UInt8]] = [
  [0x89, 0x50, 0x4E, 0x47],  // PNG
  [0xFF, 0xD8, 0xFF],  // JPEG
  [0x47, 0x49, 0x46, 0x38],  // GIF
  [0x25, 0x50, 0x44, 0x46],  // PDF
  [0x50, 0x4B, 0x03, 0x04],  // ZIP, DOCX, ODT, EPUB
  [0x1F, 0x8B],  // gzip
]
