import Model

// What all readers do alike to complete an article's record.

/// The headline: the one given, else one derived from the text, else the file's name.
func headline(given: String?, _ paragraphs: [Text], _ seed: Seed) -> Headline {
  if let text = given.map(oneLine), !text.isEmpty { return Headline(text) }
  if let text = deriveHeadline(from: paragraphs).map(oneLine), !text.isEmpty {
    return Headline(text, isDerived: true)
  }
  return Headline(nameOfFile(seed.path), isDerived: true)
}

/// The date given, else the one that the file's name holds.
func date(_ given: PublicationDate?, _ seed: Seed) -> (
  published: PublicationDate?, isFromName: Bool
) {
  if let given { return (given, false) }
  guard let day = dateInFileName(seed.path) else { return (nil, false) }
  return (PublicationDate(day: day), true)
}

/// The date of a change, if it is later than the one of publication.
func later(_ modified: PublicationDate?, than published: PublicationDate?) -> PublicationDate? {
  guard let published, let modified, modified > published else { return nil }
  return modified
}

/// The language given, else the one that the text shows; nil where that is the digest's own, or not
/// known. A text too short to tell that can't be in the digest's own, by its script, is in `und`, an
/// undetermined one (BCP 47): it must at least not run from right to left.
func language(given: String?, _ paragraphs: [Text], _ settings: Settings) -> String? {
  if let given { return given }
  let found = detectLanguage(of: paragraphs)
  if found == settings.language { return nil }
  let own = settings.language.split(separator: "-").first.map(String.init) ?? settings.language
  if let found { return own == found ? nil : found }
  return languagesOfOtherScripts.contains(own) && isMostlyASCII(paragraphs) ? "und" : nil
}

/// Languages that are not written in Latin letters.
private let languagesOfOtherScripts: Set<String> = [
  "am", "ar", "be", "bg", "bn", "el", "fa", "he", "hi", "hy", "ja", "ka", "km", "ko", "lo", "mk",
  "mr",
  "my", "ru", "ta", "te", "th", "uk", "ur", "yi", "zh",
]

/// Whether nine in ten bytes of the letters are ASCII's, of 20 at the least.
private func isMostlyASCII(_ paragraphs: [Text]) -> Bool {
  var (plain, all) = (0, 0)
  for byte in paragraphs.joined().prefix(2_000) where isLetter(byte) {
    all += 1
    if byte < 0x80 { plain += 1 }
  }
  return all >= 20 && plain * 10 >= all * 9
}

/// What an article without a date draws; in a text it can be written down, in a page not.
func undated(_ seed: Seed, isText: Bool) -> Diagnostic {
  Diagnostic(
    .warning, file: seed.file, line: 1, "no date found; filed under \"undated\"",
    advice: isText
      ? "Add a line such as \"24 January 2019\" at its top."
      : "Write 'date: 2019-01-24' into '\(seed.file).yaml'.")
}

/// Text on one line, without white space at its ends or runs of it inside.
func oneLine(_ text: String) -> String {
  // Most texts are so already, and `Character` takes long to tell what white space is.
  if isOneLine(text) { return text }
  let words = String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) }))
  return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// Whether it is a control character, such as an escape in JSON or YAML can stand for, and no white space.
private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.generalCategory == .control && !scalar.properties.isWhitespace
}

/// Whether a text has no control character and no white space but single spaces between words. White space beyond ASCII begins with
/// C2, E1, E2 or E3; of these only the quotes and dashes of U+2010 to U+2027 are told from it.
private func isOneLine(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  guard bytes.first != 0x20, bytes.last != 0x20 else { return false }
  return !bytes.indices.contains { index in
    switch bytes[index] {
    case 0x20: bytes[index - 1] == 0x20
    case 0x00..<0x20, 0x7F, 0xC2, 0xE1, 0xE3: true
    case 0xE2: bytes[index + 1] != 0x80 || !(0x90...0xA7).contains(bytes[index + 2])
    default: false
    }
  }
}

/// "letter to kim" for `2019/letter-to_kim.txt`.
private func nameOfFile(_ path: String) -> String {
  let name = path.split(separator: "/").last.map(String.init) ?? path
  let stem = name.split(separator: ".").dropLast().joined(separator: ".")
  let words = (stem.isEmpty ? name : stem).split { "-_ ".contains($0) }
  return words.isEmpty ? name : words.joined(separator: " ")
}
