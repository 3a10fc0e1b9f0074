import Building
import Model
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One line on the terminal that says how far a build is, renewed each hundredth. What is done within
/// half a second shows none.
final class ProgressLine: Sendable {
  private struct State {
    var stage: BuildProgress.Stage?
    var done = 0
    var shown = -1
    var isVisible = false
  }

  private let begin = ContinuousClock.now
  private let state = Mutex(State())

  func show(_ progress: BuildProgress) {
    state.withLock { state in
      if state.stage != progress.stage {
        state = State(stage: progress.stage, isVisible: state.isVisible)
      }
      state.done += progress.step
      guard ContinuousClock.now - begin > .milliseconds(500) else { return }
      state.isVisible = true
      guard progress.total > 0 else { return put("\r\u{1B}[K" + progress.stage.rawValue) }
      let hundredth = state.done * 100 / progress.total
      guard hundredth != state.shown else { return }
      state.shown = hundredth
      let words = "\(progress.stage.rawValue) \(grouped(state.done)) of \(grouped(progress.total))"
      put("\r\u{1B}[K" + words)
    }
  }

  func clear() {
    state.withLock { state in
      if state.isVisible { put("\r\u{1B}[K") }
      state = State()
    }
  }

  private func put(_ text: String) { _ = digestgen.put(Array(text.utf8), to: STDERR_FILENO) }
}
