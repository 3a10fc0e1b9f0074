/// A compiled template.
package struct Template: Sendable {
  /// The names of all files that it was made of, its own first.
  package let files: [String]
  let operations: [Operation]

  /// One step of rendering. Sections end before the operation `end`.
  enum Operation: Sendable {
    case literal([UInt8])
    case escaped(ValuePath)
    case plain(ValuePath)
    case html(ValuePath)
    case section(ValuePath, end: Int)
    case inverted(ValuePath, end: Int)
  }

  /// Renders `records`, one for each shape that the template was compiled for, in that order.
  package func render(_ records: [Record], into output: inout [UInt8]) {
    var stack = records
    run(operations.indices, &stack, &output)
  }

  private func run(_ range: Range<Int>, _ stack: inout [Record], _ output: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch operations[index] {
      case .literal(let bytes): output += bytes
      case .escaped(let path): appendEscaped(path.value(in: stack), to: &output)
      case .plain(let path): appendPlain(path.value(in: stack), to: &output)
      case .html(let path):
        if case .html(let bytes) = path.value(in: stack) { output += bytes }
      case .section(let path, let end):
        show(path.value(in: stack), index + 1..<end, &stack, &output)
        index = end - 1
      case .inverted(let path, let end):
        if !path.value(in: stack).isPresent { run(index + 1..<end, &stack, &output) }
        index = end - 1
      }
      index += 1
    }
  }

  private func show(
    _ value: Value, _ range: Range<Int>, _ stack: inout [Record], _ output: inout [UInt8]
  ) {
    switch value {
    case .list(let records):
      for record in records { show(.record(record), range, &stack, &output) }
    case .record(let record):
      stack.append(record)
      run(range, &stack, &output)
      stack.removeLast()
    default:
      if value.isPresent { run(range, &stack, &output) }
    }
  }
}

/// The way to a value: a record of the stack, then a slot in it, then slots in records below.
struct ValuePath: Sendable {
  let frame: Int
  let slots: [Int]

  /// The value; absent where a record on the way is.
  func value(in stack: [Record]) -> Value {
    var value = Value.record(stack[frame])
    for slot in slots {
      guard case .record(let record) = value, slot < record.values.count else { return .absent }
      value = record.values[slot]
    }
    return value
  }
}
