import Model

/// The source of an article: by the settings' rules for its address or folder, else by the name that
/// it gives itself, else by the host of its address; nil where nothing tells.
func source(named name: String?, original: String?, seed: String, _ rules: [SourceRule]) -> Source?
{
  let host = original.flatMap(host)
  let rule =
    rules.first { rule in
      if let wanted = rule.host, let host { return host == wanted || host.hasSuffix("." + wanted) }
      return false
    } ?? rules.first { rule in rule.folder.map { seed.hasPrefix($0 + "/") } == true }
    ?? rules.first { rule in rule.name == name }
  if let rule { return Source(name: name ?? rule.name, homepage: rule.homepage) }
  return (name ?? host).map { Source(name: $0) }
}
