import CUTF8Proc

// How search sees letters: small, without accents, and of several forms of a letter one. The script of
// the search page (`Templates/assets/search.js`, `fold`) does the same to what readers type: what is
// changed here must be changed there.

/// A scalar beyond ASCII as search sees it: none, one or several scalars.
///
/// Small letters, taken apart (NFKD, Unicode Annex 15), without the marks of `isStripped`, put together
/// again (NFKC), and the letters of `otherForms` in their other form. Of scripts whose marks are letters
/// to their readers, such as Devanagari and Thai, nothing is stripped.
func fold(_ scalar: UInt32) -> [UInt32] {
  let small = UInt32(bitPattern: utf8proc_tolower(utf8proc_int32_t(bitPattern: scalar)))
  let parts = mapped([small], UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue)
    .map { UInt32(bitPattern: utf8proc_tolower(utf8proc_int32_t(bitPattern: $0))) }
    .filter { !isStripped($0) }
  return mapped(parts, UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue)
    .flatMap { otherForms[$0] ?? [$0] }
}

/// Whether a scalar is a mark over or under a letter that readers leave out: accents, the vowels of
/// Hebrew and Arabic, the lengthening stroke, the soft hyphen.
private func isStripped(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0xAD, 0x300...0x36F, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C7, 0x610...0x61A, 0x640,
    0x64B...0x65F, 0x670, 0x6D6...0x6ED:
    true
  default: false
  }
}

/// Letters that Unicode does not take apart, and forms of Arabic letters that keyboards mix up.
private let otherForms: [UInt32: [UInt32]] = {
  let pairs: [(Unicode.Scalar, String)] = [
    ("ß", "ss"), ("ø", "o"), ("ł", "l"), ("đ", "d"), ("ð", "d"), ("þ", "th"), ("æ", "ae"),
    ("œ", "oe"), ("ı", "i"), ("ħ", "h"), ("ŧ", "t"), ("ς", "σ"), ("\u{643}", "\u{6A9}"),
    ("\u{64A}", "\u{6CC}"), ("\u{649}", "\u{6CC}"), ("\u{629}", "\u{647}"),
  ]
  return Dictionary(
    uniqueKeysWithValues: pairs.map { ($0.value, $1.unicodeScalars.map(\.value)) })
}()

/// Scalars after a mapping of utf8proc; as they are where it fails.
private func mapped(_ scalars: [UInt32], _ flags: UInt32) -> [UInt32] {
  guard !scalars.isEmpty else { return [] }
  var text = String.UnicodeScalarView()
  for scalar in scalars { if let scalar = Unicode.Scalar(scalar) { text.append(scalar) } }
  let bytes = Array(String(text).utf8)
  var result: UnsafeMutablePointer<UInt8>?
  let options = utf8proc_option_t(rawValue: UTF8PROC_STABLE.rawValue | flags)
  let count = utf8proc_map(bytes, bytes.count, &result, options)
  guard count >= 0, let result else { return scalars }
  defer { free(result) }
  return String(decoding: UnsafeBufferPointer(start: result, count: count), as: UTF8.self)
    .unicodeScalars.map(\.value)
}

/// What a folded scalar is to search.
enum SearchLetter {
  /// A letter or digit, or a mark on one.
  case letter
  /// A sign of a script that puts no spaces between words, or of Korean, whose words carry particles.
  case sign
  case other
}

/// What a folded scalar is to search.
func searchLetter(_ scalar: UInt32) -> SearchLetter {
  switch utf8proc_category(utf8proc_int32_t(bitPattern: scalar)) {
  case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LM,
    UTF8PROC_CATEGORY_LO, UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ME,
    UTF8PROC_CATEGORY_ND, UTF8PROC_CATEGORY_NL, UTF8PROC_CATEGORY_NO:
    isSign(scalar) ? .sign : .letter
  default: .other
  }
}

private func isSign(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x312F,
    0x3400...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x323AF:
    true
  default: false
  }
}
