import Model

/// How much of a sentence stands before each of its words: whether that is a clause with its verb, and
/// whether it says "not".
struct Clauses {
  /// For each word: whether the words before it have a subject and a verb of their own.
  private(set) var isWhole: [Bool] = []
  private(set) var isNegated: [Bool] = []
  /// Whether a verb was found at all. In other languages than English none is.
  private(set) var hasVerb = false

  init(_ words: [SentenceWord]) {
    var verbs = 0
    // "When Ried arrived, …": the verb of the introduction is not the sentence's.
    let countsIntroduction = words.first?.classes.contains(.subordinator) ?? false
    var openers = countsIntroduction ? 1 : 0
    var isAside = false
    var isNegation = false
    var isIntroduced =
      !opensWithNumber(words)
      && opensWithIntroduction(words)
      && words.prefix(26).prefix { $0.mark != 0x2D }.contains { $0.mark == 0x2C }
    let hasIntroduction = isIntroduced && endsIntroduction(words)
    var (awaitsClaim, awaitsVerb) = (false, false)
    for (index, word) in words.enumerated() {
      isWhole.append(verbs > openers && !isAside && !awaitsClaim && !awaitsVerb)
      isNegated.append(isNegation)
      let isVerb = isVerb(words, index)
      if isVerb { hasVerb = true }
      if index > 0, words[index - 1].mark == 0x2C || words[index - 1].mark == 0x2D {
        if isAside {
          // An aside may hold commas of its own: a verb shows that it is over.
          isAside =
            !(word.classes.contains(.finite) || word.endsIn.ed || isNameWithVerb(words, index))
        } else if isIntroduced {
          isIntroduced = introduces(word)
        } else {
          isAside =
            verbs <= openers && (!isVerb || isParticiple(words, index))
            && !isPlaceOfSubject(words, index)
        }
      }
      if word.classes.contains(.negation), !isIntroduced { isNegation = true }
      if isAside || isIntroduced && !countsIntroduction || index == 0 { continue }
      if isVerb || word.classes.contains(.relative) || links.contains(word.hash) {
        awaitsClaim = false
      }
      if isVerb { awaitsVerb = isOpenAuxiliary(words, index) }
      if isVerb, word.classes.contains(.saying) || tellingHashes.contains(word.hash) {
        awaitsClaim = waitsForClaim(words, index)
        // "who says he": a clause without "that".
        if index + 1 < words.count, word.mark == 0, subjects.contains(words[index + 1].hash) {
          openers += 1
        }
      }
      if word.classes.contains(.relative) || word.classes.contains(.subordinator) {
        // "after the vote" has no verb to wait for; "who", "because" and "as he" have one.
        if opensClause(words, index) {
          openers += 1
          // "says that although it rains, …": two clauses are open.
          if index > 0, words[index - 1].hash == thatHash { openers += 1 }
          if word.hash == thatHash { awaitsVerb = true }
        }
      } else if isVerb || index > 0 && isUnknownVerb(words, index) {
        verbs += 1
        if !isVerb, isVerbOfNoun(words, index) { awaitsVerb = false }
      }
      // "While it has always had it, …": two verbs, and still no clause.
      if isIntroduced, hasIntroduction { verbs = min(verbs, openers) }
    }
    isWhole.append(verbs > openers && !isAside && !awaitsClaim && !awaitsVerb)
    isNegated.append(isNegation)
    if let verb = lateVerb(words) { for index in 0...verb { isWhole[index] = false } }
  }
}

/// The verb of "A man caught with bread, butter and cheese, has been freed": one that follows a comma
/// shows that all before it is its subject.
private func lateVerb(_ words: [SentenceWord]) -> Int? {
  words.indices.dropFirst(2).last { index in
    words[index - 1].mark == 0x2C && words[index].classes.contains([.finite, .auxiliary])
  }
}

/// "The letter, | sent on Monday, says"
private func isParticiple(_ words: [SentenceWord], _ index: Int) -> Bool {
  words[index].endsIn.ed && words[index].classes.isEmpty && index + 1 < words.count
    && words[index + 1].classes.contains(.preposition) && words[index + 1].hash != toHash
}

