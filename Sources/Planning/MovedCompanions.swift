import Model

/// What stands at the old addresses of everything that moved along with a page that the editor moved:
/// the parts, years and months of a topic, source or story lead on to where they are now; feeds, and the
/// Markdown of articles, which programs fetch, are there a second time.
///
/// `pages` are all of the site but the files for machines.
func movedCompanions(_ moved: [SitePath: SitePath], _ pages: [Page]) -> [Page] {
  guard !moved.isEmpty else { return [] }
  var oldFolders: [String: [String]] = [:]
  var oldFiles: [SitePath: [SitePath]] = [:]
  for (old, new) in moved.sorted(by: { $0.key < $1.key }) where old.isDirectory == new.isDirectory {
    let (from, to) = old.isDirectory ? (old, new) : (old.folder, new.folder)
    oldFolders[to.text, default: []].append(from.text)
    guard !old.isDirectory else { continue }
    oldFiles[new.twin, default: []].append(old.twin)
    oldFiles[new.storyFeed, default: []].append(old.storyFeed)
  }
  let taken = Set(pages.map(\.path))
  return pages.flatMap { page -> [Page] in
    let folder = page.path.seriesFolder
    let rest = page.path.text.dropFirst(folder.count)
    let below = rest.isEmpty ? [] : (oldFolders[folder] ?? []).map { SitePath($0 + rest) }
    return (below + (oldFiles[page.path] ?? [])).filter { !taken.contains($0) }
      .map { Page($0, atOldPlace(page)) }
  }
}

private func atOldPlace(_ page: Page) -> PageContent {
  switch page.content {
  case .feed, .twin: page.content
  default: .moved(to: page.path)
  }
}

extension SitePath {
  /// The folder of the topic, source or story that a page belongs to: `topics/fires/`.
  fileprivate var seriesFolder: String {
    var slashes = 0
    return String(
      text.prefix { character in
        defer { if character == "/" { slashes += 1 } }
        return slashes < 2
      })
  }
}
