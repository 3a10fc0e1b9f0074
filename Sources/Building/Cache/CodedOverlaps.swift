import Collation
import Model

/// How much texts have in common that were compared to tell copies, as the cache keeps it. The order of the fields
/// is the format; the heading counts its changes.
struct CodedOverlaps {
  let overlaps: [TextPair: Overlap]

  /// The name of its file in the folder of caches.
  static let name = "overlaps"
  private static let heading = Array("digestgen overlaps 2\n".utf8)

  init(overlaps: [TextPair: Overlap]) { self.overlaps = overlaps }

  /// The same bytes for the same overlaps, with their checksum, under the rules by which words are found.
  var bytes: [UInt8] {
    let pairs = overlaps.sorted { ($0.key.older, $0.key.newer) < ($1.key.older, $1.key.newer) }
    return ByteWriter.sealed(after: Self.heading, reserving: pairs.count * 25 + 20) { writer in
      writer.put(featuresVersion)
      writer.put(pairs) { writer, entry in
        writer.put(fixed: entry.key.older)
        writer.put(fixed: entry.key.newer)
        for count in [
          entry.value.older, entry.value.newer, entry.value.shared, entry.value.words,
        ] {
          writer.put(count)
        }
        writer.put(entry.value.hasOtherFigures)
      }
    }
  }

  /// Reads them back; nil if `bytes` are not exactly what was written under the same rules.
  init?(_ bytes: [UInt8]) {
    guard var reader = ByteReader(sealed: bytes[...], after: Self.heading) else { return nil }
    do throws(DamagedBytes) {
      guard try reader.number() == featuresVersion else { return nil }
      let entries = try reader.list { (reader) throws(DamagedBytes) in
        (
          TextPair(older: try reader.fixed(), newer: try reader.fixed()), try reader.overlap()
        )
      }
      overlaps = Dictionary(entries) { first, _ in first }
    } catch {
      return nil
    }
  }
}

extension ByteReader {
  /// What may be of two texts.
  fileprivate mutating func overlap() throws(DamagedBytes) -> Overlap {
    let (older, newer, shared) = (try number(), try number(), try number())
    let words = try number()
    guard max(older, newer) <= Int32.max, shared <= min(older, newer), words <= 1_000 else {
      throw DamagedBytes()
    }
    return Overlap(
      older: older, newer: newer, shared: shared, words: words, hasOtherFigures: try flag())
  }
}
