/// Reads the first document of `bytes`, UTF-8, as a tree; nil for an empty document.
///
/// Refused, so that a tree is never larger than its text and means what it seems to mean: anchors
/// and aliases, a key twice in a mapping, a key that is no scalar, more than 64 levels, more than
/// 100,000 nodes. Tags are passed over, and `<<` is a key as any other.
package func parseYAML(_ bytes: [UInt8]) throws(YAMLError) -> YAMLNode? {
  try bytes.withUnsafeBufferPointer { input throws(YAMLError) -> YAMLNode? in
    guard !input.isEmpty else { return nil }
    guard let events = YAMLEvents(input) else {
      throw YAMLError(line: 1, column: 1, problem: "out of memory")
    }
    var tree = TreeReader(events: events)
    return try tree.document()
  }
}

/// Builds nodes from events.
private struct TreeReader: ~Copyable {
  private static let depthLimit = 64
  private static let nodeLimit = 100_000

  let events: YAMLEvents
  private var nodeCount = 0

  init(events: consuming YAMLEvents) {
    self.events = events
  }

  mutating func document() throws(YAMLError) -> YAMLNode? {
    var event = try events.next()
    while case .streamStart = event.kind { event = try events.next() }
    guard case .documentStart = event.kind else { return nil }
    let root = try node(at: try events.next(), depth: 0)
    _ = try events.next()
    // What follows must be a further document or nothing: libyaml complains of anything else here.
    _ = try events.next()
    if case .scalar("", isPlain: true) = root.value { return nil }
    return root
  }

  private mutating func node(at event: YAMLEvent, depth: Int) throws(YAMLError) -> YAMLNode {
    nodeCount += 1
    if nodeCount > Self.nodeLimit { throw refusal(event, "more than 100,000 values") }
    if depth > Self.depthLimit { throw refusal(event, "nested deeper than 64 levels") }
    if event.hasAnchor { throw refusal(event, "anchors (&name) are not supported") }
    return YAMLNode(try value(at: event, depth: depth), line: event.line, column: event.column)
  }

  private mutating func value(at event: YAMLEvent, depth: Int) throws(YAMLError) -> YAMLValue {
    switch event.kind {
    case .scalar(let text, let isPlain): return .scalar(text, isPlain: isPlain)
    case .sequenceStart: return .sequence(try items(depth: depth + 1))
    case .mappingStart: return .mapping(try entries(depth: depth + 1))
    case .alias: throw refusal(event, "aliases (*name) are not supported")
    default: throw refusal(event, "no value here")
    }
  }

  private mutating func items(depth: Int) throws(YAMLError) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let event = try events.next()
      if case .sequenceEnd = event.kind { return items }
      items.append(try node(at: event, depth: depth))
    }
  }

  private mutating func entries(depth: Int) throws(YAMLError) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var lines: [String: Int] = [:]
    while true {
      let event = try events.next()
      if case .mappingEnd = event.kind { return entries }
      guard case .scalar(let key, _) = try node(at: event, depth: depth).value else {
        throw refusal(event, "a key must be a text")
      }
      if let line = lines.updateValue(event.line, forKey: key) {
        throw refusal(event, "the key '\(key)' stands in line \(line) already")
      }
      let value = try node(at: try events.next(), depth: depth)
      entries.append(YAMLEntry(key: key, line: event.line, column: event.column, value: value))
    }
  }

  private func refusal(_ event: YAMLEvent, _ problem: String) -> YAMLError {
    YAMLError(line: event.line, column: event.column, problem: problem)
  }
}
