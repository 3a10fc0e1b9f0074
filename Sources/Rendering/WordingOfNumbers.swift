extension Wording {
  /// "1 article", "1,204 articles".
  func articles(_ count: Int) -> String { counted("articles", count) }

  /// A number of things in words: the phrase `key`-one, -few, … that the language takes for
  /// `count`, and `key`-other where it has none; `{count}` is the number.
  func counted(_ key: String, _ count: Int) -> String {
    let form = "\(key)-\(plurals.category(of: count).rawValue)"
    return self(has(form) ? form : "\(key)-other", ["count": number(count)])
  }

  /// "1,204".
  func number(_ count: Int) -> String { numerals.grouped(count) }

  /// "2019": a number whose digits stand together, as the days of a calendar.
  func numeral(_ number: Int) -> String { numerals.plain(number) }

  /// "Ann Lee, Bo Ray and Cy Dee".
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: self("list-separator")) + self("last-separator")
      + last
  }
}
