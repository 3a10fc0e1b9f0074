import Collation
import Model

/// What was made of one seed, as the cache keeps it.
struct SeedRecord: Sendable {
  /// A picture beside the seed that was looked for, and what was there; nil where nothing was.
  typealias FoundPicture = (path: String, stamp: FileStamp?)

  let pictures: [FoundPicture]
  let diagnostics: [Diagnostic]
  let entries: [ShelfEntry]

  /// The record with its checksum.
  var bytes: [UInt8] {
    ByteWriter.sealed(reserving: 4_096) { writer in
      writer.put(pictures) { writer, picture in
        writer.put(picture.path)
        writer.put(picture.stamp != nil)
        if let stamp = picture.stamp { writer.put(stamp) }
      }
      writer.put(diagnostics) { $0.put($1) }
      writer.put(entries) { $0.put($1) }
    }
  }

  init(
    pictures: [FoundPicture], diagnostics: [Diagnostic], entries: [ShelfEntry]
  ) {
    self.pictures = pictures
    self.diagnostics = diagnostics
    self.entries = entries
  }

  /// Reads a record back; nil if `bytes` are not exactly one. Its features are read too, unless it is told how to
  /// come by those at a place in `bytes`, of a text of so many words, when they are asked for.
  init?(_ bytes: [UInt8], featuresAt: ((Range<Int>, _ words: Int) -> Features)? = nil) {
    guard var reader = ByteReader(sealed: bytes[...]) else { return nil }
    do throws(DamagedBytes) {
      pictures = try reader.list { (reader) throws(DamagedBytes) in
        (try reader.text(), try reader.flag() ? try reader.stamp() : nil)
      }
      diagnostics = try reader.list { (reader) throws(DamagedBytes) in try reader.diagnostic() }
      entries = try reader.list { (reader) throws(DamagedBytes) in
        try reader.shelfEntry(featuresAt)
      }
    } catch {
      return nil
    }
  }
}

extension ByteWriter {
  mutating func put(_ stamp: FileStamp) {
    for word in [stamp.size, stamp.modified, stamp.changed] {
      put(fixed: UInt64(bitPattern: word))
    }
    put(fixed: stamp.inode)
  }

  fileprivate mutating func put(_ entry: ShelfEntry) {
    put(entry.isOneOfMany)
    put(entry.item.header)
    var features = ByteWriter(reserving: 2_048)
    features.put(entry.item.features)
    put(features.bytes)
    put(entry.item.pictures) { $0.put($1) }
    put(entry.ticket.fingerprint)
    put(entry.ticket.start)
    put(entry.ticket.count)
  }
}

extension ByteReader {
  mutating func stamp() throws(DamagedBytes) -> FileStamp {
    let (size, modified) = (try fixed(), try fixed())
    let (changed, inode) = (try fixed(), try fixed())
    return FileStamp(
      size: Int64(bitPattern: size), modified: Int64(bitPattern: modified),
      changed: Int64(bitPattern: changed), inode: inode)
  }

  fileprivate mutating func shelfEntry(
    _ featuresAt: ((Range<Int>, Int) -> Features)?
  ) throws(DamagedBytes) -> ShelfEntry {
    let isOneOfMany = try flag()
    let header = try header()
    var packed = ByteReader(try slice())
    let place = packed.rest.indices
    let features =
      if let featuresAt { featuresAt(place, try packed.number()) } else { try packed.features() }
    let pictures = try list { (reader) throws(DamagedBytes) in try reader.pictureFile() }
    let (fingerprint, start, count) = (try fingerprint(), try number(), try number())
    return ShelfEntry(
      item: CollationItem(header: header, features: features, pictures: pictures),
      ticket: ContentStore.Ticket(fingerprint: fingerprint, start: start, count: count),
      isOneOfMany: isOneOfMany)
  }
}
