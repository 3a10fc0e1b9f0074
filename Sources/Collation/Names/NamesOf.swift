import Model

/// The names in an article, and the subjects of the news that it writes small, weightiest first,
/// at most
/// 16.
///
/// `text` is the headline and, from its second line on, the article's text. Runs of capitals are
/// found,
/// short forms merged into the full one ("Mr Kim" into "Kim Jong-un"), and each is weighed: the
/// number of
/// mentions, three times as much for a name of the headline and twice for one of the first three
/// paragraphs. `unwanted` are names that say nothing of the matter unless the headline has them:
/// the
/// article's authors and its source.
func names(
  in text: [UInt8], unwanted: [String] = [], isHeadlineDerived: Bool = false
) -> [NamedMention] {
  let text = scanNameWords(text)
  let small = SmallWords(text.words)
  let findings = findNames(in: text, small: small)
  var candidates = gather(findings.mentions, in: text)
  findSubjects(in: text, &candidates)
  let full = fullNames(of: candidates, abbreviated: findings.abbreviated, in: text)
  findInHeadline(&candidates, text)
  let judge = NameJudge(
    text: text, small: small,
    unwanted: Set(unwanted.map(phraseHash) + presenters(among: findings.mentions, in: text)),
    isHeadlineDerived: isHeadlineDerived)
  return judge.weigh(groups(candidates.all, under: full))
}

/// A headline in capitals throughout tells no names, but which of those found below it has.
private func findInHeadline(_ candidates: inout Candidates, _ text: WordsOfText) {
  guard let headline = text.paragraphs.first else { return }
  for start in headline {
    for end in (start + 1)...min(start + 5, headline.upperBound) {
      guard text.words[start].isCapitalised else { break }
      let known = text.known(start..<end)
      let hash = known >= 0 ? knownNames[Int(known)].hash : text.hash(start..<end)
      let isForm =
        !capitalsOnly[text.words[start].hash]
        || text.words[start].traits.contains(.isInCapitals)
      if let index = candidates.index(of: hash), isForm {
        candidates.all[index].isInHeadline = true
      }
      if end < headline.upperBound, !text.words[end].traits.contains(.goesOn) { break }
    }
  }
}

/// The names with their short forms counted in, in the order of the text.
private func groups(_ candidates: [Candidate], under full: [Int]) -> [Candidate] {
  var groups = candidates
  for index in candidates.indices where full[index] != index {
    let part = candidates[index]
    groups[full[index]].count += part.count
    groups[full[index]].sure += part.sure
    groups[full[index]].persons += part.persons
    groups[full[index]].named += part.named
    groups[full[index]].isInHeadline = groups[full[index]].isInHeadline || part.isInHeadline
    groups[full[index]].isInOpening = groups[full[index]].isInOpening || part.isInOpening
  }
  return candidates.indices.filter { full[$0] == $0 }.map { groups[$0] }
}
