import Testing

@testable import Extraction

@Suite("A by-line")
struct BylineOfficeTests {
  @Test(
    "names people without the office written after their name",
    arguments: [
      ("Ilse Marant Staff Writer", ["Ilse Marant"]),
      ("Ilse Marant Senior Reporter", ["Ilse Marant"]),
      ("Ilse Marant and Tom Ried Staff Writer", ["Ilse Marant", "Tom Ried"]),
      ("Ilse Marant", ["Ilse Marant"]),
      ("Anna Writer", ["Anna Writer"]),
    ])
  func office(line: String, names wanted: [String]) {
    #expect(names(in: Array(line.utf8)[...], isStrict: true) == wanted)
  }
}
