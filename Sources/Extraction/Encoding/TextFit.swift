import Model

/// How well a text that was read in some encoding looks like one that people wrote: how many of its words and characters
/// are those that texts of a language are full of, and how many have what no word has.
struct TextFit {
  /// Words, and characters of scripts without spaces.
  private var units = 0
  /// How many of them are function words, for each language of `FunctionWords.languages`.
  private var functionWords = [Int](repeating: 0, count: 32)
  /// What the frequent words and characters beyond ASCII weigh, less what the others of scripts without spaces do.
  private var familiar = 0
  /// How many are none that people write: of two scripts, with signs among letters, with a broken character.
  private var odd = 0
  /// The words with letters beyond ASCII of the Latin script, those of names left out.
  private var accented: [[Unicode.Scalar]] = []
  private var word = Word()
  /// The character before the one that is read.
  private var before: Unicode.Scalar = " "

  init(_ text: [UInt8]) {
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { read(scalar) }
    endWord()
  }

  /// How many words and characters beyond ASCII speak for the encoding, in tenths, less those that speak against it;
  /// more than 0 where it is likely, less where it is not.
  var points: Int {
    let strangers = strangers
    let natives = latinLetters[language] == nil ? 0 : accented.count - strangers
    return familiar + 3 * natives - 10 * (odd + strangers)
  }

  /// Whether no other encoding need be tried.
  var isClear: Bool { odd == 0 && strangers == 0 && functionWords[language] * 7 >= units }

  /// The place in `FunctionWords.languages` of the one with most function words.
  private var language: Int {
    functionWords.indices.max { functionWords[$0] < functionWords[$1] } ?? 0
  }

  /// How many words have letters that the language has not.
  private var strangers: Int {
    latinLetters[language].map { letters in
      accented.count { !$0.allSatisfy(letters.contains) }
    } ?? 0
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    defer { before = scalar }
    if scalar.value < 0x80 {
      if isThai(before), isASCIILetter(scalar) { odd += 1 }
      if isASCIILetter(scalar) { word.add(scalar, .latin) } else { endWord() }
    } else if let script = LetterScript(scalar) {
      script == .spaceless ? readSpaceless(scalar) : word.add(scalar, script)
    } else if isMarkBetweenWords(scalar) {
      endWord()
    } else if scalar == "\u{FFFD}" || scalar.value < 0xA0 {
      endWord()
      units += 1
      odd += 1
    } else if word.isEmpty, isSign(before) && scalar != before || LetterScript(before) == .spaceless
    {
      // Lines of boxes, half of a character.
      units += 1
      odd += 1
    } else {
      word.addSign()
    }
  }

  private mutating func readSpaceless(_ scalar: Unicode.Scalar) {
    endWord()
    units += 1
    // Thai has so few letters that one in seven is a frequent one by accident.
    familiar += frequentCharacters.contains(scalar) ? 10 : isThai(scalar) ? -3 : -1
    if isThaiMark(scalar), !carriesThaiMark(before) { odd += 1 }
    if isThai(scalar), LetterScript(before) == .latin || isASCIILetter(before) { odd += 1 }
  }

  private mutating func endWord() {
    defer { word.clear() }
    guard !word.isEmpty else { return }
    units += 1
    guard !word.isOdd else { return odd += 1 }
    let bytes = Array(word.text.utf8)
    var languages = FunctionWords.all.languages(of: FunctionWords.hash(of: bytes[...])).rawValue
    if word.isWide, languages != 0 || frequentWords.contains(word.text) { familiar += 10 }
    while languages != 0 {
      functionWords[languages.trailingZeroBitCount] += 1
      languages &= languages - 1
    }
    if word.isAccented { accented.append(word.wideLetters) }
  }
}

/// Whether a character is neither of ASCII nor a letter, and does not stand between words.
private func isSign(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value >= 0x80 && LetterScript(scalar) == nil && !isMarkBetweenWords(scalar)
}

private func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x80 && isLetter(UInt8(scalar.value))
}

private func isThai(_ scalar: Unicode.Scalar) -> Bool { 0xE01...0xE4E ~= scalar.value }

/// Whether a character stands above or below another one of Thai.
private func isThaiMark(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value == 0xE31 || 0xE34...0xE3A ~= scalar.value || 0xE47...0xE4E ~= scalar.value
}

