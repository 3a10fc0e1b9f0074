import Collation
import Model

extension Desk {
  /// The articles, organised, but for the editions. A build `keeps` for the next one which articles are near to
  /// each other.
  func organiseCorpus(
    of shelf: Shelf, _ digest: Digest, ledger: Ledger, keeps: Bool = false
  ) async throws(BuildError) -> DraftCorpus {
    let desk = CollationDesk(
      shelf.items, settings: digest.settings, ledger: ledger,
      shingles: { shelf.store.shingles(shelf.contents[$0]) })
    let (subjects, coverage) = try await sideBySide(jobs: options.jobs) {
      () throws(BuildError) -> Subjects in
      desk.subjects()
    } _: { () async throws(BuildError) -> Coverage in
      try await findCoverage(desk, keeps: keeps)
    }
    return desk.draft(subjects, coverage)
  }

  private func findCoverage(
    _ desk: CollationDesk, keeps: Bool
  ) async throws(BuildError) -> Coverage {
    // What it takes to tell them is gone before they are put together.
    let (near, record) = try await findNear(desk)
    let (events, earlier) = await sideBySide(jobs: options.jobs) {
      desk.events(near)
    } _: {
      if keeps, let record { self.keep(record) }
      return desk.earlierCoverage(near)
    }
    return Coverage(events: events, earlier: earlier)
  }

  /// Which articles are near to each other, and the same to be kept; nothing if there is no use for it.
  private func findNear(
    _ desk: CollationDesk
  ) async throws(BuildError) -> (NearLists, NearRecord?) {
    guard let prospects = desk.prospects(known: nearRecord()) else { return (NearLists(), nil) }
    // Each stretch needs a place for every word.
    let ranges = stretches(of: prospects.count, jobs: options.jobs, limit: .max)
    do {
      let near = NearLists(try await parallelMap(ranges, jobs: options.jobs, prospects.near))
      return (near, prospects.record(near))
    } catch {
      throw asBuildError(error)
    }
  }

  /// What the last build left; nil for a build in full, or if that can't be read.
  private func nearRecord() -> NearRecord? {
    guard !options.isFull, let bytes = (try? files.read(nearFile, Int.max)) ?? nil else {
      return nil
    }
    return NearRecord(bytes)
  }

  /// Leaves `record` for the next build; if that can't be written, it finds all of it again.
  private func keep(_ record: NearRecord) {
    try? files.write(nearFile, record.bytes)
  }

  private var nearFile: String { join(cache, NearRecord.name) }
}
