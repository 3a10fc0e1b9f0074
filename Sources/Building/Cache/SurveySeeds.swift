import Model

/// Whether a seed is as the last build found it.
enum SeedState: Sendable {
  /// It is; the entry carries its stamp of today.
  case known(ArticleIndex.Entry)
  /// It is not, or nothing is known of it. With the stamp of its files.
  case changed(stamp: Fingerprint)
}

/// Tells which seeds are as they were, mostly without reading them.
struct SeedSurveyor: Sendable {
  let cache: ArticleCache
  /// The seeds folder.
  let folder: String
  let files: FileSystem
  /// When this build began, by the file system's clock.
  let moment: FileStamp?

  /// Looks at one seed. A file that can't be looked at counts as changed.
  @Sendable func survey(_ seed: SeedPaths) -> SeedState {
    let stamp = (try? stamp(of: seed)) ?? ArticleIndex.Entry.unknown
    guard var entry = cache.entry(of: seed.path) else { return .changed(stamp: stamp) }
    let isUntouched = stamp != ArticleIndex.Entry.unknown && entry.stamp == stamp
    guard isUntouched || content(of: seed) == entry.content,
      !entry.hasPictures || hasSamePictures(entry)
    else { return .changed(stamp: stamp) }
    entry.stamp = stamp
    return .known(entry)
  }

  /// What the seed and its sidecar hold; nil if they can't be read.
  func content(of seed: SeedPaths) -> Fingerprint? {
    readSeed(seed, below: folder, in: files).seed.map(fingerprint)
  }

  /// What tells that a picture is the one it was; nil if there is none. One that was changed a moment
  /// ago or can't be looked at gets a stamp that no file has.
  func stamp(ofPicture path: String) -> FileStamp? {
    do throws(FileError) {
      guard let stamp = try files.stamp(join(folder, path)) else { return nil }
      return stamp.isSettled(before: moment) ? stamp : .never
    } catch {
      return .never
    }
  }

  private func stamp(of seed: SeedPaths) throws(FileError) -> Fingerprint {
    var writer = ByteWriter(reserving: 96)
    for path in [seed.path, seed.sidecar].compactMap(\.self) {
      guard let stamp = try files.stamp(join(folder, path)), stamp.isSettled(before: moment) else {
        return ArticleIndex.Entry.unknown
      }
      writer.put(stamp)
      writer.put(path == seed.path)
    }
    return Fingerprint(of: writer.bytes)
  }

  private func hasSamePictures(_ entry: ArticleIndex.Entry) -> Bool {
    guard let pictures = cache.pictures(entry) else { return false }
    return pictures.allSatisfy { picture in
      let stamp = stamp(ofPicture: picture.path)
      return stamp == picture.stamp && stamp != .never
    }
  }
}

/// The fingerprint of what a seed and its sidecar hold.
func fingerprint(_ seed: Seed) -> Fingerprint {
  guard let sidecar = seed.sidecar else { return Fingerprint(of: seed.bytes) }
  var writer = ByteWriter()
  writer.put(Fingerprint(of: seed.bytes))
  // Both may be moved together.
  writer.put(sidecar.file.hasSuffix(".yml"))
  writer.put(Fingerprint(of: sidecar.bytes))
  return Fingerprint(of: writer.bytes)
}
