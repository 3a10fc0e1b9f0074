/// `Ferry runs again` for `Ferry runs again | Politics | The Gazette`: a page's title without what stands
/// behind a bar, if that is shorter, and without the site's name, `siteName`, behind another sign.
func withoutSiteName(_ title: Text, _ siteName: String?) -> Text {
  var title = title
  while let parts = title.parted(by: bar), parts.before.count > parts.after.count {
    title = parts.before
  }
  return siteName.flatMap { siteNameParted(from: title, Array($0.utf8)[...]) } ?? title
}

/// A title without the site's name behind one of the signs that part them; nil if it does not end in that.
func siteNameParted(from title: Text, _ siteName: Text) -> Text? {
  let name = wordsOnly(siteName)
  guard !name.isEmpty else { return nil }
  return signsBeforeSite.lazy.compactMap { title.parted(by: $0) }
    .first { wordsOnly($0.after) == name }?.before
}

private let bar = ascii(" | ")

/// What parts a title from the site's name behind it.
let signsBeforeSite = [" | ", " - ", " – ", " — ", " :: ", " » ", "_", "｜"].map { Array($0.utf8) }

extension Text {
  /// What stands before and after the last `mark`; nil where there is none.
  func parted(by mark: [UInt8]) -> (before: Text, after: Text)? {
    guard let place = lastPosition(of: mark), place > startIndex else { return nil }
    return (self[..<place].trimmed, self[(place + mark.count)...].trimmed)
  }
}

/// Whether a text looks like a site's name: a host, `tesk.example`, or up to five words with capitals of which the
/// last is such as "Gazette".
func isSiteName(_ text: Text) -> Bool {
  let words = text.words
  if words.count == 1, isHostName(text) { return true }
  return (1...5).contains(words.count) && words.last.map { outlets.contains($0.folded) } == true
    && words.allSatisfy { $0.first.map(isCapital) == true || $0.count <= 3 }
}

private let outlets = Set(
  [
    "news", "press", "times", "gazette", "post", "journal", "herald", "tribune", "telegraph",
    "guardian", "observer", "chronicle", "standard", "mirror", "magazine", "review", "bulletin",
    "courier", "examiner", "register",
  ].map { Array($0.utf8) })

/// `Tesk.example`: letters, a dot and two to seven letters.
func isHostName(_ text: Text) -> Bool {
  let parts = text.pieces { $0 == UInt8(ascii: ".") }
  return parts.count >= 2
    && parts.allSatisfy { $0.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2D } }
    && parts.last.map { (2...7).contains($0.count) && $0.allSatisfy(isLetter) } == true
}
