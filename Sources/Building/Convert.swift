import Extraction
import Model
import Rendering

/// Turns saved articles into Markdown files with front matter, without making a site of them.
///
/// In the output folder `a.txt` becomes `a.md`; a file of several articles becomes a folder `a/` with
/// a numbered file for each; files whose stems are the same keep their whole name, `a.txt.md`.
/// What stands there and holds something else is left alone and reported, unless it is forced: so a folder is
/// converted to the same place as often as one likes. Throws if a file cannot be written; one that cannot be
/// read is reported.
package func convert(
  _ options: ConvertOptions, in files: FileSystem = .disk
) async throws(BuildError) -> ConvertReport {
  let settings = try readSettings(options.settings, in: files)
  let inputs = try listInputs(options.inputs, in: files)
  let tasks = Array(zip(inputs.paths, outputNames(inputs.paths)))
  if let output = options.output { try checkTargets(tasks, in: output, files) }
  let run = Conversion(
    output: options.output, isForced: options.isForced, settings: settings, files: files)
  do {
    let results = try await parallelMap(tasks, jobs: options.jobs) { try run.convert($0, as: $1) }
    return ConvertReport(
      articles: results.reduce(0) { $0 + $1.articles }, markdown: results.flatMap(\.markdown),
      diagnostics: inputs.diagnostics + results.flatMap(\.diagnostics))
  } catch let error as FileError {
    throw BuildError(error, doing: "the Markdown can't be written")
  } catch {
    throw BuildError(options.output ?? "-", "the conversion was cut off", advice: "Start it again.")
  }
}

/// What the conversion of each file needs.
private struct Conversion: Sendable {
  let output: String?
  let isForced: Bool
  let settings: Settings
  let files: FileSystem

  func convert(_ path: String, as name: String) throws(FileError) -> ConvertReport {
    let found = readSeed(path, below: "", in: files)
    guard let seed = found.seed else {
      return ConvertReport(
        articles: 0, markdown: [], diagnostics: found.diagnostic.map { [$0] } ?? [])
    }
    let extracted = extract(seed, settings: settings)
    let texts = extracted.articles.map { markdownFile(of: $0, language: settings.language) }
    let kept =
      try output.map { (output) throws(FileError) in
        try write(texts, to: join(output, name))
      } ?? []
    return ConvertReport(
      articles: texts.count - kept.count, markdown: output == nil ? texts : [],
      diagnostics: extracted.diagnostics + kept.map(isThere))
  }

  /// Gives the paths of files that hold something else and were left alone.
  private func write(_ texts: [[UInt8]], to path: String) throws(FileError) -> [String] {
    var kept: [String] = []
    for (index, text) in texts.enumerated() {
      let file = (texts.count == 1 ? path : "\(path)/\(padded(index + 1, to: 4))") + ".md"
      let old = isForced ? nil : try files.read(file, Int.max)
      if old == nil {
        try files.write(file, text)
      } else if old != text {
        kept.append(file)
      }
    }
    return kept
  }

  private func isThere(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, file: path, "this file is there and holds something else, so it was left as it is",
      advice: "Name another folder with --output, or write over it with --force.")
  }
}

/// The files that are meant: those named, and all in the folders named.
private func listInputs(
  _ inputs: [String], in files: FileSystem
) throws(BuildError) -> SeedList {
  var list = SeedList()
  for input in inputs {
    let isFolder = (try? files.list(input)) ?? nil
    guard isFolder != nil else {
      list.paths.append(input)
      continue
    }
    let inside = try listSeeds(input, in: files)
    list.paths += inside.paths.map { join(input, $0) }
    list.diagnostics += inside.diagnostics
  }
  return list
}

/// What each file's Markdown is called, without the ending: the file's stem, or its whole name where
/// two stems are the same; a number after that, where even the names are. That a file is packed
/// (`.gz`) is no part of its name.
func outputNames(_ paths: [String]) -> [String] {
  let names = paths.map { path in
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let unpacked = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    return unpacked.allSatisfy { $0 == "." } ? name : unpacked
  }
  let stems = names.map { name in
    let stem = name.split(separator: ".", omittingEmptySubsequences: false).dropLast()
      .joined(separator: ".")
    // `.` and `..` are folders: what is made of a file of many articles would go there.
    return stem.allSatisfy { $0 == "." } ? name : stem
  }.map(shortened)
  let counts = Dictionary(stems.map { ($0, 1) }, uniquingKeysWith: +)
  var taken: Set<String> = []
  return zip(stems, names).map { stem, name in
    let wanted = counts[stem] == 1 ? stem : shortened(name)
    var free = wanted
    var number = 1
    while !taken.insert(free).inserted {
      number += 1
      free = "\(wanted)-\(number)"
    }
    return free
  }
}

/// A name that leaves room for a number and an ending, also while it is being written: file names may have 255
/// bytes. What is cut off is told by letters.
private func shortened(_ name: String) -> String {
  let most = 255 - asideSuffix.utf8.count - "-9999999.md".utf8.count
  guard name.utf8.count > most else { return name }
  let letters = "-" + Fingerprint(of: name).letters(8)
  var short = name
  while short.utf8.count + letters.utf8.count > most { short.removeLast() }
  return short + letters
}

/// Throws if a file that is to be converted would be written over.
private func checkTargets(
  _ tasks: [(String, String)], in output: String, _ files: FileSystem
) throws(BuildError) {
  let inputs = Set(tasks.map { files.resolve($0.0) })
  for (_, name) in tasks {
    let target = join(output, name + ".md")
    guard inputs.contains(files.resolve(target)) else { continue }
    throw BuildError(
      target, "this file is to be converted, and its Markdown would be written over it",
      advice: "Name another folder with --output.")
  }
}
