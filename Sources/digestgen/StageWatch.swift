import Building
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a stage of a build took.
struct StageTime: Sendable {
  let stage: BuildProgress.Stage
  let wall: Duration
  /// The time of all cores together.
  let cpu: Duration
}

/// Notes when the stages of a build begin.
final class StageWatch: Sendable {
  private struct Beginning {
    let stage: BuildProgress.Stage
    let wall: ContinuousClock.Instant
    let cpu: Duration
  }

  private let beginnings = Mutex([Beginning]())

  /// Hears of each step of a build.
  func hear(_ progress: BuildProgress) {
    beginnings.withLock { beginnings in
      guard beginnings.last?.stage != progress.stage else { return }
      beginnings.append(
        Beginning(stage: progress.stage, wall: ContinuousClock.now, cpu: processorTime()))
    }
  }

  /// The stages up to now with what they took.
  func stages() -> [StageTime] {
    beginnings.withLock { beginnings in
      let ends =
        beginnings.dropFirst().map { ($0.wall, $0.cpu) } + [(ContinuousClock.now, processorTime())]
      return zip(beginnings, ends).map { beginning, end in
        StageTime(
          stage: beginning.stage, wall: end.0 - beginning.wall, cpu: end.1 - beginning.cpu)
      }
    }
  }
}

/// The time that this process has used of all cores.
private func processorTime() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
