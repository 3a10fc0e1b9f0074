/// Reads the dateline before the first paragraph, `PORT ELLERY (Tesk Wire) — The ferry …`: the agency in
/// it is the source where nothing else names one. A name alone in brackets, `(TW) The ferry …`, goes; the
/// place stays, for it belongs to the text.
func readDateline(in marked: inout MarkedLines, into reading: inout PlainTextReading) {
  guard
    let index = marked.prose.first(where: { marked.roles[$0] == nil && marked.lines[$0].isProse })
  else { return }
  let text = marked.lines[index].text
  guard let found = dateline(of: text) else { return }
  reading.agency = found.agency.string
  if found.place.isEmpty {
    marked.replace(index, with: text[found.end...].trimmed)
  }
}

private struct Dateline {
  let place: Text
  let agency: Text
  /// Where the text goes on.
  let end: Int
}

/// The dateline at the start of a paragraph; nil if it has none. Within its first 60 bytes stand a place
/// in capitals, or none, and a name in brackets; a dash follows where there is a place.
private func dateline(of text: Text) -> Dateline? {
  let start = text.prefix(60)
  guard let open = start.firstIndex(of: UInt8(ascii: "(")),
    let close = start[open...].firstIndex(of: UInt8(ascii: ")"))
  else { return nil }
  let place = text[..<open].trimmed
  let agency = text[(open + 1)..<close].trimmed
  let rest = text[(close + 1)...].trimmed
  guard !agency.isEmpty, agency.first.map(isCapital) == true, agency.wordCount <= 3 else {
    return nil
  }
  if place.isEmpty {
    let isShort = agency.count <= 8 && agency.allSatisfy { isCapital($0) }
    return isShort && rest.first.map(isCapital) == true
      ? Dateline(place: place, agency: agency, end: rest.startIndex) : nil
  }
  let isPlace =
    place.words.first?.count ?? 0 >= 2 && place.words.first?.allSatisfy(isPlaceSign) == true
  guard isPlace, dashes.contains(where: { rest.begins(with: $0) }) else { return nil }
  return Dateline(place: place, agency: agency, end: rest.startIndex)
}

private func isPlaceSign(_ byte: UInt8) -> Bool {
  isCapital(byte) || byte >= 0x80 || ".,-/'".utf8.contains(byte)
}

private let dashes = ["—", "–", "-"].map { Array($0.utf8) }

/// Reads the line between headline and date on which Arabic papers print who reports from where, `صوت تسك –
/// تسك سيتي`: at most three words on either side of a dash. The outlet in it is the source where nothing
/// else names one.
func readOutletLine(in marked: inout MarkedLines, into reading: inout PlainTextReading) {
  for index in marked.open(in: marked.head)
  where index > 0 && index + 1 < marked.lines.count && marked.roles[index - 1] == .headline
    && marked.roles[index + 1] == dateRole && !marked.lines[index].endsSentence
  {
    let words = marked.lines[index].text.words
    guard
      let dash = words.firstIndex(where: { word in dashes.contains { word.elementsEqual($0) } }),
      (1...3).contains(dash), (1...3).contains(words.count - dash - 1)
    else { continue }
    reading.agency = words[..<dash].map(\.string).joined(separator: " ")
    marked.drop(index, "outlet and place")
  }
}
