/// The scripts that tell a language, or a few.
enum Script: Int, CaseIterable {
  case hebrew, arabic, devanagari, bengali, gurmukhi, gujarati, tamil, telugu, kannada
  case malayalam, thai, georgian, armenian, khmer, kana, han, hangul

  /// The script of a letter by its first two bytes in UTF-8; nil for signs, and for Latin, Greek and
  /// Cyrillic letters.
  init?(_ first: UInt8, _ second: UInt8) {
    switch (first, second) {
    case (0xD4, 0xB1...), (0xD5, _), (0xD6, ...0x8F): self = .armenian
    case (0xD6, _), (0xD7, _): self = .hebrew
    case (0xD8...0xDB, _): self = .arabic
    case (0xE0, 0xA4...0xA5): self = .devanagari
    case (0xE0, 0xA6...0xA7): self = .bengali
    case (0xE0, 0xA8...0xA9): self = .gurmukhi
    case (0xE0, 0xAA...0xAB): self = .gujarati
    case (0xE0, 0xAE...0xAF): self = .tamil
    case (0xE0, 0xB0...0xB1): self = .telugu
    case (0xE0, 0xB2...0xB3): self = .kannada
    case (0xE0, 0xB4...0xB5): self = .malayalam
    case (0xE0, 0xB8...0xB9): self = .thai
    case (0xE1, 0x82...0x83): self = .georgian
    case (0xE1, 0x9E...0x9F): self = .khmer
    case (0xE3, 0x81...0x83): self = .kana
    case (0xE4...0xE9, _): self = .han
    case (0xEA, 0xB0...), (0xEB...0xEC, _), (0xED, ...0x9E): self = .hangul
    default: return nil
    }
  }

  /// The language most often written in it.
  var language: String {
    switch self {
    case .hebrew: "he"
    case .arabic: "ar"
    case .devanagari: "hi"
    case .bengali: "bn"
    case .gurmukhi: "pa"
    case .gujarati: "gu"
    case .tamil: "ta"
    case .telugu: "te"
    case .kannada: "kn"
    case .malayalam: "ml"
    case .thai: "th"
    case .georgian: "ka"
    case .armenian: "hy"
    case .khmer: "km"
    case .kana: "ja"
    case .han: "zh"
    case .hangul: "ko"
    }
  }
}

/// A letter by which a language shows that shares its script with a more widespread one.
struct TellingLetter {
  let language: String
  let script: Script
  let bytes: [UInt8]

  init(_ language: String, _ script: Script, _ letter: String) {
    self.language = language
    self.script = script
    bytes = Array(letter.utf8)
  }

  /// Whether it stands at `index`.
  func matches(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    text[index] == bytes[0] && text[index + 1] == bytes[1]
      && (bytes.count == 2 || text[index + 2] == bytes[2])
  }
}

/// Urdu's come before Persian's, for it has those too.
let tellingLetters = [
  TellingLetter("ur", .arabic, "ے"), TellingLetter("ur", .arabic, "ہ"),
  TellingLetter("ur", .arabic, "ں"), TellingLetter("fa", .arabic, "ی"),
  TellingLetter("fa", .arabic, "ک"), TellingLetter("fa", .arabic, "گ"),
  TellingLetter("fa", .arabic, "پ"), TellingLetter("mr", .devanagari, "ळ"),
  TellingLetter("as", .bengali, "ৰ"),
]
