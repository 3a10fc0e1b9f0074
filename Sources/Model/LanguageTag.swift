/// `text` if it has the shape of a language tag (BCP 47): `en`, `pt-BR`, `zh-Hant`; nil otherwise.
///
/// Underscores, as in `pt_BR`, count as hyphens, and of a language that has codes of two letters and of three, `eng`,
/// the short one stands, as BCP 47 (RFC 5646, 2.2.1) asks. Whether there is such a language is not checked.
package func languageTag(_ text: String) -> String? {
  let tag = text.replacing("_", with: "-")
  let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
  let isLetterOrDigit = { (byte: UInt8) in
    byte < 0x80 && (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39)
  }
  guard let first = parts.first, (2...3).contains(first.utf8.count),
    first.utf8.allSatisfy({ $0 >= 0x41 && isLetterOrDigit($0) }),
    parts.dropFirst().allSatisfy({
      (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isLetterOrDigit)
    })
  else { return nil }
  guard let short = shortCodes[first.lowercased()] else { return tag }
  return ([short] + parts.dropFirst().map(String.init)).joined(separator: "-")
}

/// By the codes of ISO 639-2, of both kinds, those of ISO 639-1 of the languages that most news is in.
private let shortCodes: [String: String] = [
  "ara": "ar", "ben": "bn", "bul": "bg", "cat": "ca", "ces": "cs", "chi": "zh", "cze": "cs",
  "dan": "da",
  "deu": "de", "dut": "nl", "ell": "el", "eng": "en", "est": "et", "fas": "fa", "fin": "fi",
  "fra": "fr",
  "fre": "fr", "ger": "de", "gre": "el", "heb": "he", "hin": "hi", "hrv": "hr", "hun": "hu",
  "ind": "id",
  "ita": "it", "jpn": "ja", "kor": "ko", "lav": "lv", "lit": "lt", "may": "ms", "msa": "ms",
  "nld": "nl",
  "nor": "no", "per": "fa", "pol": "pl", "por": "pt", "ron": "ro", "rum": "ro", "rus": "ru",
  "slk": "sk",
  "slo": "sk", "slv": "sl", "spa": "es", "srp": "sr", "swa": "sw", "swe": "sv", "tam": "ta",
  "tel": "te",
  "tha": "th", "tur": "tr", "ukr": "uk", "urd": "ur", "vie": "vi", "zho": "zh",
]

/// The language itself of a tag, in small letters: `pt` of `pt-BR`.
package func primaryLanguage(_ tag: String) -> String {
  tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
}