/// Whether a mark of Thai may stand on a character: a consonant, or a vowel above or below one.
private func carriesThaiMark(_ scalar: Unicode.Scalar) -> Bool {
  0xE01...0xE2E ~= scalar.value || 0xE31...0xE39 ~= scalar.value
}

/// A word as it is read.
private struct Word {
  private(set) var text = ""
  private(set) var wideLetters: [Unicode.Scalar] = []
  /// Whether it has a letter beyond ASCII.
  private(set) var isWide = false
  private var script: LetterScript?
  private var isMixed = false
  private var hasCapitalInside = false
  private var hasSign = false
  private var endsWithSign = false
  private var isSmall = false

  var isEmpty: Bool { script == nil }
  /// A sign at the end may stand alone: "25 °".
  var isOdd: Bool { isMixed || hasSign || hasCapitalInside || isAllAccents }
  /// No Latin word of any length has accents on most of its letters.
  private var isAllAccents: Bool {
    wideLetters.count > 2 && wideLetters.count * 5 > text.unicodeScalars.count * 3
  }
  /// Whether it is Latin, begins with a small letter, and has letters beyond ASCII.
  var isAccented: Bool { script == .latin && isSmall && !wideLetters.isEmpty }

  mutating func add(_ scalar: Unicode.Scalar, _ script: LetterScript) {
    if let first = self.script { isMixed = isMixed || first != script }
    if self.script == nil {
      isSmall = scalar.value < 0x80 ? scalar.value >= 0x61 : !scalar.properties.isUppercase
    }
    hasSign = hasSign || endsWithSign
    endsWithSign = false
    self.script = self.script ?? script
    if script == .latin, scalar.value >= 0x80 { wideLetters.append(scalar) }
    isWide = isWide || scalar.value >= 0x80
    text.unicodeScalars.append(scalar)
  }

  mutating func addSign() { endsWithSign = true }

  mutating func clear() { self = Word() }
}

/// The scripts that old encodings have. A word is of one.
private enum LetterScript {
  case latin, greek, cyrillic, hebrew, arabic
  /// Written without spaces: Chinese, Japanese, Korean as read here, Thai.
  case spaceless

  /// Nil for what is no letter.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xD7, 0xF7: return nil
    case 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x386...0x3FF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x5B0...0x5EA: self = .hebrew
    case 0x621...0x6D5: self = .arabic
    case 0xE01...0xE4E, 0x3041...0x30FE, 0x3400...0x9FFF, 0xAC00...0xD7A3: self = .spaceless
    default: return nil
    }
  }
}

/// Signs that stand between words in every encoding: quotes, dashes, dots, currencies and the like.
private func isMarkBetweenWords(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xA0, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xBB, 0xBF, 0xA1, 0x2010...0x203A, 0x20AC, 0x2116,
    0x2122,
    0x3000...0x301F, 0x30FB, 0xFF01...0xFF5E, 0x60C, 0x61B, 0x61F, 0x5BE:
    true
  default: false
  }
}

/// By the place of a language in `FunctionWords.languages`, its Latin letters beyond ASCII in both cases.
private let latinLetters: [Int: Set<Unicode.Scalar>] = Dictionary(
  uniqueKeysWithValues: lettersOfLanguages.compactMap { tag, letters in
    FunctionWords.languages.firstIndex(of: tag).map {
      ($0, Set((letters + letters.uppercased()).unicodeScalars))
    }
  })

/// Arabic, Persian and Hebrew words that every text is full of.
private let frequentWords = Set(
  """
  في من على إلى الى أن ان عن التي الذي ما لا هذا هذه مع كان قد أو او بعد كما بين ذلك هو هي كل غير قال
  و به که از در را این با است آن برای يا تا بر خود شده
  את של על לא כי עם הוא זה או אם היא גם כל אל מה אני יש אבל יותר עד כך רק בין לפני אחרי זו
  """.split { $0 == " " || $0 == "\n" }.map(String.init))

/// The characters that stand most often in Chinese in both spellings, in Japanese, Korean and Thai.
private let frequentCharacters = Set(
  """
  的一是不了在人有我他这这個个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多
  這們來時為說國著裡後會過對學發經現點兩無於與將從問間業關開當動種實長
  のにはをたがでてとしれさいるなもあかっこうりくすまよらきおけそだえ日本大出会者事的同場行合手中
  이다는을의에가고하지한로은를도서기사대인시자리해있니라어나정부
  านรอกเงมยล
  """.unicodeScalars.filter { $0.value > 0x80 })