/// Whether what follows makes "talks" and "plans" a verb: "plans to", "offers the", "hit him".
private func hasObject(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard index + 1 < words.count, words[index].mark == 0 else { return false }
  let next = words[index + 1]
  // "Ried attacks Tesk"
  if index == 1, words[0].isCapital, words[0].mark == 0, next.isCapital { return true }
  return !next.classes.isDisjoint(with: [.determiner, .pronoun, .relative]) || next.hash == toHash
    || next.endsIn.ing || next.hash == backHash
}

/// "said on Tuesday", "told reporters": what was said is still to come.
private func waitsForClaim(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard index + 1 < words.count else { return true }
  return tellingHashes.contains(words[index].hash)
    || words[index + 1].classes.isDisjoint(with: [.determiner, .relative])
}

/// "warned of", "told them to".
private let links = ["to", "of", "about", "against"].map {
  FunctionWords.hash(of: Array($0.utf8)[...])
}

/// "has in a letter called": what was done is still to come.
private func isOpenAuxiliary(_ words: [SentenceWord], _ index: Int) -> Bool {
  index + 1 < words.count && openAuxiliaries.contains(words[index].hash)
    && words[index + 1].classes.contains(.preposition)
}

private let openAuxiliaries = [
  "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "should",
].map { FunctionWords.hash(of: Array($0.utf8)[...]) }
private let thatHash = FunctionWords.hash(of: ascii("that")[...])

/// "slinkier, dinkier phones are": the comma between two adjectives.
private func isLastOfSubject(_ words: [SentenceWord], _ index: Int) -> Bool {
  let end = words[index...].prefix(4).indices.first { isVerb(words, $0) }
  guard let end, words[index].classes.isEmpty, !words[index].isCapital, !words[index].endsIn.ed,
    !words[index].endsIn.ing
  else { return false }
  return words[index..<end].allSatisfy { $0.mark == 0 && $0.classes.isEmpty }
}

/// "Bread, butter and cheese are": the comma within a list.
private func isListOfSubjects(_ words: [SentenceWord], _ index: Int) -> Bool {
  let list = words[index...].prefix(12).prefix { $0.mark == 0 }
  guard let and = list.firstIndex(where: { $0.classes.contains(.coordinator) }) else {
    return false
  }
  return and - index <= 4 && list[and...].prefix(6).indices.contains { isVerb(words, $0) }
}

/// "Police in Kenosha, Wisconsin arrested": the comma within a place.
private func isPlaceOfSubject(_ words: [SentenceWord], _ index: Int) -> Bool {
  if isListOfSubjects(words, index) || isLastOfSubject(words, index) { return true }
  guard words[index].isCapital else { return false }
  let rest = words[index...].prefix { $0.isCapital }
  return rest.last?.mark == 0x2C && rest.count <= 2 || isNameWithVerb(words, index)
}

/// "Kenosha County, Wisconsin, Sheriff Ann Ried said": up to three words of a name, and a verb.
private func isNameWithVerb(_ words: [SentenceWord], _ index: Int) -> Bool {
  let rest = words[index...].prefix(4).prefix { $0.isCapital }
  return (1...3).contains(rest.count) && rest.endIndex < words.count && isVerb(words, rest.endIndex)
}

/// "that shook the town": after "who" and "that" stands a verb, known or not.
private func isUnknownVerb(_ words: [SentenceWord], _ index: Int) -> Bool {
  let (word, before) = (words[index], words[index - 1])
  return word.classes.isEmpty && !word.isCapital && before.classes.contains(.relative)
    && !before.core.isEmpty && index > 1
}

/// "ships that run on": the verb is not known, but a noun stands before "that" and no noun after it.
private func isVerbOfNoun(_ words: [SentenceWord], _ index: Int) -> Bool {
  index > 1 && words[index].mark == 0
    && words[index - 2].classes.isDisjoint(with: [.finite, .pronoun, .saying, .relative])
    && index + 1 < words.count
    && !words[index + 1].classes.isDisjoint(with: [.preposition, .determiner])
}

