import CCmark
import Model

/// The first running text of a Markdown text, at most `limit` words of it, as plain words: what an article shows of
/// itself where it has no summary and may not be shown in full. Headings, lists, quotes, code and pictures are passed
/// over, and so is a first sentence that made the headline, unless it is all; empty where nothing else is there.
func openingWords(of markdown: [UInt8], below headline: Headline, limit: Int) -> String {
  DocumentMemory.with { memory in
    guard let document = document(of: beginning(of: markdown, words: limit), memory) else {
      return ""
    }
    var words: [UInt8] = []
    var next = cmark_node_first_child(document)
    while let node = next, words.count < bytesOfWords(limit) {
      if cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH {
        appendSpace(to: &words)
        appendWords(of: node, to: &words)
      }
      next = cmark_node_next(node)
    }
    if words.last == 0x20 { words.removeLast() }
    let text = String(decoding: words, as: UTF8.self)
    let rest =
      repeats(words, headline) ? afterSentence(of: text, from: headline.text.utf8.count / 2) : ""
    return excerpt(of: shortened(rest.isEmpty ? text : rest, limit), words: limit)
  }
}

/// A text no longer than `limit` words ever are: signs that are no spaces may stand between its words.
private func shortened(_ text: String, _ limit: Int) -> String {
  let most = bytesOfWords(limit) / 2
  let scalars = text.unicodeScalars
  guard let end = scalars.index(scalars.startIndex, offsetBy: most, limitedBy: scalars.endIndex),
    end != scalars.endIndex
  else { return text }
  return String(scalars[..<end]) + "…"
}

/// Whether a text begins with what its headline was made of.
private func repeats(_ words: [UInt8], _ headline: Headline) -> Bool {
  headline.isDerived
    && lettersOf(Array(words.prefix(60))).starts(
      with: lettersOf(Array(headline.text.utf8)).prefix(20))
}

/// More than so many words of any script have.
private func bytesOfWords(_ count: Int) -> Int { count * 24 }

/// A text up to the end of the paragraph that surely has the last of `count` words: most of a long one need not be read.
private func beginning(of markdown: [UInt8], words count: Int) -> [UInt8] {
  // What is passed over at the top may be as long again.
  var end = 2 * bytesOfWords(count)
  while end + 1 < markdown.count, markdown[end] != 0x0A || markdown[end + 1] != 0x0A { end += 1 }
  return end + 1 < markdown.count ? Array(markdown[..<end]) : markdown
}

/// Appends what a paragraph says, without its pictures.
private func appendWords(of paragraph: OpaquePointer, to words: inout [UInt8]) {
  guard let iterator = cmark_iter_new(paragraph) else { return }
  defer { cmark_iter_free(iterator) }
  var event = cmark_iter_next(iterator)
  while event != CMARK_EVENT_DONE {
    if let node = cmark_iter_get_node(iterator) {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_IMAGE: cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        let text = bytes(cmark_node_get_literal(node))
        // What stood before the space may have been a picture.
        if text.first == 0x20 { appendSpace(to: &words) }
        words += text.drop { $0 == 0x20 }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: appendSpace(to: &words)
      default: break
      }
    }
    event = cmark_iter_next(iterator)
  }
}
