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
  return contains(markdown, summary.prefix(40))
    || contains(lettersOf(markdown), lettersOf(summary).prefix(60))
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

/// Letters and digits, those of ASCII small, without the targets of links.
private func lettersOf(_ markdown: [UInt8]) -> [UInt8] {
  var letters: [UInt8] = []
  letters.reserveCapacity(markdown.count)
  var index = 0
  while index < markdown.count {
    let byte = markdown[index]
    let isTarget =
      byte == UInt8(ascii: "(") && index > 0 && markdown[index - 1] == UInt8(ascii: "]")
    if isTarget, let end = markdown[index...].firstIndex(of: UInt8(ascii: ")")) {
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

extension UInt8 {
  fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  fileprivate var isSmallLetter: Bool { self >= 0x61 && self <= 0x7A }
}
