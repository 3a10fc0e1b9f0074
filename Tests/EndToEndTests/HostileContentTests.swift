import Building
import TestSupport
import Testing

/// The quick part of `make check-security`: shapes of attacks at each place from which words come into a
/// site. A browser looks at far more of them there; here the bytes are read as strictly as they are written.
@Suite("Hostile articles")
struct HostileContentTests {
  @Test("run nothing, wherever in an article they hide it", arguments: attacks)
  func quiet(attack: String) async throws {
    let world = World(digest(of: attack))
    let report = try await world.build(baseURL: "https://example.org/")
    #expect(report.articles == 8)
    for (path, bytes) in world.site where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      for tag in tags(of: text) { #expect(fault(of: tag) == nil, "\(path): \(tag)") }
      for data in dataBlocks(of: text) { #expect(isJSON(data) && !data.contains("<"), "\(path)") }
    }
    for (path, bytes) in world.site where path.hasSuffix(".xml") {
      #expect(faultOfXML(String(decoding: bytes, as: UTF8.self)) == nil, "\(path)")
    }
  }

  @Test("are not quiet to a reader of tags that sees nothing")
  func control() {
    let faults = attacks.flatMap { tags(of: $0 + ">") }.filter { fault(of: $0) != nil }
    #expect(faults.count > attacks.count / 2)
    #expect(fault(of: Tag(#"a href="java&#115;cript:x""#)) != nil)
    #expect(fault(of: Tag(#"a href="https://example.org/""#)) == nil)
  }
}

private let attacks = [
  "<script>alert(1)</script>", "</script><script>alert(1)</script>",
  "</title><svg onload=alert(1)>",
  "--><script>alert(1)</script>", "]]><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
  "<img/src=x/onerror=alert(1)//", "\"><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)",
  "' onfocus='alert(1)' autofocus='", "<svg><script>alert(1)</script></svg>",
  "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>", "<a href=javascript:alert(1)>quay</a>",
  "<form><button formaction=javascript:alert(1)>quay</button></form>", "javascript:alert(1)",
  "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
  "<base href=javascript:alert(1)>",
  "data:text/html,<script>alert(1)</script>", "[quay](javascript:alert(1))",
  "<javascript:alert(1)>",
  "![quay\" onerror=\"alert(1)](x)", "`<script>alert(1)</script>`",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "{{{headline}}}<script>alert(1)</script>", "\"}]}</script><script>alert(1)</script>",
  "<!--><img src=x onerror=alert(1)>-->", "<style onload=alert(1)></style>",
]

/// The attack at eight places: text, Markdown and HTML, headline, caption, address, topic, file name.
private func digest(of attack: String) -> String {
  let words = "The ferry crews of Port Ellery met again on Monday, the harbour master said."
  let quoted = "'" + attack.replacing("'", with: "''") + "'"
  let escaped = attack.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    .replacing("\"", with: "&quot;")
  let name = attack.replacing("/", with: "∕")
  func page(_ head: String, _ body: String) -> String {
    "<html><head><title>The quay</title>\(head)</head><body><article><h1>The quay</h1><p>\(words)</p>"
      + "<p>\(words)</p>\(body)<p>\(words)</p></article></body></html>\n"
  }
  return """
    -- digest.yaml --
    duplicates: off
    topic_threshold: 1
    rights: {own: yes, images: local}
    -- seeds/text.txt --
    1 March 2024
    A ferry for Sund
    \(words)
    \(attack)
    \(words)
    -- seeds/markdown.md --
    ---
    title: A barge for Sund
    date: 2024-03-02
    ---
    \(words) \(attack)

    \(attack)
    -- seeds/page.html --
    \(page("", "<p>\(words) \(attack)</p>\(attack)"))
    -- seeds/headline.md --
    ---
    title: \(quoted)
    date: 2024-03-03
    ---
    \(words)
    -- seeds/caption.html --
    \(page("", #"<figure><img src="quay.png" alt="\#(escaped)"><figcaption>\#(escaped)</figcaption></figure>"#))
    -- seeds/address.md --
    ---
    title: A bridge for Sund
    date: 2024-03-04
    url: \(quoted)
    ---
    \(words) [quay](<\(attack)>)
    -- seeds/topic.md --
    ---
    title: A lock for Sund
    date: 2024-03-05
    topics: [\(quoted)]
    author: \(quoted)
    source: \(quoted)
    ---
    \(words)
    -- seeds/\(name).txt --
    6 March 2024
    \(words)
    \(words)
    """
}

/// A tag that opens an element, as a reader of HTML takes it.
private struct Tag: CustomStringConvertible {
  let description: String
  let name: String
  var attributes: [(name: String, value: String)] = []

  /// Of what stands between `<` and `>`.
  init(_ inside: String) {
    description = inside
    name = inside.prefix { !" /\n".contains($0) }.lowercased()
    var rest = inside.dropFirst(name.count)
    while !rest.isEmpty {
      let key = rest.prefix { !" /=\n".contains($0) }
      rest = rest.dropFirst(key.count)
      guard !key.isEmpty else {
        rest = rest.dropFirst()
        continue
      }
      var value: Substring = ""
      if rest.first == "=" {
        rest = rest.dropFirst()
        let mark = rest.first.flatMap { "\"'".contains($0) ? $0 : nil }
        if mark != nil { rest = rest.dropFirst() }
        value = rest.prefix { mark == nil ? !" \n".contains($0) : $0 != mark }
        rest = rest.dropFirst(value.count + (mark == nil ? 0 : 1))
      }
      attributes.append((key.lowercased(), String(value)))
    }
  }
}

private func tags(of text: String) -> [Tag] {
  var found: [Tag] = []
  var rest = text[...]
  while let start = rest.firstIndex(of: "<") {
    rest = rest[rest.index(after: start)...]
    guard rest.first?.isLetter == true else { continue }
    var mark: Character?
    let inside = rest.prefix { sign in
      if let open = mark {
        mark = open == sign ? nil : mark
      } else if "\"'".contains(sign) {
        mark = sign
      }
      return mark != nil || sign != ">"
    }
    found.append(Tag(String(inside)))
    rest = rest.dropFirst(inside.count)
  }
  return found
}

/// What a page must not hold.
private func fault(of tag: Tag) -> String? {
  if tag.name == "script" {
    let isData = tag.description == #"script type="application/ld+json""#
    let isSearch = tag.attributes.map(\.name) == ["src", "defer"] && tag.name == "script"
    return isData || isSearch ? nil : "a script"
  }
  if ["svg", "iframe", "object", "embed", "base", "style", "template"].contains(tag.name) {
    return "an element that runs or loads"
  }
  for (name, value) in tag.attributes {
    if name.hasPrefix("on") || ["srcdoc", "formaction"].contains(name) { return name }
    let scheme = value.prefix { $0 != ":" }.lowercased()
    let isLink = ["href", "src", "action"].contains(name) && value.contains(":")
    if isLink, !["http", "https", "mailto"].contains(scheme) { return value }
    if tag.name == "meta", value == "refresh" { return value }
  }
  return nil
}

private func dataBlocks(of text: String) -> [String] {
  text.split(separator: #"<script type="application/ld+json">"#).dropFirst().map { part in
    String(part.split(separator: "</script>", omittingEmptySubsequences: false)[0])
  }
}
