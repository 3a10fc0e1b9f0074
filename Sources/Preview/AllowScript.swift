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
    for place in directives.indices
    where [name, name + "-elem"].contains(directives[place][0].lowercased()) {
      directives[place] = allowing(source, inDirective: directives[place])
    }
    if let fallback, !directives.contains(where: { $0[0].lowercased() == name }) {
      directives.append([name] + allowing(source, inDirective: fallback).dropFirst())
    }
  }
  return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
}

private func allowing(_ source: String, inDirective directive: [String]) -> [String] {
  directive.filter { $0.lowercased() != "'none'" } + [source]
}
