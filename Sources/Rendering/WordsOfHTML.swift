/// The words of a piece of raw HTML: tags and comments are left out, and with them everything
/// inside `<script>` and `<style>`; runs of white space become one space.
///
/// Entities stay as they are written; cmark escapes their `&` like any other.
func wordsOfHTML(_ html: [UInt8]) -> [UInt8] {
  var words: [UInt8] = []
  var position = 0
  while position < html.count {
    let byte = html[position]
    if byte == UInt8(ascii: "<") {
      position = endOfMarkup(html, from: position)
      appendSpace(to: &words)
    } else if byte <= 0x20 {
      appendSpace(to: &words)
      position += 1
    } else {
      words.append(byte)
      position += 1
    }
  }
  if words.last == UInt8(ascii: " ") { words.removeLast() }
  return words
}

/// Appends a space where a word is before it.
func appendSpace(to words: inout [UInt8]) {
  if let last = words.last, last != UInt8(ascii: " ") { words.append(UInt8(ascii: " ")) }
}

/// Where the tag, comment or silent element that starts at `start` ends.
private func endOfMarkup(_ html: [UInt8], from start: Int) -> Int {
  if starts(html, at: start, with: "<!--") { return after("-->", in: html, from: start + 4) }
  for element in ["script", "style"] where starts(html, at: start, with: "<" + element) {
    return after(">", in: html, from: after("</" + element, in: html, from: start))
  }
  return after(">", in: html, from: start)
}

/// The position behind the next `text`, or the end.
private func after(_ text: String, in html: [UInt8], from start: Int) -> Int {
  var position = start
  while position < html.count {
    if starts(html, at: position, with: text) { return position + text.utf8.count }
    position += 1
  }
  return html.count
}

/// Whether `text`, given in small letters, stands at `position` in any case.
private func starts(_ html: [UInt8], at position: Int, with text: String) -> Bool {
  guard html.count - position >= text.utf8.count else { return false }
  return zip(html[position...], text.utf8).allSatisfy { byte, wanted in
    byte == wanted || (byte >= 0x41 && byte <= 0x5A && byte | 0x20 == wanted)
  }
}
