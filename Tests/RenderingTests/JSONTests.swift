import Testing

@testable import Rendering

@Suite("JSON")
struct JSONTests {
  @Test(
    "holds any text, and nothing that ends a script or begins a comment",
    arguments: [
      ("plain", "\"plain\""), ("\"\\", #""\"\\""#), ("a\nb\tc", #""a\nb\tc""#),
      ("</script><!--", #""\u003c/script>\u003c!--""#), ("]]>", "\"]]>\""),
      ("🦊 é", "\"🦊 é\""), ("a\u{0}\u{1B}\u{7F}\u{9F}\u{FFFE}b\r", "\"ab\""),
    ])
  func text(text: String, json: String) {
    #expect(written(.text(text)) == json)
  }

  @Test("leaves out members without a value")
  func members() {
    let value = JSON.object([
      ("a", nil), ("b", .number(1)), ("c", .text(ifAny: "")), ("d", .list(ifAny: [])),
      ("e", .list([.number(-2), .object([])])), ("f", nil),
    ])
    #expect(written(value) == #"{"b":1,"e":[-2,{}]}"#)
  }

  private func written(_ value: JSON) -> String { String(decoding: value.bytes, as: UTF8.self) }
}
