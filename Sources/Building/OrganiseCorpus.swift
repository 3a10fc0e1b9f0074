import Collation
import Model
import Rendering

extension Desk {
  /// The articles, organised, but for the editions. A build `keeps` for the next one which articles are near to
  /// each other.
  func organiseCorpus(
    of shelf: Shelf, _ digest: Digest, ledger: Ledger, keeps: Bool = false
  ) async throws(BuildError) -> DraftCorpus {
    let known = overlaps()
    let desk = findCopies(in: shelf, digest, ledger: ledger, known: known)
    if keeps, desk.compared != known, !shelf.store.isDamaged { keep(desk.compared) }
    let (subjects, coverage) = try await sideBySide(jobs: options.jobs) {
      () throws(BuildError) -> Subjects in
      desk.subjects()
    } _: { () async throws(BuildError) -> Coverage in
      try await findCoverage(desk, shelf, keeps: keeps)
    }
    return desk.draft(subjects, coverage)
  }

  /// The articles without those that have no page, for they are copies of others.
  func withoutCopies(_ shelf: Shelf, _ digest: Digest, ledger: Ledger) -> [CollationItem] {
    findCopies(in: shelf, digest, ledger: ledger, known: overlaps()).items
  }

  private func findCopies(
    in shelf: Shelf, _ digest: Digest, ledger: Ledger, known: [TextPair: Overlap]
  ) -> CollationDesk {
    CollationDesk(
      shelf.items, settings: digest.settings, ledger: ledger, copies: shelf.copies,
      texts: TextComparison(
        known: known, fingerprint: { shelf.contents[$0].fingerprint },
        shingles: { shelf.store.shingles(shelf.contents[$0]) }),
      sectionNames: digest.settings.sections.map { digest.theme.wording.name(of: $0) ?? $0.id })
  }

  // Up to thirty articles are near to each: such lists are long, and each thing that takes room is gone before
  // the next is made.

  private func findCoverage(
    _ desk: CollationDesk, _ shelf: Shelf, keeps: Bool
  ) async throws(BuildError) -> Coverage {
    let (near, earlier) = try await findEarlierCoverage(desk, shelf, keeps: keeps)
    return Coverage(events: desk.events(near), earlier: earlier)
  }

  private func findEarlierCoverage(
    _ desk: CollationDesk, _ shelf: Shelf, keeps: Bool
  ) async throws(BuildError) -> (near: NearLists, earlier: [[NearArticle]]) {
    let (near, memory) = try await findNear(desk)
    let (_, earlier) = await sideBySide(jobs: options.jobs) {
      if keeps, !shelf.store.isDamaged, let record = memory?.record(near) { keep(record) }
    } _: {
      desk.earlierCoverage(near)
    }
    return (near, earlier)
  }

  /// Which articles are near to each other, and what tells whether that is new; nothing if there is no use for it.
  private func findNear(
    _ desk: CollationDesk
  ) async throws(BuildError) -> (NearLists, NearMemory?) {
    guard let (parts, memory) = try await findNearInParts(desk) else { return (NearLists(), nil) }
    return (NearLists(parts), memory)
  }

  private func findNearInParts(
    _ desk: CollationDesk
  ) async throws(BuildError) -> (parts: [NearLists], memory: NearMemory)? {
    guard let prospects = desk.prospects(known: nearRecord()) else { return nil }
    // Each stretch needs a place for every word.
    let ranges = stretches(of: prospects.count, jobs: options.jobs, limit: .max)
    do {
      let parts = try await parallelMap(ranges, jobs: options.jobs, prospects.near)
      return (parts, prospects.memory)
    } catch {
      throw asBuildError(error)
    }
  }

  // What the last build left. If it can't be read or written, or for a build in full, all of it is found anew.

  private func nearRecord() -> NearRecord? {
    leftBehind(NearRecord.name).flatMap { NearRecord($0) }
  }

  private func keep(_ record: NearRecord) {
    try? files.write(join(cache, NearRecord.name), record.bytes)
  }

  private func overlaps() -> [TextPair: Overlap] {
    leftBehind(CodedOverlaps.name).flatMap { CodedOverlaps($0) }?.overlaps ?? [:]
  }

  private func keep(_ overlaps: [TextPair: Overlap]) {
    try? files.write(join(cache, CodedOverlaps.name), CodedOverlaps(overlaps: overlaps).bytes)
  }

  private func leftBehind(_ name: String) -> [UInt8]? {
    options.isFull ? nil : (try? files.read(join(cache, name), Int.max)) ?? nil
  }
}
