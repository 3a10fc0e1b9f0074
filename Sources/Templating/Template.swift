/// A compiled template.
package struct Template: Sendable {
  let operations: [Operation]
  /// The same, laid out for rendering.
  private let program: Program

  init(_ operations: [Operation]) {
    self.operations = operations
    self.program = Program(operations)
  }

  /// One step of rendering. Sections end before the operation `end`.
  enum Operation: Sendable {
    case literal([UInt8])
    case escaped(ValuePath)
    case plain(ValuePath)
    case html(ValuePath)
    /// Shown for each record of a list, or for a value that is there. It `opens` a record where the
    /// value is a list or a record.
    case section(ValuePath, end: Int, opens: Bool)
    case inverted(ValuePath, end: Int)
  }

  /// The template for records of which some values are the same at every rendering: `known` holds for
  /// each record the slots that are known, with their values.
  package func folded(_ known: [[Int: Value]]) -> Template {
    Template(TemplateFolding(operations, known: known).folded)
  }

  /// Renders `records`, one for each shape that the template was compiled for, in that order.
  package func render(_ records: [Record], into output: inout [UInt8]) {
    program.run(records, into: &output)
  }
}

/// The way to a value: a record of the stack, then a slot in it, then slots in records below.
struct ValuePath: Sendable, Equatable {
  let frame: Int
  let slots: [Int]

  /// The value; absent where a record on the way is.
  func value(in stack: [Record]) -> Value {
    var value = Value.record(stack[frame])
    for slot in slots {
      guard case .record(let record) = value else { return .absent }
      value = record[slot]
    }
    return value
  }
}
