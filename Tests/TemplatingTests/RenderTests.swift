import Synchronization
import Templating
import Testing

@Suite("A template")
struct RenderTests {
  @Test(
    "writes values where it names them",
    arguments: [
      ("Hello {{name}}!", "Hello Ann &amp; Bo!"),
      ("{{ name }}", "Ann &amp; Bo"),
      ("<a title=\"{{name}}\">", "<a title=\"Ann &amp; Bo\">"),
      ("{{{body}}}", "<p>text</p>"),
      ("{{source.name}}", "Gazette"),
      ("{{#source}}{{name}} by {{author}}{{/source}}", "Gazette by Cy"),
      ("{{#items}}[{{name}}]{{/items}}", "[one][two]"),
      ("{{#items}}{{author}},{{/items}}", "Cy,Cy,"),
      ("{{^items}}none{{/items}}{{^nothing}}none{{/nothing}}", "none"),
      ("{{#yes}}yes{{/yes}}{{#no}}no{{/no}}{{^no}}not{{/no}}", "yesnot"),
      ("{{#author}}by {{.}}{{/author}}", "by Cy"),
      ("{{#missing}}{{name}}{{/missing}}{{missing.name}}", ""),
      ("a{{! a comment }}b", "ab"),
    ])
  func values(template: String, expected: String) throws {
    #expect(try render(template) == expected)
  }

  @Test(
    "leaves no trace of lines that hold only a structural tag",
    arguments: [
      (
        "<ul>\n{{#items}}\n<li>{{name}}</li>\n{{/items}}\n</ul>\n",
        "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"
      ),
      ("a\n  {{! note }}  \nb\n", "a\nb\n"),
      ("a\r\n{{#yes}}\r\nb\r\n{{/yes}}\r\nc\r\n", "a\r\nb\r\nc\r\n"),
      ("{{#yes}}\na\n{{/yes}}", "a\n"),
      ("a {{#yes}}\nb{{/yes}}\n", "a \nb\n"),
    ])
  func standalone(template: String, expected: String) throws {
    #expect(try render(template) == expected)
  }

  @Test("escapes what would be markup, and drops what XML has no place for")
  func escaping() throws {
    let record = Record([.text("<b>\"it's\"</b> & \u{1}\u{8}\u{FFFE}é")])
    let library = TemplateLibrary([source("t.html", "{{x}}")])
    let template = try library.compile("t.html", for: [Shape([("x", .text)])])
    var output: [UInt8] = []
    template.render([record], into: &output)
    #expect(
      String(decoding: output, as: UTF8.self)
        == "&lt;b&gt;&quot;it&#39;s&quot;&lt;/b&gt; &amp; é")
  }

  @Test("of plain text escapes nothing, and keeps a value on its line")
  func plainText() throws {
    let record = Record([.text("a & b\nDisallow: /")])
    let library = TemplateLibrary([source("robots.txt", "x: {{x}}\n")])
    let template = try library.compile("robots.txt", for: [Shape([("x", .text)])])
    var output: [UInt8] = []
    template.render([record], into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "x: a & b Disallow: /\n")
  }

  @Test("includes others, and fills their blocks")
  func includes() throws {
    let others = [
      ("item.html", "<li>{{name}}</li>\n"),
      ("frame.html", "<title>{{$title}}Site{{/title}}</title>\n{{$main}}\nnothing\n{{/main}}\n"),
      (
        "list.html",
        "{{< frame.html}}\n{{$main}}\n<ul>\n{{$more}}\n{{/more}}\n</ul>\n{{/main}}\n{{/frame.html}}\n"
      ),
    ]
    #expect(
      try render("{{#items}}\n{{> item.html}}\n{{/items}}\n", others)
        == "<li>one</li>\n<li>two</li>\n")
    #expect(
      try render("{{< frame.html}}{{$title}}{{name}}{{/title}}{{/frame.html}}", others)
        == "<title>Ann &amp; Bo</title>\nnothing\n")
    #expect(
      try render(
        "{{< list.html}}\n{{$more}}\n<li>{{name}}</li>\n{{/more}}\n{{/list.html}}\n", others)
        == "<title>Site</title>\n<ul>\n<li>Ann &amp; Bo</li>\n</ul>\n")
  }
}

@Suite("A record")
struct RecordTests {
  @Test("is asked for what the template shows, once where a section is open for it")
  func asked() throws {
    let asked = Mutex<[Int]>([])
    let record = Record { slot in
      asked.withLock { $0.append(slot) }
      return values[slot]
    }
    let text = "{{#author}}by {{author}}, {{.}}, {{source.name}}{{/author}} {{#no}}{{name}}{{/no}}"
    var output: [UInt8] = []
    try TemplateLibrary([source("t.html", text)]).compile("t.html", for: [shape])
      .render([record], into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "by Cy, Cy, Gazette ")
    #expect(asked.withLock { $0.map { shape.fields[$0].name } } == ["author", "source", "no"])
  }

  @Test("has nothing where it has no slot")
  func beyond() {
    for slot in [-1, 0, 1] {
      guard case .absent = Record([])[slot] else { Issue.record("slot \(slot)"); continue }
    }
  }
}

// MARK: - The values of these tests

let itemShape = Shape([("name", .text)])

let shape = Shape([
  ("name", .text), ("author", .text), ("nothing", .text), ("body", .html), ("yes", .flag),
  ("no", .flag), ("home", .address), ("items", .list(itemShape)), ("source", .record(itemShape)),
  ("missing", .record(itemShape)),
])

let values = Record([
  .text("Ann & Bo"), .text("Cy"), .absent, .html(Array("<p>text</p>".utf8)), .flag(true),
  .flag(false), .address("../?a=1&b=2"),
  .list([Record([.text("one")]), Record([.text("two")])]), .record(Record([.text("Gazette")])),
  .absent,
])

func source(_ name: String, _ text: String) -> TemplateSource {
  TemplateSource(name: name, file: "Templates/" + name, bytes: Array(text.utf8))
}

func render(_ template: String, _ others: [(String, String)] = []) throws -> String {
  let sources = [source("t.html", template)] + others.map { source($0.0, $0.1) }
  var output: [UInt8] = []
  try TemplateLibrary(sources).compile("t.html", for: [shape]).render([values], into: &output)
  return String(decoding: output, as: UTF8.self)
}
