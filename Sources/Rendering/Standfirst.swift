import Model

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension View {
  /// The summary of an article that is shown in full, where its text does not say the same: what stood between the
  /// headline and the text, or was written for it.
  func standfirst(of article: ShownArticle) -> String? {
    guard rights(article.index).show == .full else { return nil }
    let summary = header(article.index).summary
    return summary.isEmpty || holds(article.content.markdown, summary) ? nil : summary
  }
}

/// Whether a Markdown text has the first words of a summary, however they are marked up there. Most summaries were
/// made of the text and stand there byte by byte.
private func holds(_ markdown: [UInt8], _ summary: String) -> Bool {
  let summary = Array(summary.utf8)
  if contains(markdown, summary.prefix(40)) { return true }
  // A dateline may stand before the one and not before the other.
  let (text, letters) = (lettersOf(markdown), lettersOf(summary))
  return contains(text, letters.prefix(60)) || contains(text, letters.suffix(60))
}

private func contains(_ text: [UInt8], _ part: ArraySlice<UInt8>) -> Bool {
  (text + [0]).withUnsafeBytes { text in
    (part + [0]).withUnsafeBytes { part in
      guard let text = text.baseAddress, let part = part.baseAddress else { return false }
      return strstr(
        text.assumingMemoryBound(to: CChar.self), part.assumingMemoryBound(to: CChar.self)) != nil
    }
  }
}

/// Letters and digits, those of ASCII small, without the targets and labels of links and without character references.
func lettersOf(_ markdown: [UInt8]) -> [UInt8] {
  var letters: [UInt8] = []
  letters.reserveCapacity(markdown.count)
  var index = 0
  while index < markdown.count {
    let byte = markdown[index]
    if let end = endOfMarkup(markdown, from: index) {
      index = end
    } else if byte == 0xE2, index + 2 < markdown.count, markdown[index + 1] == 0x80 {
      // A dash or a quotation mark.
      index += 2
    } else if byte >= 0x80 || byte.isDigit {
      letters.append(byte)
    } else if (byte | 0x20).isSmallLetter {
      letters.append(byte | 0x20)
    }
    index += 1
  }
  return letters
}

/// Where what is no text and begins at `index` has its last byte: `(https://…)` or `[1]` behind a link's words, `&lt;`.
private func endOfMarkup(_ markdown: [UInt8], from index: Int) -> Int? {
  let byte = markdown[index]
  if byte == UInt8(ascii: "&") {
    return markdown[index...].prefix(9).firstIndex(of: UInt8(ascii: ";"))
  }
  guard index > 0, markdown[index - 1] == UInt8(ascii: "]") else { return nil }
  switch byte {
  case UInt8(ascii: "("): return markdown[index...].prefix(2_000).firstIndex(of: UInt8(ascii: ")"))
  case UInt8(ascii: "["): return markdown[index...].prefix(200).firstIndex(of: UInt8(ascii: "]"))
  default: return nil
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  fileprivate var isSmallLetter: Bool { self >= 0x61 && self <= 0x7A }
}
