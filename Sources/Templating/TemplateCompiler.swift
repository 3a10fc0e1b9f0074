import Model

/// Turns the parts of a template, and of the templates that it includes, into operations.
struct TemplateCompiler {
  /// Longer chains of includes are refused.
  private static let chainLimit = 100
  /// More includes than this, counting each time that a file is included, are refused: two in each of 30
  /// files would be a thousand million.
  private static let includeLimit = 10_000
  /// How many mistakes are told.
  private static let mistakeLimit = 100

  private(set) var operations: [Template.Operation] = []
  private(set) var mistakes: [TemplateError] = []

  private let library: TemplateLibrary
  private let root: TemplateSource
  private var scope: Scope
  private var markup = MarkupContext()
  /// The names of the files that are being included, outermost first.
  private var chain: [String] = []
  private var parsed: [String: [TemplateNode]] = [:]
  /// The names of files that could not be parsed.
  private var unreadable: Set<String> = []
  private var includes = 0

  private typealias Blocks = [String: [TemplateNode]]

  init(library: TemplateLibrary, shapes: [Shape], source: TemplateSource) {
    self.library = library
    self.root = source
    self.scope = Scope(shapes: shapes)
  }

  /// Compiles the template itself.
  mutating func compileRoot() {
    include(root, at: nil, blocks: [:])
  }

  private mutating func compile(_ nodes: [TemplateNode], _ blocks: Blocks) {
    for node in nodes { compile(node, blocks) }
  }

  private mutating func compile(_ node: TemplateNode, _ blocks: Blocks) {
    switch node {
    case .text(let bytes): literal(bytes)
    case .value(let tag): value(tag)
    case .html(let tag): html(tag)
    case .section(let tag, let children): section(tag, children, blocks)
    case .inverted(let tag, let children): inverted(tag, children, blocks)
    case .partial(let tag): include(tag, blocks: [:])
    case .layout(let tag, let own): layout(tag, own, blocks)
    case .block(let tag, let fallback):
      var inner = blocks
      compile(inner.removeValue(forKey: tag.name) ?? fallback, inner)
    }
  }

  private mutating func literal(_ bytes: [UInt8]) {
    if !isPlainText { markup.read(bytes) }
    if case .literal(var joined)? = operations.last, !isJumpTarget {
      // Let go first, so that it is not copied for each piece that joins it.
      operations[operations.count - 1] = .literal([])
      joined += bytes
      operations[operations.count - 1] = .literal(joined)
    } else {
      operations.append(.literal(bytes))
    }
    isJumpTarget = false
  }

  /// Whether a section ends just before the next operation, which must then stay one of its own.
  private var isJumpTarget = false

  private mutating func append(_ operation: Template.Operation) {
    operations.append(operation)
    isJumpTarget = false
  }

  private var isPlainText: Bool { root.name.hasSuffix(".txt") }
}

// Values.
extension TemplateCompiler {
  private mutating func value(_ tag: TemplateTag) {
    guard let place = resolve(tag) else { return }
    switch place.kind {
    case .text: write(tag, place, isAddress: false)
    case .address: write(tag, place, isAddress: true)
    case .html:
      refuse(tag, "'\(tag.name)' is HTML", "Write {{{\(tag.name)}}}.")
    case .flag: refuse(tag, "'\(tag.name)' is yes or no", sectionAdvice(tag))
    case .list: refuse(tag, "'\(tag.name)' is a list", sectionAdvice(tag))
    case .record(let shape):
      let example = shape.names.first ?? "name"
      refuse(
        tag, "'\(tag.name)' has several values", "Write for example {{\(tag.name).\(example)}}.")
    }
  }

  private mutating func write(_ tag: TemplateTag, _ place: Scope.Place, isAddress: Bool) {
    if let objection = markup.objection(toAddress: isAddress) {
      refuse(tag, objection, nil)
      return
    }
    markup.readValue()
    append(isPlainText ? .plain(place.path) : .escaped(place.path))
  }

  private mutating func html(_ tag: TemplateTag) {
    guard let place = resolve(tag) else { return }
    guard case .html = place.kind else {
      refuse(
        tag, "'\(tag.name)' is not HTML, so it must be escaped", "Write {{\(tag.name)}}.")
      return
    }
    guard markup.situation == .text, !isPlainText else {
      refuse(tag, "HTML can't stand inside a tag, a script or plain text", nil)
      return
    }
    append(.html(place.path))
  }

  private func sectionAdvice(_ tag: TemplateTag) -> String {
    "Use it as a section: {{#\(tag.name)}}…{{/\(tag.name)}}."
  }

  private mutating func resolve(_ tag: TemplateTag) -> Scope.Place? {
    switch scope.resolve(tag.name) {
    case .found(let place): return place
    case .unknown(let name, let offered):
      guard mayTell else { return nil }
      refuse(
        tag, "'\(name)' is not offered here",
        meant(name, offered) ?? "Offered are: \(offered.joined(separator: ", ")).")
    case .list(let name):
      refuse(
        tag, "'\(name)' is a list, so '\(tag.name)' does not say which one is meant",
        "Use a section: {{#\(name)}}…{{/\(name)}}.")
    }
    return nil
  }

  /// To find the line of each mistake, and what was meant, takes as long as the file.
  private var mayTell: Bool { mistakes.count < Self.mistakeLimit }

