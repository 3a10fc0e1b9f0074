import NIOCore
import Synchronization

/// The connections that are open, so that there are never too many.
///
/// One too many costs the one that has asked for nothing for the longest time, so that whoever opens
/// hundreds and says nothing keeps nobody else out.
final class Connections: Sendable {
  private struct Entry {
    let channel: any Channel
    var isAsking: Bool
    /// Grows with each change, so that the least one is the oldest.
    var age: UInt64
  }

  private struct State {
    var entries: [UInt64: Entry] = [:]
    var clock: UInt64 = 0
  }

  private let state = Mutex(State())
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// Takes in a connection, closes another if there are too many, and gives a number to call it by.
  func admit(_ channel: any Channel) -> UInt64 {
    let (number, victim) = state.withLock { state in
      state.clock += 1
      let victim = state.entries.count >= limit ? state.entries.min(by: isSpared).map(\.key) : nil
      let channel = Entry(channel: channel, isAsking: false, age: state.clock)
      let closed = victim.flatMap { state.entries.removeValue(forKey: $0)?.channel }
      state.entries[state.clock] = channel
      return (state.clock, closed)
    }
    victim?.close(promise: nil)
    return number
  }

  /// Notes whether a connection has asked for something that it has not got yet.
  func note(_ number: UInt64, isAsking: Bool) {
    state.withLock { state in
      state.clock += 1
      state.entries[number]?.isAsking = isAsking
      state.entries[number]?.age = state.clock
    }
  }

  /// Forgets a connection that is closed.
  func remove(_ number: UInt64) {
    state.withLock { _ = $0.entries.removeValue(forKey: number) }
  }

  /// How many are open.
  var count: Int { state.withLock(\.entries.count) }

  private func isSpared(_ one: (key: UInt64, value: Entry), _ other: (key: UInt64, value: Entry))
    -> Bool
  {
    one.value.isAsking == other.value.isAsking
      ? one.value.age < other.value.age : !one.value.isAsking
  }
}
