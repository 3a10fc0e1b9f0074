import Synchronization

/// A value that comes later.
final class Late<Value: Sendable>: Sendable {
  private let state = Mutex(Value?.none)

  /// The value; nil until it is there.
  var value: Value? { state.withLock { $0 } }

  /// Gives it its value.
  func set(_ value: Value) { state.withLock { $0 = value } }
}
