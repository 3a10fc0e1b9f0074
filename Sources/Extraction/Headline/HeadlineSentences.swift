import Model

/// Hands the sentences that a headline may be made of to `use`, the best first, until it takes one: the
/// first of six words or more, but one that asks, quotes, has no verb or speaks of "I" gives way to one of
/// the next two, one that points back ("He …") to any of the next eight, and a caption or a request to
/// readers to any after it; a note on somebody comes before what is weak. Where the first can't be cut well,
/// one of the next four may do that makes sense without it; other ones would hide what the article is about.
///
/// - Returns: the sentence that was handed over first; nil if there is none.
func firstHeadlineSentence(of paragraphs: [Text], use: (Text, [SentenceWord]) -> Bool) -> Text? {
  var found = FoundSentences()
  search: for paragraph in paragraphs.prefix(9) {
    if isCaption(paragraph) {
      found.keep(paragraph)
      continue
    }
    for text in SentencesOutsideQuotes(in: paragraph, atMost: 3) {
      let sentence = withoutLabel(withoutDropCap(text.first == 0x28 ? withoutDateline(text) : text))
      let words = sentenceWords(of: sentence)
      if found.take(sentence, words), use(sentence, words) { return found.sound }
      if found.isEnough { break search }
    }
  }
  func tries(_ sentence: Text) -> Bool { use(sentence, sentenceWords(of: sentence)) }
  if let sound = found.sound { return sound }
  let others = (found.noted.map { [$0] } ?? []) + found.weak + found.known + found.dangling
  for sentence in others where tries(sentence) { return sentence }
  if let first = others.first { return first }
  if let short = found.short { _ = tries(short) }
  return found.short
}

/// "The Largest Show in the World": capitals, and no verb.
private func isMotto(_ sentence: Text, _ words: [SentenceWord]) -> Bool {
  isTitle(sentence, words)
    && !words.contains {
      $0.classes.contains(.finite) && !$0.classes.contains(.ambiguous)
    }
}

/// The sentences at the start of a text, by what speaks against them as headlines.
private struct FoundSentences {
  private(set) var sound: Text?
  /// "Ann Ried is a writer of novels", above an interview.
  private(set) var noted: Text?
  private(set) var weak: [Text] = []
  /// "The company …" after another sentence: the one that was spoken of.
  private(set) var known: [Text] = []
  private(set) var dangling: [Text] = []
  private(set) var short: Text?
  private var read = 0

  /// Three are read; two more where none of them can be cut, and further ones where all of them point
  /// back.
  var isEnough: Bool {
    read >= 9 || read >= 5 && sound != nil || read >= 3 && sound == nil && !weak.isEmpty
  }

  /// Keeps what serves only if nothing better comes.
  mutating func keep(_ text: Text) {
    if short == nil, text.contains(where: isLetter) { short = text }
  }

  /// Keeps a sentence. Whether nothing speaks against it, the ones before it among that.
  mutating func take(_ sentence: Text, _ words: [SentenceWord]) -> Bool {
    keep(sentence)
    if words.count < 6, !isWithoutSpaces(sentence) { return false }
    let weakness = weakness(of: sentence, words, isFirst: read == 0)
    if weakness == .hard {
      if noted == nil, isAuthorNote(words), isBalanced(sentence) { noted = sentence }
      return false
    }
    read += 1
    switch weakness {
    // Above the text it may be its title.
    case .none where read > 1 && sound == nil && isMotto(sentence, words): weak.append(sentence)
    case .dangling: dangling.append(sentence)
    case .soft: weak.append(sentence)
    default:
      if read > 1, opensWithKnownThing(words) {
        known.append(sentence)
      } else if let sound {
        return isSelfContained(sentence, words)
          && !opensWithIntroducedName(sentence, words, after: [sound])
      } else {
        sound = sentence
        return true
      }
    }
    return false
  }
}

private func opensWithKnownThing(_ words: [SentenceWord]) -> Bool {
  guard words.count > 2 else { return false }
  if words[0].hash == theHash { return !words[1..<min(6, words.count)].contains { $0.isCapital } }
  // "To find out,", "One explanation"
  if words[0].hash == toHash { return words.prefix(4).contains { $0.mark == 0x2C } }
  if words[0].hash == oneHash, words[1].classes.isEmpty, !words[1].isCapital { return true }
  // "None of the patients", "One that keeps"
  return parts.contains(words[0].hash) && words[1].hash == ofHash
    && !words[2].classes.isDisjoint(with: [.determiner, .relative])
    || words[0].hash == oneHash && words[1].classes.contains(.relative)
}

private let theHash = hashes("the")[0]
private let toHash = hashes("to")[0]
private let oneHash = hashes("one")[0]
private let ofHash = hashes("of")[0]
private let parts = hashes("none both each some all neither")

/// Whether most letters are of another script than the Latin, such as Arabic or Cyrillic: there is no
/// telling capitals there.
func isInOtherScript(_ text: Text) -> Bool { text.count * 2 > text.length * 3 }

/// Whether it is written without spaces, as Chinese, Japanese and Thai are; not "…" alone.
func isWithoutSpaces(_ text: Text) -> Bool {
  let length = text.length
  return length > 3 && text.count > 2 * length
}
