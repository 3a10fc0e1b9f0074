import Model

/// The contents of all articles, put aside while the corpus is organised: they are never all in
/// memory.
struct ContentStore: Sendable {
  private let scratch: Scratch

  /// Where the content of an article lies, and what it is.
  struct Ticket: Sendable {
    let fingerprint: Fingerprint
    fileprivate let start: Int
    fileprivate let count: Int
  }

  init(_ scratch: Scratch) {
    self.scratch = scratch
  }

  /// Puts a content aside.
  func put(_ content: ArticleContent) throws(FileError) -> Ticket {
    let bytes = packed(content)
    return Ticket(
      fingerprint: Fingerprint(of: bytes), start: try scratch.append(bytes), count: bytes.count)
  }

  /// Gives a content back.
  func take(_ ticket: Ticket) throws(FileError) -> ArticleContent {
    unpacked(try scratch.read(ticket.start, ticket.count))
  }
}

// The packed form: the number of pictures, their fields and sizes, then the Markdown to the end. A field is
// its length plus one and its bytes; 0 stands for a field that is not there.

private func packed(_ content: ArticleContent) -> [UInt8] {
  var bytes: [UInt8] = []
  append(content.pictures.count, to: &bytes)
  for picture in content.pictures {
    let fields = [
      picture.caption, picture.credit, picture.address, picture.file, picture.image?.name,
    ]
    for field in fields {
      append(field.map { $0.utf8.count + 1 } ?? 0, to: &bytes)
      bytes += (field ?? "").utf8
    }
    append(picture.image?.width ?? 0, to: &bytes)
    append(picture.image?.height ?? 0, to: &bytes)
  }
  return bytes + content.markdown
}

private func unpacked(_ bytes: [UInt8]) -> ArticleContent {
  var rest = bytes[...]
  let pictures = (0..<takeNumber(&rest)).map { _ in takePicture(&rest) }
  return ArticleContent(markdown: Array(rest), pictures: pictures)
}

private func takePicture(_ bytes: inout ArraySlice<UInt8>) -> Picture {
  let picture = Picture(
    caption: takeField(&bytes), credit: takeField(&bytes), address: takeField(&bytes),
    file: takeField(&bytes))
  let name = takeField(&bytes)
  let (width, height) = (takeNumber(&bytes), takeNumber(&bytes))
  return name.map { picture.with(image: PictureImage(name: $0, width: width, height: height)) }
    ?? picture
}

/// Four bytes, the least significant first.
private func append(_ number: Int, to bytes: inout [UInt8]) {
  bytes += (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}

private func takeNumber(_ bytes: inout ArraySlice<UInt8>) -> Int {
  let number = bytes.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
  bytes = bytes.dropFirst(4)
  return number
}

private func takeField(_ bytes: inout ArraySlice<UInt8>) -> String? {
  let length = takeNumber(&bytes)
  guard length > 0 else { return nil }
  defer { bytes = bytes.dropFirst(length - 1) }
  return String(decoding: bytes.prefix(length - 1), as: UTF8.self)
}
