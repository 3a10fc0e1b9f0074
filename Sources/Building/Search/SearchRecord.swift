import Model
import Rendering

/// What was made of a segment, or of the root dictionary, as the cache keeps it: files of the site, and the
/// segment's lexicon. A file of the cache begins with a table, which says where everything lies in it, so
/// that neither need be in memory.
struct SearchRecord: Sendable {
  /// Its name in the folder of search records.
  let name: String
  /// Of all that it was made of.
  let key: Fingerprint
  let files: [(path: SitePath, place: Place)]
  /// Of a segment, how many of its files hold terms; of the list of all files, in how many parts the
  /// dictionary is kept.
  let count: Int
  /// The lexicon's stretches by the terms' first byte; empty for the root.
  let lexicon: [Place]

  /// A stretch of the cache's file.
  struct Place: Sendable, Hashable {
    let start: Int
    let count: Int
    let fingerprint: Fingerprint
  }

  /// How every record begins.
  static let heading = Array("digestgen search 1\n".utf8)

  /// Where the table ends stands in so many bytes behind the heading.
  private static let prelude = heading.count + 8

  /// The table of a record and the whole file.
  static func write(
    _ name: String, key: Fingerprint, files: [IndexFile], count: Int = 0,
    lexicon: [[UInt8]] = []
  ) -> (record: SearchRecord, bytes: [UInt8]) {
    let blobs = files.map(\.bytes) + lexicon
    var places: [Place] = []
    var start = 0
    for blob in blobs {
      places.append(Place(start: start, count: blob.count, fingerprint: Fingerprint(of: blob)))
      start += blob.count
    }
    let record = SearchRecord(
      name: name, key: key,
      files: zip(files, places).map { ($0.path, $1) }, count: count,
      lexicon: Array(places.dropFirst(files.count)))
    var bytes = Self.heading
    let table = record.table
    var writer = ByteWriter()
    writer.put(fixed: UInt64(table.count))
    bytes += writer.bytes + table
    bytes.reserveCapacity(bytes.count + start)
    for blob in blobs { bytes += blob }
    return (record.moved(by: Self.prelude + table.count), bytes)
  }

  private var table: [UInt8] {
    ByteWriter.sealed(reserving: 8_192) { writer in
      writer.put(key)
      writer.put(count)
      writer.put(files) { writer, file in
        writer.put(file.path.text)
        writer.put(file.place)
      }
      writer.put(lexicon) { $0.put($1) }
    }
  }

  /// Reads the table of a record; nil if `pack` holds none.
  init?(_ name: String, in pack: Pack) {
    guard let prelude = try? pack.read(0, Self.prelude), prelude.starts(with: Self.heading) else {
      return nil
    }
    var reader = ByteReader(prelude[Self.heading.count...])
    guard let count = try? reader.fixed(), count > 16, count < 1 << 40,
      let table = try? pack.read(Self.prelude, Int(count))
    else { return nil }
    guard let record = try? Self(name, table: table) else { return nil }
    self = record.moved(by: Self.prelude + table.count)
  }

  private init(_ name: String, table: [UInt8]) throws(DamagedBytes) {
    guard var reader = ByteReader(sealed: table[...]) else { throw DamagedBytes() }
    self.name = name
    key = try reader.fingerprint()
    count = try reader.number()
    files = try reader.list { (reader) throws(DamagedBytes) in
      (try reader.searchPath(), try reader.place())
    }
    lexicon = try reader.list { (reader) throws(DamagedBytes) in try reader.place() }
  }

  private init(
    name: String, key: Fingerprint, files: [(path: SitePath, place: Place)], count: Int,
    lexicon: [Place]
  ) {
    (self.name, self.key, self.files) = (name, key, files)
    (self.count, self.lexicon) = (count, lexicon)
  }

  /// The same with all places so many bytes further on: in the table they count from its end.
  private func moved(by offset: Int) -> SearchRecord {
    func moved(_ place: Place) -> Place {
      Place(start: place.start + offset, count: place.count, fingerprint: place.fingerprint)
    }
    return SearchRecord(
      name: name, key: key, files: files.map { ($0.path, moved($0.place)) },
      count: count, lexicon: lexicon.map(moved))
  }

  /// The pages of its files.
  var pages: [Page] {
    files.map { path, place in
      Page(
        path,
        .searchData(
          SearchFile(
            record: name, start: place.start, count: place.count, fingerprint: place.fingerprint)))
    }
  }
}

extension ByteWriter {
  fileprivate mutating func put(_ place: SearchRecord.Place) {
    put(place.start)
    put(place.count)
    put(place.fingerprint)
  }
}

extension ByteReader {
  fileprivate mutating func place() throws(DamagedBytes) -> SearchRecord.Place {
    let place = SearchRecord.Place(
      start: try number(), count: try number(), fingerprint: try fingerprint())
    // No file is as long; sums of such numbers end somewhere.
    let range = 0..<(1 << 50)
    guard range.contains(place.start), range.contains(place.count) else { throw DamagedBytes() }
    return place
  }

  /// An address in the folder of the search index: a table that someone forged may name any.
  fileprivate mutating func searchPath() throws(DamagedBytes) -> SitePath {
    let path = SitePath(try text())
    guard path.text.hasPrefix("search/"), Manifest.isInside(path.file) else { throw DamagedBytes() }
    return path
  }
}
