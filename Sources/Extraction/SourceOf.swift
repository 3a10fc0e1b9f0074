package import Model

/// The source of an article: by the settings' rules for its address or folder, else by the name that
/// it gives itself, else by the host of its address; nil where nothing tells.
///
/// A source that a rule knows is called as the rule calls it, so that it has one name throughout. A
/// name that is stated, by the editor or in front matter, stays; capitals do not matter in it.
func source(
  named name: String?, original: String?, seed: String, _ rules: [SourceRule],
  isStated: Bool = false
) -> Source? {
  let name = name.map(oneLine)
  let small = name?.lowercased()
  let named = rules.first { $0.name.lowercased() == small }
  if isStated, let name { return Source(name: named?.name ?? name, homepage: named?.homepage) }
  let host = original.flatMap(host)
  let rule = rules.first { $0.holds(host) } ?? rules.first { $0.holds(seed: seed) } ?? named
  if let rule { return Source(name: rule.name, homepage: rule.homepage) }
  return (name ?? host).map { Source(name: $0) }
}

extension Extracted {
  /// With the restrictions that the settings state for an article's address or folder, where the
  /// article is of another source.
  func narrowed(by rules: [SourceRule]) -> Extracted {
    let strict = rules.filter { $0.rights.restrictions != RightsRule() }
    guard !strict.isEmpty else { return self }
    return Extracted(
      articles: articles.map { $0.narrowed(by: strict) }, diagnostics: diagnostics,
      holdsMany: holdsMany)
  }
}

extension Article {
  fileprivate func narrowed(by rules: [SourceRule]) -> Article {
    let others = rules.filter { $0.holds(header) && $0.name != header.source?.name }
    guard !others.isEmpty else { return self }
    let rights = others.map(\.rights.restrictions)
      .reduce(header.rights ?? RightsRule()) { $0.narrowed(by: $1) }
    return Article(header: header.with(rights: rights), content: content)
  }
}

extension SourceRule {
  /// Whether an article is from the host or lies in the folder that the rule speaks of, whatever its source is called.
  package func holds(_ header: ArticleHeader) -> Bool {
    holds(header.original.flatMap { Model.host(of: $0) }) || holds(seed: header.seed)
  }

  fileprivate func holds(_ host: String?) -> Bool {
    guard let wanted = self.host, let host else { return false }
    return host == wanted || host.hasSuffix("." + wanted)
  }

  fileprivate func holds(seed: String) -> Bool {
    folder.map { seed.hasPrefix($0 + "/") } == true
  }
}

/// How the source of an article is known.
package enum SourceOrigin: Sendable, Hashable {
  /// An entry of the settings names the host of its address, this one.
  case hostInSettings(String)
  /// An entry of the settings names this folder.
  case folderInSettings(String)
  /// The article names its source.
  case named
  /// By the host of its address, this one.
  case host(String)
  /// Not at all.
  case unknown

  /// How the source of the article with this header was told, under these rules.
  package init(_ header: ArticleHeader, _ rules: [SourceRule]) {
    guard let source = header.source else {
      self = .unknown
      return
    }
    let own = rules.filter { $0.name == source.name }
    let host = header.original.flatMap { Model.host(of: $0) }
    if let known = own.first(where: { $0.holds(host) })?.host {
      self = .hostInSettings(known)
    } else if let folder = own.first(where: { $0.holds(seed: header.seed) })?.folder {
      self = .folderInSettings(folder)
    } else if let host, host == source.name {
      self = .host(host)
    } else {
      self = .named
    }
  }
  /// The place that tells it, if that is not the article; nil if it is, or if nothing tells it.
  var place: String? {
    switch self {
    case .hostInSettings(let host): "digest.yaml, by the host \(host)"
    case .folderInSettings(let folder): "digest.yaml, by the folder \(folder)"
    case .host: "the host of its address"
    case .named, .unknown: nil
    }
  }
}
