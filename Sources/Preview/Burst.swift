/// Changes that come close together, until it is quiet.
struct Burst {
  /// How long it has to be quiet, and how long a burst may last, in milliseconds.
  static let (quiet, longest) = (20, 200)

  private var changes: Set<String> = []
  private var begun: ContinuousClock.Instant?
  private var hasGrown = false

  /// How many milliseconds to wait for the next change; -1 for as long as it takes.
  var patience: CInt {
    guard let begun else { return -1 }
    let spent = Int((ContinuousClock.now - begun) / .milliseconds(1))
    return CInt(max(0, min(Self.quiet, Self.longest - spent)))
  }

  /// Takes in one more.
  mutating func add(_ path: String) {
    if begun == nil { begun = .now }
    changes.insert(path)
    hasGrown = true
  }

  /// After each wait: all changes, if the burst is over.
  mutating func take() -> Set<String>? {
    defer { hasGrown = false }
    guard let begun, !hasGrown || ContinuousClock.now - begun >= .milliseconds(Self.longest) else {
      return nil
    }
    defer { self = Burst() }
    return changes
  }
}
