import Model

/// What is given for `story` or `copy_of` at a place in a file: a name, or `none`, `false` or `off` for none. Nil
/// where nothing is said, and for what is too long for a name: scrapers call an article's text its story.
func givenName(_ text: String?, file: String, line: Int) -> GivenName? {
  guard let name = text.map(oneLine), !name.isEmpty, sharedName(name) != nil else { return nil }
  let isNone = name.lowercased() == "none" || denials.contains(name.lowercased())
  return GivenName(name: isNone ? nil : name, file: file, line: line)
}
