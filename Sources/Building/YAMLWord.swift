/// A name as a value inside YAML's braces: plain where it can be.
func yamlWord(_ name: String) -> String {
  let isPlain = name.unicodeScalars.allSatisfy {
    $0.properties.isAlphabetic || ("0"..."9").contains($0) || " -.’".unicodeScalars.contains($0)
  }
  let words = ["yes", "no", "on", "off", "true", "false", "null", "~"]
  if isPlain, let first = name.unicodeScalars.first, first.properties.isAlphabetic,
    name.last != " ", !words.contains(name.lowercased())
  {
    return name
  }
  let escaped = name.map { "\"\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
  return "\"\(escaped)\""
}
