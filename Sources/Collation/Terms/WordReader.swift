import Model

/// Gathers signs to words.
struct WordReader: ~Copyable {
  var words = ScannedWords()
  private let functionWords = FunctionWords.all
  private let languages: UInt32
  private let limit: Int
  private var word = RunningWord()
  /// The last sign, if it is of a script that puts no spaces between words.
  private var lastSign: UInt32 = 0

  init(languages: LanguageSet, limit: Int) {
    self.languages = languages.rawValue
    self.limit = limit
  }

  /// Takes the letters and digits below 0x80 from `start` on, and gives where they end.
  @inline(__always)
  mutating func takeRun(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var word = self.word
    word.goOn()
    if word.isEmpty { word.isFigure = (0x30...0x39).contains(bytes[start]) }
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      let small = byte | 0x20
      if small >= 0x61, small <= 0x7A {
        word.append(small)
      } else if byte >= 0x30, byte <= 0x39 {
        word.append(byte)
      } else {
        break
      }
      index += 1
    }
    self.word = word
    lastSign = 0
    return index
  }

  /// Takes an apostrophe, which is a part of the word if a letter follows.
  mutating func takeApostrophe() {
    if word.isEmpty { endWord() } else { word.appendApostrophe() }
  }

  /// Takes a sign beyond ASCII.
  mutating func take(_ letter: Letter) {
    switch letter {
    case .letter(let scalar): append(scalar: scalar)
    case .apostrophe: takeApostrophe()
    case .other: endWord()
    case .sign(let scalar):
      let first = lastSign
      endWord()
      if first != 0 { append(pair: first, scalar) }
      lastSign = scalar
    }
  }

  /// Drops the word that is being read.
  mutating func forgetWord() { word = RunningWord() }

  /// Ends the word that is being read, if there is one.
  @inline(__always)
  mutating func endWord() {
    lastSign = 0
    if word.isEmpty { return }
    words.all.append(id(word.hash))
    if word.isFigure { words.figures.append(id(word.hash)) }
    if words.content.count < limit, word.length > 1,
      functionWords.languages(of: word.hash).rawValue & languages == 0
    {
      words.content.append(id(word.stem ?? word.hash))
    }
    word = RunningWord()
  }

  /// Appends a letter in UTF-8.
  private mutating func append(scalar: UInt32) {
    guard let letter = Unicode.Scalar(scalar) else { return }
    word.goOn()
    word.append(letter)
    lastSign = 0
  }

  private mutating func append(pair first: UInt32, _ second: UInt32) {
    let hash = mixed(mixed(emptyHash, first), second)
    words.all.append(id(hash))
    if words.content.count < limit { words.content.append(id(hash)) }
  }
}

/// Carries the number of a pair of signs on by a sign.
private func mixed(_ hash: UInt64, _ sign: UInt32) -> UInt64 {
  (hash ^ UInt64(sign)) &* 0x100_0000_01B3
}

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
