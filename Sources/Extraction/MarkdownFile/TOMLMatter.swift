/// The front matter of a Hugo page, in TOML (toml.io, 1.0), as the YAML that says the same: `title = "Ferry"` becomes
/// `title: "Ferry"`. Texts, lists and dates are written alike in both; texts of several lines are not read.
///
/// Tables, `[params]` and what follows them, are left out: none of the record's keys stands in one. Lines stay where
/// they are, so that a message names the right one.
func yamlOfTOML(_ toml: Text) -> [UInt8] {
  var yaml: [UInt8] = []
  yaml.reserveCapacity(toml.count)
  var depth = 0
  for line in toml.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    if depth == 0, line.trimmed.first == UInt8(ascii: "[") { break }
    if depth == 0, let equals = line.firstIndex(of: UInt8(ascii: "=")),
      isKey(line[..<equals].trimmed)
    {
      yaml += line[..<equals].trimmed + ascii(": ") + line[(equals + 1)...].trimmed
    } else {
      yaml += line
    }
    yaml.append(UInt8(ascii: "\n"))
    depth = max(0, depth + opened(line))
  }
  return yaml
}

/// How many more lists a line opens than it closes; those in texts and comments do not count.
private func opened(_ line: Text) -> Int {
  var count = 0
  var quote: UInt8?
  for byte in line {
    if let open = quote {
      if byte == open { quote = nil }
    } else if "\"'".utf8.contains(byte) {
      quote = byte
    } else if byte == UInt8(ascii: "#") {
      break
    } else if byte == UInt8(ascii: "[") {
      count += 1
    } else if byte == UInt8(ascii: "]") {
      count -= 1
    }
  }
  return count
}

/// A key: letters, digits, `_`, `-`, perhaps in quotes.
private func isKey(_ text: Text) -> Bool {
  let bare = text.drop { "\"'".utf8.contains($0) }.prefix { !"\"'".utf8.contains($0) }
  return !bare.isEmpty && bare.allSatisfy { isLetter($0) || isDigit($0) || "_-".utf8.contains($0) }
}
