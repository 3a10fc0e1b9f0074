import Testing

@testable import Rendering

@Suite("Wording of phrases")
struct WordingTests {
  private let wording = Wording(
    phrases: [
      "by": "By {names}", "odd": "{unknown} {open", "closed": "a} {names}", "nested": "{a {names}}",
      "twice": "{names}{names}", "empty": "", "list-separator": ", ", "last-separator": " and ",
    ], lists: [:])

  @Test(
    "fills in what is given, and leaves what is not",
    arguments: [
      ("by", "By Ann"), ("odd", "{unknown} {open"), ("closed", "a} Ann"), ("nested", "{a Ann}"),
      ("twice", "AnnAnn"), ("empty", ""), ("nothing", "nothing"),
    ])
  func phrases(key: String, text: String) {
    #expect(wording(key, ["names": "Ann"]) == text)
  }

  @Test("gives a phrase as it is written, and its key where there is none")
  func plain() {
    #expect(wording("by") == "By {names}" && wording("nothing") == "nothing")
    #expect(wording.phrase("odd").places == ["unknown"])
  }

  @Test(
    "lists names",
    arguments: [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")])
  func lists(items: [String], text: String) {
    #expect(wording.list(items) == text)
  }

  @Test(
    "lists names as the language does",
    arguments: [
      ("en", "A, B and C"), ("de", "A, B und C"), ("ar", "A، B وC"), ("he", "A, B וC"),
      ("ja", "A、B、C"), ("zh", "A、B和C"),
    ])
  func languages(language: String, text: String) throws {
    #expect(try builtInWording(language).list(["A", "B", "C"]) == text)
  }
}
