private import CLibYAML

/// What libyaml reports next.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd
    case documentStart, documentEnd
    case sequenceStart, sequenceEnd
    case mappingStart, mappingEnd
    case scalar(String, isPlain: Bool)
    case alias
  }

  let kind: Kind
  /// Whether the value is marked with `&name`.
  let hasAnchor: Bool
  /// The first line is 1.
  let line: Int
  /// The first column is 1.
  let column: Int
}

/// A libyaml parser, one event at a time: the only code that touches the C library, and the owner
/// of everything that it allocates.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeBufferPointer<UInt8>

  /// A parser of `input`, which must outlive it. Nil if there is no memory, or no input at all.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    guard let start = input.baseAddress, !input.isEmpty else { return nil }
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, start, input.count)
    self.parser = parser
    self.input = input
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; the stream's end for ever once it is reached.
  func next() throws(YAMLError) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(
      kind: Self.kind(event), hasAnchor: Self.hasAnchor(event),
      line: Int(event.start_mark.line) + 1, column: Int(event.start_mark.column) + 1)
  }

  private static func kind(_ event: yaml_event_t) -> YAMLEvent.Kind {
    switch event.type {
    case YAML_STREAM_START_EVENT: .streamStart
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_MAPPING_END_EVENT: .mappingEnd
    case YAML_ALIAS_EVENT: .alias
    case YAML_SCALAR_EVENT:
      .scalar(
        String(
          decoding: UnsafeBufferPointer(
            start: event.data.scalar.value, count: event.data.scalar.length), as: UTF8.self),
        isPlain: event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE)
    // After the stream's end libyaml succeeds without an event.
    default: .streamEnd
    }
  }

  private static func hasAnchor(_ event: yaml_event_t) -> Bool {
    switch event.type {
    case YAML_SCALAR_EVENT: event.data.scalar.anchor != nil
    case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor != nil
    case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor != nil
    default: false
    }
  }

  // MARK: - What went wrong

  private func failure() -> YAMLError {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? "out of memory"
    // The reader of bytes knows an offset only, scanner and parser know a mark.
    if state.error == YAML_READER_ERROR { return failure(problem, at: state.problem_offset) }
    let mark = state.problem_mark
    return YAMLError(
      line: Int(mark.line) + 1, column: Int(mark.column) + 1,
      problem: problem + Self.context(of: state))
  }

  /// What libyaml was doing, where the beginning of it helps to find the fault: an open quote is
  /// noticed only at the end of the text.
  private static func context(of state: yaml_parser_t) -> String {
    guard let context = state.context, state.context_mark.line != state.problem_mark.line
    else { return "" }
    return " \(String(cString: context)) that begins in line \(state.context_mark.line + 1)"
  }

  private func failure(_ problem: String, at offset: Int) -> YAMLError {
    let before = input.prefix(offset)
    let lineBreak = UInt8(ascii: "\n")
    let line = before[(before.lastIndex(of: lineBreak).map { $0 + 1 } ?? 0)...]
    return YAMLError(
      line: before.count { $0 == lineBreak } + 1,
      column: line.count { $0 & 0xc0 != 0x80 } + 1, problem: problem)
  }
}
