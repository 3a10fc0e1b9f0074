import Model

/// What is wrong with a phrase that somebody wrote.
package struct PhraseObjection: Sendable {
  package let message: String
  package let advice: String?
}

extension Wording {
  /// What is wrong with `phrase`, or else `list`, as another one for `key` of this wording: a place that nothing
  /// fills would stand on the pages with its braces. Nil where nothing is, or this wording has no such key.
  package func objection(
    to phrase: String?, _ list: [String]?, for key: String
  ) -> PhraseObjection? {
    if let length = length(of: key) {
      return list?.count == length
        ? nil
        : PhraseObjection(
          message: "'\(key)' must be a list of \(length)", advice: "Write them as [one, two, …].")
    }
    // Other languages have forms of counted things that this one lacks.
    let key = has(key) ? key : Self.commonForm(of: key) ?? key
    guard has(key) else { return nil }
    guard let phrase else {
      return PhraseObjection(message: "'\(key)' must be a phrase", advice: nil)
    }
    let places = Self.dates.contains(key) ? Self.partsOfDates : self.phrase(key).places
    guard let strange = Phrase(phrase).places.first(where: { !places.contains($0) }) else {
      return nil
    }
    let offered = places.map { "{\($0)}" }.joined(separator: ", ")
    return PhraseObjection(
      message: "nothing fills '{\(strange)}' in '\(key)'",
      advice: nearest(to: strange, in: places).map { "Did you mean '{\($0)}'?" }
        ?? (places.isEmpty ? "Leave it out." : "It has: \(offered)."))
  }

  private static let dates = ["date", "date-with-weekday", "day-and-month"]
  private static let partsOfDates = ["day", "month", "year", "weekday"]
}
