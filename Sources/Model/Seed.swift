/// A saved file as found.
package struct Seed: Sendable {
  /// The path below the seeds folder, parted by `/`.
  package let path: String
  /// What messages call it.
  package let file: String
  /// What the file holds, at most `fileLimit` bytes of it.
  package let bytes: [UInt8]
  /// Whether the file goes on after `bytes`.
  package let isCut: Bool

  /// What the editor wrote beside it.
  package let sidecar: Sidecar?

  /// How long an article's file may be: 5 MB, some 800,000 words.
  package static let byteLimit = 5_000_000
  /// How long a file of many articles may be, and how much of any file is read: 256 MB.
  package static let fileLimit = 256_000_000

  /// A seed; `file` is its path in the seeds folder of a digest unless something else is given.
  package init(
    path: String, file: String? = nil, bytes: [UInt8], isCut: Bool = false, sidecar: Sidecar? = nil
  ) {
    self.path = path
    self.file = file ?? "seeds/" + path
    self.bytes = bytes
    self.isCut = isCut
    self.sidecar = sidecar
  }

  /// The same seed with other bytes, as after unpacking, under another path.
  package func holding(_ bytes: [UInt8], path: String, isCut: Bool) -> Seed {
    Seed(path: path, file: file, bytes: bytes, isCut: isCut, sidecar: sidecar)
  }
}

/// A file `letter.txt.yaml` beside `letter.txt`, in which the editor puts right what was found.
package struct Sidecar: Sendable {
  /// What messages call it.
  package let file: String
  package let bytes: [UInt8]

  package init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }
}
