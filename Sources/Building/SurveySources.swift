import Collation
import Extraction
package import Model

/// A source of the digest's articles.
package struct FoundSource: Sendable, Hashable {
  /// Nil for the articles whose source nobody knows.
  package let name: String?
  /// How many articles it has; copies of others' texts have no page and are not counted.
  package let articles: Int
  /// The days of its oldest and its newest article; nil if none has a date.
  package let days: ClosedRange<CalendarDay>?
  /// How it was known, the most frequent way first: "host gazette.example (12)".
  package let origins: [String]
  /// How much of its articles is shown: "full", or "excerpt, full" where they differ.
  package let show: String
  /// The headline of its newest article.
  package let example: String
  /// A line for `sources:` in `digest.yaml` that names it; nil where one does, or nothing tells it apart.
  package let line: String?
}

/// The sources of a digest, and how to change them.
package struct SourceReport: Sendable {
  /// The one with most articles first; last those whose source nobody knows.
  package let sources: [FoundSource]
  /// Pairs that may be one source, as their names or addresses are alike.
  package let twins: [[String]]
  /// Lines for `sources:` in `digest.yaml` that make one of them.
  package let merges: [String]
  package let diagnostics: [Diagnostic]
}

/// Reads the digest at `options.input` and lists its sources; of the digest nothing but the caches is
/// written. Throws if the settings are not valid or the seeds can't be read.
package func findSources(
  _ options: BuildOptions, in files: FileSystem = .disk,
  progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
) async throws(BuildError) -> SourceReport {
  let (settings, items, diagnostics) = try await takeSurvey(
    of: options, in: files, progress: progress)
  return surveySources(of: items.map(\.header), settings: settings, diagnostics: diagnostics)
}

/// Lists the sources of articles.
func surveySources(
  of headers: [ArticleHeader], settings: Settings, diagnostics: [Diagnostic] = []
) -> SourceReport {
  let groups = Dictionary(grouping: headers) { $0.source?.name.lowercased() }
  let sheets = groups.map { SourceSheet($0 == nil, $1, settings) }.sorted { one, other in
    if (one.name == nil) != (other.name == nil) { return other.name == nil }
    return (-one.headers.count, one.name ?? "") < (-other.headers.count, other.name ?? "")
  }
  let twins = likelyTwins(among: sheets.filter { $0.name != nil })
  let shared = hostsOfSeveral(sheets)
  return SourceReport(
    sources: sheets.map { $0.found(besides: shared) },
    twins: twins.compactMap { $0.map(\.name) as? [String] }, merges: merges(of: twins),
    diagnostics: diagnostics)
}

/// The hosts that all articles of one source stand on, and all of another's too: none of these is told by its host.
private func hostsOfSeveral(_ sheets: [SourceSheet]) -> Set<String> {
  let hosts = sheets.compactMap(\.sharedHost)
  return Set(Dictionary(grouping: hosts) { $0 }.filter { $0.value.count > 1 }.keys)
}

/// The lines that make one source of two; of several for one host the first, as only one can hold.
private func merges(of twins: [[SourceSheet]]) -> [String] {
  var hosts: Set<String> = []
  return twins.compactMap { pair in
    guard let line = pair[1].line(named: pair[0].name ?? "", besides: []) else { return nil }
    guard let host = pair[1].sharedHost else { return line }
    return hosts.insert(host).inserted ? line : nil
  }
}

/// The articles of one source.
private struct SourceSheet {
  let name: String?
  /// The newest first.
  let headers: [ArticleHeader]
  let settings: Settings
  let origins: [(origin: SourceOrigin, count: Int)]
  /// The hosts of their addresses, sorted.
  let hosts: [String]
  /// The host that more than half of them stand on; nil if there is none.
  let mainHost: String?

  init(_ isUnknown: Bool, _ headers: [ArticleHeader], _ settings: Settings) {
    let sorted = headers.sorted {
      ($1.published?.day.iso ?? "", $0.id) < ($0.published?.day.iso ?? "", $1.id)
    }
    self.headers = sorted
    self.settings = settings
    // As its oldest article calls it, so that pages do.
    name = isUnknown ? nil : sorted.last?.source?.name
    let all = sorted.map { SourceOrigin($0, settings.sources) }
    let counts = Dictionary(all.map { ($0, 1) }, uniquingKeysWith: +)
    origins = counts.sorted { (-$0.value, $0.key.text) < (-$1.value, $1.key.text) }
      .map { ($0.key, $0.value) }
    let named = Dictionary(
      sorted.compactMap { $0.original.flatMap { host(of: $0) } }.map { ($0, 1) },
      uniquingKeysWith: +)
    hosts = named.keys.sorted()
    mainHost = named.first { $0.value * 2 > sorted.count }?.key
  }

