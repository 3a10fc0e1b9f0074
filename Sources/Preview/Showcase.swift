import Synchronization

/// What the server shows at the moment: the site, what is not yet in its files, and what went wrong.
final class Showcase: Sendable {
  private struct State {
    var base: String
    var chronicle: Chronicle
    var problems: [Problem] = []
    var proofs: [String: Proof] = [:]
  }

  /// A page that is ahead of its file.
  private struct Proof {
    let bytes: [UInt8]
    /// Which build comes up with it.
    let round: Int
  }

  /// The folder of the site.
  let folder: String
  private let state: Mutex<State>

  init(folder: String, base: String, name: String) {
    self.folder = folder
    state = Mutex(State(base: base, chronicle: Chronicle(name: name)))
  }

  /// The path at which the site begins, from slash to slash.
  var base: String { state.withLock(\.base) }

  /// What is shown of a page: where the site begins, what went wrong, and up to which change this holds.
  var view: (base: String, problems: [Problem], mark: String) {
    state.withLock { ($0.base, $0.problems, $0.chronicle.mark) }
  }

  /// The page at `path` that is ahead of its file; nil if there is none.
  func proof(at path: String) -> [UInt8]? { state.withLock { $0.proofs[path]?.bytes } }

  /// What there is to tell a page that is up to date up to `mark`, and up to where it then is.
  func missed(since mark: String) -> (news: News?, mark: String) {
    state.withLock { ($0.chronicle.missed(since: mark), $0.chronicle.mark) }
  }

  /// Shows pages before their files are written; the build of `round` will have them.
  func show(_ pages: [(path: String, bytes: [UInt8])], until round: Int) -> (News, mark: String)? {
    state.withLock { state in
      for page in pages { state.proofs[page.path] = Proof(bytes: page.bytes, round: round) }
      guard !pages.isEmpty else { return nil }
      return (state.chronicle.add(pages.map(\.path)), state.chronicle.mark)
    }
  }

  /// The site is built: from now on files count. `changed` are the files that are new, changed or gone;
  /// those that were shown already are no news. Nil if there is no news.
  func finish(_ round: Int, base: String, changed: [String]) -> (News, mark: String)? {
    state.withLock { state in
      let over = state.proofs.filter { $0.value.round <= round }
      let told = over.filter { read($0.key) == $0.value.bytes }
      for path in over.keys { state.proofs[path] = nil }
      let isOther = !state.problems.isEmpty || state.base != base
      (state.base, state.problems) = (base, [])
      if isOther { return (state.chronicle.add(nil), state.chronicle.mark) }
      // A proof that the build did not come up with has to go from the screen.
      let wrong = over.keys.filter { told[$0] == nil }.sorted()
      let ahead = Set(told.keys).union(state.proofs.keys)
      let files = changed.filter { !ahead.contains($0) } + wrong.filter { !changed.contains($0) }
      return files.isEmpty ? nil : (state.chronicle.add(files), state.chronicle.mark)
    }
  }

  /// The build failed.
  func fail(_ problems: [Problem]) -> (News, mark: String) {
    state.withLock { state in
      state.problems = problems
      state.proofs = [:]
      return (state.chronicle.add(nil), state.chronicle.mark)
    }
  }

  private func read(_ path: String) -> [UInt8]? {
    guard case .file(let file, let size) = open(path, beneath: folder) else { return nil }
    defer { closeFile(file) }
    return readAll(file, limit: size)
  }
}
