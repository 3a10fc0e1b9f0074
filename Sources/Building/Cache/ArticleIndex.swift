import Model

/// Where the cache holds what was made of each seed, as one file of entries of one length.
struct ArticleIndex: Sendable {
  /// What is known of one seed.
  struct Entry: Sendable, Hashable {
    /// Of the seed's path.
    let path: Fingerprint
    /// Of the stamps of its files; `unknown` where they prove nothing.
    var stamp: Fingerprint
    /// Of what its files hold.
    let content: Fingerprint
    /// Where its record lies in the pack of records.
    let record: Range<Int>
    /// How many bytes of the pack of contents its articles take.
    let contentBytes: Int
    /// Whether other files than the seed and its sidecar had a part in it, as the record says.
    let hasPictures: Bool

    static let unknown = Fingerprint(high: 0, low: 0)
  }

  /// What the entries hold for: an index under another key is of no use.
  let key: Fingerprint
  /// How much of the packs is in use: what follows is left from a build that was cut off.
  let recordsEnd: Int
  let contentsEnd: Int
  /// In the order of the seeds' paths.
  let entries: [Entry]

  private static let heading = Array("digestgen index of articles 1\n".utf8)
  private static let entryLength = 72

  /// The index as a file.
  var bytes: [UInt8] {
    ByteWriter.sealed(after: Self.heading, reserving: entries.count * Self.entryLength + 40) {
      writer in
      writer.put(key)
      for number in [recordsEnd, contentsEnd, entries.count] { writer.put(fixed: UInt64(number)) }
      for entry in entries {
        for fingerprint in [entry.path, entry.stamp, entry.content] { writer.put(fingerprint) }
        writer.put(fixed: UInt64(entry.record.lowerBound))
        writer.put(fixed: UInt64(entry.record.count))
        writer.put(fixed: UInt64(entry.contentBytes) << 1 | (entry.hasPictures ? 1 : 0))
      }
    }
  }

  init(key: Fingerprint, recordsEnd: Int = 0, contentsEnd: Int = 0, entries: [Entry] = []) {
    self.key = key
    self.recordsEnd = recordsEnd
    self.contentsEnd = contentsEnd
    self.entries = entries
  }

  /// Reads an index back; nil if `bytes` are not exactly one that was written.
  init?(_ bytes: [UInt8]) {
    guard var reader = ByteReader(sealed: bytes[...], after: Self.heading) else { return nil }
    do throws(DamagedBytes) {
      key = try reader.fingerprint()
      recordsEnd = try Self.number(&reader)
      contentsEnd = try Self.number(&reader)
      let count = try Self.number(&reader)
      guard count <= bytes.count / Self.entryLength else { return nil }
      var entries: [Entry] = []
      entries.reserveCapacity(count)
      for _ in 0..<count { entries.append(try Self.entry(&reader)) }
      self.entries = entries
    } catch {
      return nil
    }
  }

  private static func entry(_ reader: inout ByteReader) throws(DamagedBytes) -> Entry {
    let (path, stamp) = (try reader.fingerprint(), try reader.fingerprint())
    let content = try reader.fingerprint()
    let (start, count) = (try number(&reader), try number(&reader))
    let rest = try number(&reader)
    return Entry(
      path: path, stamp: stamp, content: content, record: start..<start + count,
      contentBytes: rest >> 1, hasPictures: rest & 1 == 1)
  }

  private static func number(_ reader: inout ByteReader) throws(DamagedBytes) -> Int {
    let word = try reader.fixed()
    guard word < 1 << 48 else { throw DamagedBytes() }
    return Int(word)
  }
}

extension ArticleIndex {
  /// Tells by one number whether the seeds of two indices are the same; their stamps do not count.
  var fingerprint: Fingerprint {
    var writer = ByteWriter(reserving: entries.count * 40)
    writer.put(key)
    for entry in entries {
      writer.put(entry.path)
      writer.put(entry.content)
      writer.put(entry.record.lowerBound)
    }
    return Fingerprint(of: writer.bytes)
  }

  /// How much of the packs nothing refers to any more, in bytes.
  var waste: Int {
    recordsEnd + contentsEnd - entries.reduce(0) { $0 + $1.record.count + $1.contentBytes }
  }
}
