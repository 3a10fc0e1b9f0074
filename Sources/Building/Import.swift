import Extraction
import Model
import Planning
import Rendering

/// Writes each entry of feeds and files of records as a Markdown seed of its own, so that it stays
/// when it drops out of the feed.
///
/// An article that the folder has already, by its id, is passed over, whatever was done to its file;
/// no file is ever written over. The article has the id that it has in the feed, so that the feed
/// may stay in the folder too: a build takes the file and leaves the entry out.
package func importEntries(
  _ options: ImportOptions, in files: FileSystem = .disk
) throws(BuildError) -> ImportReport {
  let settings = try readSettings(options.settings, in: files)
  var folder = try ImportFolder(options.output, settings, in: files)
  for input in options.inputs {
    let found = readSeed(input, below: "", in: files)
    folder.diagnostics += found.diagnostic.map { [$0] } ?? []
    guard let seed = found.seed else { continue }
    let extracted = extract(seed, settings: settings)
    folder.diagnostics += extracted.diagnostics
    if !extracted.holdsMany { folder.diagnostics.append(noFeed(seed)) }
    for article in extracted.articles where extracted.holdsMany {
      try folder.add(article, of: seed)
    }
  }
  return ImportReport(added: folder.added, known: folder.known, diagnostics: folder.diagnostics)
}

/// The folder that articles are imported to.
private struct ImportFolder {
  private let folder: String
  private let settings: Settings
  private let files: FileSystem
  /// The paths of its files.
  private var names: Set<String>
  private var ids: Set<String> = []
  private(set) var added: [String] = []
  private(set) var known = 0
  var diagnostics: [Diagnostic] = []

  /// Looks through the folder for what is there; it need not exist.
  init(_ folder: String, _ settings: Settings, in files: FileSystem) throws(BuildError) {
    self.folder = folder
    self.settings = settings
    self.files = files
    let there = try orEnd("the folder of articles can't be read") { () throws(FileError) in
      try files.list(folder)
    }
    let paths = there == nil ? [] : try listSeeds(folder, in: files).paths
    names = Set((there ?? []).map(\.name))
    for path in paths {
      guard let seed = readSeed(path, below: folder, in: files).seed else { continue }
      // Without its sidecar: an article that the editor hides is there all the same.
      let bare = Seed(path: seed.path, bytes: seed.bytes, isCut: seed.isCut)
      ids.formUnion(knownIDs(of: bare, settings: settings))
    }
  }

  /// Writes an article, unless it is there.
  mutating func add(_ article: Article, of seed: Seed) throws(BuildError) {
    guard ids.insert(article.header.id).inserted else {
      known += 1
      return
    }
    guard let name = freeName(for: article.header) else {
      diagnostics.append(taken(article.header, seed))
      return
    }
    let text = markdownFile(of: article, language: settings.language)
    try orEnd("the article can't be written") { () throws(FileError) in
      try files.write(join(folder, name), text)
    }
    names.insert(name)
    added.append(join(folder, name))
  }

  /// `2024-02-05-the-letter.md`; with letters that stand for the id where another file is called so.
  private func freeName(for header: ArticleHeader) -> String? {
    let words = slug(of: header.headline.text, orElse: "article-", header.id)
    let stem = header.published.map { $0.day.iso + "-" + words } ?? words
    let letters = Fingerprint(of: header.id).letters(8)
    return [stem + ".md", "\(stem)-\(letters).md"].first { !names.contains($0) }
  }
}

private func noFeed(_ seed: Seed) -> Diagnostic {
  Diagnostic(
    .warning, file: seed.file,
    "this is neither a feed nor a file of many articles, so nothing was "
      + "imported from it",
    advice: "Copy it into the folder of articles as it is.")
}

private func taken(_ header: ArticleHeader, _ seed: Seed) -> Diagnostic {
  Diagnostic(
    .error, file: seed.file,
    "'\(header.headline.text)' was not imported, since other files have the names that it would get",
    advice: "Rename those, or give them the line 'id: \(header.id)' if they are this article.")
}
