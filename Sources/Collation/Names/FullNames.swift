/// For each name of a text the one that it stands for, by index; itself if it stands for none.
///
/// The last words of a name stand for it ("Trump"), and so does the first if it is a person's ("Mr
/// Kim":
/// Kim Jong-un, but "Nice" is not Nice Matin), an abbreviation given in brackets, and a plural in s
/// ("the Clintons"). Of several full names the most frequent is meant, then the first.
func fullNames(
  of candidates: Candidates, abbreviated: [(full: WordHash, short: WordHash)], in text: WordsOfText
) -> [Int] {
  // Each name is compared with each: no article names so many, but a hostile one may.
  let names = Array(candidates.all.prefix(400))
  let parts = names.map { text.parts(of: $0.words) }
  let ends = parts.map { (first: $0.first ?? 0, last: $0.last ?? 0, count: $0.count) }
  var full = Array(candidates.all.indices)
  for short in names.indices where names[short].known < 0 {
    var best = -1
    for longer in names.indices
    where ends[longer].count > ends[short].count
      && (ends[longer].last == ends[short].last || ends[longer].first == ends[short].first)
      && (best < 0 || names[longer].count > names[best].count)
    {
      if isFull(longer, of: short, names, parts, text) { best = longer }
    }
    if best >= 0 {
      full[short] = best
    } else if parts[short].count == 1,
      let plural = candidates.index(of: mixed(names[short].hash, 0x73)),
      !text.words[names[short].words.lowerBound].kind.contains(.firstName)
    {
      full[plural] = full[plural] == plural ? short : full[plural]
    }
  }
  for (name, short) in abbreviated {
    guard let name = candidates.index(of: name), let short = candidates.index(of: short),
      candidates.all[name].known < 0
    else { continue }
    full[name] = short
    full[short] = short
  }
  return full.indices.map { end(of: $0, full) }
}

/// Follows a short form of a short form to the end.
private func end(of index: Int, _ full: [Int]) -> Int {
  var index = index
  for _ in 0..<4 { index = full[index] }
  return index
}

private func isFull(
  _ longer: Int, of short: Int, _ names: [Candidate], _ parts: [[WordHash]], _ text: WordsOfText
) -> Bool {
  let first = text.words[names[longer].words.lowerBound]
  let isEnd = parts[longer].suffix(parts[short].count).elementsEqual(parts[short])
  let isBeginning =
    !isEnd && parts[longer].prefix(parts[short].count).elementsEqual(parts[short])
  guard isEnd || isBeginning else { return false }
  let word = text.words[names[short].words.lowerBound]
  let isPerson = names[short].persons > 0 || word.kind.contains(.royal)
  let isGeneric =
    parts[short].count == 1 && word.kind.contains(.generic) && !isPerson
    && !first.kind.contains(.firstName)
  if isGeneric || hasJoint(names[longer].words, text) { return false }
  // The father is not the son.
  if isBeginning, parts[longer].last.map(generationHashes.contains) == true { return false }
  if isEnd { return !(first.kind.contains(.region) && names[longer].known < 0) }
  // A first name alone, or a name with a title, is the beginning of a person's.
  let isFirstName = word.kind.contains(.firstName) && parts[short].count == 1
  return names[longer].known < 0 && (isPerson || isFirstName || names[longer].persons > 0)
}

/// "of" and "&" part the name of a body, whose end does not stand for it.
private func hasJoint(_ words: Range<Int>, _ text: WordsOfText) -> Bool {
  words.contains { text.words[$0].hash == ofHash || text.words[$0].hash == andHash }
}

private let generationHashes = ["jr", "sr", "ii", "iii", "iv"].map(phraseHash)
private let ofHash = phraseHash("of")
private let andHash = phraseHash("&")

extension WordsOfText {
  /// The numbers of a name's words, without initials between two of them.
  fileprivate func parts(of range: Range<Int>) -> [WordHash] {
    range.compactMap { isMiddleInitial(self, $0, in: range) ? nil : words[$0].hash }
  }
}
