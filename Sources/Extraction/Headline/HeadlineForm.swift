/// A sentence or a part of it that may become the headline, with its words.
struct HeadlineForm {
  let text: Text
  let words: [SentenceWord]

  init(_ text: Text) {
    self.text = text
    words = sentenceWords(of: text)
  }

  init(_ text: Text, _ words: [SentenceWord]) {
    self.text = text
    self.words = words
  }

  /// A sentence whose ends were polished: its words are read anew only if more than marks at its end may
  /// have changed.
  ///
  /// The `words` are those of the sentence before.
  init(_ text: Text, of sentence: Text, _ words: [SentenceWord]) {
    self.text = text
    let isSame =
      text.startIndex == sentence.startIndex && text.count <= sentence.count
      && text.prefix(openingBytes).elementsEqual(
        sentence.prefix(min(openingBytes, text.count)))
    self.words =
      isSame ? Array(words.prefix { $0.start < text.endIndex }) : sentenceWords(of: text)
  }
}

/// The sentence without the occasion, and further without an aside or without the introduction; each is
/// made when it is asked for.
struct ShorterForms: Sequence, IteratorProtocol {
  private let sentence: HeadlineForm
  private var number = 0

  init(of sentence: HeadlineForm) { self.sentence = withoutOccasion(sentence) }

  mutating func next() -> HeadlineForm? {
    while number < 3 {
      number += 1
      switch number {
      case 1: return sentence
      case 2: if let text = withoutAside(sentence) { return HeadlineForm(text) }
      default: if let text = withoutIntroduction(sentence) { return HeadlineForm(text) }
      }
    }
    return nil
  }
}

/// As far as capitals at the start may have become small letters.
private let openingBytes = 90
