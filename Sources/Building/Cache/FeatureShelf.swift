import Model
import Synchronization

/// Holds the features of so many articles in memory as there is room for, and reads those of all others from the
/// records each time they are asked for.
///
/// An article's features take some two kilobytes, twice as much as its header. Without them 300,000 articles are
/// organised in .83 GB instead of 1.2, which takes half as long again: a twentieth of the whole build.
final class FeatureShelf: Sendable {
  private let records: Pack
  private let damage: Damage
  /// For how many articles' features there is room left.
  private let room: Mutex<Int>

  init(room: Int, records: Pack, damage: Damage) {
    self.room = Mutex(room)
    (self.records, self.damage) = (records, damage)
  }

  /// The record that was read as `bytes` from `start` on; nil if it is damaged.
  func record(_ bytes: [UInt8], at start: Int) -> SeedRecord? {
    let record =
      hasRoom
      ? SeedRecord(bytes)
      : SeedRecord(bytes) { self.features(at: start + $0.lowerBound, $0.count, words: $1) }
    takeRoom(record)
    return record
  }

  /// A record that was just written as `bytes` from `start` on, as it is to be held in memory.
  func shelve(_ record: SeedRecord, _ bytes: [UInt8], at start: Int) -> SeedRecord {
    guard hasRoom else { return self.record(bytes, at: start) ?? record }
    takeRoom(record)
    return record
  }

  private var hasRoom: Bool { room.withLock { $0 > 0 } }

  private func takeRoom(_ record: SeedRecord?) {
    room.withLock { $0 -= record?.entries.count ?? 0 }
  }

  private func features(at start: Int, _ count: Int, words: Int) -> Features {
    Features(words: words) { [self] in
      do {
        var reader = ByteReader(try records.read(start, count)[...])
        return try reader.features()
      } catch {
        // What is organised without them is thrown away.
        damage.find()
        return Features()
      }
    }
  }
}
