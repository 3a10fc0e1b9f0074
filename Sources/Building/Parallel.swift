// The only file that runs things side by side: stages are written serially, the conductor maps
// them over articles and pages.

/// Applies `transform` to each element, on at most `jobs` cores at once, and gives the results in
/// the elements' order, whatever the number of cores.
///
/// `done` hears how many elements of a stretch were finished, from any core. The first error ends it all and
/// is thrown.
func parallelMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], jobs: Int, done: @escaping @Sendable (Int) -> Void = { _ in },
  _ transform: @escaping @Sendable (Element) throws -> Result
) async throws -> [Result] {
  try await parallelStretches(of: elements.count, jobs: jobs, done: done) { range in
    try elements[range].map(transform)
  }.flatMap(\.self)
}

/// The same for each stretch of `count` elements: many for each core, so that the last core does not finish
/// long after the others.
func parallelStretches<Result: Sendable>(
  of count: Int, jobs: Int, done: @escaping @Sendable (Int) -> Void = { _ in },
  _ transform: @escaping @Sendable (Range<Int>) throws -> Result
) async throws -> [Result] {
  let work = { @Sendable (range: Range<Int>) throws -> Result in
    try Task.checkCancellation()
    let result = try transform(range)
    done(range.count)
    return result
  }
  let ranges = stretches(of: count, jobs: jobs)
  return try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    var results = [Result?](repeating: nil, count: ranges.count)
    for (index, range) in ranges.enumerated() {
      if index >= jobs, let (finished, part) = try await group.next() { results[finished] = part }
      group.addTask { (index, try work(range)) }
    }
    for try await (finished, part) in group { results[finished] = part }
    return results.compactMap(\.self)
  }
}

/// What both give; at the same time, if there are cores for it. If both fail, the error of the first is
/// thrown. A side that maps over `jobs` cores itself shares them with the other.
func sideBySide<One: Sendable, Other: Sendable, Failure: Error>(
  jobs: Int, _ one: @escaping @Sendable () async throws(Failure) -> One,
  _ other: @escaping @Sendable () async throws(Failure) -> Other
) async throws(Failure) -> (One, Other) {
  guard jobs > 1 else { return (try await one(), try await other()) }
  async let second = outcome(other)
  let first = try await one()
  return (first, try await second.get())
}

private func outcome<Value, Failure: Error>(
  _ action: @Sendable () async throws(Failure) -> Value
) async -> Result<Value, Failure> {
  do {
    return .success(try await action())
  } catch {
    return .failure(error)
  }
}

/// Cuts `count` elements into stretches of at most `limit`, eight for each of `jobs` cores if they are many.
func stretches(of count: Int, jobs: Int, limit: Int = 64) -> [Range<Int>] {
  let size = max(1, min(limit, count / (jobs * 8)))
  return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
}
