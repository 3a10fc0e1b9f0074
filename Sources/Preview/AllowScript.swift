// A page's Content-Security-Policy stands in a meta element and keeps out what the page does not
// bring along. The preview's script is let in by its address and nothing else is, so that the
// preview shows what a theme's own mistakes in its policy would do on the web.

/// The page with `source` allowed for scripts, style sheets and connections in its policies.
func allowing(_ source: String, in page: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var kept = 0
  for policy in policies(in: page) {
    let text = String(decoding: page[policy], as: UTF8.self)
    result += page[kept..<policy.lowerBound]
    result += allowing(source, inPolicy: text).utf8
    kept = policy.upperBound
  }
  return kept == 0 ? page : result + page[kept...]
}

/// A policy with `source` added to what it says of scripts, style sheets and connections (Content
/// Security Policy Level 3, W3C).
func allowing(_ source: String, inPolicy policy: String) -> String {
  var directives = policy.split(separator: ";").map { directive in
    directive.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }.map(String.init)
  }.filter { !$0.isEmpty }
  let fallback = directives.first { $0[0].lowercased() == "default-src" }
  for name in ["script-src", "style-src", "connect-src"] {
    // Elements are judged by the narrower directive where there is one.
    let names = [name, name + "-elem"].filter { name in
      directives.contains { $0[0].lowercased() == name }
    }
    for name in names {
      guard let place = directives.firstIndex(where: { $0[0].lowercased() == name }) else { continue }
      directives[place] = allowing(source, inDirective: directives[place])
    }
    if names.isEmpty || names == [name + "-elem"], let fallback {
      directives.append([name] + allowing(source, inDirective: fallback).dropFirst())
    }
  }
  return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
}

private func allowing(_ source: String, inDirective directive: [String]) -> [String] {
  directive.filter { $0.lowercased() != "'none'" } + [source]
}

/// Where the policies of a page stand, as the values of attributes.
private func policies(in page: [UInt8]) -> [Range<Int>] {
  let tag = Array("<meta".utf8)
  let body = Array("<body".utf8)
  var found: [Range<Int>] = []
  var index = 0
  while index < page.count, !page.matches(body, at: index) {
    guard page[index] == UInt8(ascii: "<"), page.matches(tag, at: index) else {
      index += 1
      continue
    }
    let attributes = attributes(in: page, from: index + tag.count)
    let kind = attributes.list.first { $0.name == "http-equiv" }.map { page[$0.value] }
    let isPolicy = kind.map { $0.map(lowercase) == Array("content-security-policy".utf8) } ?? false
    if isPolicy, let content = attributes.list.first(where: { $0.name == "content" }) {
      found.append(content.value)
    }
    index = max(attributes.end, index + 1)
  }
  return found
}

/// The attributes of a tag whose name ends at `start`, with their values' places, up to its `>`.
private func attributes(
  in page: [UInt8], from start: Int
) -> (list: [(name: String, value: Range<Int>)], end: Int) {
  var list: [(name: String, value: Range<Int>)] = []
  var index = start
  func skip(while holds: (UInt8) -> Bool) -> Range<Int> {
    let first = index
    while index < page.count, holds(page[index]) { index += 1 }
    return first..<index
  }
  while true {
    _ = skip(while: isSpace)
    guard index < page.count, page[index] != UInt8(ascii: ">") else { break }
    let name = skip { !isSpace($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
    _ = skip(while: isSpace)
    guard index < page.count, page[index] == UInt8(ascii: "=") else { continue }
    index += 1
    _ = skip(while: isSpace)
    guard index < page.count else { break }
    let quote = page[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      let value = skip { $0 != quote }
      index += 1
      list.append((String(decoding: page[name].map(lowercase), as: UTF8.self), value))
    } else {
      let value = skip { !isSpace($0) && $0 != UInt8(ascii: ">") }
      list.append((String(decoding: page[name].map(lowercase), as: UTF8.self), value))
    }
  }
  return (list, index)
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
