import CUTF8Proc
import Model

/// The part of an address that is made of words: letters and digits of any script, in lower case,
/// joined by hyphens; at most 60 characters and 180 bytes, so that a file name with its ending
/// stays below the 255 bytes that file systems allow.
///
/// Words that would be mistaken for something else (a year, a device of Windows, the index page)
/// and texts without a letter or digit give `prefix` and letters that stand for `id`.
package func slug(of text: String, orElse prefix: String, _ id: String) -> String {
  let words = text.utf8.allSatisfy { $0 < 0x80 } ? asciiSlug(text) : unicodeSlug(text)
  let cut = shortened(words)
  return isReserved(cut) ? prefix + Fingerprint(of: id).letters(8) : cut
}

private func asciiSlug(_ text: String) -> String {
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      bytes.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
    case UInt8(ascii: "'"): continue
    default: if let last = bytes.last, last != hyphen { bytes.append(hyphen) }
    }
  }
  if bytes.last == hyphen { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

/// Compatibility forms are folded (NFKC) and Latin letters lose their marks; other scripts keep
/// theirs, where marks are vowels.
private func unicodeSlug(_ text: String) -> String {
  var slug = ""
  var baseIsLatin = false
  for scalar in mapped(text, UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue).unicodeScalars
  {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark:
      if !baseIsLatin, !slug.isEmpty, !slug.hasSuffix("-") { slug.unicodeScalars.append(scalar) }
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      let lower = spelling[scalar] ?? scalar.properties.lowercaseMapping
      baseIsLatin = lower.utf8.count == 1 || spelling[scalar] != nil
      slug += lower
    case _ where apostrophes.contains(scalar): continue
    default:
      if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      baseIsLatin = false
    }
  }
  if slug.hasSuffix("-") { slug.removeLast() }
  return mapped(slug, UTF8PROC_COMPOSE.rawValue)
}

/// Latin letters that are not made of a plain letter and a mark.
private let spelling: [Unicode.Scalar: String] = [
  "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o",
  "đ": "d", "Đ": "d", "ł": "l", "Ł": "l", "ı": "i", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th",
]

private let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{2BC}", "\u{AD}"]

private let hyphen = UInt8(ascii: "-")

/// `text` in the normal form that `options` of utf8proc ask for.
private func mapped(_ text: String, _ options: UInt32) -> String {
  var bytes = Array(text.utf8)
  var result: UnsafeMutablePointer<UInt8>?
  let flags = utf8proc_option_t(rawValue: UTF8PROC_STABLE.rawValue | options)
  let count = utf8proc_map(&bytes, bytes.count, &result, flags)
  guard count >= 0, let result else { return text }
  defer { free(result) }
  return String(decoding: UnsafeBufferPointer(start: result, count: count), as: UTF8.self)
}

/// Cuts at a hyphen where there is one in the second half, else between characters.
private func shortened(_ slug: String) -> String {
  guard slug.utf8.count > 60 else { return slug }
  var cut = String(slug.prefix(60))
  while cut.utf8.count > 180 { cut.removeLast() }
  guard cut.utf8.count < slug.utf8.count else { return slug }
  let wordGoesOn = slug.dropFirst(cut.count).first != "-"
  if wordGoesOn, let end = cut.lastIndex(of: "-"), cut[..<end].count >= cut.count / 2 {
    cut = String(cut[..<end])
  }
  return cut.hasSuffix("-") ? String(cut.dropLast()) : cut
}

private func isReserved(_ slug: String) -> Bool {
  let isDatePart = slug.utf8.count <= 4 && slug.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
  return slug.isEmpty || isDatePart || reserved.contains(slug)
}

/// Names of pages, and of devices on Windows.
private let reserved: Set<String> = Set(
  ["index", "feed", "404", "con", "prn", "aux", "nul"]
    + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
