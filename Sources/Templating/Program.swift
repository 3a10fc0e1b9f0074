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
      let known = paths.firstIndex(of: path)
      if known == nil { paths.append(path) }
      return Step(kind: kind, place: known ?? paths.count - 1, end: end)
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
    literals.withUnsafeBufferPointer { run(steps.indices, &stack, nil, $0, &output) }
  }

  /// A value that a section was opened for, so that the section's own text does not ask for it again.
  private struct Shown {
    let frame: Int
    let place: Int
    let value: Value
  }

  private func run(
    _ range: Range<Int>, _ stack: inout [Record], _ shown: Shown?,
    _ literals: UnsafeBufferPointer<UInt8>, _ output: inout [UInt8]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let step = steps[index]
      index += 1
      switch step.kind {
      case .literal:
        output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[step.place..<step.end]))
      case .escaped:
        if let text = value(step, stack, shown).words { appendEscaped(text, to: &output) }
      case .plain:
        if let text = value(step, stack, shown).words { appendPlain(text, to: &output) }
      case .html:
        if case .html(let bytes) = value(step, stack, shown) { output.append(contentsOf: bytes) }
      case .section:
        let value = value(step, stack, shown)
        let own = Shown(frame: step.frame, place: step.place, value: value)
        show(own, index..<step.end, &stack, literals, &output)
        index = step.end
      case .inverted:
        if value(step, stack, shown).isPresent { index = step.end }
      }
    }
  }

  private func value(_ step: Step, _ stack: [Record], _ shown: Shown?) -> Value {
    if let shown, shown.frame == step.frame, shown.place == step.place { return shown.value }
    if step.frame < 0 { return paths[step.place].value(in: stack) }
    return stack[step.frame][step.place]
  }

  private func show(
    _ shown: Shown, _ range: Range<Int>, _ stack: inout [Record],
    _ literals: UnsafeBufferPointer<UInt8>, _ output: inout [UInt8]
  ) {
    switch shown.value {
    case .list(let records):
      for record in records {
        stack.append(record)
        run(range, &stack, nil, literals, &output)
        stack.removeLast()
      }
    case .record(let record):
      stack.append(record)
      run(range, &stack, nil, literals, &output)
      stack.removeLast()
    case let value:
      if value.isPresent { run(range, &stack, shown, literals, &output) }
    }
  }
}
