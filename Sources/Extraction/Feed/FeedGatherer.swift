import CLibXML2

/// Makes elements of what libxml2 reports. Entries are put aside as they end, so that no fault
/// further down costs them.
final class FeedGatherer {
  /// Nil only before the reading begins.
  var parser: xmlParserCtxtPtr?
  private var stack: [FeedElement] = []
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
    stack.append(FeedElement(name: name, attributes: attributes, line: line))
  }

  func end() {
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
