import Extraction
package import Model
import Rendering

/// Where a conversion that works as a filter reads and writes.
package struct Streams: Sendable {
  /// The next bytes, at most as many as asked for; none at the end.
  package let read: @Sendable (_ limit: Int) throws(FileError) -> [UInt8]
  package let write: @Sendable (_ bytes: [UInt8]) throws(FileError) -> Void
  /// Hears of everything that is wrong, as it is found.
  package let report: @Sendable (Diagnostic) -> Void

  package init(
    read: @escaping @Sendable (Int) throws(FileError) -> [UInt8],
    write: @escaping @Sendable ([UInt8]) throws(FileError) -> Void,
    report: @escaping @Sendable (Diagnostic) -> Void
  ) {
    self.read = read
    self.write = write
    self.report = report
  }
}

/// Converts what is read to Markdown; JSON Lines to JSON Lines, each line as soon as it is read.
/// Tells how many errors there were.
///
/// Without a `format` the content tells it. Throws if reading or writing fails.
package func convertStream(
  _ streams: Streams, as format: StreamFormat?, settings path: String = "digest.yaml",
  in files: FileSystem = .disk
) throws(BuildError) -> Int {
  let filter = Filter(streams: streams, settings: try readSettings(path, in: files))
  do {
    return format == .jsonl ? try filter.lines() : try filter.document(format)
  } catch {
    throw BuildError(error, doing: "the conversion was cut off")
  }
}

/// What messages call it.
private let inputName = "standard input"

private struct Filter {
  let streams: Streams
  let settings: Settings

  func document(_ format: StreamFormat?) throws(FileError) -> Int {
    var bytes: [UInt8] = []
    while bytes.count <= Seed.fileLimit {
      let more = try streams.read(Seed.fileLimit + 1 - bytes.count)
      if more.isEmpty { break }
      bytes += more
    }
    let isCut = bytes.count > Seed.fileLimit
    let seed = Seed(
      path: inputName, file: inputName, bytes: isCut ? Array(bytes.prefix(Seed.fileLimit)) : bytes,
      isCut: isCut)
    let extracted = extract(seed, settings: settings, as: format?.seedFormat)
    for article in extracted.articles {
      try streams.write(markdownFile(of: article, language: settings.language))
    }
    return report(extracted.diagnostics)
  }

  func lines() throws(FileError) -> Int {
    var errors = 0
    var number = 0
    var rest: [UInt8] = []
    var isAtEnd = false
    while !isAtEnd {
      let more = try streams.read(64_000)
      isAtEnd = more.isEmpty
      let searched = rest.count
      rest += more
      var start = 0
      while let end = rest[max(start, searched)...].firstIndex(of: UInt8(ascii: "\n")) {
        number += 1
        errors += try line(rest[start..<end], number)
        start = end + 1
      }
      rest.removeFirst(start)
    }
    return rest.isEmpty ? errors : errors + (try line(rest[...], number + 1))
  }

  private func line(_ bytes: ArraySlice<UInt8>, _ number: Int) throws(FileError) -> Int {
    guard bytes.contains(where: { $0 > 0x20 }) else { return 0 }
    let seed = Seed(path: inputName, file: inputName, bytes: Array(bytes))
    let extracted = extract(seed, settings: settings, as: .jsonLines)
    for article in extracted.articles {
      try streams.write(jsonLine(of: article, language: settings.language))
    }
    return report(extracted.diagnostics.map { $0.moved(to: number) })
  }

  private func report(_ diagnostics: [Diagnostic]) -> Int {
    for diagnostic in diagnostics { streams.report(diagnostic) }
    return diagnostics.count { $0.severity == .error }
  }
}

extension Diagnostic {
  fileprivate func moved(to line: Int) -> Diagnostic {
    Diagnostic(severity, file: file, line: line, column: column, message, advice: advice)
  }
}
