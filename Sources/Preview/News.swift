/// What changes of the site, for the pages that are open.
struct News: Sendable, Equatable {
  /// Files of the site that are new, changed or gone; nil for any.
  let files: [String]?

  /// The news as JSON, as the script of the pages reads it.
  var json: String {
    guard let files else { return "{\"all\":true,\"files\":[]}" }
    return "{\"files\":[\(files.map(quoted).joined(separator: ","))]}"
  }
}

/// The changes of late, counted from the start of the server, so that a page which was away can be told
/// what it missed.
struct Chronicle: Sendable {
  /// Tells this server from one that was here before it.
  let name: String
  /// The number of the last change.
  private(set) var last = 0
  private var recent: [News] = []

  /// How many changes are kept, and how many files of one are named: beyond that a page loads itself
  /// anew to be safe.
  static let limits = (changes: 100, files: 1000)

  init(name: String) {
    self.name = name
  }

  /// Up to which change something is up to date that is made now.
  var mark: String { "\(name)-\(last)" }

  /// Adds a change and gives it as it is told.
  mutating func add(_ files: [String]?) -> News {
    let news = News(files: files.flatMap { $0.count > Self.limits.files ? nil : $0 })
    last += 1
    recent.append(news)
    if recent.count > Self.limits.changes { recent.removeFirst() }
    return news
  }

  /// What there is to tell a page that is up to date up to `mark`; nil if nothing. A mark of another
  /// server or of long ago gives everything.
  func missed(since mark: String) -> News? {
    guard mark.hasPrefix(name + "-"), let number = Int(mark.dropFirst(name.count + 1)),
      (last - recent.count...last).contains(number)
    else { return News(files: nil) }
    let missed = recent.suffix(last - number)
    guard !missed.isEmpty else { return nil }
    let files = missed.compactMap(\.files).flatMap(\.self)
    return News(files: missed.allSatisfy { $0.files != nil } ? files : nil)
  }
}

private func quoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": quoted += "\\" + String(scalar)
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
