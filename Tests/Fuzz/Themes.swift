import Templating

/// A template is refused with mistakes that stand in it, or renders every value escaped.
@Sendable func examineTemplate(_ input: [UInt8]) {
  let parts = input.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  let library = TemplateLibrary([
    TemplateSource(name: "t.html", file: "t.html", bytes: Array(parts[0])),
    TemplateSource(name: "u.html", file: "u.html", bytes: parts.count > 1 ? Array(parts[1]) : []),
  ])
  do throws(TemplateErrors) {
    let template = try library.compile("t.html", for: [shape])
    let folded = template.folded([[0: hostile]])
    for template in [template, folded] {
      var output: [UInt8] = []
      template.render([record], into: &output)
      // The template itself may say what it likes, but not have this sign in it.
      let isQuoted = !parts.contains { $0.contains(mark) }
      if isQuoted { expectEscaped(output) }
    }
  } catch {
    expect(!error.errors.isEmpty, "refused without a mistake")
    for mistake in error.errors {
      expect(mistake.line >= 1 && mistake.column >= 1, "a mistake at line \(mistake.line)")
      expect(!mistake.message.isEmpty, "a mistake without words")
    }
  }
}

/// Stands in values before each sign that must be escaped.
private let mark: UInt8 = 0x7F
private let hostile = Value.text("\u{7F}<b>\u{7F}\"\u{7F}'\u{7F}&\u{7F}>")
private let inner = Shape([("name", .text)])
private let shape = Shape([
  ("a", .text), ("b", .address), ("c", .html), ("d", .flag), ("e", .list(inner)),
  ("f", .record(inner)), ("g", .text),
])
private let record = Record([
  hostile, .address("http://a.example/\u{7F}\"\u{7F}<"), .html(Array("<p>".utf8)), .flag(true),
  .list([Record([hostile]), Record([hostile])]), .record(Record([hostile])), .absent,
])

private func expectEscaped(_ output: [UInt8]) {
  for (place, byte) in output.enumerated() where byte == mark && place + 1 < output.count {
    let next = output[place + 1]
    expect(!"<>\"'".utf8.contains(next), "a sign that is not escaped")
    if next == UInt8(ascii: "&") {
      expect(output[place...].prefix(7).contains(UInt8(ascii: ";")), "an '&' that is not escaped")
    }
  }
}
