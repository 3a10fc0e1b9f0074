/// The links of a site that lead nowhere, as `page -> target`, among all pages that a reader can
/// come to from the front page.
package func brokenLinks(in site: [String: [UInt8]]) -> [String] {
  var broken: [String] = []
  var seen: Set<String> = ["index.html"]
  var open = ["index.html"]
  while let page = open.popLast() {
    for link in links(String(decoding: site[page] ?? [], as: UTF8.self)) {
      guard let target = resolve(link, from: page) else { continue }
      if site[target] == nil { broken.append("\(page) -> \(target)") }
      if seen.insert(target).inserted, target.hasSuffix(".html") { open.append(target) }
    }
  }
  return broken.sorted()
}

/// Which page leads to which, as `page -> target`, of all pages of a site.
package func linkGraph(of site: [String: [UInt8]]) -> Set<String> {
  Set(
    site.filter { $0.key.hasSuffix(".html") }.flatMap { page, bytes in
      links(String(decoding: bytes, as: UTF8.self)).compactMap { link in
        resolve(link, from: page).map { "\(page) -> \($0)" }
      }
    })
}

/// The values of all `href` attributes.
private func links(_ html: String) -> [String] {
  html.split(separator: " href=\"", omittingEmptySubsequences: false).dropFirst()
    .map { String($0.prefix { $0 != "\"" }) }
}

/// The file that a relative link leads to; nil for other links.
private func resolve(_ link: String, from page: String) -> String? {
  guard !link.contains(":"), !link.hasPrefix("#"), !link.hasPrefix("/") else { return nil }
  var parts = page.split(separator: "/").dropLast().map(String.init)
  for part in link.split(separator: "/", omittingEmptySubsequences: false) {
    switch part {
    case "..": _ = parts.popLast()
    case ".", "": break
    default: parts.append(decoded(part))
    }
  }
  if link.hasSuffix("/") || link.isEmpty { parts.append("index.html") }
  return parts.joined(separator: "/")
}

/// `text` with its percent signs resolved.
private func decoded(_ text: Substring) -> String {
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    let digits = String(decoding: rest.prefix(2), as: UTF8.self)
    if byte == UInt8(ascii: "%"), let value = UInt8(digits, radix: 16) {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
