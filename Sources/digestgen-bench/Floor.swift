import CCmark

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The floor under a site generator: reads each Markdown file of a folder, renders it with cmark, wraps
/// it between a fixed head and foot, and writes it. Nothing that makes pages of articles through cmark
/// can cost less.
func runFloor(_ input: String, _ output: String) throws {
  let head = Array(
    ("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><style>"
      + String(repeating: "main{max-width:40rem;margin:auto;line-height:1.6}", count: 60)
      + "</style></head><body><header><nav><a href=\"../\">Home</a></nav></header><main>").utf8)
  let foot = Array(
    ("</main><footer>" + String(repeating: "<a href=\"../topics/\">Topics</a> ", count: 30)
      + "</footer></body></html>").utf8)
  for path in filesBelow(input) where path.hasSuffix(".md") {
    let bytes = try readFile(path)
    let name = path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? ""
    try writeFile("\(output)/\(name)/index.html", head + html(bytes) + foot)
  }
}

/// The HTML of a Markdown file, without its front matter.
private func html(_ bytes: [UInt8]) -> [UInt8] {
  let body = bytes[startOfBody(bytes)...]
  return body.withUnsafeBytes { buffer in
    let text = buffer.bindMemory(to: CChar.self)
    guard let start = text.baseAddress,
      let result = cmark_markdown_to_html(start, text.count, CMARK_OPT_DEFAULT)
    else { return [] }
    defer { free(result) }
    return Array(UnsafeRawBufferPointer(start: result, count: strlen(result)))
  }
}

private func startOfBody(_ bytes: [UInt8]) -> Int {
  let fence = Array("---\n".utf8)
  guard bytes.starts(with: fence) else { return 0 }
  let close = Array("\n---\n".utf8)
  return bytes.indices.first { bytes[$0...].starts(with: close) }.map { $0 + close.count } ?? 0
}
