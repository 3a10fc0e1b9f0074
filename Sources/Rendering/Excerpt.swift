/// The beginning of `text`, at most `limit` words of it: up to the last sentence that ends within
/// them, if that is at least half, else up to a word and an ellipsis.
///
/// In scripts without spaces two characters count as a word, each with the signs on it.
func excerpt(of text: String, words limit: Int) -> String {
  var halves = 0
  var sentenceEnd: (index: String.Index, halves: Int)?
  var wordEnd = text.startIndex
  var isInWord = false
  for index in text.unicodeScalars.indices {
    let scalar = text.unicodeScalars[index]
    if isSpaceless(scalar) {
      halves += isSign(scalar) ? 0 : 1
      isInWord = false
    } else if scalar.properties.isWhitespace {
      isInWord = false
    } else if !isInWord {
      halves += 2
      isInWord = true
    }
    if halves > 2 * limit { return cut(text, wordEnd, sentenceEnd, limit) }
    let next = text.unicodeScalars.index(after: index)
    if !scalar.properties.isWhitespace { wordEnd = next }
    if endsSentence(text.unicodeScalars, index) { sentenceEnd = (next, halves) }
  }
  return text
}

/// How many words `text` has, counted as `excerpt` does.
func wordCount(of text: String) -> Int {
  var halves = 0
  var isInWord = false
  for scalar in text.unicodeScalars {
    if isSpaceless(scalar) {
      halves += isSign(scalar) ? 0 : 1
      isInWord = false
    } else {
      let isSpace = scalar.properties.isWhitespace
      if !isSpace, !isInWord { halves += 2 }
      isInWord = !isSpace
    }
  }
  return (halves + 1) / 2
}

private func cut(
  _ text: String, _ wordEnd: String.Index, _ sentenceEnd: (index: String.Index, halves: Int)?,
  _ limit: Int
) -> String {
  if let sentenceEnd, sentenceEnd.halves >= limit { return String(text[..<sentenceEnd.index]) }
  return String(text[..<wordEnd]) + "…"
}

private func endsSentence(
  _ text: String.UnicodeScalarView, _ index: String.UnicodeScalarView.Index
) -> Bool {
  switch text[index] {
  case "。", "！", "？": return true
  case ".", "!", "?", "؟", "۔", "।":
    let next = text.index(after: index)
    guard next < text.endIndex else { return true }
    // "on Oct. 5", "at 8 p.m. in": an abbreviation, no end.
    let word = text[next...].first { !$0.properties.isWhitespace }
    let goesOn = word.map { $0.properties.isLowercase || $0.properties.numericType != nil } ?? false
    return text[next].properties.isWhitespace && !goesOn
  default: return false
  }
}

/// Whether the character stands on, below or around the one before it, as vowels and tones of Thai do.
private func isSign(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark: true
  default: false
  }
}

/// Whether words are written without spaces between them in the character's script: Chinese
/// characters, kana, Thai, Lao, Khmer, Myanmar.
private func isSpaceless(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
    0xF900...0xFAFF, 0x20000...0x3FFFF:
    true
  default: false
  }
}
