import Testing

@testable import Extraction

@Suite("JSON")
struct JSONTests {
  @Test("is read with its keys in order")
  func order() throws {
    let value = try parseJSON(#" {"b": [1, -2.5e3, true], "a": null, "b": "x"} "#.bytes)
    #expect(value.members.map(\.key) == ["b", "a", "b"])
    #expect(value.members[0].value.items?.map(\.string) == ["1", "-2.5e3", nil])
    #expect(value["b"]?.string == "x" && value["a"] == .null && value["c"] == nil)
  }

  @Test(
    "is read as pages and scrapers write it",
    arguments: [
      ("raw line ends", "[\"a\nb\tc\u{1}\"]", "a\nb\tc\u{1}"),
      ("commas too many", #"[, "a",, ]"#, "a"),
      ("comments", "// one\n[/* two */ \"a\" // three\n]", "a"),
      ("a byte order mark", "\u{FEFF}[\"a\"]", "a"),
      ("CDATA", "//<![CDATA[\n[\"a\"]\n//]]>", "a"),
      ("bare CDATA", "<![CDATA[ [\"a\"] ]]>", "a"),
      ("an HTML comment", "<!--\n[\"a\"];\n-->", "a"),
      ("escapes", #"["\"\\\/\n\té\u00E9"]"#, "\"\\/\n\téé"),
      ("escapes that mean nothing", #"["it\'s C:\dir \u12 \u00zz"]"#, #"it's C:\dir \u12 \u00zz"#),
      ("a surrogate pair", #"["\ud83d\ude00"]"#, "😀"),
      ("half a surrogate pair", #"["\ud83d!\ude00\ud83dA"]"#, "\u{FFFD}!\u{FFFD}\u{FFFD}A"),
    ])
  func tolerated(name: String, json: String, text: String) throws {
    #expect(try parseJSON(json.bytes) == .array([.string(text.bytes)]), "\(name)")
  }

  @Test("counts as nothing what Python and JavaScript write for it")
  func nothing() throws {
    #expect(try parseJSON("[NaN,-Infinity,undefined]".bytes) == .array([.null, .null, .null]))
  }

  @Test(
    "that is broken is refused at its line and column",
    arguments: [
      ("", 1, 1, "it is cut off: a value is missing"),
      ("{\"a\": 1,\n \"é\" 2}", 2, 6, "':' must stand after the key"),
      ("[1\n2]", 2, 1, "a comma is missing"),
      ("{a: 1}", 1, 2, "a key in quotes must stand here"),
      ("[\n {\"a\": [1, 2", 2, 8, "it is cut off: what begins here has no end"),
      (
        "[\"a\",\n\"b\\", 2, 1,
        "it is cut off: the quotation mark that stands here is never closed"
      ),
      ("{} x", 1, 4, "something follows after the value's end"),
      ("[tru]", 1, 2, "no value stands here"), ("[-]", 1, 2, "no value stands here"),
    ])
  func broken(json: String, line: Int, column: Int, problem: String) {
    #expect(throws: JSONError(line: line, column: column, problem: problem)) {
      try parseJSON(json.bytes)
    }
  }

  @Test("may be nested 200 levels deep, and no deeper")
  func deep() throws {
    func nested(_ depth: Int) -> Text {
      (String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).bytes
    }
    #expect(try parseJSON(nested(200)).items?.count == 1)
    #expect(throws: JSONError(line: 1, column: 201, problem: "nested deeper than 200 levels")) {
      try parseJSON(nested(201))
    }
    #expect(throws: JSONError.self) { try parseJSON(nested(100_000)) }
  }

  @Test("that is cut off anywhere ends in an error, not in a crash")
  func cut() {
    let json = #"{"a": ["x\ud83d\ude00\n", -1.5, {"b": null}], /* c */ "d": "\"é"}"#.bytes
    for end in json.indices {
      #expect(throws: JSONError.self) { try parseJSON(json[..<end]) }
    }
  }
}

extension String {
  fileprivate var bytes: Text { Array(utf8)[...] }
}
