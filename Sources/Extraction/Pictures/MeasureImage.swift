/// What an image file is and how large it is shown.
package struct ImageMeasure: Sendable, Hashable {
  /// How files of its kind end: `jpg`, `png`, `gif`, `webp`.
  package let ending: String
  /// In pixels, 1 to 65,535.
  package let width: Int
  package let height: Int
}

/// Reads kind and size off the beginning of an image file; nil for what is none of the kinds that all
/// browsers show, and for files whose beginning is damaged. SVG is not among them: it may hold scripts.
///
/// PNG (W3C, 11.2.1), GIF89a (section 18), JPEG (ITU-T T.81, B.2.2) and WebP (RFC 9649, 2.5 to 2.7).
package func measureImage(_ bytes: [UInt8]) -> ImageMeasure? {
  let found =
    measurePNG(bytes) ?? measureGIF(bytes) ?? measureJPEG(bytes) ?? measureWebP(bytes)
  guard let found, (1...65_535).contains(found.width), (1...65_535).contains(found.height) else {
    return nil
  }
  return found
}

private func measurePNG(_ bytes: [UInt8]) -> ImageMeasure? {
  guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  else { return nil }
  return ImageMeasure(
    ending: "png", width: bigEndian(bytes[16..<20]), height: bigEndian(bytes[20..<24]))
}

private func measureGIF(_ bytes: [UInt8]) -> ImageMeasure? {
  guard bytes.count >= 10, bytes.starts(with: Array("GIF8".utf8)) else { return nil }
  return ImageMeasure(
    ending: "gif", width: littleEndian(bytes[6..<8]), height: littleEndian(bytes[8..<10]))
}

/// The size stands in the first start-of-frame segment.
private func measureJPEG(_ bytes: [UInt8]) -> ImageMeasure? {
  guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
  var place = 2
  while place + 9 < bytes.count, bytes[place] == 0xFF {
    let mark = bytes[place + 1]
    if mark == 0xFF {
      place += 1
      continue
    }
    if (0xC0...0xCF).contains(mark), ![0xC4, 0xC8, 0xCC].contains(mark) {
      return ImageMeasure(
        ending: "jpg", width: bigEndian(bytes[(place + 7)..<(place + 9)]),
        height: bigEndian(bytes[(place + 5)..<(place + 7)]))
    }
    place += 2 + max(2, bigEndian(bytes[(place + 2)..<(place + 4)]))
  }
  return nil
}

private func measureWebP(_ bytes: [UInt8]) -> ImageMeasure? {
  guard bytes.count >= 30, bytes.starts(with: Array("RIFF".utf8)),
    bytes[8..<12].elementsEqual("WEBP".utf8)
  else { return nil }
  let size: (width: Int, height: Int)
  switch String(decoding: bytes[12..<16], as: UTF8.self) {
  case "VP8 ":
    size = (littleEndian(bytes[26..<28]) & 0x3FFF, littleEndian(bytes[28..<30]) & 0x3FFF)
  case "VP8L":
    let bits = littleEndian(bytes[21..<25])
    size = ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
  case "VP8X": size = (littleEndian(bytes[24..<27]) + 1, littleEndian(bytes[27..<30]) + 1)
  default: return nil
  }
  return ImageMeasure(ending: "webp", width: size.width, height: size.height)
}

private func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int {
  bytes.reduce(0) { $0 << 8 | Int($1) }
}

private func littleEndian(_ bytes: ArraySlice<UInt8>) -> Int {
  bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
}
