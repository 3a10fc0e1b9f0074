import Model

/// The words of the pages in one language: phrases, names of months and weekdays, how dates read.
package struct Wording: Sendable, Hashable {
  private let phrases: [String: String]
  private let lists: [String: [String]]

  /// A wording from the phrases and lists of a strings file, each by its key.
  package init(phrases: [String: String], lists: [String: [String]]) {
    self.phrases = phrases
    self.lists = lists
  }

  /// This wording, with the phrases and lists of `other` in place of its own where it has them.
  package func overridden(by other: Wording) -> Wording {
    Wording(
      phrases: phrases.merging(other.phrases) { $1 }, lists: lists.merging(other.lists) { $1 })
  }

  /// The keys of all phrases, sorted.
  package var keys: [String] { phrases.keys.sorted() }

  /// The phrase `key`; the key itself if there is none.
  func callAsFunction(_ key: String) -> String { phrases[key] ?? key }

  /// The phrase `key` with `{name}` replaced by each of `values`.
  func callAsFunction(_ key: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = self(key)[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      result += rest[..<open]
      result += values[name] ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// All there is to say, in bytes that differ when anything differs.
  var bytes: [UInt8] {
    let all = phrases.map { [$0, $1] } + lists.map { [$0] + $1 }
    let sorted = all.map { $0.joined(separator: "\u{1F}") }.sorted()
    return Array(sorted.joined(separator: "\u{1E}").utf8)
  }
}

extension Wording {
  /// "24 January 2019".
  func date(_ day: CalendarDay) -> String { date(day, "date") }

  /// "Thursday 24 January 2019".
  func dateWithWeekday(_ day: CalendarDay) -> String { date(day, "date-with-weekday") }

  /// "January 2019".
  func month(_ month: CalendarMonth) -> String {
    self("month-of-year", ["month": name("months-long", month.month - 1), "year": "\(month.year)"])
  }

  /// "January".
  func monthName(_ month: CalendarMonth) -> String { name("months-long", month.month - 1) }

  /// "1 article", "1,204 articles".
  func articles(_ count: Int) -> String {
    self(count == 1 ? "articles-one" : "articles-other", ["count": number(count)])
  }

  /// "1,204".
  func number(_ count: Int) -> String {
    let digits = Array(String(count))
    let grouped = digits.indices.reversed().map { index in
      let place = digits.count - index
      return (place % 3 == 0 && index > 0 ? self("thousands-separator") : "") + [digits[index]]
    }
    return grouped.reversed().joined()
  }

  /// "Ann Lee, Bo Ray and Cy Dee".
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: self("list-separator")) + self("last-separator")
      + last
  }

  /// The day on which a week begins: 1 for Monday to 7 for Sunday.
  var firstWeekday: Int {
    Int(self("first-weekday")).flatMap { (1...7).contains($0) ? $0 : nil } ?? 1
  }

  /// "Monday" for 0 to "Sunday" for 6.
  func weekday(_ day: Int) -> String { name("weekdays-long", day) }

  /// "Mon" for 0 to "Sun" for 6.
  func shortWeekday(_ day: Int) -> String { name("weekdays-short", day) }

  /// A number without separators: a day, a year.
  func digits(_ number: Int) -> String { "\(number)" }

  private func date(_ day: CalendarDay, _ key: String) -> String {
    self(
      key,
      [
        "day": "\(day.day)", "month": name("months-long", day.month - 1), "year": "\(day.year)",
        "weekday": name("weekdays-long", day.weekday),
      ])
  }

  private func name(_ list: String, _ index: Int) -> String {
    guard let names = lists[list], names.indices.contains(index) else { return "\(index + 1)" }
    return names[index]
  }
}
