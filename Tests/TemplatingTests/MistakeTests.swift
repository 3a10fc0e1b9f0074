import Templating
import Testing

@Suite("A mistake in a template")
struct MistakeTests {
  @Test(
    "is told with its place, word by word",
    arguments: [
      ("<li>\n  {{nam}}", "2:3: 'nam' is not offered here. Did you mean 'name'?"),
      ("{{#items}}{{nme}}{{/items}}", "1:11: 'nme' is not offered here. Did you mean 'name'?"),
      ("{{source.nmae}}", "1:1: 'source.nmae' is not offered here. Did you mean 'source.name'?"),
      ("é {{#items}}x", "1:3: '{{#items}}' is not closed. Write {{/items}} where it ends."),
      (
        "{{#items}}{{#yes}}{{/items}}",
        "1:19: '{{/items}}' stands where '{{#yes}}' is still open. Close it first with {{/yes}}."
      ),
      ("{{/items}}", "1:1: '{{/items}}' closes nothing. Take it out."),
      ("a {{name", "1:3: this tag is not closed. Write }} at its end."),
      (
        "{{}}",
        "1:1: this tag does not hold one name. Write a name between the braces, such as {{headline}}."
      ),
      (
        "{{name or author}}",
        "1:1: this tag does not hold one name. Write a name between the braces, such as {{headline}}."
      ),
      ("{{> itm.html}}", "1:1: there is no template 'itm.html'. Did you mean 'item.html'?"),
      ("{{> loop.html}}", "1:1: 'loop.html' includes itself: t.html > loop.html > loop.html"),
      ("{{items}}", "1:1: 'items' is a list. Use it as a section: {{#items}}…{{/items}}."),
      ("{{yes}}", "1:1: 'yes' is yes or no. Use it as a section: {{#yes}}…{{/yes}}."),
      ("{{source}}", "1:1: 'source' has several values. Write for example {{source.name}}."),
      (
        "{{items.name}}",
        "1:1: 'items' is a list, so 'items.name' does not say which one is meant. "
          + "Use a section: {{#items}}…{{/items}}."
      ),
      ("{{body}}", "1:1: 'body' is HTML. Write {{{body}}}."),
      ("{{{name}}}", "1:1: 'name' is not HTML, so it must be escaped. Write {{name}}."),
      ("{{&body}}", "1:1: '{{&' is not supported. Write {{{name}}} for a value that is HTML."),
      ("{{=<% %>=}}", "1:1: other delimiters than {{ and }} are not supported"),
      (
        "{{< page.html}}{{$min}}{{name}}{{/min}}{{/page.html}}",
        "1:16: 'page.html' has no block 'min'. Did you mean 'main'?"
      ),
      (
        "{{< page.html}}{{$footer}}{{/footer}}{{/page.html}}",
        "1:16: 'page.html' has no block 'footer'. It has: head, inner, main, title."
      ),
      ("{{< frame.html}}\n{{$x}}{{/x}}{{/frame.html}}", "2:1: 'frame.html' has no block 'x'"),
      (
        "{{< frame.html}}words{{/frame.html}}",
        "1:1: only blocks may stand between '{{< frame.html}}' and its end. "
          + "Put the rest into a block, such as {{$main}}…{{/main}}."
      ),
    ])
  func told(template: String, expected: String) {
    #expect(mistakes(in: template) == ["Templates/" + file(of: expected) + expected])
  }

