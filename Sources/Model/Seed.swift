/// A saved file as found.
package struct Seed: Sendable {
  /// The path below the seeds folder, parted by `/`.
  package let path: String
  /// What messages call it.
  package let file: String
  /// What the file holds, at most `byteLimit` bytes of it.
  package let bytes: [UInt8]
  /// Whether the file goes on after `bytes`.
  package let isCut: Bool

  /// How much of a file is read: 5 MB, some 800,000 words.
  package static let byteLimit = 5_000_000

  /// A seed; `file` is its path in the seeds folder of a digest unless something else is given.
  package init(path: String, file: String? = nil, bytes: [UInt8], isCut: Bool = false) {
    self.path = path
    self.file = file ?? "seeds/" + path
    self.bytes = bytes
    self.isCut = isCut
  }
}
