import Templating
import Testing

private func repeated(_ text: String, _ count: Int) -> String {
  String(repeating: text, count: count)
}

private func file(_ name: String, _ text: String) -> TemplateSource {
  TemplateSource(name: name, file: name, bytes: Array(text.utf8))
}

private func errors(_ sources: [TemplateSource]) -> [TemplateError] {
  do throws(TemplateErrors) {
    _ = try TemplateLibrary(sources).compile("t.html", for: [Shape([("name", .text)])])
    return []
  } catch { return error.errors }
}

@Suite("A template that is meant to hold a build up")
struct HostileTemplateTests {
  @Test("by thousands of mistakes is told of the first hundred")
  func mistakes() {
    let found = errors([file("t.html", repeated("{{nam}}\n", 20_000))])
    #expect(found.map(\.line) == Array(1...100))
  }

  @Test("by files that each include the next twice is refused")
  func includes() {
    let sources = (0..<40).map { number in
      file(number == 0 ? "t.html" : "t\(number).html", repeated("{{> t\(number + 1).html}}", 2))
    }
    let found = errors(sources + [file("t40.html", "x")])
    #expect(found.first?.message == "templates are included more than 10000 times")
  }

  @Test("by pieces of text, or by a value or name of megabytes, is rendered whole")
  func pieces() throws {
    let pieces = repeated("a{{! note }}", 10_000)
    let value = "<p title=\"\(repeated("a", 20_000))\(repeated("{{#name}}b{{/name}}", 500))\">"
    let tag = "<p\(repeated("a", 20_000)) \(repeated("{{#name}}b {{/name}}", 500))>"
    let template = try TemplateLibrary([file("t.html", pieces + value + tag)])
      .compile("t.html", for: [Shape([("name", .text)])])
    var output: [UInt8] = []
    template.render([Record([.text("Ann")])], into: &output)
    #expect(output.count == 10_000 + 20_500 + 21_000 + "<p title=\"\"><p >".utf8.count)
  }

  @Test("is still seen through where a name or a value is long")
  func unsafe() {
    let long = repeated("a", 5_000)
    let found = errors([file("t.html", "<a title=\"\(long)\" href=\"\(long){{name}}\">")])
    #expect(found.first?.message == "only an address may begin 'href'")
  }
}
