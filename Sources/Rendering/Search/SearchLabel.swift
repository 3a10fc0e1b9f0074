/// The name of a topic or source as terms that words never are, one from each of its words on, so that
/// readers may ask by any of them: `t:port-ellery` and `t:ellery`.
func searchLabels(_ kind: Character, _ name: String) -> [[UInt8]] {
  let words = wordsOfLabel(name)
  return words.indices.prefix(4).map { start in
    Array("\(kind):".utf8) + words[start...].joined(separator: [UInt8(ascii: "-")])
  }
}

/// The folded words of a name, whole; of its first 60 letters.
private func wordsOfLabel(_ name: String) -> [[UInt8]] {
  var words: [[UInt8]] = [[]]
  for scalar in name.unicodeScalars.prefix(60) {
    for part in scalar.value < 0x80 ? [smallASCII(scalar.value)] : fold(scalar.value) {
      if let scalar = Unicode.Scalar(part), case .letter = kindOfLabel(part) {
        words[words.count - 1].append(contentsOf: Array(String(scalar).utf8))
      } else {
        words.append([])
      }
    }
  }
  return words.filter { !$0.isEmpty }
}

private func kindOfLabel(_ scalar: UInt32) -> SearchLetter {
  if case .other = searchLetter(scalar) { .other } else { .letter }
}

private func smallASCII(_ scalar: UInt32) -> UInt32 {
  scalar >= 0x41 && scalar <= 0x5A ? scalar + 0x20 : scalar
}
