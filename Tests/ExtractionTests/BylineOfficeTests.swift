import Testing

@testable import Extraction

@Suite("A by-line")
struct BylineOfficeTests {
  @Test(
    "is known in other languages",
    arguments: [
      ("Di Ilse Marant", ["Ilse Marant"]),
      ("A cura di Ilse Marant e Tom Ried", ["Ilse Marant", "Tom Ried"]),
      ("Por Ilse Marant", ["Ilse Marant"]), ("Autora: Ilse Marant", ["Ilse Marant"]),
      ("Texto: Ilse Marant", ["Ilse Marant"]), ("Yazan: Ilse Marant", ["Ilse Marant"]),
      ("Автор: Илза Марант", ["Илза Марант"]),
      ("Текст: Илза Марант и Том Рид", ["Илза Марант", "Том Рид"]),
      ("מאת אילזה מרנט", ["אילזה מרנט"]), ("بقلم إيلزا مارانت", ["إيلزا مارانت"]),
      ("Текст: новый закон принят", []), ("Por favor Ilse", []), ("Di Ilse Marant.", []),
      ("Par exemple Ilse Marant", []),
    ] as [(String, [String])])
  func languages(line: String, authors: [String]) {
    let text = "Il traghetto di Tesk è tornato al molo dopo nove giorni di lavoro nel freddo."
    let reading = readPlainText(Array("\(line)\n\n\(text)\n\n\(text)".utf8))
    #expect(reading.authors == authors)
  }

  @Test(
    "names people without the office written after their name",
    arguments: [
      ("Ilse Marant Staff Writer", ["Ilse Marant"]),
      ("Ilse Marant Senior Reporter", ["Ilse Marant"]),
      ("Ilse Marant and Tom Ried Staff Writer", ["Ilse Marant", "Tom Ried"]),
      ("Ilse Marant", ["Ilse Marant"]),
      ("Anna Writer", ["Anna Writer"]), ("Senior Editor", []),
      ("Ilse Marant, Senior Editor", ["Ilse Marant"]),
    ])
  func office(line: String, names wanted: [String]) {
    #expect(names(in: Array(line.utf8)[...], isStrict: true) == wanted)
  }

  @Test(
    "names people without where, for whom and how they are reached",
    arguments: [
      ("Ilse Marant in Tesk", ["Ilse Marant"]), ("Ilse Marant for TeskOnline", ["Ilse Marant"]),
      ("Ilse Marant @marant", ["Ilse Marant"]), ("Ilse Marant (mail)", ["Ilse Marant"]),
      ("Ilse Marant in Tesk and Tom Ried in Ellery", ["Ilse Marant", "Tom Ried"]),
      ("Ilse Marant for the Gazette and Tom Ried", ["Ilse Marant", "Tom Ried"]),
      ("Ilse Marant with Tom Ried", ["Ilse Marant", "Tom Ried"]), ("Ilse Marant", ["Ilse Marant"]),
      ("Ilse Marant marant@tesk.example (0509) 55-5101", ["Ilse Marant"]),
      ("Ilse Marant 509-555-0182 and Tom Ried ried@tesk.example", ["Ilse Marant", "Tom Ried"]),
      ("Night in Tesk", []),
    ])
  func aside(line: String, names wanted: [String]) {
    #expect(namesAfterBy(Array(line.utf8)[...]) == wanted)
  }

  @Test(
    "may have its names on lines below",
    arguments: [
      (["By", "Ilse Marant"], ["Ilse Marant"]),
      (["By", "Ilse Marant", "and", "Tom Ried"], ["Ilse Marant", "Tom Ried"]),
      (["By", "Ilse Marant", ",", "Tom Ried", "Tesk, 9 o'clock"], ["Ilse Marant", "Tom Ried"]),
      (["By", "the quay"], []),
      (["By", "Ilse Marant", "Ferry Council Votes"], ["Ilse Marant"]), (["Ilse Marant"], []),
      (["di Ilse Marant"], ["Ilse Marant"]), (["Door Ilse Marant"], ["Ilse Marant"]),
      (["Av Ilse Marant"], ["Ilse Marant"]), (["Di Maio raises the ferry"], []),
    ])
  func below(lines: [String], authors: [String]) {
    let text =
      ["Divers raise the ferry of Tesk"] + lines + [
        "Divers have raised the ferry that sank off Tesk in the storm of last winter, the harbour office said.",
        "It came up at noon, with the quay full of people, and was towed to the yard in the evening.",
      ]
    #expect(readPlainText(Array(text.joined(separator: "\n").utf8)).authors == authors)
  }
}
