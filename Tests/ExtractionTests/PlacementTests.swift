import Model
import Testing

@testable import Extraction

/// The story and the original that are given for an article; `-` where nothing is.
@Suite("What the editor says of an article's place")
struct PlacementTests {
  @Test(
    "is read from front matter",
    arguments: [
      ("title: A", "-", "-"), ("story: Summit in  Vladivostok", "Summit in Vladivostok:2", "-"),
      ("story: none\ncopy_of: wire/a.txt", "none:2", "wire/a.txt:3"),
      ("Story: OFF", "none:2", "-"), ("story: false", "none:2", "-"), ("story:", "-", "-"),
      ("copy_of: none", "-", "none:2"), ("story: [A, B]", "-", "-"),
      ("story: \(String(repeating: "The whole text. ", count: 20))", "-", "-"),
    ])
  func matter(lines: String, story: String, original: String) throws {
    let article = try read("a.md", "---\n\(lines)\n---\nThe ferry sails again.\n")
    #expect(words(article.placement?.story) == story)
    #expect(words(article.placement?.copyOf) == original)
  }

  @Test(
    "is read from records, where a long text and what Python prints for nothing say nothing",
    arguments: [
      (#""story": "Summit""#, "Summit:1", "-"), (#""story": false"#, "none:1", "-"),
      (#""story": "none", "copy_of": "a.txt""#, "none:1", "a.txt:1"),
      (#""story": null, "copyOf": "none""#, "-", "none:1"), (#""story": "None""#, "-", "-"),
      ("\"story\": \"\(String(repeating: "The text. ", count: 30))\"", "-", "-"),
    ])
  func records(field: String, story: String, original: String) throws {
    let article = try read(
      "a.jsonl", #"{"title": "One", "date": "2024-02-03", "text": "The first.", \#(field)}"# + "\n")
    #expect(words(article.placement?.story) == story)
    #expect(words(article.placement?.copyOf) == original)
  }

  @Test("is put right by a sidecar, each for itself")
  func sidecar() throws {
    let text = "---\ntitle: A\nstory: Summit\ncopy_of: b.txt\n---\nThe ferry sails again.\n"
    let article = try read("a.md", text, sidecar: "section: x\nstory: none\n")
    #expect(words(article.placement?.story) == "none:2")
    #expect(article.placement?.story?.file == "seeds/a.md.yaml")
    #expect(words(article.placement?.copyOf) == "b.txt:4")
    #expect(article.placement?.copyOf?.file == "seeds/a.md")
  }

  @Test("of a file of many articles may be one story, but not one original")
  func many() {
    let lines = ["One", "Two"].map {
      #"{"title": "\#($0)", "date": "2024-02-03", "text": "The text of \#($0)."}"#
    }
    let found = extracted(
      "a.jsonl", lines.joined(separator: "\n"), sidecar: "story: Summit\ncopy_of: b.txt\n")
    #expect(found.articles.map { $0.header.placement?.story?.name } == ["Summit", "Summit"])
    #expect(found.articles.allSatisfy { $0.header.placement?.copyOf == nil })
    #expect(
      found.diagnostics.map(\.text).first?.hasPrefix(
        "seeds/a.jsonl.yaml:2:1: warning: 'copy_of' can't be the same") == true)
  }

  @Test(
    "that can't be used in a sidecar is reported, and keys that are spelt wrong find it",
    arguments: [
      (
        "story: [A]", "'story' can't be used, so it corrects nothing. Write a name, or none."
      ),
      (
        "copyof: b.txt",
        "'copyof' is no key of a sidecar, so it corrects nothing. Did you mean 'copy_of'?"
      ),
      (
        "storry: A",
        "'storry' is no key of a sidecar, so it corrects nothing. Did you mean 'story'?"
      ),
    ])
  func useless(sidecar: String, message: String) {
    let found = extracted("a.md", "---\ntitle: A\ndate: 2024-02-03\n---\nText.\n", sidecar: sidecar)
    #expect(found.diagnostics.map(\.text).contains { $0.hasSuffix(message) })
  }

  private func words(_ given: GivenName?) -> String {
    given.map { "\($0.name ?? "none"):\($0.line)" } ?? "-"
  }

  private func read(_ path: String, _ text: String, sidecar: String? = nil) throws -> ArticleHeader
  {
    try #require(extracted(path, text, sidecar: sidecar).articles.first).header
  }

  private func extracted(_ path: String, _ text: String, sidecar: String?) -> Extracted {
    extract(
      Seed(
        path: path, file: "seeds/\(path)", bytes: Array(text.utf8), isCut: false,
        sidecar: sidecar.map { Sidecar(file: "seeds/\(path).yaml", bytes: Array($0.utf8)) }),
      settings: Settings())
  }
}
