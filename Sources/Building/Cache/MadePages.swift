import Model

/// The bases of the pages of a site, as they lie in the cache: a digest in which nothing has changed
/// has no use for them, so that they are told apart only when asked for.
struct MadePages: Sendable {
  /// 16 bytes a page.
  let bytes: [UInt8]

  /// What was left there; bytes that are no whole number of bases hold none.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ bases: [Fingerprint]) {
    var writer = ByteWriter(reserving: 16 * bases.count)
    for basis in bases { writer.put(basis) }
    bytes = writer.bytes
  }

  /// Each of them.
  var all: Set<Fingerprint> {
    var bases = Set<Fingerprint>(minimumCapacity: bytes.count / 16)
    var reader = ByteReader(bytes[...])
    while let basis = try? reader.fingerprint() { bases.insert(basis) }
    return bases
  }
}
