/// A word of an article as the search for names sees it.
struct NameWord: Sendable {
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16

    static let isCapitalised = Traits(rawValue: 1 << 0)
    /// Two letters or more, all of them capitals.
    static let isInCapitals = Traits(rawValue: 1 << 1)
    /// A sentence, a quotation or a bracket begins with it: then a capital means little.
    static let isAtStart = Traits(rawValue: 1 << 2)
    /// Nothing but a space stands between it and the word before it.
    static let goesOn = Traits(rawValue: 1 << 3)
    /// `'s` or an apostrophe follows.
    static let isOwner = Traits(rawValue: 1 << 4)
    /// A part of an address, a handle or a hashtag.
    static let isMachine = Traits(rawValue: 1 << 5)
    /// A bracket opens right before it, and closes right behind it.
    static let isBracketed = Traits(rawValue: 1 << 6)
    /// A dash follows it, within or behind a space.
    static let isBeforeDash = Traits(rawValue: 1 << 7)
    /// A single letter.
    static let isInitial = Traits(rawValue: 1 << 8)
    /// A point stands before it that may belong to an abbreviation.
    static let isAfterPoint = Traits(rawValue: 1 << 9)
  }

  /// Where it begins in the text.
  let start: Int32
  /// Where it ends, without `'s`.
  var end: Int32
  /// The number of the word, folded.
  let hash: WordHash
  let kind: WordKind
  var traits: Traits

  /// Whether a capital begins it.
  var isCapitalised: Bool { traits.contains(.isCapitalised) }
  /// Whether a sentence begins with it.
  var isAtStart: Bool { traits.contains(.isAtStart) }
}

/// An article's words, paragraph by paragraph.
struct WordsOfText: Sendable {
  let bytes: [UInt8]
  var words: [NameWord] = []
  /// The words of each paragraph; empty ones for empty lines.
  var paragraphs: [Range<Int>] = []
  /// Whether each paragraph ends as sentences do.
  var endsAsSentence: [Bool] = []

  /// The number of the last of the first three paragraphs that are not empty; the headline is 0.
  var openingEnd: Int {
    var left = 3
    for (index, range) in paragraphs.enumerated() where index > 0 && !range.isEmpty {
      left -= 1
      if left == 0 { return index }
    }
    return paragraphs.count
  }

  /// The number of the words at `range` with all their initials.
  func fullHash(_ range: Range<Int>) -> WordHash {
    words[range].dropFirst().reduce(words[range.lowerBound].hash) { joined($0, $1.hash) }
  }

  /// The index of the known name that the words at `range` are, or -1.
  func known(_ range: Range<Int>) -> Int32 {
    let known = knownPhrases[fullHash(range)]
    return known >= 0 || range.count < 3 ? known : knownPhrases[hash(range)]
  }

  /// The number of the words at `range`, without initials between two of them.
  func hash(_ range: Range<Int>) -> WordHash {
    var result = words[range.lowerBound].hash
    for index in range.dropFirst() where !isMiddleInitial(self, index, in: range) {
      result = joined(result, words[index].hash)
    }
    return result
  }
}

/// Cuts a text into words and its lines into paragraphs, in one pass over its bytes.
///
/// What Markdown puts around words is passed over, and so are the targets of its links.
func scanNameWords(_ bytes: [UInt8]) -> WordsOfText {
  var scanner = NameWordScanner(bytes)
  return scanner.scan()
}
