import Model

/// The names in an article, weightiest first, at most 16.
///
/// Runs of capitals are found, short forms merged into the full one ("Mr Kim" into "Kim Jong-un"),
/// and each is weighed: the number of mentions, three times as much for a name of the headline and
/// twice for one of the first three paragraphs.
func names(headline: [UInt8], paragraphs: [ArraySlice<UInt8>]) -> [NamedMention] {
  let words = ([headline[...]] + paragraphs).map(nameWords)
  let all = words.enumerated().flatMap { index, words in
    // Where most words have a capital, as in headings, capitals mean nothing.
    isHeading(paragraphs, index - 1) && isCapitalisedThroughout(words)
      ? [] : mentions(in: words, paragraph: index - 1)
  }
  let named = parted(all)
  let small = smallWords(in: words, like: named.filter { $0.words.count == 1 }.map(\.name))
  let sure = named.filter { mention in
    mention.words.count > 1 || isSureName(mention, small)
  }
  let full = fullNames(for: sure)
  return weigh(sure, under: full)
}

/// Whether a paragraph, or the headline (-1), ends like no sentence.
private func isHeading(_ paragraphs: [ArraySlice<UInt8>], _ index: Int) -> Bool {
  index < 0 || paragraphs[index].last.map { !".!?\")".utf8.contains($0) } == true
}

private func isCapitalisedThroughout(_ words: [NameWord]) -> Bool {
  let counted = words.filter { !functionWords.contains($0.text.lowercased()) }
  return counted.count > 3 && counted.count(where: \.isCapitalised) * 10 > counted.count * 7
}

/// "Marta Oslind of Maravel" names two where she has a title or the text also says "Marta Oslind"
/// alone; "Bank of Maravel" names one.
private func parted(_ mentions: [Mention]) -> [Mention] {
  let names = Set(mentions.map(\.name))
  return mentions.flatMap { mention -> [Mention] in
    guard mention.name.utf8.contains(UInt8(ascii: " ")) else { return [mention] }
    let parts = mention.name.split(separator: " of ", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[0].contains(" "), mention.isPerson || names.contains(parts[0])
    else { return [mention] }
    return [mention.named(parts[0]), mention.named(parts[1])]
  }
}

/// The words that stand without a capital and could be one of `names`, or its plural, written small.
private func smallWords(in paragraphs: [[NameWord]], like names: [String]) -> Set<String> {
  // Few words share length and first letter with a name; a string is made only of those.
  let looks = Set(
    names.flatMap { name -> [Int] in
      let bytes = Array(name.lowercased().utf8)
      return [look(bytes[...]), look((bytes + [0x73])[...])]
    })
  var words: Set<String> = []
  for word in paragraphs.joined() where !word.isCapitalised && looks.contains(look(word.bytes)) {
    words.insert(word.text)
  }
  return words
}

private func look(_ word: ArraySlice<UInt8>) -> Int {
  word.count << 8 | Int(word.first ?? 0)
}

/// Whether a single word is a name: never written small in this text, and, at the start of a
/// sentence, not a word that stands there for the grammar's sake.
private func isSureName(_ mention: Mention, _ small: Set<String>) -> Bool {
  let folded = mention.name.lowercased()
  // "Oyster" at the start of a sentence and "oysters" inside another are one word.
  if small.contains(folded) || small.contains(folded + "s") || folded.contains("_") { return false }
  return !mention.isDoubtful || !functionWords.contains(folded)
}

private func weigh(_ mentions: [Mention], under full: [String: String]) -> [NamedMention] {
  let groups = Dictionary(grouping: mentions) { full[$0.name] ?? $0.name }
  let names = groups.compactMap { name, group -> NamedMention? in
    // One word that only ever stands at the start of sentences is a name only if it comes again.
    let count = group.count { $0.paragraph >= 0 }
    if group.allSatisfy(\.isDoubtful), count < 2 { return nil }
    let isInHeadline = group.contains { $0.paragraph < 0 }
    let isEarly = group.contains { (0..<3).contains($0.paragraph) }
    let factor = 1 + (isInHeadline ? 2 : 0) + (isEarly ? 1 : 0)
    return NamedMention(name: name, count: count, weight: Double(max(1, count) * factor))
  }
  let ranked = names.sorted { ($1.weight, $0.name) < ($0.weight, $1.name) }
  return Array(ranked.prefix(16))
}
