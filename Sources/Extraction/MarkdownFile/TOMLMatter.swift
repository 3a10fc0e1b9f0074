/// The front matter of a Hugo page, in TOML (toml.io, 1.0), as the YAML that says the same: `title = "Ferry"` becomes
/// `title: "Ferry"`. Texts, lists and dates are written alike in both.
///
/// Tables, `[params]` and what follows them, are left out: none of the record's keys stands in one. Lines stay where
/// they are, so that a message names the right one.
func yamlOfTOML(_ toml: Text) -> [UInt8] {
  var yaml: [UInt8] = []
  for line in toml.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    if line.trimmed.first == UInt8(ascii: "["), !isInList(yaml) { break }
    if let equals = line.firstIndex(of: UInt8(ascii: "=")), isKey(line[..<equals].trimmed) {
      yaml += line[..<equals].trimmed + ascii(": ") + line[(equals + 1)...].trimmed
    } else {
      yaml += line
    }
    yaml.append(UInt8(ascii: "\n"))
  }
  return yaml
}

/// Whether a list was begun and not ended.
private func isInList(_ yaml: [UInt8]) -> Bool {
  yaml.count { $0 == UInt8(ascii: "[") } > yaml.count { $0 == UInt8(ascii: "]") }
}

/// A bare key: letters, digits, `_`, `-`.
private func isKey(_ text: Text) -> Bool {
  !text.isEmpty && text.allSatisfy { isLetter($0) || isDigit($0) || "_-".utf8.contains($0) }
}
