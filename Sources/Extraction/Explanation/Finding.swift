/// Something that was found and where.
struct Finding<Value> {
  let value: Value
  let origin: String

  init(_ value: Value, origin: String) {
    self.value = value
    self.origin = origin
  }

  /// The same with another value.
  func map<Other>(_ transform: (Value) -> Other) -> Finding<Other> {
    Finding<Other>(transform(value), origin: origin)
  }
}

extension Finding: Sendable where Value: Sendable {}
