import Model

// The list of what changed in a site: a line for each file, `write` or `remove` and its path, parted
// by a tab, in the order in which they should be published, so that no link leads nowhere meanwhile.

extension Desk {
  /// Adds to the list that was asked for, if one was. What a list holds already stays in it: whoever
  /// publishes removes the file when that is done, and nothing is forgotten if it was not.
  func writeChanges(_ written: [String], removed: [String]) throws(BuildError) {
    guard let path = options.changesFile else { return }
    try orEnd("the list of changes can't be written") { () throws(FileError) in
      let before = try files.read(path, Int.max)
      let new = written.map { Change("write", $0) } + removed.map { Change("remove", $0) }
      let news = Set(new.map(\.path))
      let old = try changes(in: before ?? [], path).filter { !news.contains($0.path) }
      // Removals stay behind everything that is written.
      let all =
        (old + new).filter { $0.kind == "write" } + (old + new).filter { $0.kind != "write" }
      let bytes = Array(all.map(\.line).joined().utf8)
      if before != bytes { try files.write(path, bytes) }
    }
  }
}

/// Throws if the list of changes that `options` ask for would be written over a file that holds something else.
func checkChanges(_ options: BuildOptions, in files: FileSystem) throws(BuildError) {
  guard let path = options.changesFile else { return }
  do throws(FileError) {
    _ = try changes(in: try files.read(path, Int.max) ?? [], path)
  } catch {
    throw BuildError(
      path, "the list of changes can't go here: \(error.reason)",
      advice: "Name another file with --changes.")
  }
}

/// The changes that a list holds; throws if it holds anything else, since that would be lost.
private func changes(in bytes: [UInt8], _ path: String) throws(FileError) -> [Change] {
  let lines = linesOfFile(bytes).filter { !$0.isEmpty }
  let changes = lines.compactMap(Change.init)
  guard changes.count == lines.count else {
    throw FileError(path: path, reason: "this file holds something else")
  }
  return changes
}

private struct Change {
  let kind: String
  /// Below the output folder.
  let path: String

  init(_ kind: String, _ path: String) {
    self.kind = kind
    self.path = path
  }

  /// Reads a line; nil for one that no build wrote.
  init?(_ line: ArraySlice<UInt8>) {
    let fields = fields(of: line)
    guard fields.count == 2 else { return nil }
    self.init(String(decoding: fields[0], as: UTF8.self), unescaped(fields[1]))
    guard ["write", "remove"].contains(kind) else { return nil }
  }

  var line: String { "\(kind)\t\(escaped(path))\n" }
}