  /// What the report says of it; `shared` are the hosts that do not tell it from others.
  func found(besides shared: Set<String>) -> FoundSource {
    let days = headers.compactMap { $0.published?.day }
    let span = days.last.flatMap { first in days.first.map { first...$0 } }
    return FoundSource(
      name: name, articles: headers.count, days: span,
      origins: origins.map { "\($0.origin.text) (\($0.count))" }, show: show,
      example: headers.first?.headline.text ?? "",
      line: line(named: name ?? "Its name", besides: shared))
  }

  private var show: String {
    Set(headers.map { settings.rights(of: $0).show }).sorted().map(\.word).joined(separator: ", ")
  }

  /// A line for the settings that calls the source `name`, by what all of its articles share but for the hosts
  /// `others`.
  func line(named name: String, besides others: Set<String>) -> String? {
    let isSettled = origins.contains {
      switch $0.origin {
      case .hostInSettings, .folderInSettings: true
      case .named, .host, .unknown: false
      }
    }
    guard !isSettled else { return nil }
    let start = "- {name: \(yamlWord(name)), "
    let rights = "rights: \(rights)}"
    if let shared = sharedHost, !others.contains(shared) {
      return start + "host: \(yamlWord(shared)), " + rights
    }
    if let folder = sharedFolder { return start + "folder: \(yamlWord(folder)), " + rights }
    return self.name == nil ? nil : start + rights
  }

  /// What the settings or the articles say may be shown; where nobody said it, the careful choice.
  private var rights: String {
    if headers.allSatisfy({ $0.rights?.isOwn == true }) { return "own" }
    let isUnclear = headers.contains { Building.isUnclear($0, settings) }
    return isUnclear || show.contains(",") ? "excerpt" : show
  }

  /// The host that all of them stand on.
  var sharedHost: String? {
    hosts.count == 1 && headers.allSatisfy { $0.original != nil } ? hosts.first : nil
  }

  /// The folder right below `seeds/` that holds all of them.
  private var sharedFolder: String? {
    let folders = Set(
      headers.map { header in
        header.seed.firstIndex(of: "/").map { String(header.seed[..<$0]) }
      })
    return folders.count == 1 ? folders.first ?? nil : nil
  }
}

extension SourceOrigin {
  fileprivate var text: String {
    switch self {
    case .hostInSettings(let host): "host \(host) in digest.yaml"
    case .folderInSettings(let folder): "folder \(folder) in digest.yaml"
    case .named: "named in the article"
    case .host(let host): "address at \(host)"
    case .unknown: "not known"
    }
  }
}

/// Pairs of sources that may be one, the name that should stay first: their names differ in capitals, signs,
/// an article or the end of a host only, or one is called after the host that most articles of both stand
/// on. To share a host alone says little: some sources pass on what others wrote.
private func likelyTwins(among sheets: [SourceSheet]) -> [[SourceSheet]] {
  var earlier = EarlierSheets()
  return sheets.enumerated().compactMap { place, sheet in
    defer { earlier.add(sheet, at: place) }
    guard let other = earlier.first(like: sheet).map({ sheets[$0] }) else { return nil }
    return other.isCalledAfterHost && !sheet.isCalledAfterHost ? [sheet, other] : [other, sheet]
  }
}

/// The first sheet of each name and host, so that thousands of sources need not be compared each with each.
private struct EarlierSheets {
  private var byName: [String: Int] = [:]
  private var byHost: [String: Int] = [:]
  /// Those that are called after the host.
  private var namesakes: [String: Int] = [:]

  mutating func add(_ sheet: SourceSheet, at place: Int) {
    if let key = sheet.nameKey, byName[key] == nil { byName[key] = place }
    guard let host = sheet.mainHost else { return }
    if byHost[host] == nil { byHost[host] = place }
    if sheet.isCalledAfterHost, namesakes[host] == nil { namesakes[host] = place }
  }

  func first(like sheet: SourceSheet) -> Int? {
    let host = sheet.mainHost.flatMap { sheet.isCalledAfterHost ? byHost[$0] : namesakes[$0] }
    return [sheet.nameKey.flatMap { byName[$0] }, host].compactMap(\.self).min()
  }
}

extension SourceSheet {
  fileprivate var isCalledAfterHost: Bool {
    origins.contains { if case .host = $0.origin { true } else { false } }
  }

  /// What alike names have in common: `gazette` for "The Gazette" and "www.gazette.example"; nil where nothing is
  /// left of it.
  fileprivate var nameKey: String? {
    guard var small = name?.lowercased()[...] else { return nil }
    for start in ["www.", "the "] where small.hasPrefix(start) {
      small = small.dropFirst(start.count)
    }
    let parts =
      isCalledAsHost(small) ? small.split(separator: ".").dropLast().map(Substring.init) : [small]
    let whole = parts.joined().filter { $0.isLetter || $0.isNumber }
    return whole.isEmpty ? nil : whole
  }
}
