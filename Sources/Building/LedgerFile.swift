import Model

// `digest.lock` as text: a heading, then one line each, sorted, its fields parted by tabs:
// what it is, its path in the site, its id; of a seed that was moved its path and the id that it keeps.

private let heading = """
  # digestgen ledger 1: what is published where. Keep this file with the digest: it is why
  # addresses never change.
  """

/// Reads the ledger; an empty one if there is no file. Throws if it does not read as one: to go on
/// without it would change addresses.
func readLedger(_ path: String, in files: FileSystem) throws(BuildError) -> Ledger {
  let bytes = try orEnd("the ledger can't be read") { () throws(FileError) in
    try files.read(path, Int.max)
  }
  return try bytes.map { (bytes) throws(BuildError) in
    try parseLedger(bytes, file: path)
  } ?? Ledger()
}

/// Writes the ledger unless the file holds it already.
func writeLedger(
  _ ledger: Ledger, to path: String, in files: FileSystem
) throws(BuildError) {
  try writeLedger(bytes(of: ledger), to: path, in: files)
}

/// Writes the bytes of a ledger unless the file holds them already.
func writeLedger(_ bytes: [UInt8], to path: String, in files: FileSystem) throws(BuildError) {
  try orEnd("the ledger can't be written") { () throws(FileError) in
    if try files.read(path, Int.max) != bytes { try files.write(path, bytes) }
  }
}

/// The ledger as the bytes of its file.
func bytes(of ledger: Ledger) -> [UInt8] {
  var lines = SortedLines(reserving: ledger.count + ledger.moved.count + ledger.seeds.count)
  for (id, path) in ledger.articles { lines.add("article", path.text, escaped(id)) }
  for (id, path) in ledger.topics { lines.add("topic", path.text, escaped(id)) }
  for (id, path) in ledger.sources { lines.add("source", path.text, escaped(id)) }
  for (id, path) in ledger.stories { lines.add("story", path.text, escaped(id)) }
  for (path, place) in ledger.moved { lines.add("moved", path.text, escaped(place.text)) }
  for (path, id) in ledger.seeds { lines.add("seed", escaped(path), escaped(id)) }
  for (period, selection) in ledger.editions {
    lines.add("edition", SitePath(period).text, words(of: selection, period))
  }
  return lines.bytes(below: heading)
}

/// The lines of a ledger. They lie in one piece, since sorting 100,000 texts apart takes as long as all else that
/// is done with them.
private struct SortedLines {
  private var bytes: [UInt8] = []
  /// Where each line begins and ends, its own end included.
  private var lines: [Range<Int>] = []

  init(reserving count: Int) {
    lines.reserveCapacity(count)
    bytes.reserveCapacity(count * 80)
  }

  /// Adds a line of three fields.
  mutating func add(_ kind: String, _ place: String, _ field: String) {
    let start = bytes.count
    bytes += kind.utf8
    bytes.append(UInt8(ascii: "\t"))
    bytes += place.utf8
    bytes.append(UInt8(ascii: "\t"))
    bytes += field.utf8
    bytes.append(UInt8(ascii: "\n"))
    lines.append(start..<bytes.count)
  }

  /// The lines in the order of their bytes.
  func bytes(below heading: String) -> [UInt8] {
    bytes.withUnsafeBytes { bytes in
      let sorted = lines.sorted { one, other in
        comesBefore(
          UnsafeRawBufferPointer(rebasing: bytes[one.dropLast()]),
          UnsafeRawBufferPointer(rebasing: bytes[other.dropLast()]))
      }
      var text = Array((heading + "\n").utf8)
      text.reserveCapacity(text.count + bytes.count)
      for line in sorted { text += bytes[line] }
      return text
    }
  }
}

private func parseLedger(_ bytes: [UInt8], file: String) throws(BuildError) -> Ledger {
  var ledger = Ledger()
  let lines = linesOfFile(bytes)
  var lineOfPath = [String: Int](minimumCapacity: lines.count)
  ledger.articles.reserveCapacity(lines.count)
  for (index, line) in lines.enumerated()
  where !line.isEmpty && line.first != UInt8(ascii: "#") {
    let fields = fields(of: line)
    if fields.count == 3, fields[0].elementsEqual("seed".utf8) {
      ledger.seeds[unescaped(fields[1])] = unescaped(fields[2])
      continue
    }
    guard fields.count == 3, isPublishable(fields[1]) else { throw unreadable(file, index + 1) }
    let path = SitePath(String(decoding: fields[1], as: UTF8.self))
    if let other = lineOfPath.updateValue(index + 1, forKey: path.text) {
      throw doubled(path, other, file, index + 1)
    }
    guard ledger.take(String(decoding: fields[0], as: UTF8.self), path, fields[2]) else {
      throw unreadable(file, index + 1)
    }
  }
  return ledger
}

extension Ledger {
  /// Takes in a line of the file; false if it is none.
  fileprivate mutating func take(
    _ kind: String, _ path: SitePath, _ field: ArraySlice<UInt8>
  ) -> Bool {
    switch kind {
    case "article" where !path.isDirectory: articles[unescaped(field)] = path
    case "topic" where path.isDirectory: topics[unescaped(field)] = path
    case "source" where path.isDirectory: sources[unescaped(field)] = path
    case "story" where !path.isDirectory: stories[unescaped(field)] = path
    case "edition":
      guard let (period, selection) = readEdition(field, at: path) else { return false }
      editions[period] = selection
    case "moved" where isPublishable(field): moved[path] = SitePath(unescaped(field))
    default: return false
    }
    return true
  }
}

private func doubled(_ path: SitePath, _ other: Int, _ file: String, _ line: Int) -> BuildError {
  BuildError(
    file, line: line,
    "'\(path.text)' stands in line \(other) already; two pages can't have one address",
    advice: "Remove one of the two lines: its article gets a new address.")
}

private func unreadable(_ file: String, _ line: Int) -> BuildError {
  BuildError(
    file, line: line,
    "this line is not one of the ledger's; without the ledger the addresses of articles could "
      + "change",
    advice: "Mend the line (a merge may have left marks), or take the file from the last commit.")
}

/// Whether a path of the ledger stays inside the site, and names nothing there that is hidden: no address does. In
/// the manifest a line that begins with `#` is none.
private func isPublishable(_ path: ArraySlice<UInt8>) -> Bool {
  var isStart = true
  for byte in path {
    if isStart, byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { return false }
    isStart = byte == UInt8(ascii: "/")
  }
  return !path.isEmpty && path.first != UInt8(ascii: "#")
}
