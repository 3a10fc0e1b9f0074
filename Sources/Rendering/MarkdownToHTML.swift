import CCmark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// With `SetTables`, `SetInlineTags` and `OpeningWords` the only file that knows cmark's documents. Nothing is freed
// piece by piece: all nodes and buffers lie in the `DocumentMemory`.

/// The HTML of a Markdown text, without anything that the text could make a browser do.
///
/// Raw HTML is dropped but for its words and what raises, lowers or strikes them out, links keep their words and lose unsafe addresses, and
/// pictures become their descriptions: nothing is loaded from elsewhere. Headings start below the
/// page's own `<h1>` and skip no level. `markdown` must be valid UTF-8, and of a size and nesting
/// that Extraction has checked: cmark 0.30 takes quadratic time for some inputs.
func renderMarkdown(_ markdown: [UInt8]) -> [UInt8] {
  DocumentMemory.with { memory in
    guard let document = document(of: markdown, memory) else { return [] }
    makeSafe(document, memory)
    return cmark_render_html(document, CMARK_OPT_DEFAULT).map(withReachableCode) ?? []
  }
}

/// A Markdown text as a document with the elements that cmark does not know: tables, and what is struck out, raised or
/// lowered. Nil if cmark gives none.
func document(
  of markdown: [UInt8], _ memory: UnsafeMutablePointer<cmark_mem>
) -> OpaquePointer? {
  let markdown = withStruckWords(markdown)
  guard let document = parse(markdown, memory) else { return nil }
  setTables(in: document, of: markdown, memory)
  if markdown.contains(UInt8(ascii: "<")) { setInlineTags(in: document, memory) }
  return document
}

/// A Markdown text as cmark's document; nil if cmark gives none.
func parse(_ markdown: [UInt8], _ memory: UnsafeMutablePointer<cmark_mem>) -> OpaquePointer? {
  guard let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory) else { return nil }
  markdown.withUnsafeBytes { bytes in
    cmark_parser_feed(
      parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
  }
  return cmark_parser_finish(parser)
}

/// Code is scrolled sideways where it is wide, so the keyboard must reach it (WCAG 2.1.1). A `<pre>` of
/// the text itself would have been escaped.
private func withReachableCode(_ html: UnsafeMutablePointer<CChar>) -> [UInt8] {
  var rest = html
  var result: [UInt8] = []
  while let place = strstr(rest, "<pre>") {
    append(rest, place - rest, to: &result)
    result += "<pre tabindex=\"0\">".utf8
    rest = place + 5
  }
  append(rest, strlen(rest), to: &result)
  return result
}

private func append(_ text: UnsafeMutablePointer<CChar>, _ count: Int, to bytes: inout [UInt8]) {
  text.withMemoryRebound(to: UInt8.self, capacity: count) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
  }
}

/// Walks the tree once and mends what must not stay as it is.
private func makeSafe(_ document: OpaquePointer, _ memory: UnsafeMutablePointer<cmark_mem>) {
  guard let iterator = cmark_iter_new(document) else { return }
  var headings = HeadingLevels()
  var unwanted: [(node: OpaquePointer, replacement: Replacement)] = []
  var event = cmark_iter_next(iterator)
  while event != CMARK_EVENT_DONE {
    if let node = cmark_iter_get_node(iterator) {
      if event == CMARK_EVENT_ENTER, cmark_node_get_type(node) == CMARK_NODE_HEADING,
        cmark_node_first_child(node) != nil
      {
        cmark_node_set_heading_level(node, headings.next(cmark_node_get_heading_level(node)))
      }
      // A node is changed only after its last event: the iterator may still stand on it before.
      if let replacement = replacement(for: node, at: event) {
        unwanted.append((node, replacement))
      }
    }
    event = cmark_iter_next(iterator)
  }
  cmark_iter_free(iterator)
  for (node, replacement) in unwanted { replace(node, by: replacement, memory) }
}

private enum Replacement {
  case nothing, itsChildren
  case paragraph([UInt8])
}

/// What should stand in the place of `node`, or nil if it may stay.
private func replacement(for node: OpaquePointer, at event: cmark_event_type) -> Replacement? {
  switch cmark_node_get_type(node) {
  case CMARK_NODE_HTML_BLOCK:
    return .paragraph(wordsOfHTML(withTildes(bytes(cmark_node_get_literal(node)))))
  case CMARK_NODE_HTML_INLINE: return .nothing
  case CMARK_NODE_HEADING where event == CMARK_EVENT_EXIT:
    return cmark_node_first_child(node) == nil ? .nothing : nil
  case CMARK_NODE_IMAGE where event == CMARK_EVENT_EXIT: return .itsChildren
  case CMARK_NODE_LINK where event == CMARK_EVENT_EXIT:
    let address = String(decoding: bytes(cmark_node_get_url(node)), as: UTF8.self)
    return safeAddress(address) == nil ? .itsChildren : nil
  default: return nil
  }
}

private func replace(
  _ node: OpaquePointer, by replacement: Replacement, _ memory: UnsafeMutablePointer<cmark_mem>
) {
  switch replacement {
  case .nothing: break
  case .itsChildren:
    while let child = cmark_node_first_child(node) {
      guard cmark_node_insert_before(node, child) == 1 else { break }
    }
  case .paragraph(let words):
    if !words.isEmpty, let paragraph = cmark_node_new_with_mem(CMARK_NODE_PARAGRAPH, memory) {
      append(words, to: paragraph, memory)
      if cmark_node_insert_before(node, paragraph) == 0 { cmark_node_free(paragraph) }
    }
  }
  cmark_node_unlink(node)
  cmark_node_free(node)
}

private func append(
  _ words: [UInt8], to parent: OpaquePointer, _ memory: UnsafeMutablePointer<cmark_mem>
) {
  guard let text = textNode(words, memory) else { return }
  if cmark_node_append_child(parent, text) == 0 { cmark_node_free(text) }
}

/// A node that holds words and nothing else.
func textNode(
  _ words: [UInt8], _ memory: UnsafeMutablePointer<cmark_mem>
) -> OpaquePointer? {
  guard let node = cmark_node_new_with_mem(CMARK_NODE_TEXT, memory) else { return nil }
  setLiteral(of: node, to: words)
  return node
}

/// Gives a node of text or code other words.
func setLiteral(of node: OpaquePointer, to words: [UInt8]) {
  (words + [0]).withUnsafeBytes {
    _ = cmark_node_set_literal(node, $0.baseAddress?.assumingMemoryBound(to: CChar.self))
  }
}

/// A C string's bytes; none for a null pointer.
func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
  guard let text else { return [] }
  return Array(String(cString: text).utf8)
}

/// Brings the headings of a text below the page's `<h1>`, without skipped levels.
private struct HeadingLevels {
  private var last: Int32 = 1

  /// The level to show for a heading of `level`, 2 to 6.
  mutating func next(_ level: Int32) -> Int32 {
    last = min(max(2, level), last + 1, 6)
    return last
  }
}
