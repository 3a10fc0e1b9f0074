/// `text` if it has the shape of a language tag (BCP 47): `en`, `pt-BR`, `zh-Hant`; nil otherwise.
///
/// Underscores, as in `pt_BR`, count as hyphens. Whether there is such a language is not checked.
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
  return tag
}

/// The language itself of a tag, in small letters: `pt` of `pt-BR`.
package func primaryLanguage(_ tag: String) -> String {
  tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
}