  private mutating func refuse(_ tag: TemplateTag, _ message: String, _ advice: String?) {
    guard mayTell else { return }
    mistakes.append(tag.mistake(message, advice: advice))
  }
}

// Sections.
extension TemplateCompiler {
  private mutating func section(
    _ tag: TemplateTag, _ children: [TemplateNode], _ blocks: Blocks
  ) {
    guard let place = resolve(tag) else { return }
    let outer = scope
    scope.enter(place)
    span(tag, children, blocks) {
      .section(place.path, end: $0, opens: place.opensRecord)
    }
    scope = outer
  }

  private mutating func inverted(
    _ tag: TemplateTag, _ children: [TemplateNode], _ blocks: Blocks
  ) {
    guard let place = resolve(tag) else { return }
    span(tag, children, blocks) { .inverted(place.path, end: $0) }
  }

  private mutating func span(
    _ tag: TemplateTag, _ children: [TemplateNode], _ blocks: Blocks,
    _ operation: (Int) -> Template.Operation
  ) {
    let start = operations.count
    append(operation(start))
    let before = markup
    compile(children, blocks)
    operations[start] = operation(operations.count)
    isJumpTarget = true
    if !before.isContinued(by: markup) {
      refuse(
        tag, "the section '\(tag.name)' begins and ends at different places of the markup",
        "Let it hold whole tags, or whole attributes of one tag.")
    }
    markup = before.joined(with: markup)
  }
}

// Other files.
extension TemplateCompiler {
  private mutating func include(_ tag: TemplateTag, blocks: Blocks) {
    guard let source = library.source(tag.name) else {
      let advice = mayTell ? meant(tag.name, library.names) : nil
      refuse(tag, "there is no template '\(tag.name)'", advice)
      return
    }
    guard !chain.contains(tag.name), chain.count < Self.chainLimit else {
      refuse(
        tag, "'\(tag.name)' includes itself: \((chain + [tag.name]).joined(separator: " > "))", nil)
      return
    }
    includes += 1
    guard includes <= Self.includeLimit else {
      refuse(tag, "templates are included more than \(Self.includeLimit) times", nil)
      return
    }
    include(source, at: tag, blocks: blocks)
  }

  private mutating func include(_ source: TemplateSource, at tag: TemplateTag?, blocks: Blocks) {
    chain.append(source.name)
    compile(parse(source), blocks)
    chain.removeLast()
  }

  /// The parts of a file; none, and the mistake noted once, if it can't be parsed.
  private mutating func parse(_ source: TemplateSource) -> [TemplateNode] {
    if let nodes = parsed[source.name] { return nodes }
    var nodes: [TemplateNode] = []
    do throws(TemplateError) {
      nodes = try TemplateParser.parse(source)
    } catch {
      mistakes.append(error)
      unreadable.insert(source.name)
    }
    parsed[source.name] = nodes
    return nodes
  }
}

// Blocks.
extension TemplateCompiler {
  private mutating func layout(_ tag: TemplateTag, _ own: [FilledBlock], _ blocks: Blocks) {
    if let source = library.source(tag.name), !chain.contains(tag.name) {
      refuseUnknown(own, of: source)
    }
    let filled = Dictionary(own.map { ($0.tag.name, $0.nodes) }) { first, _ in first }
    // What an outer template fills in comes before what the templates below it do.
    include(tag, blocks: filled.merging(blocks) { $1 })
  }

  /// Refuses what fills a block that neither the template nor what else is filled in has. Of a template that can't be
  /// read that is not known.
  private mutating func refuseUnknown(_ own: [FilledBlock], of source: TemplateSource) {
    var seen: Set<String> = []
    var offered = blockNames(of: source, &seen)
    for block in own { offered.formUnion(blockNames(in: block.nodes, &seen)) }
    guard seen.isDisjoint(with: unreadable) else { return }
    for block in own where !offered.contains(block.tag.name) {
      let names = offered.sorted()
      let advice =
        meant(block.tag.name, names)
        ?? (names.isEmpty ? nil : "It has: \(names.joined(separator: ", ")).")
      refuse(block.tag, "'\(source.name)' has no block '\(block.tag.name)'", advice)
    }
  }

  /// The names of all blocks that those who use the template may fill.
  private mutating func blockNames(
    of source: TemplateSource, _ seen: inout Set<String>
  ) -> Set<String> {
    guard seen.insert(source.name).inserted, seen.count < Self.chainLimit else { return [] }
    return blockNames(in: parse(source), &seen)
  }

  private mutating func blockNames(in nodes: [TemplateNode], _ seen: inout Set<String>) -> Set<
    String
  > {
    var names: Set<String> = []
    for node in nodes {
      switch node {
      case .text, .value, .html, .partial: break
      case .section(_, let children), .inverted(_, let children):
        names.formUnion(blockNames(in: children, &seen))
      case .block(let tag, let children):
        names.insert(tag.name)
        names.formUnion(blockNames(in: children, &seen))
      case .layout(let tag, let own):
        for block in own { names.formUnion(blockNames(in: block.nodes, &seen)) }
        if let source = library.source(tag.name) {
          names.formUnion(blockNames(of: source, &seen))
        }
      }
    }
    return names
  }
}

private func meant(_ name: String, _ names: [String]) -> String? {
  nearest(to: name, in: names).map { "Did you mean '\($0)'?" }
}
