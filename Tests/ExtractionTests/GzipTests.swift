import Model
import Testing

@testable import Extraction

@Suite("A gzip file")
struct GzipTests {
  /// 39 bytes that hold one line of words (RFC 1952).
  private let words: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x0B, 0xCF, 0x2F, 0x4A,
    0x29, 0x56, 0xC8, 0x4F, 0x53, 0x28, 0xC9, 0x48, 0x55, 0x28, 0x49, 0xAD, 0x28, 0xD1,
    0xE3, 0x02, 0x00, 0xE9, 0x69, 0x6A, 0xA8, 0x13, 0x00, 0x00, 0x00,
  ]
  /// 8 MB of "a " in 40 parts; a part is mostly zeros, which repeat what was before.
  private var bomb: [UInt8] {
    let head: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xED, 0xC2, 0x31, 0x0D, 0x00,
      0x00, 0x00, 0x02, 0xA0, 0x2A, 0x56, 0xB3, 0x7F, 0x09, 0x33, 0xF8, 0x33, 0x68, 0x0A,
    ]
    let tail: [UInt8] = [0x9C, 0x06, 0x7F, 0x7C, 0x52, 0xB7, 0x40, 0x0D, 0x03, 0x00]
    let part = head + [UInt8](repeating: 0, count: 193) + tail
    return Array([[UInt8]](repeating: part, count: 40).joined())
  }

  @Test("is unpacked, its parts one after the other, zeros at its end passed over")
  func whole() {
    let text = Array("Words of the text.\n".utf8)
    #expect(unpack(words, limit: 1_000).bytes == text)
    let both = unpack(words + words + [0, 0, 0], limit: 1_000)
    #expect(both.bytes == text + text && !both.isCut && !both.isBroken)
  }

  @Test("is unpacked no further than is asked", arguments: [1, 18, 19, 20])
  func cut(limit: Int) {
    let result = unpack(words + words, limit: limit)
    #expect(result.bytes.count == limit)
  }

  @Test("that would fill the memory is cut as any long file")
  func bombs() {
    let seed = Seed(path: "a.txt.gz", bytes: bomb)
    let opened = opened(seed)
    #expect(opened.seed.bytes.count == Seed.byteLimit && opened.seed.isCut)
    #expect(opened.seed.path == "a.txt" && opened.seed.file == "seeds/a.txt.gz")
  }

  @Test("of many articles that grows a thousandfold is refused, with one message")
  func bombOfMany() {
    let seed = Seed(path: "a.jsonl.gz", bytes: bomb)
    let extracted = extract(seed, settings: Settings())
    #expect(unpack(bomb, limit: Seed.fileLimit).isBomb)
    #expect(extracted.articles.isEmpty && extracted.diagnostics.map(\.severity) == [.error])
    #expect(extracted.diagnostics[0].message.contains("a hundred times its size"))
  }

  @Test("that is damaged anywhere gives what it can, and says so")
  func damaged() {
    for end in 2..<words.count {
      #expect(unpack(Array(words[..<end]), limit: 1_000).isBroken, "cut at \(end)")
    }
    var wrong = words
    wrong[wrong.count - 5] ^= 1
    #expect(unpack(wrong, limit: 1_000).isBroken)
  }
}
