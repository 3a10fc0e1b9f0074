/// A name of a text with all its mentions.
struct Candidate: Sendable {
  let hash: WordHash
  /// Where it stands for the first time, by preference not in capitals throughout.
  var words: Range<Int>
  /// Its index in `knownNames`, or -1.
  let known: Int32
  /// Its index in `newsSubjects`, or -1.
  var subject: Int32 = -1
  /// The mentions in the text; those in the headline are not among them.
  var count = 0
  /// The mentions that are no single word at the start of a sentence.
  var sure = 0
  /// The mentions with a title before them.
  var persons = 0
  /// The mentions, in the headline too, that are more than a place's adjective or people.
  var named = 0
  var isInHeadline = false
  /// Whether one of the first three paragraphs has it.
  var isInOpening = false
}

/// The names of a text, in the order in which they first stand there, and the way to each by its
/// number.
struct Candidates: Sendable {
  var all: [Candidate] = []
  private var places: [WordHash: Int] = [:]
  private let openingEnd: Int

  init(of text: WordsOfText) { openingEnd = text.openingEnd }

  /// The index of the name with this number.
  func index(of hash: WordHash) -> Int? { places[hash] }

  /// Counts a mention.
  mutating func add(_ mention: Mention, in text: WordsOfText) {
    let index = index(of: mention, text)
    if mention.paragraph == 0 {
      all[index].isInHeadline = true
    } else {
      all[index].count += 1
      if mention.paragraph <= openingEnd { all[index].isInOpening = true }
    }
    if !mention.isDoubtful { all[index].sure += 1 }
    if mention.isPerson { all[index].persons += 1 }
    if mention.known < 0 || !peoplesOfPlaces[text.hash(mention.words)] { all[index].named += 1 }
  }

  private mutating func index(of mention: Mention, _ text: WordsOfText) -> Int {
    if let index = places[mention.hash] {
      if isInCapitals(all[index].words, text), !isInCapitals(mention.words, text) {
        all[index].words = mention.words
      }
      return index
    }
    places[mention.hash] = all.count
    all.append(Candidate(hash: mention.hash, words: mention.words, known: mention.known))
    return all.count - 1
  }
}

private func isInCapitals(_ words: Range<Int>, _ text: WordsOfText) -> Bool {
  text.words[words].allSatisfy { $0.traits.contains(.isInCapitals) }
}

/// Gathers the mentions of each name. "Marta Oslind of Maravel" is two if the text also says "Marta
/// Oslind" alone.
func gather(_ mentions: [Mention], in text: WordsOfText) -> Candidates {
  var candidates = Candidates(of: text)
  for mention in mentions where ofPlace(in: mention, text) == nil {
    candidates.add(mention, in: text)
  }
  for mention in mentions {
    guard let of = ofPlace(in: mention, text) else { continue }
    let (name, rest) = (mention.words.lowerBound..<of, of + 1..<mention.words.upperBound)
    if name.count > 1, candidates.index(of: text.hash(name)) != nil {
      candidates.add(mention.of(name, text), in: text)
      candidates.add(mention.of(rest, text), in: text)
    } else {
      candidates.add(mention, in: text)
    }
  }
  return candidates
}

extension Mention {
  fileprivate func of(_ words: Range<Int>, _ text: WordsOfText) -> Mention {
    let known = text.known(words)
    return Mention(
      words: words, hash: known >= 0 ? knownNames[Int(known)].hash : text.hash(words),
      known: known, isPerson: false, isDoubtful: false, paragraph: paragraph)
  }
}

/// Where "of" stands in a name that is not a known one.
private func ofPlace(in mention: Mention, _ text: WordsOfText) -> Int? {
  guard mention.known < 0, mention.words.count > 2 else { return nil }
  return mention.words.first { text.words[$0].hash == ofHash }
}

private let ofHash = phraseHash("of")
