import Building
import Model
import Synchronization
import TestSupport
import Testing

@Suite("Converting as a filter")
struct StreamTests {
  @Test("gives Markdown of a document")
  func document() throws {
    let run = try Run("3 February 2024\nThe bridge has reopened after a year, officials said.\n")
    #expect(run.output.hasPrefix("---\ntitle: \"The bridge has reopened after a year"))
    #expect(run.errors == 0)
  }

  @Test("gives a line for a line, and goes on after a bad one", arguments: [1, 7, 64_000])
  func lines(size: Int) throws {
    let run = try Run(
      "{\"title\": \"A \\\"1\\\"\", \"text\": \"One\\ttext.\", \"date\": \"2024-02-03\"}\n\n{\"title\n"
        + "{\"title\": \"B\", \"text\": \"Two.\", \"date\": \"2024-02-04\"}", as: .jsonl,
      pieces: size)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2 && run.errors == 1)
    #expect(lines.first?.contains("\"title\":\"A \\\"1\\\"\",\"date\":\"2024-02-03\"") == true)
    #expect(lines.last?.hasSuffix("\"markdown\":\"Two.\\n\"}") == true)
    #expect(run.diagnostics.map(\.line) == [3])
  }

  @Test("gives lines of which the same site is built as of the records themselves")
  func roundTrip() async throws {
    let first = #"""
      {"url": "https://gazette.example/a", "text": "3 February 2024\nClose share panel\nImage copyright Wire\nImage caption The *quay*\nThe bridge over the Tarrow River has reopened after a year of repairs, officials said.\nIt cost more than twice what had been planned, 5 * 3 times as much as a ferry.\nRelated Topics\nBridges"}
      """#
    let second = #"""
      {"url": "https://gazette.example/b", "title": "A "quiet" day", "date": "2024-02-04T10:00Z", "author": "Ann Marant", "content_html": "<h2>Noon</h2><p>Nothing <b>happened</b> in <a href='https://gazette.example/a'>Tesk</a> all day, the council said.</p><ul><li>No ship came.</li></ul>"}
      """#
    let lines = first + "\n" + second + "\n"
    let direct = World(["seeds/saved.jsonl": Array(lines.utf8)])
    try await direct.build()
    let converted = try Run(lines, as: .jsonl).output
    #expect(converted.contains("\"title_derived\":true"))
    let built = World(["seeds/saved.jsonl": Array(converted.utf8)])
    try await built.build()
    #expect(direct.site.count > 10 && built.siteText == direct.siteText)
  }

  @Test("ends where nothing more can be written")
  func full() {
    #expect(throws: BuildError.self) {
      _ = try convertStream(
        Streams(
          read: once("3 February 2024\nThe bridge has reopened, officials said.\n", pieces: 100),
          write: { (_) throws(FileError) in
            throw FileError(path: "standard output", reason: "No space left on device")
          }, report: { _ in }), as: nil, in: World([:]).files)
    }
  }
}

/// What a filter made of a text.
private struct Run {
  var output: String
  var errors: Int
  var diagnostics: [Diagnostic]

  init(_ input: String, as format: StreamFormat? = nil, pieces: Int = 64_000) throws {
    let sink = Sink()
    errors = try convertStream(
      Streams(
        read: once(input, pieces: pieces),
        write: { (bytes) throws(FileError) in sink.bytes.withLock { $0 += bytes } },
        report: { diagnostic in sink.diagnostics.withLock { $0.append(diagnostic) } }),
      as: format, in: World([:]).files)
    output = String(decoding: sink.bytes.withLock(\.self), as: UTF8.self)
    diagnostics = sink.diagnostics.withLock(\.self)
  }
}

private final class Sink: Sendable {
  let bytes = Mutex<[UInt8]>([])
  let diagnostics = Mutex<[Diagnostic]>([])
}

/// A source that gives a text in pieces.
private func once(
  _ text: String, pieces: Int
) -> @Sendable (Int) throws(FileError) -> [UInt8] {
  let source = Sink()
  source.bytes.withLock { $0 = Array(text.utf8) }
  return { (limit) throws(FileError) in
    source.bytes.withLock { rest in
      let piece = Array(rest.prefix(min(limit, pieces)))
      rest.removeFirst(piece.count)
      return piece
    }
  }
}
