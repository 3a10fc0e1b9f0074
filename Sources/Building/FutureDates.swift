import Collation
import Model

/// A warning for each article that is dated after `now`: most often its date was misread, and it
/// would stand at the top of the site. None without a `now`, since no clock is read.
func futureDates(_ items: [CollationItem], after now: CalendarDay?) -> [Diagnostic] {
  guard let now else { return [] }
  return items.compactMap { item in
    guard let published = item.header.published, published.day > now else { return nil }
    return Diagnostic(
      .warning, file: join("seeds", item.header.seed),
      "it is dated \(published.day.iso), which is after \(now.iso), so it comes first everywhere",
      advice: "Check the date in the file.")
  }
}
