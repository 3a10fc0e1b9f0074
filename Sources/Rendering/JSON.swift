import Templating

/// A value to be written as JSON (RFC 8259).
enum JSON: Sendable {
  case text(String)
  case number(Int)
  case list([JSON])
  /// Members without a value are left out.
  case object([(String, JSON?)])

  /// The value in UTF-8, without spaces. It may stand in a `<script>` of HTML too: each `<` is
  /// written `\u003c`, so that nothing in it ends the element or begins a comment.
  var bytes: [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(2_048)
    append(to: &output)
    return output
  }

  /// A text, or nil where there is none or it is empty.
  static func text(ifAny text: String?) -> JSON? {
    text.flatMap { $0.isEmpty ? nil : .text($0) }
  }

  /// A list, or nil where it is empty.
  static func list(ifAny list: [JSON]) -> JSON? { list.isEmpty ? nil : .list(list) }

  func append(to output: inout [UInt8]) {
    switch self {
    case .text(let text): appendQuoted(text, to: &output)
    case .number(let number): output += String(number).utf8
    case .list(let list):
      output.append(UInt8(ascii: "["))
      for (index, value) in list.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        value.append(to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      var isFirst = true
      for (key, value) in members {
        guard let value else { continue }
        if !isFirst { output.append(UInt8(ascii: ",")) }
        isFirst = false
        appendQuoted(key, to: &output)
        output.append(UInt8(ascii: ":"))
        value.append(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }
}

/// Appends a text in quotation marks.
private func appendQuoted(_ text: String, to output: inout [UInt8]) {
  output.append(UInt8(ascii: "\""))
  appendShown(text, to: &output, appendInText)
  output.append(UInt8(ascii: "\""))
}

private func appendInText(_ byte: UInt8, to output: inout [UInt8]) {
  switch byte {
  case 0x22, 0x5C:
    output.append(0x5C)
    output.append(byte)
  case 0x3C: output += [0x5C, 0x75, 0x30, 0x30, 0x33, 0x63]
  case 0x0A: output += [0x5C, 0x6E]
  case 0x09: output += [0x5C, 0x74]
  case 0x0D: break
  default: output.append(byte)
  }
}
