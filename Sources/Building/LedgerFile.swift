import Model

// `digest.lock` as text: a heading, then one line each, sorted, its fields parted by tabs:
// what it is, its path in the site, its id.

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
    try parseLedger(String(decoding: bytes, as: UTF8.self), file: path)
  } ?? Ledger()
}

/// Writes the ledger unless the file holds it already.
func writeLedger(
  _ ledger: Ledger, to path: String, in files: FileSystem
) throws(BuildError) {
  let bytes = Array(text(of: ledger).utf8)
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
  return
    ([heading]
    + (articles + topics + sources + stories + editionLines(ledger.editions) + moved)
    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    .joined(separator: "\n") + "\n"
}

private func parseLedger(_ text: String, file: String) throws(BuildError) -> Ledger {
  var ledger = Ledger()
  var lineOfPath: [String: Int] = [:]
  for (index, line) in linesOfFile(text).enumerated() where !line.isEmpty && !line.hasPrefix("#") {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 3, isPublishable(fields[1]) else { throw unreadable(file, index + 1) }
    let (path, id) = (SitePath(String(fields[1])), unescaped(fields[2]))
    if let other = lineOfPath.updateValue(index + 1, forKey: path.text) {
      throw doubled(path, other, file, index + 1)
    }
    switch fields[0] {
    case "article" where !path.isDirectory: ledger.articles[id] = path
    case "topic" where path.isDirectory: ledger.topics[id] = path
    case "source" where path.isDirectory: ledger.sources[id] = path
    case "story" where !path.isDirectory: ledger.stories[id] = path
    case "edition":
      guard let (period, selection) = readEdition(fields[2], at: path) else {
        throw unreadable(file, index + 1)
      }
      ledger.editions[period] = selection
    case "moved" where isPublishable(id[...]): ledger.moved[path] = SitePath(id)
    default: throw unreadable(file, index + 1)
    }
  }
  return ledger
}

/// The lines of a text, whether they end in LF or, as git may write them, in CR LF. By bytes: to
/// `Character` a CR LF is neither of the two.
func linesOfFile(_ text: String) -> [Substring] {
  text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
    Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
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

/// Whether a path of the ledger stays inside the site.
private func isPublishable(_ path: Substring) -> Bool {
  let segments = path.split(separator: "/", omittingEmptySubsequences: false)
  return !path.isEmpty && !segments.dropLast().contains("")
    && !segments.contains { $0 == "." || $0 == ".." }
}