private func opensClause(_ words: [SentenceWord], _ index: Int) -> Bool {
  let word = words[index]
  if word.classes.contains(.relative) {
    // "that man" is no clause.
    return !(word.classes.contains(.pronoun) && index == 0)
  }
  let mayStandAlone =
    word.classes.contains(.preposition) || asHashes.contains(word.hash)
  if index + 1 < words.count, [ofHash, againHash].contains(words[index + 1].hash) {
    return false
  }
  guard mayStandAlone else { return true }
  // After "after", "as" and "since" a verb may follow within a few words, or a thing alone.
  let near = words[(index + 1)...].prefix(6)
  let end = near.firstIndex { $0.mark != 0 } ?? near.endIndex - 1
  return near.indices.contains { $0 <= end && isVerb(words, $0) }
}

/// Whether the word at `index` is a verb with a subject: one that is listed, or one in -ed that neither
/// a form of "be" nor an article comes before.
func isVerb(_ words: [SentenceWord], _ index: Int) -> Bool {
  let word = words[index]
  if word.isCapital, index > 0 { return false }
  let before = index > 0 ? words[index - 1] : nil
  // "it's", "they're"
  if !word.classes.isDisjoint(with: [.pronoun, .personal]) {
    return index > 0 && contractions.contains(word.hash)
  }
  if word.classes.contains(.finite) {
    guard let before else { return false }
    // "the report says", but not "the reports" and "to put".
    // Nor "will be"; but "Ann May is".
    if word.classes.contains(.auxiliary) {
      return !before.classes.contains(.auxiliary) || before.isCapital
    }
    return before.classes.isDisjoint(with: [.determiner, .preposition, .auxiliary])
      && (!word.classes.contains(.ambiguous) || hasObject(words, index))
      && !isVerb(words, index - 1)
  }
  guard index > 0, let before, !word.isCapital, !word.core.isEmpty else { return false }
  if !word.endsIn.ed { return isFollowedByObject(words, index) }
  // "Ried recently sailed", "Ried just sailed", but not "a recently opened quay".
  if before.endsIn.ly || adverbs.contains(before.hash), index > 1 {
    return words[index - 2].classes.isDisjoint(with: [.auxiliary, .determiner, .preposition])
  }
  let isPart =
    !before.classes.isDisjoint(with: [.auxiliary, .determiner, .preposition, .negation, .leaning])
    || index > 1 && words[index - 2].classes.contains(.auxiliary)
  let isByAgent = index + 1 < words.count && words[index + 1].hash == byHash
  return !isPart && !isByAgent
}

private let adverbs = hashes("just then now still always often also soon")
private let contractions = hashes(
  """
  it's they're he's she's that's there's i'm we're you're it’s they’re he’s she’s that’s there’s i’m \
  we’re you’re
  """)
/// "smells the bread": a word that is not known between a noun and an article.
private func isFollowedByObject(_ words: [SentenceWord], _ index: Int) -> Bool {
  let (word, before) = (words[index], words[index - 1])
  guard word.classes.isEmpty, word.mark == 0, before.mark == 0, index + 1 < words.count,
    !word.endsIn.ing, !word.endsIn.ly
  else { return false }
  let allowed = before.classes.isEmpty || before.classes == [.relative]
  return allowed && words[index + 1].classes.contains(.determiner) && !before.endsIn.ed
    && !before.core.isEmpty && !before.endsIn.ing
}

private let asHashes = ["as", "once", "until"].map { FunctionWords.hash(of: Array($0.utf8)[...]) }
private let subjects = hashes("he she it they we i")
private let againHash = FunctionWords.hash(of: ascii("again")[...])
private let ofHash = FunctionWords.hash(of: ascii("of")[...])
private let tellingHashes = [
  "told", "tells", "warned", "warns", "advised", "reminded", "informed", "assured",
].map {
  FunctionWords.hash(of: Array($0.utf8)[...])
}
private let toHash = FunctionWords.hash(of: ascii("to")[...])
private let byHash = FunctionWords.hash(of: ascii("by")[...])
/// "dates back"
private let backHash = FunctionWords.hash(of: ascii("back")[...])
