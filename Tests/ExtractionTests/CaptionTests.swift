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

  @Test(
    "is told from the credit that it is or ends in, without a label in front",
    arguments: [
      ("Ida Rem/Tesk Gazette", nil, "Ida Rem/Tesk Gazette"),
      ("Ida Rem/Quayside", nil, "Ida Rem/Quayside"),
      ("Ida Rem / AFP / Getty Images", nil, "Ida Rem / AFP / Getty Images"),
      ("Harbour Agency/Harbour Service via AP", nil, "Harbour Agency/Harbour Service via AP"),
      ("(Ida Rem / Tesk Times)", nil, "Ida Rem / Tesk Times"),
      ("(Image credit: Tesk Line)", nil, "Tesk Line"),
      ("Tesk Gazette file photo", nil, "Tesk Gazette file photo"),
      ("Courtesy of Tesk Line", nil, "Courtesy of Tesk Line"),
      ("The quay at night (Credit: Wire Images)", "The quay at night", "Wire Images"),
      (
        "The ferry leaves the quay. (Ida Rem/Tesk Press)", "The ferry leaves the quay.",
        "Ida Rem/Tesk Press"
      ),
      ("The mayor on the quay (Ida Rem/Reuters)", "The mayor on the quay", "Ida Rem/Reuters"),
      (
        "FILE - The quay, May 5, 2023. (AP Photo/Ida Rem, File)", "FILE - The quay, May 5, 2023.",
        "AP Photo/Ida Rem, File"
      ),
      ("The mayor speaks. Ida S. Rem/AFP", "The mayor speaks.", "Ida S. Rem/AFP"),
      (
        "The mayor speaks. Ida Rem/AFP/Getty Images", "The mayor speaks.",
        "Ida Rem/AFP/Getty Images"
      ),
    ] as [(String, String?, String)])
  func credited(line: String, caption: String?, credit: String) {
    let reading = readPlainText(Array("\(text)\n\n\(line)\n\n\(text) Again.".utf8))
    #expect(reading.pictures.map(\.caption) == [caption])
    #expect(reading.pictures.map(\.credit) == [credit])
    #expect(reading.blocks.count == 2)
  }

  @Test(
    "is no line of the article",
    arguments: [
      "Ida Rem/Tom Ried", "24/7 repairs", "Tesk/Ellery", "Salt and/or pepper",
      "The crew was late (see above).",
      "The ferry sails on, he said. (h/t The Quay)",
      "She paid with a card (Photo: as before) and left.",
      "A photo on file", "Courtesy of the captain they went free", "Half of it is gone. (AFP)",
      "Prices rose by half (fish/bread).", "The crew was late. (Reuters/TP)",
    ])
  func kept(line: String) {
    let reading = readPlainText(Array("\(text)\n\n\(line)\n\n\(text) Again.".utf8))
    #expect(reading.pictures.isEmpty)
    #expect(reading.blocks.count == 3)
  }

  @Test(
    "stands above a credit if it is no sentence, or reads like one",
    arguments: [
      ("A ferry in fog.", true), ("Divers at the quay of Tesk, Friday, Nov. 16, 2018.", true),
      ("The mayor is seen here with her dog.", true), ("It was over.", false),
      ("The board will decide.", false),
      ("What the divers found", false), ("\"A ferry in fog.\"", false),
      (
        "Divers worked for nine days in the cold to raise the ferry from the bottom of the sea.",
        false
      ),
    ])
  func above(line: String, isCaption: Bool) {
    let reading = readPlainText(
      Array("\(text)\n\n\(line)\n\nIda Rem/Tesk Press\n\n\(text) Again.".utf8))
    #expect(reading.pictures.map(\.caption) == [isCaption ? line : nil])
    #expect(reading.blocks.count == (isCaption ? 2 : 3))
  }

  @Test(
    "stands on top of a text above the words file photo if it tells a year in the present tense",
    arguments: [
      ("Former harbour master Olof Rem leaves the town hall in 2013 after the verdict.", true),
      ("Former harbour master Olof Rem was fined in 2013 for what he did with the ferry.", false),
    ])
  func file(line: String, isCaption: Bool) {
    let lines = [line, "Tesk Gazette file photo", text, text]
    let reading = readPlainText(Array(lines.joined(separator: "\n\n").utf8))
    #expect(reading.pictures.map(\.caption) == [isCaption ? line : nil])
    #expect(reading.blocks.count == (isCaption ? 2 : 3))
  }

  @Test("is told once, and no date line is one")
  func once() {
    let credit = "Ida Rem/AFP"
    let lines = ["AFP / Updated: Dec 22, 2023, 19:28 IST", text, credit, text, credit, text]
    let reading = readPlainText(Array(lines.joined(separator: "\n\n").utf8))
    #expect(reading.pictures.map(\.credit) == [credit])
    #expect(reading.blocks.count == 3)
    #expect((reading.dates.published ?? reading.dates.modified)?.day.iso == "2023-12-22")
  }

  @Test("stays in a story told in pictures, and at the end where it may be signed")
  func told() {
    let captions = ["One", "Two", "Three"].map {
      "\($0) ferries leave the quay of Tesk on Friday. (Ida Rem/Tesk Press)"
    }
    let story = readPlainText(Array((captions + [text]).joined(separator: "\n\n").utf8))
    #expect(story.blocks.count == 4)
    let signed = readPlainText(
      Array([text, text + " Again.", captions[0]].joined(separator: "\n\n").utf8))
    #expect(signed.blocks.count == 3)
  }

  @Test(
    "and what else is no sub-heading",
    arguments: [
      ("What the divers found", true), ("2018", true), ("08:15", true), ("3 May 2018", true),
      ("By land and sea", true),
      ("Tesk/Ellery", false), ("–", false), ("3", false), ("TESK —", false),
      ("By Ida Rem • May 3, 2018", false),
      ("Ida Rem May 3, 2018", false), ("More at https://tesk.example", false),
      ("By Ida Rem", false),
    ])
  func heading(line: String, isHeading: Bool) {
    let reading = readPlainText(
      Array("\(text)\n\n\(text)\n\n\(text)\n\n\(text)\n\n\(line)\n\n\(text) Again.".utf8))
    let headings = reading.blocks.compactMap {
      if case .heading(let text) = $0 { text.string } else { nil }
    }
    #expect(headings == (isHeading ? [line] : []))
  }

  @Test(
    "and no sign of a button is a line of the article", arguments: ["×", ">", "›", "Image 3 of 5"])
  func button(sign: String) {
    let reading = readPlainText(Array("\(text)\n\n\(text)\n\n\(sign)\n\n\(text) Again.".utf8))
    #expect(reading.blocks.count == 3)
  }

  private let text = "Divers have raised the ferry that sank off Tesk in the storm of last winter."
}
