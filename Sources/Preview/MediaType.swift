/// What the bytes of a file are, by the ending of its name, as the header Content-Type says it. Texts are
/// UTF-8: digestgen writes nothing else. What has no known ending is `application/octet-stream`, which
/// browsers save.
func mediaType(of path: String) -> String {
  let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
  guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
    return isHostsFile(name) ? "text/plain; charset=utf-8" : "application/octet-stream"
  }
  let ending = String(decoding: name[name.index(after: dot)...], as: UTF8.self).lowercased()
  return mediaTypes[ending] ?? "application/octet-stream"
}

/// The files by which hosts are told of headers and redirects; nothing is lost by reading them.
private func isHostsFile(_ name: Substring.UTF8View) -> Bool {
  name.elementsEqual("_headers".utf8) || name.elementsEqual("_redirects".utf8)
}

/// IANA's registry of media types; `text/javascript` by RFC 9239, `text/markdown` by RFC 7763.
private let mediaTypes: [String: String] = {
  let texts = [
    "html": "text/html", "htm": "text/html", "css": "text/css", "js": "text/javascript",
    "mjs": "text/javascript", "txt": "text/plain", "md": "text/markdown", "csv": "text/csv",
    "ics": "text/calendar", "vtt": "text/vtt", "xml": "application/xml", "opml": "text/x-opml",
    "atom": "application/atom+xml", "rss": "application/rss+xml", "xhtml": "application/xhtml+xml",
    "xsl": "text/xsl", "yaml": "application/yaml", "jsonl": "application/jsonl",
  ].mapValues { $0 + "; charset=utf-8" }
  let others = [
    "json": "application/json", "map": "application/json",
    "webmanifest": "application/manifest+json", "jsonld": "application/ld+json",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon",
    "bmp": "image/bmp", "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf",
    "otf": "font/otf", "mp3": "audio/mpeg", "ogg": "audio/ogg", "wav": "audio/wav",
    "m4a": "audio/mp4", "mp4": "video/mp4", "webm": "video/webm", "pdf": "application/pdf",
    "zip": "application/zip", "gz": "application/gzip", "wasm": "application/wasm",
    "eml": "message/rfc822",
  ]
  return texts.merging(others) { $1 }
}()
