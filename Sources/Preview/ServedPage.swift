/// What a page of the site gets on its way to the browser; its file stays as it is.
struct PageExtras: Sendable {
  /// The page's path in the site; nil where the site has no such page.
  let file: String?
  /// The path at which the site begins, from slash to slash.
  let base: String
  /// Up to which change the page is up to date.
  let seen: String
  /// Where the server's own files lie: `http://127.0.0.1:4000/__digestgen/`, or a keyword of a
  /// Content-Security-Policy that allows that.
  let ownSource: String
  /// Why the last build failed, as HTML; nil if it did not.
  let problem: String?
}

/// A page with the script that renews it, and with what there is to say of the last build.
func served(_ page: [UInt8], with extras: PageExtras) -> [UInt8] {
  let page = allowing(extras.ownSource, in: page)
  let end = page.lastIndex(of: Array("</body".utf8)) ?? page.count
  return page[..<end] + Array(additions(extras).utf8) + page[end...]
}

private func additions(_ extras: PageExtras) -> String {
  let file = extras.file.map { "data-file=\"\(escaped($0))\"" } ?? "data-missing"
  let script = """
    <script src="/\(ownFolder)/reload.js" \(file) data-base="\(escaped(extras.base))" \
    data-seen="\(extras.seen)"></script>

    """
  guard let problem = extras.problem else { return script }
  return "<link rel=\"stylesheet\" href=\"/\(ownFolder)/problem.css\">\n\(problem)\n" + script
}

/// `text` as it stands in HTML, in an attribute too.
func escaped(_ text: String) -> String {
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    case UInt8(ascii: "\""): bytes += "&quot;".utf8
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

extension [UInt8] {
  /// Where `word`, in small letters, begins for the last time, in letters of either case.
  func lastIndex(of word: [UInt8]) -> Int? {
    guard count >= word.count else { return nil }
    return (0...count - word.count).last { matches(word, at: $0) }
  }

  /// Whether `word`, in small letters, stands at `index`, in letters of either case.
  func matches(_ word: [UInt8], at index: Int) -> Bool {
    guard index + word.count <= count else { return false }
    return word.indices.allSatisfy { lowercase(self[index + $0]) == word[$0] }
  }
}

/// The small letter of an ASCII capital, anything else as it is.
func lowercase(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
