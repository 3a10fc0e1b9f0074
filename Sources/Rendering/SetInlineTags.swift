import CCmark

/// Makes elements of the few tags within a text that change what its words say: raised, lowered and struck out. All other
/// tags stay raw HTML, which is dropped.
func setInlineTags(in document: OpaquePointer, _ memory: UnsafeMutablePointer<cmark_mem>) {
  var open: [OpaquePointer: (node: OpaquePointer, name: String)] = [:]
  for node in inlineNodes(of: document) {
    let literal = bytes(cmark_node_get_literal(node))
    guard cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE,
      let parent = cmark_node_parent(node)
    else {
      setLiteral(of: node, to: withTildes(literal))
      continue
    }
    if let name = startTags[literal], open[parent] == nil {
      open[parent] = (node, name)
    } else if let name = endTags[literal], let start = open[parent], start.name == name {
      enclose(from: start.node, to: node, in: name, memory)
      open[parent] = nil
    } else if literal == struckStart || literal == struckEnd {
      replaceByTildes(node, memory)
    }
  }
  for (node, _) in open.values where bytes(cmark_node_get_literal(node)) == struckStart {
    replaceByTildes(node, memory)
  }
}

private let startTags = tags("")
private let endTags = tags("/")

/// The names of the elements that are written for tags.
private func tags(_ slash: String) -> [[UInt8]: String] {
  let names = [
    "sup": "sup", "sub": "sub", "del": "del", "s": "del", "strike": "del", "x-struck": "del",
  ]
  return Dictionary(
    uniqueKeysWithValues: names.map { (Array("<\(slash)\($0.key)>".utf8), $0.value) })
}

/// The tags and the code of a document.
private func inlineNodes(of document: OpaquePointer) -> [OpaquePointer] {
  guard let iterator = cmark_iter_new(document) else { return [] }
  defer { cmark_iter_free(iterator) }
  var found: [OpaquePointer] = []
  while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
    guard let node = cmark_iter_get_node(iterator) else { continue }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK: found.append(node)
    default: break
    }
  }
  return found
}

/// Puts what stands between two tags into an element in their place.
private func enclose(
  from start: OpaquePointer, to end: OpaquePointer, in name: String,
  _ memory: UnsafeMutablePointer<cmark_mem>
) {
  guard let element = cmark_node_new_with_mem(CMARK_NODE_CUSTOM_INLINE, memory),
    cmark_node_set_on_enter(element, "<\(name)>") == 1,
    cmark_node_set_on_exit(element, "</\(name)>") == 1,
    cmark_node_insert_before(start, element) == 1
  else { return }
  while let next = cmark_node_next(start), next != end {
    guard cmark_node_append_child(element, next) == 1 else { break }
  }
  for tag in [start, end] { cmark_node_unlink(tag) }
}

private func replaceByTildes(_ tag: OpaquePointer, _ memory: UnsafeMutablePointer<cmark_mem>) {
  guard let text = textNode(tildes, memory) else { return }
  if cmark_node_insert_before(tag, text) == 1 { cmark_node_unlink(tag) }
}
