import Model
import Testing

@testable import Extraction

@Suite("A caption in a text")
struct CaptionTests {
  @Test(
    "is told from what the button beside it says, with a credit that stands there twice once",
    arguments: [
      ("toggle caption Ida Rem/Tesk Press", "Ida Rem/Tesk Press"),
      ("Enlarge this image toggle caption Ida Rem/TP Ida Rem/TP", "Ida Rem/TP"),
      ("Enlarge this image toggle caption Ida Rem Ida Rom", "Ida Rem Ida Rom"),
    ])
  func toggled(line: String, credit: String) {
    let text = "Divers have raised the ferry that sank off Tesk in the storm of last winter."
    let reading = readPlainText(Array("\(text)\n\n\(line)\n\n\(text) Again.".utf8))
    #expect(reading.pictures.map(\.credit) == [credit])
    #expect(reading.blocks.count == 2)
  }
}
