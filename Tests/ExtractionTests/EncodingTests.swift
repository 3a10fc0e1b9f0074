import Model
import Testing

@testable import Extraction

@Suite("The bytes of a file")
struct EncodingTests {
  @Test(
    "are read as the text that they are",
    arguments: [
      (Array("Café".utf8), "Café", nil),
      ([0xEF, 0xBB, 0xBF] + Array("Café".utf8), "Café", nil),
      (Array("Caf".utf8) + [0xE9, 0x20, 0x96, 0x20, 0x80], "Café – €", "Windows-1252"),
      ([0xFF, 0xFE, 0x43, 0x00, 0xE9, 0x00], "Cé", "UTF-16"),
      ([0xFE, 0xFF, 0x00, 0x43, 0x00, 0xE9], "Cé", "UTF-16"),
    ] as [([UInt8], String, String?)])
  func read(bytes: [UInt8], text: String, encoding: String?) {
    let decoded = decodeText(bytes, isCut: false)
    #expect(decoded.map { String(decoding: $0.bytes, as: UTF8.self) } == text)
    #expect(decoded?.converted == encoding)
  }

  @Test(
    "are read as the encoding that their label means",
    arguments: [
      ("iso-8859-1", [0x93, 0x80, 0x94] as [UInt8], "“€”"), ("us-ascii", [0x92], "’"),
      ("gb2312", [0xE9, 0x46], "镕"), ("Shift_JIS", [0x87, 0x40], "①"),
      ("euc-kr", [0x8C, 0x63], "똠"),
      ("iso-8859-2", [0xB1], "ą"),
    ])
  func labelled(label: String, bytes: [UInt8], text: String) {
    let start = Array("<meta charset=\"\(label)\"><p>".utf8)
    let decoded = decodeText(start + bytes, isCut: false)
    #expect(
      decoded.map { String(decoding: $0.bytes.dropFirst(start.count), as: UTF8.self) } == text)
    #expect(decoded?.isDamaged == false)
  }

  @Test("with a few damaged letters stay UTF-8, the damage marked")
  func damaged() {
    let bytes = Array("éèàùç — “ça”".utf8) + [0xFF] + Array("fin".utf8)
    let decoded = decodeText(bytes, isCut: false)
    #expect(decoded.map { String(decoding: $0.bytes, as: UTF8.self) } == "éèàùç — “ça”\u{FFFD}fin")
    #expect(decoded?.isDamaged == true && decoded?.converted == nil)
  }

  /// Around each bound of Unicode's table 3-7: overlong forms, surrogates, what lies beyond U+10FFFF,
  /// tails that are missing or no tails.
  @Test("are UTF-8 where the standard library says so")
  func sound() {
    let edges: [UInt8] = [
      0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
      0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for first in edges {
      for second in edges {
        for tail in [[], [0x80], [0x80, 0xBF], [0xBF, 0x41], [0x41, 0x80]] as [[UInt8]] {
          let bytes = Array("a ferry ".utf8) + [first, second] + tail
          #expect(
            isUTF8(bytes[...]) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
        }
      }
    }
  }

  @Test("that were cut inside a letter lose only that letter", arguments: 1...3)
  func cut(count: Int) {
    let bytes = Array("fin 😀".utf8).prefix(4 + count)
    #expect(decodeText(Array(bytes), isCut: true)?.bytes == Array("fin ".utf8))
  }

  @Test(
    "of pictures and documents are no text",
    arguments: [
      [0x89, 0x50, 0x4E, 0x47], [0x25, 0x50, 0x44, 0x46], [0x61, 0x00, 0x62],
      [0x50, 0x4B, 0x03, 0x04],
    ] as [[UInt8]])
  func binary(bytes: [UInt8]) {
    #expect(decodeText(bytes, isCut: false) == nil)
  }

  @Test("come out with plain line ends and spaces, without what no reader sees")
  func clean() {
    let text = "a\r\nb\rc\u{2028}d\u{A0}e\u{200B}f\u{AD}g\u{7}h\u{200D}i\u{FEFF}\u{FFFE}\u{3000}j"
    let decoded = decodeText(Array(text.utf8), isCut: false)
    #expect(
      decoded.map { String(decoding: $0.bytes, as: UTF8.self) } == "a\nb\nc\nd efgh\u{200D}i j")
  }

  @Test("are cleaned wherever in a text the odd signs stand", arguments: 0..<17)
  func cleanAnywhere(before: Int) {
    let letters = String(repeating: "q", count: before)
    let text = letters + "\u{A0}“a”\r\n" + letters + "\u{2028}é\u{200B}" + letters + "\u{7F}z"
    let wanted = letters + " “a”\n" + letters + "\né" + letters + "z"
    #expect(decodeText(Array(text.utf8), isCut: false)?.bytes == Array(wanted.utf8))
  }

  @Test(
    "have letters and their marks as one character",
    arguments: [
      ([0x42, 0x65, 0x79, 0x6F, 0x6E, 0x63, 0x65, 0xCC, 0x81], "Beyonc\u{E9}"),
      // A mark that joins with nothing stays.
      ([0xCC, 0x81, 0x61, 0x71, 0xCC, 0x81], "\u{301}aq\u{301}"),
    ] as [([UInt8], String)])
  func composed(bytes: [UInt8], text: String) {
    #expect(decodeText(bytes, isCut: false)?.bytes == Array(text.utf8))
  }
}
