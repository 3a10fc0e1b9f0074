/// A saved file as found.
package struct Seed: Sendable {
  /// The path below the seeds folder, parted by `/`.
  package let path: String
  /// What the file holds, at most `byteLimit` bytes of it.
  package let bytes: [UInt8]
  /// Whether the file goes on after `bytes`.
  package let isCut: Bool

  /// How much of a file is read: 5 MB, some 800,000 words.
  package static let byteLimit = 5_000_000

  package init(path: String, bytes: [UInt8], isCut: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isCut = isCut
  }
}
