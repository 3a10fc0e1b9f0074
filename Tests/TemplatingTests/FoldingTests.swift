import Templating
import Testing

@Suite("A template of which some values are known")
struct FoldingTests {
  @Test(
    "gives the same bytes, whichever they are",
    arguments: [
      "{{name}} {{{body}}} {{home}} {{source.name}} {{missing.name}}",
      "{{#items}}[{{name}} {{author}}]{{/items}}{{^items}}none{{/items}}",
      "{{#source}}{{#items}}{{name}}{{#yes}}{{name}}{{/yes}}{{/items}}{{name}}{{/source}}",
      "{{#items}}{{#source}}{{name}}{{/source}}{{#missing}}{{name}}{{/missing}}{{/items}}",
      "{{#yes}}a{{#no}}b{{/no}}{{^no}}c{{/no}}{{/yes}}d{{#author}}by {{.}}{{/author}}",
      "{{^nothing}}{{#items}}{{^missing}}{{name}}{{/missing}}{{/items}}{{/nothing}}e",
    ])
  func sameBytes(text: String) throws {
    let template = try TemplateLibrary([source("t.html", text)]).compile("t.html", for: [shape])
    let expected = rendered(template)
    for known in 0..<(1 << shape.fields.count) {
      let slots = shape.fields.indices.filter { known >> $0 & 1 == 1 }
      let folded = template.folded([
        Dictionary(uniqueKeysWithValues: slots.map { ($0, values[$0]) })
      ])
      #expect(rendered(folded) == expected)
    }
  }

  private func rendered(_ template: Template) -> String {
    var output: [UInt8] = []
    template.render([values], into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}

@Suite("A run of text that may stay as it is")
struct TextRunTests {
  @Test("ends before each sign, wherever it stands")
  func signs() {
    for sign in ["\u{1}", "\n", "\"", "&", "'", "<", ">", "\\", "\u{7F}", "\u{85}", "\u{FFFE}"] {
      for place in 0..<20 {
        let bytes = Array((String(repeating: "é", count: place % 3) + dots(place)).utf8)
        let text = bytes + Array(sign.utf8) + Array("and more of it".utf8)
        #expect(text.withUnsafeBufferPointer { endOfPlainRun($0, from: 0) } == bytes.count)
      }
    }
  }

  @Test("goes to the end where there is none, and begins where it is told")
  func noSign() {
    let text = Array("Ein Häuschen – “7 % of it”, (so) {it} [is]: 字 🦊 !#$*+ ~".utf8)
    for start in 0...text.count {
      #expect(text.withUnsafeBufferPointer { endOfPlainRun($0, from: start) } == text.count)
    }
  }

  private func dots(_ count: Int) -> String { String(repeating: ".", count: count) }
}
