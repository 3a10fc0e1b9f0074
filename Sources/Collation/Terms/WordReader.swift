import Model

/// Gathers signs to words.
struct WordReader: ~Copyable {
  var words = ScannedWords()
  private let languages: LanguageSet
  private let limit: Int
  /// The word that is being read, in small letters; what is beyond 64 bytes is left out.
  private var word = [UInt8](repeating: 0, count: 68)
  private var count = 0
  /// The last sign, if it is of a script that puts no spaces between words.
  private var lastSign: UInt32 = 0

  init(languages: LanguageSet, limit: Int) {
    self.languages = languages
    self.limit = limit
  }

  /// Takes a sign below 0x80.
  @inline(__always)
  mutating func take(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: append(byte)
    case 0x41...0x5A: append(byte | 0x20)
    case 0x27 where count > 0: append(byte)
    default: endWord()
    }
  }

  /// Takes a sign beyond ASCII.
  mutating func take(_ letter: Letter) {
    switch letter {
    case .letter(let scalar): append(scalar: scalar)
    case .apostrophe where count > 0: append(0x27)
    case .apostrophe, .other: endWord()
    case .sign(let scalar):
      let first = lastSign
      endWord()
      if first != 0 { append(pair: first, scalar) }
      lastSign = scalar
    }
  }

  /// Drops the word that is being read.
  mutating func forgetWord() { count = 0 }

  /// Ends the word that is being read, if there is one.
  @inline(__always)
  mutating func endWord() {
    lastSign = 0
    while count > 0, word[count - 1] == 0x27 { count -= 1 }
    guard count > 0 else { return }
    let hash = hash(count)
    words.all.append(id(hash))
    if words.content.count < limit, count > 1, !isFunctionWord(hash) {
      words.content.append(stem.map(id) ?? id(hash))
    }
    count = 0
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    guard count < 64 else { return }
    word[count] = byte
    count += 1
    lastSign = 0
  }

  /// Appends a letter in UTF-8.
  private mutating func append(scalar: UInt32) {
    guard count < 64, let letter = Unicode.Scalar(scalar) else { return }
    for byte in letter.utf8 {
      word[count] = byte
      count += 1
    }
    lastSign = 0
  }

  private mutating func append(pair first: UInt32, _ second: UInt32) {
    let hash = mixed(mixed(basis, UInt64(first)), UInt64(second))
    words.all.append(id(hash))
    if words.content.count < limit { words.content.append(id(hash)) }
  }

  @inline(__always)
  private func isFunctionWord(_ hash: UInt64) -> Bool {
    !FunctionWords.all.languages(of: hash).isDisjoint(with: languages)
  }

  /// The hash of the first `length` bytes of the word.
  @inline(__always)
  private func hash(_ length: Int) -> UInt64 {
    var hash = basis
    for index in 0..<length { hash = mixed(hash, UInt64(word[index])) }
    return hash
  }

  /// The hash of the word without the ending of the plural or the genitive; nil if it has none.
  /// `stories` and `story` have one, as have `ships` and `ship`, `Tesk's` and `Tesk`; words that
  /// end in `ss` or `us` are left alone (the "S" stemmer of Harman 1991).
  @inline(__always)
  private var stem: UInt64? {
    guard count > 3, word[count - 1] == UInt8(ascii: "s") else { return nil }
    let before = word[count - 2]
    if before == 0x27 { return hash(count - 2) }
    if before == UInt8(ascii: "s") || before == UInt8(ascii: "u") { return nil }
    if count > 4, before == UInt8(ascii: "e"), word[count - 3] == UInt8(ascii: "i") {
      return mixed(hash(count - 3), UInt64(UInt8(ascii: "y")))
    }
    return hash(count - 1)
  }
}

/// The 64-bit FNV-1a hash, as `FunctionWords` knows words by it.
private let basis: UInt64 = 0xCBF2_9CE4_8422_2325

@inline(__always)
private func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 { (hash ^ value) &* 0x100_0000_01B3 }

/// Half as long, with the bits spread: FNV's own are poor at the top.
@inline(__always)
private func id(_ hash: UInt64) -> UInt32 { spread(UInt32(truncatingIfNeeded: hash ^ hash >> 32)) }

/// The last step of MurmurHash3 (Appleby 2008): each bit of the result depends on all of `hash`.
@inline(__always)
func spread(_ hash: UInt32) -> UInt32 {
  var hash = hash
  hash = (hash ^ hash >> 16) &* 0x85EB_CA6B
  hash = (hash ^ hash >> 13) &* 0xC2B2_AE35
  return hash ^ hash >> 16
}
