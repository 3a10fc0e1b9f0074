/// The operations of a template without a pointer in them, so that running them counts no references:
/// all literal text lies in one array, and a path of a single slot is two numbers.
struct Program: Sendable {
  private let steps: [Step]
  private let literals: [UInt8]
  /// Paths that lead through records.
  private let paths: [ValuePath]

  private enum Kind: UInt8 {
    case literal, escaped, plain, html, section, inverted
  }

  private struct Step: Sendable {
    var kind: Kind
    /// The record on the stack; -1 where the path is one of `paths`.
    var frame = -1
    /// The slot, or the index in `paths`, or where a literal begins.
    var place = 0
    /// Where a section or a literal ends.
    var end = 0
  }

  init(_ operations: [Template.Operation]) {
    var steps: [Step] = []
    var literals: [UInt8] = []
    var paths: [ValuePath] = []
    func step(_ kind: Kind, _ path: ValuePath, end: Int = 0) -> Step {
      if path.slots.count == 1 {
        return Step(kind: kind, frame: path.frame, place: path.slots[0], end: end)
      }
      paths.append(path)
      return Step(kind: kind, place: paths.count - 1, end: end)
    }
    for operation in operations {
      switch operation {
      case .literal(let bytes):
        let start = literals.count
        literals += bytes
        steps.append(Step(kind: .literal, place: start, end: literals.count))
      case .escaped(let path): steps.append(step(.escaped, path))
      case .plain(let path): steps.append(step(.plain, path))
      case .html(let path): steps.append(step(.html, path))
      case .section(let path, let end, _): steps.append(step(.section, path, end: end))
      case .inverted(let path, let end): steps.append(step(.inverted, path, end: end))
      }
    }
    (self.steps, self.literals, self.paths) = (steps, literals, paths)
  }

  /// Renders the records of `stack`, outermost first.
  func run(_ records: [Record], into output: inout [UInt8]) {
    var stack = records
    literals.withUnsafeBufferPointer { run(steps.indices, &stack, $0, &output) }
  }

  private func run(
    _ range: Range<Int>, _ stack: inout [Record], _ literals: UnsafeBufferPointer<UInt8>,
    _ output: inout [UInt8]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let step = steps[index]
      index += 1
      switch step.kind {
      case .literal:
        output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[step.place..<step.end]))
      case .escaped:
        if let text = value(step, stack).words { appendEscaped(text, to: &output) }
      case .plain:
        if let text = value(step, stack).words { appendPlain(text, to: &output) }
      case .html:
        if case .html(let bytes) = value(step, stack) { output.append(contentsOf: bytes) }
      case .section:
        show(value(step, stack), index..<step.end, &stack, literals, &output)
        index = step.end
      case .inverted:
        if value(step, stack).isPresent { index = step.end }
      }
    }
  }

  private func value(_ step: Step, _ stack: [Record]) -> Value {
    guard step.frame >= 0 else { return paths[step.place].value(in: stack) }
    guard step.place < stack[step.frame].values.count else { return .absent }
    return stack[step.frame].values[step.place]
  }

  private func show(
    _ value: Value, _ range: Range<Int>, _ stack: inout [Record],
    _ literals: UnsafeBufferPointer<UInt8>, _ output: inout [UInt8]
  ) {
    switch value {
    case .list(let records):
      for record in records {
        stack.append(record)
        run(range, &stack, literals, &output)
        stack.removeLast()
      }
    case .record(let record):
      stack.append(record)
      run(range, &stack, literals, &output)
      stack.removeLast()
    default:
      if value.isPresent { run(range, &stack, literals, &output) }
    }
  }
}
