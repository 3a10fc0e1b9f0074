import Testing

@testable import Extraction

@Suite("An image file")
struct ImageTests {
  @Test("tells kind and size")
  func sizes() {
    let gif = Array("GIF89a".utf8) + [0x40, 0x01, 0xF0, 0x00]
    #expect(measureImage(gif) == ImageMeasure(ending: "gif", width: 320, height: 240))
    let jpeg: [UInt8] =
      [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2]
      + [0xFF, 0xC2, 0, 17, 8, 0x01, 0x68, 0x02, 0x80, 3, 1, 2, 3]
    #expect(measureImage(jpeg) == ImageMeasure(ending: "jpg", width: 640, height: 360))
    let webp =
      Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0]
      + [0x7F, 0x02, 0, 0x67, 0x01, 0]
    #expect(measureImage(webp) == ImageMeasure(ending: "webp", width: 640, height: 360))
  }

  @Test(
    "that is damaged, empty or of another kind is none",
    arguments: [
      [], [0xFF, 0xD8, 0xFF], [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 1, 2, 3, 4, 5, 6],
      Array("<svg onload=x>".utf8), Array("GIF89a".utf8) + [0, 0, 0, 0], Array("RIFFxxxxWEBP".utf8),
    ] as [[UInt8]])
  func none(bytes: [UInt8]) {
    #expect(measureImage(bytes) == nil)
  }

  @Test(
    "beside a page is named by a relative path that stays in the folder",
    arguments: [
      ("./Letter_files/quay%20one.png", "Letter_files/quay one.png"), ("a.jpg?w=3", "a.jpg"),
      ("../a.jpg", nil), ("a/..%2F../b.jpg", nil), ("/a.jpg", nil),
      ("https://x.example/a.jpg", nil),
      ("", nil), ("a%00.jpg", nil), ("a\\b.jpg", nil), ("%FF.jpg", nil),
    ] as [(String, String?)])
  func file(target: String, path: String?) {
    #expect(pictureFile(target) == path)
  }
}
