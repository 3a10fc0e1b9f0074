/// The function words of some thirty languages: articles, prepositions, pronouns, auxiliaries and the
/// verbs of reporting ("said"), 80 to 220 for each. They say nothing of what a text is about, so they
/// are its stop words, and they show the language that it is written in.
///
/// One table for all languages: a look-up takes a few nanoseconds.
package struct FunctionWords: Sendable {
  /// The words of all languages known.
  package static let all = FunctionWords()

  /// Language tags (BCP 47) in the order of their bits in `LanguageSet`.
  package static let languages: [String] = lists.map(\.language)

  private static let lists = germanicWords + romanceWords + slavicWords + otherWords

  /// The languages of each word, as the bits of a `LanguageSet`.
  private var words = BitsOfWords(capacity: 4_000)

  private init() {
    for (index, list) in Self.lists.enumerated() {
      for word in list.words.utf8.split(separator: 0x20) {
        words.insert(1 << UInt32(index), of: Self.hash(of: Array(word)[...]))
      }
    }
  }

  /// The languages in which a word is a function word, by its `hash(of:)`; none for any other word.
  package func languages(of hash: UInt64) -> LanguageSet {
    LanguageSet(rawValue: words.bits(of: hash))
  }

  /// Whether a word, in UTF-8 and in capital or small letters, is a function word of one of
  /// `languages`.
  package func contains(_ word: ArraySlice<UInt8>, in languages: LanguageSet) -> Bool {
    !self.languages(of: Self.hash(of: word)).isDisjoint(with: languages)
  }

  /// The 64-bit FNV-1a hash (Fowler, Noll, Vo) of a word's UTF-8 in small letters: for a word that is
  /// in small letters already, of its bytes as they are.
  package static func hash(of word: ArraySlice<UInt8>) -> UInt64 {
    word.withUnsafeBufferPointer { hash(of: $0) }
  }

  /// The same of a word in a buffer.
  package static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = 0
    while index < word.count {
      let byte = word[index]
      index += 1
      if byte >= 0xC3, byte <= 0xD3, index < word.count {
        let small = smallLetter(byte, word[index])
        index += 1
        hash = (hash ^ UInt64(small.first)) &* 0x100_0000_01B3
        hash = (hash ^ UInt64(small.second)) &* 0x100_0000_01B3
      } else {
        let isCapital = byte >= 0x41 && byte <= 0x5A
        hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01B3
      }
    }
    return hash
  }
}

/// Some of the languages that `FunctionWords` knows.
package struct LanguageSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The language of a tag (BCP 47), of which only the first part counts: `pt` for `pt-BR`, `nb` for
  /// `no`. Empty for a language that has no list, such as those written without spaces.
  package init(tag: String) {
    let first = tag.split { $0 == "-" || $0 == "_" }.first?.lowercased() ?? ""
    let language = ["no": "nb", "bs": "hr", "sh": "hr"][first] ?? first
    let index = FunctionWords.languages.firstIndex(of: language)
    self.init(rawValue: index.map { 1 << UInt32($0) } ?? 0)
  }
}
