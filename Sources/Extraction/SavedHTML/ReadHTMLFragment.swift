import Model

/// What a piece of HTML holds: the text of a feed's entry.
struct HTMLFragment {
  var blocks: [Block] = []
  var pictures: [Picture] = []
  var markdown: [UInt8] = []
  /// The first paragraphs in plain words, for headline and summary.
  var paragraphs: [[UInt8]] = []
}

/// Reads a piece of HTML in UTF-8; `base` is the address that its links are relative to.
///
/// A stand-in: tags go, elements that stand on their own part paragraphs, common entities are
/// resolved.
func readHTMLFragment(_ html: [UInt8], base: String?) -> HTMLFragment {
  var fragment = HTMLFragment()
  let paragraphs = paragraphs(of: html[...])
  fragment.blocks = paragraphs.map { .paragraph($0[...]) }
  fragment.markdown = writeMarkdown(fragment.blocks)
  fragment.paragraphs = Array(paragraphs.prefix(6))
  return fragment
}

private func paragraphs(of html: Text) -> [[UInt8]] {
  var paragraphs: [[UInt8]] = [[]]
  var index = html.startIndex
  while index < html.endIndex {
    let byte = html[index]
    if byte == UInt8(ascii: "<"), let end = tagEnd(html, index) {
      let name = html[(index + 1)..<end].drop { $0 == UInt8(ascii: "/") }.prefix(while: isLetter)
      if !inlineTags.contains(name.map(lower)) { paragraphs.append([]) }
      index = end
    } else if byte == UInt8(ascii: "&"), let found = entity(html[index...].prefix(10)) {
      paragraphs[paragraphs.count - 1] += found.text
      index += found.length - 1
    } else {
      paragraphs[paragraphs.count - 1].append(byte < 0x20 ? 0x20 : byte)
    }
    index += 1
  }
  return paragraphs.map { Array($0[...].words.joined(separator: [0x20])) }.filter { !$0.isEmpty }
}

/// The end of the tag that begins here; nil if none does.
private func tagEnd(_ html: Text, _ index: Int) -> Int? {
  guard let next = html[(index + 1)...].first, isLetter(next) || "/!".utf8.contains(next) else {
    return nil
  }
  return html[index...].firstIndex(of: UInt8(ascii: ">"))
}

private func entity(_ text: Text) -> (text: [UInt8], length: Int)? {
  guard let end = text.firstIndex(of: UInt8(ascii: ";")) else { return nil }
  let name = text[(text.startIndex + 1)..<end].string
  let found = name.hasPrefix("#") ? Int(name.dropFirst()).flatMap(Unicode.Scalar.init) : nil
  guard let text = found.map({ String($0) }) ?? entities[name] else { return nil }
  return (Array(text.utf8), name.utf8.count + 2)
}

private let entities = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "eacute": "é",
]

private let inlineTags = Set(
  ["a", "b", "i", "em", "strong", "span", "img", "small", "sup", "sub", "code", "u"]
    .map { Array($0.utf8) })
