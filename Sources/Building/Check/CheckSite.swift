import Model

/// What was found in the files of a site.
struct SiteFindings: Sendable {
  var files = 0
  var links = 0
  var diagnostics: [Diagnostic] = []
}

extension Desk {
  /// Looks through every file that digestgen wrote: whether it is there and as it was written, whether its
  /// links lead somewhere, and how heavy it is.
  func checkSite(
    _ found: SiteInventory, base: BaseURL?
  ) async throws(BuildError) -> SiteFindings {
    guard let manifest = Manifest(found.manifest) else { return notBuilt(found) }
    let present = Set(found.paths)
    let reader = SiteReader(
      folder: found.folder, base: base, present: Set(found.paths.map { Fingerprint(of: $0) }),
      manifest: manifest, files: files)
    let ours = manifest.entries.keys.filter(present.contains).sorted(by: comesBefore)
    do {
      let all = try await parallelMap(
        ours, jobs: options.jobs, done: { report(.checking, $0, of: ours.count) }, reader.findings)
      let lost = try await reader.lostAnchors(
        all.flatMap { $0.elsewhere.map(\.target) }, jobs: options.jobs, all)
      return SiteFindings(
        files: all.count, links: all.reduce(0) { $0 + $1.links },
        diagnostics: gone(manifest, present, found.folder) + changed(all, found.folder)
          + broken(all, lost, found.folder) + heavy(all, found.folder))
    } catch let error as FileError {
      throw BuildError(error, doing: "the site can't be read")
    } catch {
      throw BuildError(options.site, "the check was cancelled", advice: "Check again.")
    }
  }

  private func notBuilt(_ found: SiteInventory) -> SiteFindings {
    let isEmpty = found.paths.isEmpty
    return SiteFindings(diagnostics: [
      Diagnostic(
        .warning, file: found.folder,
        isEmpty
          ? "there is no site yet, so its links can't be checked"
          : "no list in this folder says which files digestgen wrote, so the site can't be checked",
        advice:
          "Run 'digestgen build' first\(isEmpty ? "" : ", or name the site's folder with --output")."
      )
    ])
  }
}

extension SiteReader {
  /// The links to places on other pages that are not there, with the file that each stands in.
  fileprivate func lostAnchors(
    _ targets: [String], jobs: Int, _ all: [FileFindings]
  ) async throws -> [(file: String, link: FileFindings.Link)] {
    let names = Set(targets).sorted(by: comesBefore)
    let anchors = try await parallelMap(names, jobs: jobs, self.anchors)
    let known = Dictionary(zip(names, anchors)) { $1 }
    return all.flatMap { findings in
      findings.elsewhere.filter { known[$0.target]?.contains($0.anchor ?? "") != true }
        .map { (findings.file, $0) }
    }
  }
}

/// Files that should be there and are not.
private func gone(_ manifest: Manifest, _ present: Set<String>, _ folder: String) -> [Diagnostic] {
  let isCutOff = manifest.entries.values.contains(where: \.isUncertain)
  if isCutOff {
    return [
      Diagnostic(
        .error, file: folder,
        "the last build was cut off, so parts of the site may be old or missing",
        advice: "Build again.")
    ]
  }
  return manifest.entries.keys.filter { !present.contains($0) }.sorted(by: comesBefore).map {
    Diagnostic(
      .error, file: join(folder, $0), "this file of the site is gone, so links to it lead nowhere",
      advice: "Build again.")
  }
}

private func changed(_ all: [FileFindings], _ folder: String) -> [Diagnostic] {
  all.filter(\.isChanged).map {
    Diagnostic(
      .warning, file: join(folder, $0.file),
      "this file was changed by hand; builds leave it so until what it shows changes, and then write "
        + "over it",
      advice:
        "Change the article, settings or templates instead; 'digestgen build --full' puts the page back."
    )
  }
}

/// A message for each address that is missing, however many pages lead there.
private func broken(
  _ all: [FileFindings], _ lost: [(file: String, link: FileFindings.Link)], _ folder: String
) -> [Diagnostic] {
  var places: [[String?]: [(file: String, line: Int)]] = [:]
  let links = all.flatMap { findings in findings.broken.map { (findings.file, $0) } }
  for (file, link) in links + lost {
    places[[link.target, link.anchor], default: []].append((file, link.line))
  }
  return places.compactMap { target, found in
    guard let first = found.first, let path = target[0] else { return nil }
    let others = Set(found.map(\.file)).count - 1
    let more = others == 0 ? "" : "; so do links on \(others) more page\(others == 1 ? "" : "s")"
    let message =
      target[1].map {
        "this link leads to '#\($0)' of '\(path)', and no such place is there, so readers come to the top "
          + "of the page\(more)"
      } ?? "this link leads to '\(path)', which is not there\(more)"
    return Diagnostic(
      .error, file: join(folder, first.file), line: first.line, message,
      advice: "Mend it in the article or template that it comes from, then build again.")
  }
}

/// One message for all pages that are too heavy, and a note on each.
private func heavy(_ all: [FileFindings], _ folder: String) -> [Diagnostic] {
  let heavy = all.compactMap { findings in findings.heavySize.map { (findings.file, $0) } }
  guard let largest = heavy.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }) else { return [] }
  let budget = SiteReader.budget / 1024
  let many = heavy.count == 1 ? "this page is" : "this and \(heavy.count - 1) more pages are"
  let summary = Diagnostic(
    .warning, file: join(folder, largest.0),
    "\(many) sent in more than \(budget) KB (\(kilobytes(largest.1)) packed), which slow connections "
      + "feel",
    advice: heavy.count == 1
      ? "Long articles may be so; else look at your templates."
      : "Long articles may be so; else look at your templates. --verbose names all.")
  return [summary]
    + heavy.map {
      Diagnostic(.note, file: join(folder, $0.0), "sent in \(kilobytes($0.1))")
    }
}

/// `14.2 KB`.
private func kilobytes(_ bytes: Int) -> String {
  let tenths = (bytes * 10 + 512) / 1024
  return "\(tenths / 10).\(tenths % 10) KB"
}
