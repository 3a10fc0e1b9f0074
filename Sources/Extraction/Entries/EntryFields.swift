import Model

/// The date that a feed or a scraper writes; midnight without a zone is how many programs write a
/// day whose time they do not know. Nil where it is no date.
func entryDate(_ text: String) -> PublicationDate? {
  if let seconds = Int(text) { return dateSinceEpoch(seconds) }
  guard let date = readDate(text) ?? readDate(withoutLastWord(text)) else { return nil }
  return date.minute == 0 && date.offset == nil ? PublicationDate(day: date.day) : date
}

/// RFC 822 knows zones by letters that say nothing more: "…10:00:00 X".
private func withoutLastWord(_ text: String) -> String {
  text.split(separator: " ").dropLast().joined(separator: " ")
}

/// A moment given in seconds or milliseconds since 1 January 1970 UTC; nil outside 1990 to 2099.
private func dateSinceEpoch(_ number: Int) -> PublicationDate? {
  let seconds = number > 100_000_000_000 ? number / 1_000 : number
  guard (631_152_000..<4_102_444_800).contains(seconds) else { return nil }
  guard let day = day(sinceEpoch: seconds / 86_400) else { return nil }
  return PublicationDate(day: day, minute: seconds % 86_400 / 60, offset: 0)
}

/// After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`, for days
/// after 1970.
private func day(sinceEpoch number: Int) -> CalendarDay? {
  let shifted = number + 719_468
  let era = shifted / 146_097
  let dayOfEra = shifted % 146_097
  let yearOfEra =
    (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shiftedMonth = (5 * dayOfYear + 2) / 153
  let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return CalendarDay(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
    dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
}

/// The names of a by-line that stands in a field: `Ann Lee; Bo Ray`, `By Ann Lee and Bo Ray`,
/// `ann@gazette.example (Ann Lee)` as RSS 2.0 has it. Addresses of pages and of mail are no names.
func entryAuthors(_ text: String) -> [String] {
  var line = oneLine(text)
  if line.contains("@"), let open = line.firstIndex(of: "("), line.hasSuffix(")") {
    line = String(line[line.index(after: open)...].dropLast())
  }
  if line.lowercased().hasPrefix("by ") { line = String(line.dropFirst(3)) }
  return names(in: Array(line.utf8)[...], isStrict: false)
    .filter { !$0.contains("://") && !$0.contains("@") && $0.utf8.count <= 120 }
}

/// A name that a file gives all its entries; nil for one that is a text, which each of them would repeat.
func sharedName(_ name: String) -> String? { name.utf8.count <= 200 ? name : nil }

/// The same for several: the first twenty.
func sharedNames(_ names: [String]) -> [String] { Array(names.compactMap(sharedName).prefix(20)) }

/// Names without those that stand twice.
func distinct(_ names: [String]) -> [String] {
  var seen: Set<String> = []
  return names.filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
}
