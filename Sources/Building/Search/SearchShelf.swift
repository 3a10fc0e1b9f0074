import Model

/// The search records of the last build and this one, in a folder of the cache.
struct SearchShelf: Sendable {
  /// Its name in the folder of caches.
  static let folder = "search"

  private let folder: String
  private let files: FileSystem

  init(_ cache: String, in files: FileSystem) {
    folder = join(cache, Self.folder)
    self.files = files
  }

  /// The record `name` if it was made of what has this key; nil for any other, or a damaged one.
  func record(_ name: String, key: Fingerprint) -> SearchRecord? {
    guard let pack = try? open(name), let record = SearchRecord(name, in: pack),
      record.key == key
    else { return nil }
    return record
  }

  /// Puts a record in its place.
  func put(_ name: String, _ bytes: [UInt8]) throws(FileError) {
    try files.write(join(folder, name), bytes)
  }

  /// What lies at a place of a record; nil if it is not what was put there.
  func read(_ name: String, _ place: SearchRecord.Place) throws(FileError) -> [UInt8]? {
    guard place.count > 0 else { return [] }
    guard let bytes = try? open(name)?.read(place.start, place.count),
      Fingerprint(of: bytes) == place.fingerprint
    else { return nil }
    return bytes
  }

  /// Removes all records but these. What is no record in that folder is not digestgen's, and stays.
  func keep(_ names: Set<String>) throws(FileError) {
    for name in try records(but: names) { try files.remove(join(folder, name)) }
  }

  /// The names of all records but `others`, and of those that were not written to their end; sorted.
  func records(but others: Set<String> = []) throws(FileError) -> [String] {
    let names = try files.list(folder)?.filter { $0.kind == .file }.map(\.name) ?? []
    var records: [String] = []
    for name in names.sorted() where !others.contains(name) {
      if try isRecord(name) { records.append(name) }
    }
    return records
  }

  private func isRecord(_ name: String) throws(FileError) -> Bool {
    let start = try files.read(join(folder, name), SearchRecord.heading.count) ?? []
    // One that is being written may have nothing yet.
    return start == SearchRecord.heading || name.hasSuffix(asideSuffix) && start.isEmpty
  }

  private func open(_ name: String) throws(FileError) -> Pack? {
    let path = join(folder, name)
    // Opening a pack that is not there would make it.
    return try files.stamp(path) == nil ? nil : try files.pack(path, Int.max)
  }
}
