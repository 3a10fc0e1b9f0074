// Fuzzing: reads changed copies of the golden seeds for some minutes and stops at the first that
// crashes, that takes more than a second of the processor, or whose Markdown is not valid UTF-8.
//
//   digestgen-fuzz KIND MINUTES [SEED]     KIND is text, html, feed or records
//
// The input at hand lies in .build/fuzz/KIND, so that a crash leaves its cause behind: keep it as a
// golden seed. `make fuzz` runs all kinds with the address sanitizer.

import Building
import Extraction
import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let arguments = CommandLine.arguments
let endings = [
  "text": ["txt"], "html": ["html", "htm"], "feed": ["xml", "rdf", "atom"],
  "records": ["json", "jsonl", "ndjson"],
]
guard arguments.count >= 3, let wanted = endings[arguments[1]], let minutes = Double(arguments[2])
else {
  print("usage: digestgen-fuzz text|html|feed|records MINUTES [SEED]")
  throw FuzzFailure()
}
let kind = arguments[1]
let files = FileSystem.disk
var corpus: [(name: String, bytes: [UInt8])] = []
for folder in try files.list("Tests/Golden") ?? [] {
  for file in try files.list("Tests/Golden/\(folder.name)") ?? []
  where file.name.hasPrefix("seed.") && wanted.contains(where: { file.name.hasSuffix("." + $0) }) {
    let bytes = try files.read("Tests/Golden/\(folder.name)/\(file.name)", .max) ?? []
    corpus.append((file.name, bytes))
  }
}
corpus.sort { ($0.name, $0.bytes.count) < ($1.name, $1.bytes.count) }

var random = RepeatableGenerator(seed: arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1)
let watch = ContinuousClock()
let end = watch.now + .seconds(minutes * 60)
var count = 0
/// In seconds.
var longest = 0.0
while watch.now < end, let (name, bytes) = corpus.randomElement(using: &random) {
  let other = corpus.randomElement(using: &random)?.bytes ?? []
  let input = mutated(bytes, with: other, &random)
  try files.write(".build/fuzz/\(kind)", input)
  let took = read(input, name)
  if count < 0 { throw FuzzFailure() }
  longest = max(longest, took)
  if took > 1 {
    print("\(took) s for .build/fuzz/\(kind)")
    throw FuzzFailure()
  }
  count += 1
}
print("\(kind): \(count) inputs from \(corpus.count) seeds, the longest took \(longest) s")

/// Reads an input as a build would; returns how many seconds of the processor it took. A clock on the
/// wall would measure what else the machine does.
@MainActor func read(_ input: [UInt8], _ name: String) -> Double {
  let start = clock()
  for article in extract(Seed(path: name, bytes: input), settings: Settings()).articles
  where String(validating: article.content.markdown, as: UTF8.self) == nil {
    print("invalid UTF-8 from .build/fuzz/\(kind)")
    count = -1
  }
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

struct FuzzFailure: Error {}
