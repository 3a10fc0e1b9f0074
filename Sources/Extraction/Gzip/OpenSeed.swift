import Model

/// The seed as a reader wants it: unpacked if it is packed, and no longer than its format may be;
/// with what had to be said about that.
func opened(_ seed: Seed) -> (seed: Seed, diagnostics: [Diagnostic]) {
  guard isGzip(seed.bytes) else { return (cutToFit(seed), []) }
  let path = withoutGzipEnding(seed.path)
  let limit = limit(for: unpack(seed.bytes, limit: 8_000).bytes, path: path)
  // One byte more shows that it is too long.
  let unpacked = unpack(seed.bytes, limit: limit + 1)
  let inner = seed.holding(
    unpacked.bytes, path: path, isCut: seed.isCut || unpacked.isCut || unpacked.isBroken)
  if unpacked.isBomb { return (inner, [bomb(seed)]) }
  return (cutToFit(inner), unpacked.isBroken ? [damaged(seed, unpacked.bytes.isEmpty)] : [])
}

/// `seed` cut to the length that its format may have.
private func cutToFit(_ seed: Seed) -> Seed {
  guard seed.bytes.count > Seed.byteLimit else { return seed }
  let limit = limit(for: Array(seed.bytes.prefix(8_000)), path: seed.path)
  guard seed.bytes.count > limit else { return seed }
  return seed.holding(Array(seed.bytes.prefix(limit)), path: seed.path, isCut: true)
}

/// How long a file may be that begins with `start`.
private func limit(for start: [UInt8], path: String) -> Int {
  guard let text = decodeText(start, isCut: true) else { return Seed.byteLimit }
  return SeedFormat(text.bytes, path: path).holdsMany ? Seed.fileLimit : Seed.byteLimit
}

private func withoutGzipEnding(_ path: String) -> String {
  path.lowercased().hasSuffix(".gz") ? String(path.dropLast(3)) : path
}

private func damaged(_ seed: Seed, _ isEmpty: Bool) -> Diagnostic {
  Diagnostic(
    isEmpty ? .error : .warning, file: seed.file,
    "this gzip file is damaged or cut off, so "
      + (isEmpty ? "no article was made of it" : "only what could be unpacked is used"),
    advice: "Save it again.")
}

private func bomb(_ seed: Seed) -> Diagnostic {
  Diagnostic(
    .error, file: seed.file,
    "this gzip file would unpack to more than a hundred times its size, as no text does, so no article was made of it",
    advice: "Unpack it yourself if you trust it.")
}
