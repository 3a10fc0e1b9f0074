import Model

/// The source of an article: by the settings' rules for its address or folder, else by the name that
/// it gives itself, else by the host of its address; nil where nothing tells.
///
/// A source that a rule knows is called as the rule calls it, so that it has one name throughout. A
/// name that is stated, by the editor or in front matter, stays.
func source(
  named name: String?, original: String?, seed: String, _ rules: [SourceRule],
  isStated: Bool = false
) -> Source? {
  let rule = rules.first { $0.name == name }
  if isStated, let name { return Source(name: name, homepage: rule?.homepage) }
  let host = original.flatMap(host)
  if let rule = rules.first(where: { $0.holds(host) }) ?? rules.first(where: {
    $0.holds(seed: seed)
  })
    ?? rule
  {
    return Source(name: rule.name, homepage: rule.homepage)
  }
  return (name ?? host).map { Source(name: $0) }
}

extension SourceRule {
  fileprivate func holds(_ host: String?) -> Bool {
    guard let wanted = self.host, let host else { return false }
    return host == wanted || host.hasSuffix("." + wanted)
  }

  fileprivate func holds(seed: String) -> Bool {
    folder.map { seed.hasPrefix($0 + "/") } == true
  }
}
