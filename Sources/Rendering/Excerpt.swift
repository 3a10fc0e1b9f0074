/// The beginning of `text`, at most `limit` words of it: up to the last sentence that ends within
/// them, if that is at least half, else up to a word and an ellipsis.
///
/// In scripts without spaces two characters count as a word, each with the signs on it.
func excerpt(of text: String, words limit: Int) -> String {
  var copy = text
  return copy.withUTF8 { bytes in
    end(of: bytes, words: limit).map { end in
      String(decoding: UnsafeBufferPointer(rebasing: bytes[..<end.index]), as: UTF8.self)
        + (end.isSentence ? "" : "…")
    }
  } ?? text
}

/// What follows the first sentence of `text` that ends after `start` bytes or later; empty where nothing does.
func afterSentence(of text: String, from start: Int) -> String {
  var copy = text
  return copy.withUTF8 { bytes in
    var index = 0
    while index < bytes.count {
      let scalar = scalar(in: bytes, at: index)
      index += UTF8.width(scalar)
      if index >= start, mayEndSentence(scalar), endsSentence(scalar, bytes, index) { break }
    }
    let rest = bytes[index...].drop { $0 == 0x20 }
    return String(decoding: rest, as: UTF8.self)
  }
}

/// How many words `text` has, counted as `excerpt` does.
func wordCount(of text: String) -> Int {
  var text = text
  return text.withUTF8 { bytes in
    var halves = WordHalves()
    var index = 0
    while index < bytes.count {
      let scalar = scalar(in: bytes, at: index)
      halves.read(scalar)
      index += UTF8.width(scalar)
    }
    return (halves.count + 1) / 2
  }
}

/// Where a text must be cut to have `limit` words at most; nil if it may stay whole.
private func end(
  of text: UnsafeBufferPointer<UInt8>, words limit: Int
) -> (index: Int, isSentence: Bool)? {
  var halves = WordHalves()
  var sentenceEnd: (index: Int, halves: Int)?
  var wordEnd = 0
  var index = 0
  while index < text.count {
    // Most signs are letters of ASCII inside a word, which change nothing else.
    if halves.isInWord, isASCIILetter(text[index]) {
      index += 1
      wordEnd = index
      continue
    }
    let scalar = scalar(in: text, at: index)
    halves.read(scalar)
    if halves.count > 2 * limit {
      if let sentenceEnd, sentenceEnd.halves >= limit { return (sentenceEnd.index, true) }
      return (wordEnd, false)
    }
    let next = index + UTF8.width(scalar)
    if !isSpace(scalar) { wordEnd = next }
    if mayEndSentence(scalar), endsSentence(scalar, text, next) {
      sentenceEnd = (next, halves.count)
    }
    index = next
  }
  return nil
}

/// Counts words, each as two halves.
private struct WordHalves {
  private(set) var count = 0
  private(set) var isInWord = false

  @inline(__always)
  mutating func read(_ scalar: Unicode.Scalar) {
    if scalar.value >= 0x0E00, isSpaceless(scalar) {
      count += isSign(scalar) ? 0 : 1
      isInWord = false
    } else if isSpace(scalar) {
      isInWord = false
    } else if !isInWord {
      count += 2
      isInWord = true
    }
  }
}

/// The character that begins at `index` of a text, which is valid UTF-8.
@inline(__always)
private func scalar(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar {
  let lead = text[index]
  if lead < 0x80 { return Unicode.Scalar(lead) }
  let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  var value = UInt32(lead) & (0x7F >> UInt32(count))
  for byte in text[(index + 1)..<min(index + count, text.count)] {
    value = value << 6 | UInt32(byte & 0x3F)
  }
  return Unicode.Scalar(value) ?? "\u{FFFD}"
}

@inline(__always)
private func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

/// White space; most of it is ASCII, for which no table is needed.
@inline(__always)
private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x80
    ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
    : scalar.properties.isWhitespace
}

@inline(__always)
private func mayEndSentence(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case ".", "!", "?", "؟", "۔", "।", "。", "！", "？": true
  default: false
  }
}

/// Whether `sign`, one that may end a sentence, does so before what begins at `next`.
private func endsSentence(
  _ sign: Unicode.Scalar, _ text: UnsafeBufferPointer<UInt8>, _ next: Int
) -> Bool {
  if sign == "。" || sign == "！" || sign == "？" { return true }
  guard next < text.count else { return true }
  guard isSpace(scalar(in: text, at: next)) else { return false }
  // "on Oct. 5", "at 8 p.m. in": an abbreviation, no end.
  var index = next
  while index < text.count {
    let word = scalar(in: text, at: index)
    if !isSpace(word) {
      if word.isASCII { return !(0x61...0x7A ~= word.value || 0x30...0x39 ~= word.value) }
      return !(word.properties.isLowercase || word.properties.numericType != nil)
    }
    index += UTF8.width(word)
  }
  return true
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
