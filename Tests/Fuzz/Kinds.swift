import Extraction

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What an input may be given to; each stops the program where something is not as it must be.
let kinds: [String: @Sendable ([UInt8]) -> Void] = [
  "text": { examine(seed: "a.txt", $0, as: .plainText) },
  "html": { examine(seed: "a.html", $0, as: .html) },
  "feed": { examine(seed: "a.xml", $0, as: .feed) },
  "records": { examine(seed: "a.jsonl", $0, as: .jsonLines) },
  "markdown": { examine(seed: "a.md", $0, as: .markdown) },
  "date": examineDate, "slug": examineSlug, "template": examineTemplate, "search": examineTerms,
  "request": examineRequest,
]

/// The one that was chosen.
private let chosen = chosenKind()

private func chosenKind() -> @Sendable ([UInt8]) -> Void {
  if let kind = getenv("DIGESTGEN_FUZZ").flatMap({ kinds[String(cString: $0)] }) { return kind }
  print("DIGESTGEN_FUZZ must be one of: \(kinds.keys.sorted().joined(separator: ", "))")
  exit(2)
}

/// Gives an input to the kind that was chosen.
func take(_ input: [UInt8]) {
  let start = clock()
  chosen(input)
  let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
  expect(seconds < longest, "took \(seconds) s of the processor")
}

/// In seconds; the sanitizer and the counting of branches take some ten times as long as a release, which
/// has one second.
private let longest = 10.0
