/// Works out what of a template is the same at every rendering, so that it becomes literal text.
struct TemplateFolding {
  private let operations: [Template.Operation]
  private(set) var folded: [Template.Operation] = []
  /// The records on the stack at this place, outermost first.
  private var frames: [Frame]
  /// Whether a section ends just before the next operation, which must then stay one of its own.
  private var isJumpTarget = false

  private enum Frame {
    /// A record that is on the stack when the template is rendered, with what is known of its slots.
    case given(place: Int, known: [Int: Value])
    /// One of a list that is known: it is written out and never on the stack.
    case known(Record)
  }

  private enum Resolution {
    case known(Value)
    case unknown(ValuePath)
  }

  /// `known` holds for each record that the template is rendered with what is known of its slots.
  init(_ operations: [Template.Operation], known: [[Int: Value]]) {
    self.operations = operations
    frames = known.enumerated().map { .given(place: $0.offset, known: $0.element) }
    fold(operations.indices)
  }

  private mutating func fold(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let operation = operations[index]
      index += 1
      switch operation {
      case .literal(let bytes): literal(bytes)
      case .escaped, .plain, .html: value(operation)
      case .section(let path, let end, let opens):
        section(path, index..<end, opens: opens)
        index = end
      case .inverted(let path, let end):
        inverted(path, index..<end)
        index = end
      }
    }
  }

  private mutating func literal(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    if case .literal(let before)? = folded.last, !isJumpTarget {
      folded[folded.count - 1] = .literal(before + bytes)
    } else {
      folded.append(.literal(bytes))
    }
    isJumpTarget = false
  }

  private mutating func append(_ operation: Template.Operation) {
    folded.append(operation)
    isJumpTarget = false
  }

  private mutating func value(_ operation: Template.Operation) {
    var bytes: [UInt8] = []
    switch operation {
    case .escaped(let path):
      switch resolve(path) {
      case .unknown(let path): return append(.escaped(path))
      case .known(let value): appendEscaped(value.words ?? "", to: &bytes)
      }
    case .plain(let path):
      switch resolve(path) {
      case .unknown(let path): return append(.plain(path))
      case .known(let value): appendPlain(value.words ?? "", to: &bytes)
      }
    case .html(let path):
      switch resolve(path) {
      case .unknown(let path): return append(.html(path))
      case .known(let value): if case .html(let html) = value { bytes = html }
      }
    case .literal, .section, .inverted: break
    }
    literal(bytes)
  }

  private func resolve(_ path: ValuePath) -> Resolution {
    switch frames[path.frame] {
    case .known(let record):
      return .known(ValuePath(frame: 0, slots: path.slots).value(in: [record]))
    case .given(let place, let known):
      guard let slot = path.slots.first, let value = known[slot] else {
        return .unknown(ValuePath(frame: place, slots: path.slots))
      }
      if path.slots.count == 1 { return .known(value) }
      guard case .record(let record) = value else { return .known(.absent) }
      let rest = Array(path.slots.dropFirst())
      return .known(ValuePath(frame: 0, slots: rest).value(in: [record]))
    }
  }
}

// Sections.
extension TemplateFolding {
  private mutating func section(_ path: ValuePath, _ body: Range<Int>, opens: Bool) {
    switch resolve(path) {
    case .unknown(let path):
      span(body, opens: opens) { .section(path, end: $0, opens: opens) }
    case .known(.list(let records)):
      for record in records { fold(body, for: record) }
    case .known(.record(let record)): fold(body, for: record)
    case .known(let value):
      if value.isPresent { fold(body) }
    }
  }

  private mutating func inverted(_ path: ValuePath, _ body: Range<Int>) {
    switch resolve(path) {
    case .unknown(let path): span(body, opens: false) { .inverted(path, end: $0) }
    case .known(let value):
      if !value.isPresent { fold(body) }
    }
  }

  private mutating func fold(_ body: Range<Int>, for record: Record) {
    frames.append(.known(record))
    fold(body)
    frames.removeLast()
  }

  private mutating func span(
    _ body: Range<Int>, opens: Bool, _ operation: (Int) -> Template.Operation
  ) {
    let start = folded.count
    append(operation(start))
    if opens { frames.append(.given(place: depth, known: [:])) }
    fold(body)
    if opens { frames.removeLast() }
    folded[start] = operation(folded.count)
    isJumpTarget = true
  }

  /// How many records are on the stack when this place is rendered.
  private var depth: Int {
    frames.count { frame in
      if case .given = frame { true } else { false }
    }
  }
}