  @Test("is what is no UTF-8, in a template and in one that it takes in")
  func encoding() {
    let told =
      "3:4: what stands here is no UTF-8, as every template must be. "
      + "Save the file with the encoding UTF-8."
    let bytes = Array("<p>\né\n<b>".utf8) + [0xE9] + Array("</b>".utf8)
    let files = [
      TemplateSource(
        name: "t.html", file: "Templates/t.html", bytes: Array("{{> part.html}}".utf8)),
      TemplateSource(name: "part.html", file: "Templates/part.html", bytes: bytes),
    ]
    for name in ["t.html", "part.html"] {
      do throws(TemplateErrors) {
        _ = try TemplateLibrary(files).compile(name, for: [])
        Issue.record("\(name) was taken")
      } catch {
        #expect(
          error.errors.map {
            "\($0.file):\($0.line):\($0.column): \($0.message). \($0.advice ?? "")"
          }
            == ["Templates/part.html:" + told])
      }
    }
  }

  @Test("is none where a block is filled that stands in another filling")
  func innerBlock() {
    #expect(
      mistakes(
        in: "{{< page.html}}{{$main}}{{$own}}{{/own}}{{/main}}{{$own}}x{{/own}}{{/page.html}}"
      ).isEmpty)
  }

  @Test("in a layout is told alone, without those that use it")
  func brokenLayout() {
    #expect(mistakes(in: "{{< broken.html}}{{$main}}{{/main}}{{/broken.html}}").count == 1)
  }

  @Test("is found wherever it stands, and all of them at once")
  func all() {
    #expect(mistakes(in: "{{a1}}\n{{name}}\n{{#yes}}{{b2}}{{/yes}}").count == 2)
  }

  @Test(
    "is a value where escaping would not make it safe",
    arguments: [
      ("<a href={{home}}>", "a value in an attribute needs quotes around it"),
      ("<a href= {{home}}>", "a value in an attribute needs quotes around it"),
      ("<a href=\"{{name}}\">", "only an address may begin 'href'"),
      ("<a HREF='{{name}}'>", "only an address may begin 'href'"),
      ("<a href=\"x{{name}}\">", "only an address may begin 'href'"),
      ("<a href=\"{{#yes}}{{/yes}}{{name}}\">", "only an address may begin 'href'"),
      ("<img src=\"{{name}}\">", "only an address may begin 'src'"),
      (
        "<p onclick=\"{{name}}\">",
        "a value can't stand in 'onclick': escaping does not make it safe there"
      ),
      (
        "<p style=\"{{name}}\">",
        "a value can't stand in 'style': escaping does not make it safe there"
      ),
      (
        "<script>let x = '{{name}}'</script>",
        "a value can't stand in a script or a style: escaping does not make it safe"
      ),
      (
        "<STYLE>{{name}}</STYLE>",
        "a value can't stand in a script or a style: escaping does not make it safe"
      ),
      ("<!-- a <b>c {{name}} -->", "a value can't stand in a comment or a declaration"),
      ("<a href=\"/{{name}}\">", "only an address may begin 'href'"),
      (
        "<a href=\"{{#yes}}\" title=\"{{/yes}}{{name}}\">",
        "the section 'yes' begins and ends at different places of the markup"
      ),
      ("<!-- {{name}} -->", "a value can't stand in a comment or a declaration"),
      ("<{{name}}>", "a value can't be part of a tag"),
      ("<p {{name}}>", "a value can't be part of a tag"),
      ("<p title=\"{{{body}}}\">", "HTML can't stand inside a tag, a script or plain text"),
      (
        "<p {{#yes}}title=\"{{/yes}}\">",
        "the section 'yes' begins and ends at different places of the markup"
      ),
    ])
  func unsafe(template: String, expected: String) {
    let sources = [source("t.html", template)]
    let error = #expect(throws: TemplateErrors.self) {
      try TemplateLibrary(sources).compile("t.html", for: [shape])
    }
    #expect(error?.errors.first?.message == expected)
  }

  @Test(
    "is none where escaping is enough",
    arguments: [
      ("<a href=\"{{home}}\">", "<a href=\"../?a=1&amp;b=2\">"),
      ("<a href=\"/topics/{{author}}/\">", "<a href=\"/topics/Cy/\">"),
      ("<h3{{#yes}} lang=\"{{author}}\"{{/yes}}>", "<h3 lang=\"Cy\">"),
      ("<script>let x = 1 < 2</script>{{author}}", "<script>let x = 1 < 2</script>Cy"),
      ("<!-- a > b -->{{author}}<br/>{{author}}", "<!-- a > b -->Cy<br/>Cy"),
      ("<p title='a>b'>{{author}}", "<p title='a>b'>Cy"),
      ("1 < 2 {{author}}", "1 < 2 Cy"),
    ])
  func safe(template: String, expected: String) throws {
    #expect(try render(template) == expected)
  }

  /// The file that a mistake of the table stands in.
  private func file(of expected: String) -> String {
    expected.contains("includes itself") ? "loop.html:" : "t.html:"
  }

  private func mistakes(in template: String) -> [String] {
    let sources = [
      source("t.html", template), source("item.html", ""), source("frame.html", ""),
      source("loop.html", "{{> loop.html}}"), source("broken.html", "{{$main}}"),
      source(
        "base.html", "{{$title}}{{/title}}{{#yes}}{{$main}}{{/main}}{{/yes}}{{$head}}{{/head}}"),
      source("page.html", "{{< base.html}}{{$main}}{{$inner}}{{/inner}}{{/main}}{{/base.html}}"),
    ]
    do {
      _ = try TemplateLibrary(sources).compile("t.html", for: [shape])
      return []
    } catch {
      return error.errors.map { mistake in
        let advice = mistake.advice.map { ". " + $0 } ?? ""
        return "\(mistake.file):\(mistake.line):\(mistake.column): \(mistake.message)\(advice)"
      }
    }
  }
}
