import Model

/// How longer words end in languages that the same function words serve, or that have few of them:
/// Danish "-tion" and "-hed" are "-sjon" and "-het" in Norwegian, and Finnish says with endings what
/// others say with small words.
///
/// The last four bytes count, whatever is listed.
struct WordEndings {
  private var keys = [UInt32](repeating: 0, count: 512)
  private var masks = [UInt32](repeating: 0, count: 512)

  init(_ lists: [(tag: String, endings: String)]) {
    for (tag, endings) in lists {
      for ending in endings.utf8.split(separator: 0x20) {
        let key = ending.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
        let place = place(of: key)
        keys[place] = key
        masks[place] |= LanguageSet(tag: tag).rawValue
      }
    }
  }

  /// The languages that have words which end so, as bits of a `LanguageSet`. The word has four bytes
  /// at the least.
  func languages(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var key: UInt32 = 0
    for index in (word.count - 4)..<word.count { key = key << 8 | UInt32(word[index]) }
    return masks[place(of: key)]
  }

  private func place(of key: UInt32) -> Int {
    var place = Int((key &* 0x9E37_79B1) >> 23)
    while keys[place] != 0, keys[place] != key { place = (place + 1) & 511 }
    return place
  }
}

let wordEndings = WordEndings([
  ("en", "tion tions ment ness able ally ating"),
  ("de", "tion ment lich heit keit sche chen rung tung lung nung ische"),
  ("nl", "heid lijk atie ijke ties eren"), ("sv", "tion ghet skap arna erna orna ades ning ande"),
  ("da", "tion ghed skab erne ende ning rede tede else igt"),
  ("nb", "sjon ghet skap tene nene rene sene ende ning else"),
  ("nn", "sjon leik heit skap ande ning else ingar"), ("fr", "tion ment ique eurs aires"),
  ("es", "ción idad ados ando ciones mente"), ("gl", "ción idade ados ando mente cións"),
  ("pt", "ção dade ados ando mento ções mente"), ("it", "ione ioni ento enti mente"),
  ("ca", "ció ment itat cions"),
  (
    "fi",
    "ista essa issa inen asta alla ella ssä stä llä uksi iden ivat neen seen isen osta olla uvat "
      + "taan ään ukset itse essä esta ään valla maan"
  ),
  ("et", "mine mise sele dele tele akse itud"), ("hu", "ának ások ését hető okat eket ság"),
  ("tr", "ları leri inde ında iyor mesi ması abilir"),
  ("pl", "nych nego ości anie enie ania enia owych"), ("hr", "anje enje osti nosti"),
  ("sl", "anje enje osti nosti"), ("cs", "ostí ního ání ných"), ("sk", "ného ných anie enie"),
  ("ro", "ului ilor elor area ează ție"), ("id", "anya ikan ngan akan"),
])
