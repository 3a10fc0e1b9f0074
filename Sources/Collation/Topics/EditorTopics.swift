import Model

/// Which of the editor's topics a text speaks of, by their index in `rules`.
///
/// A rule's words are looked for as whole words, in any case of the Latin, Greek or Cyrillic
/// letters. One
/// word by the way is not enough, a "storm of applause" is no weather: it must stand in the
/// headline or in
/// one of the first three paragraphs, or come twice. `paragraphs` begin with the headline.
func editorTopics(in paragraphs: [ArraySlice<UInt8>], _ rules: [TopicRule]) -> [Int] {
  let wanted = rules.map { rule in
    rule.searched.map { Array(" \(plain($0)) ".utf8) }.filter { $0.count > 2 }
  }
  guard wanted.contains(where: { !$0.isEmpty }) else { return [] }
  let text = paragraphs.map { Array(" \(plain(String(decoding: $0, as: UTF8.self))) ".utf8) }
  let filled = text.indices.filter { $0 > 0 && text[$0].count > 2 }
  let opening = filled.count > 3 ? filled[2] : Int.max
  return rules.indices.filter { isSpokenOf(wanted[$0], in: text, opening: opening) }
}

private func isSpokenOf(_ phrases: [[UInt8]], in text: [[UInt8]], opening: Int) -> Bool {
  var count = 0
  for (index, paragraph) in text.enumerated() {
    for phrase in phrases {
      count += occurrences(of: phrase, in: paragraph)
      if count > 1 || count > 0 && index <= opening { return true }
    }
  }
  return false
}

private func occurrences(of phrase: [UInt8], in text: [UInt8]) -> Int {
  guard text.count >= phrase.count else { return 0 }
  return (0...(text.count - phrase.count)).count { start in
    text[start + 1] == phrase[1] && text[start..<(start + phrase.count)].elementsEqual(phrase)
  }
}

/// Small letters, and one space for each run of anything but letters and digits.
func plain(_ text: String) -> String {
  guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
    return text.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  var isApart = false
  for byte in text.utf8 {
    let small = byte | 0x20
    guard (0x61...0x7A).contains(small) || (0x30...0x39).contains(byte) else {
      isApart = true
      continue
    }
    if isApart, !bytes.isEmpty { bytes.append(0x20) }
    isApart = false
    bytes.append((0x61...0x7A).contains(small) ? small : byte)
  }
  return String(decoding: bytes, as: UTF8.self)
}
