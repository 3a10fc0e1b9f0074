import Model

/// The address that was asked for, in the ledger's form. Throws if it can't be that of `entry`.
func newAddress(
  _ text: String, for entry: PublishedEntry, _ plan: SitePlan, _ ledger: Ledger
) throws(BuildError) -> SitePath {
  let path = SitePath(plain(text, entry.kind, base: plan.settings.baseURL?.text))
  if let flaw = flaw(path.text) ?? misplacement(path.text, entry.kind) {
    throw BuildError(text, "this can't be an address: \(flaw.message)", advice: flaw.advice)
  }
  if path == entry.path {
    throw BuildError(text, "the \(entry.kind.rawValue) stands there already", advice: nil)
  }
  // What led to it once may be its own address again, and an article that went may have come back as
  // this one.
  let gone = entry.kind == .article ? goneArticles(plan, ledger) : []
  let taken =
    ledger.paths.filter { !gone.contains($0) }
    + ledger.moved.filter { $0.value != entry.path }.map(\.key)
  let small = path.text.lowercased()
  if let holder = taken.first(where: { $0.text.lowercased() == small && $0 != entry.path }) {
    let how = ledger.moved[holder].map { "leads to '\($0.text)'" } ?? "is published"
    throw BuildError(
      text, "'\(holder.text)' \(how), and an address never changes its subject",
      advice: "Choose another one.")
  }
  return path
}

/// The addresses of articles that are in the digest no more.
private func goneArticles(_ plan: SitePlan, _ ledger: Ledger) -> Set<SitePath> {
  let shown = plan.corpus.articles.flatMap { [$0.header.id] + $0.copies.map(\.header.id) }
  let present = Set(shown)
  return Set(ledger.articles.filter { !present.contains($0.key) }.values)
}

/// Refuses an address at which, in which or above which another page of the site stands.
func checkFree(_ path: SitePath, _ plan: SitePlan) throws(BuildError) {
  let above = Set(ancestors(path.file))
  let at = plan.pages.filter { $0.path.file == path.file }
  let near = plan.pages.first { page in
    above.contains(page.path.file) || page.path.file.hasPrefix(path.file + "/")
  }
  guard at.count > 1 || near != nil else { return }
  throw BuildError(
    path.text, "a page of the site's own stands \(near.map { "at '\($0.path.text)'" } ?? "there")",
    advice: "Choose another address.")
}

/// Without what people write around an address; with the slash that topics and sources end in.
private func plain(_ text: String, _ kind: PublishedEntry.Kind, base: String?) -> String {
  var rest = text[...]
  if let base, rest.hasPrefix(base) { rest = rest.dropFirst(base.count) }
  for start in ["./", "/"] where rest.hasPrefix(start) { rest = rest.dropFirst(start.count) }
  guard kind == .topic || kind == .source else { return String(rest) }
  if rest.hasSuffix("/index.html") { rest = rest.dropLast("index.html".count) }
  return rest.hasSuffix("/") || rest.isEmpty ? String(rest) : rest + "/"
}

private typealias Flaw = (message: String, advice: String)

/// What no address of the site may have.
private func flaw(_ path: String) -> Flaw? {
  let segments = (path.hasSuffix("/") ? path.dropLast() : path[...])
    .split(separator: "/", omittingEmptySubsequences: false)
  if segments.contains(where: \.isEmpty) {
    return ("a part of it is empty", "Write one such as 2024/03/02/fire.html.")
  }
  if segments.contains(where: { $0.hasPrefix(".") || $0.hasPrefix("_") }) {
    return (
      "a part of it begins with '.' or '_', which hosts keep for themselves", "Choose others."
    )
  }
  if path.unicodeScalars.contains(where: {
    $0.value < 0x20 || "\\:*?\"<>|%#\u{7f}".unicodeScalars.contains($0)
  }) {
    return (
      "it has a sign that files or addresses can't have",
      "Leave out control characters and \\ : * ? \" < > | % #; other letters are written as they are."
    )
  }
  if segments.contains(where: { $0.hasPrefix(" ") || $0.hasSuffix(" ") || $0.hasSuffix(".") }) {
    return ("a part of it begins or ends with a space or point", "Leave them out.")
  }
  // File names may have 255 bytes, and are longer while they are written.
  if segments.contains(where: { $0.utf8.count > 255 - asideSuffix.utf8.count }) {
    return ("a part of it is longer than file systems allow", "Make it shorter.")
  }
  return nil
}

/// What an address of this kind may not be, so that it never meets one that a later build gives.
private func misplacement(_ path: String, _ kind: PublishedEntry.Kind) -> Flaw? {
  let segments = path.split(separator: "/").map(String.init)
  let last = segments.last ?? ""
  switch kind {
  case .topic, .source:
    let folder = kind == .topic ? "topics" : "sources"
    let place = "a \(kind.rawValue) stands at '\(folder)/NAME/'"
    if segments.count != 2 || segments[0] != folder {
      return (place, "Put '\(folder)/' before the name.")
    }
    return isNumber(last) ? (place, "Choose a name that is no number.") : nil
  case .story:
    let place = "a story stands at 'stories/NAME.html'"
    if segments.count != 2 || segments[0] != "stories" || !isPage(last) {
      return (place, "Put 'stories/' before the name and '.html' after it.")
    }
    return isNumber(last.dropLast(".html".count))
      ? (place, "Choose a name that is no number.") : nil
  case .article:
    if !isPage(last) || path.hasSuffix("/") {
      return ("an article's address ends in '.html'", "Add the ending.")
    }
    if let first = segments.first, segments.count > 1, reservedFolders.contains(first) {
      return ("the folder '\(first)' holds pages of another kind", "Choose another folder.")
    }
    if last.hasPrefix("part-") || ["index.html", "404.html"].contains(last) {
      return ("'\(last)' is a name of the site's own pages", "Choose another name.")
    }
    return nil
  }
}

private func isPage(_ name: String) -> Bool {
  name.hasSuffix(".html") && name.utf8.count > ".html".utf8.count
}

private func isNumber(_ name: some StringProtocol) -> Bool {
  name.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
}

/// The folders in which no article stands.
private let reservedFolders: Set = [
  "about", "archive", "assets", "editions", "email", "feeds", "pictures", "search", "sitemaps",
  "sources", "stories", "topics",
]
