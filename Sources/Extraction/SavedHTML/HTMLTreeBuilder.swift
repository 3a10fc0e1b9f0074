import CLibXML2

/// Puts a tree together from a parser's events.
final class HTMLTreeBuilder {
  /// Nil only before the reading begins.
  var parser: htmlParserCtxtPtr?
  private var tree = HTMLTree()
  /// The elements that are open, outermost first; -1 stands for one beyond the depth limit.
  private var open: [Int32] = []
  private var openTags: [Tag] = []
  /// The parser keeps one copy of each name, so its address stands for it.
  private var tags: [UnsafePointer<UInt8>: Tag] = [:]
  private var attributeNames: [UnsafePointer<UInt8>: AttributeName?] = [:]
  /// The innermost open element that has a node.
  private var parent: Int32 = -1
  /// How many scripts and styles are open beyond the depth limit: theirs is no text of the page.
  private var openCode = 0

  init(expecting size: Int) {
    tree.nodes.reserveCapacity(size / 40)
    tree.attributes.reserveCapacity(size / 60)
    tree.bytes.reserveCapacity(size / 2)
  }

  func open(
    _ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    let tag = tag(name)
    openTags.append(tag)
    if let parser { digestgen_forget_parent(parser, Int32(depthLimit)) }
    guard open.count < depthLimit else {
      open.append(-1)
      if tag.isCode { openCode += 1 }
      return
    }
    let first = Int32(tree.attributes.count)
    if let attributes { add(attributes) }
    let index = Int32(tree.nodes.count)
    tree.nodes.append(
      HTMLTree.Node(
        tag: tag, parent: parent, end: index + 1, range: first..<Int32(tree.attributes.count)))
    open.append(index)
    parent = index
  }

  func close(_ name: UnsafePointer<UInt8>) {
    let tag = tag(name)
    guard let place = openTags.lastIndex(of: tag) else { return }
    while open.count > place { closeLast() }
  }

  func add(_ text: UnsafeBufferPointer<UInt8>) {
    guard openCode == 0, tree.bytes.count + text.count < Int(Int32.max) else { return }
    let start = Int32(tree.bytes.count)
    // The page's own text is clean; a character that an entity stands for comes alone.
    if text.count <= 4 {
      tree.bytes += cleaned(Array(text))
    } else {
      tree.bytes.append(contentsOf: text)
    }
    let end = Int32(tree.bytes.count)
    guard end > start else { return }
    // The parser hands out long texts and those with entities in pieces.
    if let last = tree.nodes.last, last.tag == .text, last.parent == parent,
      last.range.upperBound == start
    {
      tree.nodes[tree.nodes.count - 1].range = last.range.lowerBound..<end
      return
    }
    let index = Int32(tree.nodes.count)
    tree.nodes.append(
      HTMLTree.Node(tag: .text, parent: parent, end: index + 1, range: start..<end))
  }

  func note(comment: UnsafePointer<UInt8>) {
    guard tree.savedFrom == nil else { return }
    let text = Array(
      UnsafeBufferPointer(start: comment, count: Self.length(of: comment, limit: 2_000)))
    if let mark = text[...].position(of: ascii("saved from url=(")),
      let end = text[mark...].firstIndex(of: UInt8(ascii: ")"))
    {
      tree.savedFrom = text[(end + 1)...].words.first?.string
    } else if text[...].position(of: ascii("saved with SingleFile")) != nil,
      let mark = text[...].position(of: ascii("url: "))
    {
      tree.savedFrom = text[(mark + 5)...].words.first?.string
    }
  }

  func finish() -> HTMLTree {
    while !open.isEmpty { closeLast() }
    return tree
  }

  private func closeLast() {
    let tag = openTags.removeLast()
    let index = open.removeLast()
    guard index >= 0 else {
      if tag.isCode { openCode -= 1 }
      return
    }
    tree.nodes[Int(index)].end = Int32(tree.nodes.count)
    parent = tree.nodes[Int(index)].parent
  }

  private func add(_ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
    var pair = pairs
    while let name = pair[0] {
      if let known = attributeName(name) {
        let start = Int32(tree.bytes.count)
        if let value = pair[1] {
          let count = Self.length(of: value, limit: 100_000)
          tree.bytes.append(contentsOf: UnsafeBufferPointer(start: value, count: count))
        }
        tree.attributes.append(
          HTMLTree.Attribute(name: known, value: start..<Int32(tree.bytes.count)))
      }
      pair += 2
    }
  }

  private func tag(_ name: UnsafePointer<UInt8>) -> Tag {
    if let tag = tags[name] { return tag }
    let tag = Tag.byName[String(cString: name).lowercased()] ?? .other
    tags[name] = tag
    return tag
  }

  private func attributeName(_ name: UnsafePointer<UInt8>) -> AttributeName? {
    if let known = attributeNames[name] { return known }
    let known = AttributeName.byName[String(cString: name).lowercased()]
    attributeNames[name] = .some(known)
    return known
  }

  private static func length(of text: UnsafePointer<UInt8>, limit: Int) -> Int {
    var count = 0
    while count < limit, text[count] != 0 { count += 1 }
    return count
  }
}

/// Deeper elements than in any page that people read; the deepest of 540 saved pages is at 57.
private let depthLimit = 200
