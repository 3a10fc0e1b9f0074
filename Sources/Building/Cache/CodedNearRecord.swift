import Collation
import Model

// Which articles are near to each other, as bytes. The order of the fields is the format; the heading counts
// its changes.

extension NearRecord {
  /// The name of its file in the folder of caches.
  static let name = "near"
  private static let heading = Array("digestgen nearness 1\n".utf8)

  /// The record with its checksum, under the rules by which articles are organised.
  var bytes: [UInt8] {
    ByteWriter.sealed(
      after: Self.heading, reserving: keys.count * 12 + lists.all.count * 8 + 40
    ) { writer in
      writer.put(collationVersion)
      writer.put(keys) { $0.put(fixed: $1) }
      writer.put(lists.ends) { $0.put(word: UInt32(bitPattern: $1)) }
      writer.put(lists.all) { writer, near in
        writer.put(word: UInt32(truncatingIfNeeded: near.article))
        writer.put(word: Float(near.nearness).bitPattern)
      }
    }
  }

  /// Reads a record back; nil if `bytes` are not exactly one that was written under the same rules.
  init?(_ bytes: [UInt8]) {
    guard var reader = ByteReader(sealed: bytes[...], after: Self.heading) else { return nil }
    do throws(DamagedBytes) {
      guard try reader.number() == collationVersion else { return nil }
      let keys = try reader.list(of: 8) {
        UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self))
      }
      let ends = try reader.list(of: 4) {
        Int32(littleEndian: $0.loadUnaligned(as: Int32.self))
      }
      let near = try reader.list(of: 8) { bytes in
        let cosine = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
        return NearArticle(
          Int(Int32(littleEndian: bytes.loadUnaligned(as: Int32.self))),
          nearness: Double(Float(bitPattern: cosine)))
      }
      guard let lists = NearLists(near, ends: ends) else { return nil }
      self.init(keys: keys, lists: lists)
    } catch {
      return nil
    }
  }
}
