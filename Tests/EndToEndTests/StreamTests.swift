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
