/// The names that may be used at a place of a template: those of the innermost section first, then
/// of the sections around it.
struct Scope {
  /// The shapes of the records on the stack at this place.
  private var shapes: [Shape]
  /// What `{{.}}` stands for: the value of the innermost section on a single value.
  private var current: Place?

  init(shapes: [Shape]) {
    self.shapes = shapes
  }

  /// Where a name leads.
  struct Place {
    let path: ValuePath
    let kind: Kind

    /// Whether a section on it puts records on the stack.
    var opensRecord: Bool {
      switch kind {
      case .list, .record: true
      case .text, .address, .html, .flag: false
      }
    }
  }

  enum Resolution {
    case found(Place)
    /// `name` is none of `offered`.
    case unknown(String, offered: [String])
    /// The dotted name leads through the list `name`.
    case list(String)
  }

  /// Enters a section on the value at `place`.
  mutating func enter(_ place: Place) {
    switch place.kind {
    case .list(let shape), .record(let shape):
      shapes.append(shape)
      current = nil
    case .text, .address, .html, .flag: current = place
    }
  }

  /// Looks a name up; dots lead from records to what they hold.
  func resolve(_ name: String) -> Resolution {
    if name == "." {
      return current.map(Resolution.found) ?? .unknown(name, offered: shapes.last?.names ?? [])
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    for (frame, shape) in shapes.enumerated().reversed() {
      if let slot = shape.names.firstIndex(of: parts[0]) {
        return follow(parts, in: shape, from: frame, slot)
      }
    }
    return .unknown(parts[0], offered: shapes.reversed().flatMap(\.names))
  }

  private func follow(_ parts: [String], in shape: Shape, from frame: Int, _ slot: Int)
    -> Resolution
  {
    var slots = [slot]
    var kind = shape.fields[slot].kind
    for (index, part) in parts.enumerated().dropFirst() {
      let before = parts[..<index].joined(separator: ".")
      switch kind {
      case .record(let inner):
        guard let slot = inner.names.firstIndex(of: part) else {
          return .unknown("\(before).\(part)", offered: inner.names.map { "\(before).\($0)" })
        }
        slots.append(slot)
        kind = inner.fields[slot].kind
      case .list: return .list(before)
      case .text, .address, .html, .flag:
        return .unknown("\(before).\(part)", offered: [before])
      }
    }
    return .found(Place(path: ValuePath(frame: frame, slots: slots), kind: kind))
  }
}
