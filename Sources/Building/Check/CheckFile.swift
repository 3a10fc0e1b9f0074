import Model

/// What was found in one file of the site.
struct FileFindings: Sendable {
  /// A link, and where it stands.
  struct Link: Sendable {
    /// The file that it leads to, below the output folder.
    let target: String
    /// The place in it; nil for its top.
    let anchor: String?
    let line: Int
  }

  let file: String
  var links = 0
  /// Those that lead to files that are not there, or to places that are not on the page itself.
  var broken: [Link] = []
  /// Those to places on other pages, where it is still to be seen whether they are there.
  var elsewhere: [Link] = []
  /// Whether the file is not what digestgen wrote.
  var isChanged = false
  /// How many bytes a page is sent in, if that is more than it should be.
  var heavySize: Int?
  /// Whether it vanished meanwhile.
  var isGone = false
}

/// The files of a site that are looked at.
struct SiteReader: Sendable {
  let folder: String
  let base: BaseURL?
  /// The paths of all files in the folder.
  let present: Set<Fingerprint>
  let manifest: Manifest
  let files: FileSystem

  /// A page of 14 KB comes in the first flight of packets of a new connection (RFC 6928).
  static let budget = 14 * 1024

  /// Looks at one file.
  @Sendable func findings(in file: String) throws(FileError) -> FileFindings {
    var findings = FileFindings(file: file)
    guard let bytes = try files.read(join(folder, file), Int.max) else {
      findings.isGone = true
      return findings
    }
    if let hash = manifest.entries[file]?.bytes {
      findings.isChanged = Fingerprint(of: bytes) != hash
    }
    if file.hasSuffix(".html") {
      take(MarkupScanner.finds(in: bytes, isXML: false), bytes, &findings)
      let isPage = !file.hasPrefix("email/")
      let size = isPage ? packedSize(bytes, ofInterestAbove: Self.budget) : 0
      if size > Self.budget { findings.heavySize = size }
    } else if file.hasSuffix(".xml") || file.hasSuffix(".opml") {
      take(MarkupScanner.finds(in: bytes, isXML: true), bytes, &findings)
    } else if file.hasSuffix(".json") || file.hasSuffix(".txt"), let base {
      take(addresses(below: base, in: bytes), bytes, &findings)
    }
    return findings
  }

  /// The names of all places in a page.
  @Sendable func anchors(in file: String) throws(FileError) -> Set<String> {
    guard let bytes = try files.read(join(folder, file), Int.max) else { return [] }
    return names(MarkupScanner.finds(in: bytes, isXML: false), bytes)
  }

  private func take(_ finds: [MarkupFind], _ bytes: [UInt8], _ findings: inout FileFindings) {
    let resolver = LinkResolver(base: base, file: findings.file)
    var own: [FileFindings.Link] = []
    for find in finds {
      for range in links(of: find, in: bytes) {
        findings.links += 1
        guard case .file(let target, let anchor) = resolver.target(of: bytes[range]) else {
          continue
        }
        let isThere = present.contains(Fingerprint(of: target))
        if isThere, anchor == nil || anchor == [] || anchor == Array("top".utf8) { continue }
        let link = FileFindings.Link(
          target: String(decoding: target, as: UTF8.self),
          anchor: isThere ? anchor.map { String(decoding: $0, as: UTF8.self) } : nil,
          line: bytes[..<range.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1)
        if !isThere {
          findings.broken.append(link)
        } else if link.target == findings.file {
          own.append(link)
        } else if link.target.hasSuffix(".html") {
          findings.elsewhere.append(link)
        }
      }
    }
    guard !own.isEmpty else { return }
    let places = names(finds, bytes)
    findings.broken += own.filter { !places.contains($0.anchor ?? "") }
  }

  private func names(_ finds: [MarkupFind], _ bytes: [UInt8]) -> Set<String> {
    Set(
      finds.filter { $0.kind == .anchor }.map {
        String(decoding: withoutEntities(bytes[$0.range]), as: UTF8.self)
      })
  }

  /// The addresses in what was found.
  private func links(of find: MarkupFind, in bytes: [UInt8]) -> [Range<Int>] {
    let value = bytes[find.range]
    switch find.kind {
    case .anchor: return []
    case .link: return [find.range]
    case .candidates:
      return value.split(separator: UInt8(ascii: ",")).compactMap { candidate in
        let rest = candidate.drop { $0 <= 0x20 }
        let address = rest.prefix { $0 > 0x20 }
        return address.isEmpty ? nil : address.startIndex..<address.endIndex
      }
    case .content:
      let refresh = Array("0; url=".utf8)
      if value.starts(with: refresh) {
        return [find.range.lowerBound + refresh.count..<find.range.upperBound]
      }
      return base.map { value.starts(with: $0.text.utf8) } == true ? [find.range] : []
    }
  }
}

/// The full addresses of the site in a text that is no markup.
private func addresses(below base: BaseURL, in bytes: [UInt8]) -> [MarkupFind] {
  let start = Array(base.text.utf8)
  var finds: [MarkupFind] = []
  var place = 0
  while let found = bytes[place...].firstIndex(of: start[0]) {
    place = found + 1
    guard bytes[found...].starts(with: start) else { continue }
    let address = bytes[found...].prefix { $0 > 0x20 && !"\"'<>\\()[]".utf8.contains($0) }
    finds.append(MarkupFind(kind: .link, range: address.startIndex..<address.endIndex))
    place = address.endIndex
  }
  return finds
}
