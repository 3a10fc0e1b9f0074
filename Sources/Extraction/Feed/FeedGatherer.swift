import CLibXML2

/// Makes elements of what libxml2 reports. Entries are put aside as they end, so that no fault
/// further down costs them.
final class FeedGatherer {
  /// Nil only before the reading begins.
  var parser: xmlParserCtxtPtr?
  private var stack: [FeedElement] = []
  /// How many elements are open beyond the depth limit.
  private var deeper = 0
  private var entries: [FeedElement] = []
  private var root: FeedElement?
  private var fault: FeedDocument.Fault?

  /// What was read. Elements that are still open count as far as they go, but for entries.
  var document: FeedDocument {
    var open = stack
    while let last = open.popLast() {
      guard !isEntry(last) else { continue }
      guard let parent = open.indices.last else {
        return FeedDocument(root: last, entries: entries, fault: fault)
      }
      open[parent].parts.append(.element(last))
    }
    return FeedDocument(root: root, entries: entries, fault: fault)
  }

  func start(_ name: String, _ attributes: [String: String]) {
    guard stack.count < depthLimit else {
      deeper += 1
      if deeper > endOfDepth { refuseDepth() }
      return
    }
    stack.append(FeedElement(name: name, attributes: attributes, line: line))
  }

  func end() {
    guard deeper == 0 else {
      deeper -= 1
      return
    }
    guard let element = stack.popLast() else { return }
    if isEntry(element) {
      entries.append(element.based(on: stack))
    } else if let parent = stack.indices.last {
      stack[parent].parts.append(.element(element))
    } else {
      root = element
    }
  }

  func add(_ text: [UInt8]) {
    guard let last = stack.indices.last else { return }
    stack[last].parts.append(.text(text))
  }

  private func refuseDepth() {
    fail(line: line, "elements are nested deeper than \(depthLimit + endOfDepth) levels")
    xmlStopParser(parser)
  }

  func refuseEntities() {
    fault = FeedDocument.Fault(line: line, reason: .entities)
    xmlStopParser(parser)
  }

  /// Notes the first fault; those after it follow from it.
  func fail(line: Int, _ message: String) {
    guard fault == nil else { return }
    fault = FeedDocument.Fault(line: line, reason: .broken(message))
  }

  private var line: Int { parser.map { Int(xmlSAX2GetLineNumber($0)) } ?? 1 }

  /// Entries stand below the channel or the root, never inside each other.
  private func isEntry(_ element: FeedElement) -> Bool {
    (element.name == "item" || element.name == "entry") && (1...2).contains(stack.count)
  }
}

/// Deeper elements leave their text to the one at the limit: what reads elements goes down into each. XHTML in
/// feeds is some ten deep.
private let depthLimit = 200
/// Where that many more are open, the reading ends: the parser looks through all for each namespace.
private let endOfDepth = 800

extension FeedElement {
  /// With the base of its links and the language of the elements around it, where it has none.
  fileprivate func based(on parents: [FeedElement]) -> FeedElement {
    var element = self
    for name in ["xml:base", "xml:lang"] where element.attributes[name] == nil {
      element.attributes[name] = parents.last { $0.attributes[name] != nil }?.attributes[name]
    }
    return element
  }
}
