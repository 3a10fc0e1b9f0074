/// Reads what news agencies print around a story: the slug line above it, `TW0388 4 POL 0231 TARROW-TALKS`,
/// and below it who reported it, `(Reporting by Ida Rem in Tesk; editing by Lena Fors)`, and how its desk is
/// reached, `((ida.rem@wire.example))`. The reporters are the authors where no by-line names them.
func readWireCredits(in marked: inout MarkedLines, into reading: inout PlainTextReading) {
  if let first = marked.open(in: marked.head).first, isSlugLine(marked.lines[first].text) {
    marked.drop(first, "slug line")
  }
  for index in marked.open(in: marked.lines.indices).suffix(lastLines) {
    let line = marked.lines[index]
    if line.text.begins(with: "(("), line.text.ends(with: "))") {
      marked.drop(index, "desk of the agency")
    } else if line.length <= 300, isCredit(line.folded) {
      let found = reporters(in: line.text)
      if reading.authors.isEmpty { reading.authors = found }
      marked.drop(index, "credits")
    }
  }
}

/// Credits stand no further from the end.
private let lastLines = 8

private func isCredit(_ folded: [UInt8]) -> Bool {
  let isInBrackets = folded.first == UInt8(ascii: "(") && folded.last == UInt8(ascii: ")")
  let words = isInBrackets ? Array(folded.dropFirst().dropLast()) : folded
  guard let start = creditStarts.first(where: words.begins) else { return false }
  // Outside brackets only what no sentence begins with.
  return isInBrackets || start == reporting && words[...].position(of: ascii("editing by ")) != nil
}

private let reporting = ascii("reporting by ")
private let creditStarts =
  [reporting]
  + ["additional reporting by ", "writing by ", "editing by ", "compiled by ", "reporting and "]
  .map { Array($0.utf8) }

/// The names after "Reporting by", without the towns that they reported from.
private func reporters(in text: Text) -> [String] {
  var rest = text
  if rest.first == UInt8(ascii: "(") { rest = rest.dropFirst() }
  guard rest.begins(withAnyCaseOf: reporting) else { return [] }
  rest = rest.dropFirst(reporting.count).prefix { !";.)".utf8.contains($0) }
  var words: [Text] = []
  var isInTown = false
  for word in rest.words {
    if word.elementsEqual("and".utf8) {
      isInTown = false
    } else if word.elementsEqual("in".utf8) {
      isInTown = true
    }
    if !isInTown { words.append(word) }
    if word.last == UInt8(ascii: ",") {
      if isInTown { words.append(ascii(",")[...]) }
      isInTown = false
    }
  }
  return names(in: Array(words.joined(separator: [0x20]))[...], isStrict: true)
}

/// Three words or more in capitals, the first with digits after its letters and the last a slug.
private func isSlugLine(_ text: Text) -> Bool {
  let words = text.words
  guard words.count >= 3, let first = words.first, let last = words.last,
    !text.contains(where: { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x80 })
  else { return false }
  return first.first.map(isCapital) == true && first.last.map(isDigit) == true
    && last.contains { "-/".utf8.contains($0) }
}
