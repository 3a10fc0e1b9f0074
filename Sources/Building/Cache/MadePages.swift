import Model

/// The bases of the pages of a site, as they lie in the cache: a digest in which nothing has changed
/// has no use for them, so that they are told apart only when asked for.
struct MadePages: Sendable {
  /// 16 bytes a page, in the order of the manifest; zeros for a page of which it is not known what it was made of.
  let bytes: [UInt8]

  private static let unknown = Fingerprint(high: 0, low: 0)

  /// What was left there.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ bases: [Fingerprint?]) {
    var writer = ByteWriter(reserving: 16 * bases.count)
    for basis in bases { writer.put(basis ?? Self.unknown) }
    bytes = writer.bytes
  }

  /// What the page in line `line` of the manifest was made of; nil if that is not known.
  func basis(at line: Int) -> Fingerprint? {
    guard bytes.count >= 16 * (line + 1) else { return nil }
    var reader = ByteReader(bytes[(16 * line)...])
    guard let basis = try? reader.fingerprint(), basis != Self.unknown else { return nil }
    return basis
  }
}
