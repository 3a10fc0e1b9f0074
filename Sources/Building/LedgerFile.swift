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
  try writeLedger(Array(text(of: ledger).utf8), to: path, in: files)
}

/// Writes the bytes of a ledger unless the file holds them already.
func writeLedger(_ bytes: [UInt8], to path: String, in files: FileSystem) throws(BuildError) {
  try orEnd("the ledger can't be written") { () throws(FileError) in
    if try files.read(path, Int.max) != bytes { try files.write(path, bytes) }
  }
}

/// The ledger as the text of its file.
func text(of ledger: Ledger) -> String {
  let articles = ledger.articles.map { "article\t\($1.text)\t\(escaped($0))" }
  let topics = ledger.topics.map { "topic\t\($1.text)\t\(escaped($0))" }
  let sources = ledger.sources.map { "source\t\($1.text)\t\(escaped($0))" }
  let stories = ledger.stories.map { "story\t\($1.text)\t\(escaped($0))" }
  let moved = ledger.moved.map { "moved\t\($0.text)\t\(escaped($1.text))" }
  let seeds = ledger.seeds.map { "seed\t\(escaped($0))\t\(escaped($1))" }
  return
    ([heading]
    + (articles + topics + sources + stories + editionLines(ledger.editions) + moved
    + seeds)
    .sorted(by: comesBefore))
    .joined(separator: "\n") + "\n"
}

private func parseLedger(_ bytes: [UInt8], file: String) throws(BuildError) -> Ledger {
  var ledger = Ledger()
  var lineOfPath: [String: Int] = [:]
  for (index, line) in linesOfFile(bytes).enumerated()
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
