import Model
import Planning

@testable import Extraction
@testable import Rendering

/// A date lies within its ranges, and what is written of it is read back as the same.
@Sendable func examineDate(_ input: [UInt8]) {
  guard let date = readDate(text(input)) else { return }
  expect((1500...2999).contains(date.day.year), "the year \(date.day.year)")
  expect(date.minute.map { (0..<1440).contains($0) } ?? true, "the minute \(date.iso)")
  expect(date.offset.map { abs($0) <= 1080 } ?? true, "the zone \(date.iso)")
  expect(readDate(date.iso) == date, "\(date.iso) was read as another date")
  expect(CalendarDay(iso: date.day.iso) == date.day, "\(date.day.iso) was read as another day")
}

/// A slug is one name of a path, short, and the same when it is made again of itself.
@Sendable func examineSlug(_ input: [UInt8]) {
  let slug = slug(of: text(input), orElse: "article-", "id")
  expect(
    !slug.isEmpty && slug.utf8.count <= 180 && slug.count <= 60, "'\(slug)' is of a wrong length")
  expect(!slug.hasPrefix("-") && !slug.hasSuffix("-"), "'\(slug)' begins or ends with a hyphen")
  for scalar in slug.unicodeScalars {
    let kind = scalar.properties.generalCategory
    expect(scalar == "-" || lettersAndDigits.contains(kind), "\(scalar) in '\(slug)'")
  }
  let again = Planning.slug(of: slug, orElse: "article-", "id")
  expect(again == slug, "'\(slug)' becomes '\(again)'")
}

private let lettersAndDigits: Set<Unicode.GeneralCategory> = [
  .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
  .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark,
]

/// Terms are short words of UTF-8 without spaces, and each is found by searching for it.
@Sendable func examineTerms(_ input: [UInt8]) {
  for term in terms(Array(text(input).utf8)) {
    let word = valid(term, "a term")
    expect(
      !word.isEmpty && word.unicodeScalars.count <= 3 * TermReader.longest,
      "'\(word)' is of a wrong length")
    expect(!term.contains { $0 <= 0x20 || $0 == UInt8(ascii: "<") }, "a sign in '\(word)'")
  }
}

private func terms(_ text: [UInt8]) -> [[UInt8]] {
  var terms: [[UInt8]] = []
  var reader = TermReader()
  text.withUnsafeBufferPointer { reader.read($0) { terms.append(copy $0) } }
  return terms
}
