import Model

/// What lines say of pictures without a label in front, by their places.
///
/// Where more than half of the paragraphs are captions the text is a story told in pictures, and they stay in it.
func credits(in lines: [Line]) -> [Int: Picture] {
  var notes: [Int: Picture] = [:]
  for index in lines.indices where mayCredit(lines[index]) {
    notes[index] = credited(index, in: lines)
  }
  let captions = notes.values.count { $0.caption != nil }
  guard captions > 0, 2 * captions > lines.count(where: \.isProse) else { return notes }
  return notes.filter { $0.value.caption == nil }
}

/// The note on a picture that a line is: `Ida Rem/Tesk Press`, `(Credit: Tesk Images)`, `Tesk Gazette file photo` and
/// nothing else, or a caption that ends so, `The quay on Sunday. (Ida Rem/Tesk Press)`.
private func credited(_ index: Int, in lines: [Line]) -> Picture? {
  let line = lines[index]
  if line.length <= longestCredit, let credit = loneCredit(index, in: lines) {
    return picture(caption: nil, credit: credit)
  }
  guard line.length <= longestCaption, let note = captionAndCredit(of: line.text),
    !note.caption.isEmpty,
    // What ends the text may be signed by who wrote it.
    lines[(index + 1)...].prefix(40).contains(where: \.isProse)
  else { return nil }
  return picture(caption: note.caption, credit: note.credit)
}

/// Whether the line above a credit is the caption to it: its words tell, or it is a few words with a stop and without a
/// verb, `A ferry in fog.` A line without a stop may be a sub-heading, and a longer one text.
func isCaptionAboveCredit(_ index: Int, in lines: [Line]) -> Bool {
  let line = lines[index]
  guard line.length <= longestCaptionAbove, line.text.last == UInt8(ascii: "."),
    line.furniture == nil
  else { return false }
  let words = sentenceWords(of: line.text)
  if isCaption(line.text) || isCaption(line.text, words) { return true }
  if index == 0, endsInFilePhoto(insideBrackets(lines[1].text).folded[...]),
    tellsYearInPresent(line.text, words)
  {
    return true
  }
  let hasSmallWord = words.contains { !$0.classes.isDisjoint(with: [.determiner, .preposition]) }
  return line.wordCount < 8 && hasSmallWord && !Clauses(words).hasVerb
    && words.allSatisfy { $0.classes.isDisjoint(with: [.pronoun, .relative]) }
}

/// `Ida Rem leaves the town hall in 2013`: a year, and no verb of the past.
private func tellsYearInPresent(_ text: Text, _ words: [SentenceWord]) -> Bool {
  years.contains { text.position(of: $0) != nil }
    && !words.contains { $0.endsIn.ed && !$0.isCapital || pastHashes.contains($0.hash) }
}

private let years = [" in 19", " in 20"].map { Array($0.utf8) }
private let pastHashes = ["was", "were", "had", "said", "did"].map {
  FunctionWords.hash(of: Array($0.utf8)[...])
}

/// In characters.
private let longestCaption = 440
private let longestCaptionAbove = 300
private let longestCredit = 100

/// Whether a line may have a credit at its end: nearly all others are told from these by a sign or two.
private func mayCredit(_ line: Line) -> Bool {
  guard let last = line.folded.last else { return false }
  return line.signs.contains(.slash) || last == 0x29 || last == 0x5D
    || last == UInt8(ascii: "o") && endsInFilePhoto(line.folded[...])
    || line.folded.begins(with: courtesyOf) || line.folded[...].ends(with: gettyImagesFolded)
}

/// The credit that the line is, if it is nothing else.
private func loneCredit(_ index: Int, in lines: [Line]) -> Text? {
  let line = lines[index]
  let inside = insideBrackets(line.text)
  let isInBrackets = inside.count < line.text.count
  if isInBrackets, let credit = labelled(inside) { return credit }
  guard hasCapitalsOfCredit(inside) else { return nil }
  let isOfFile = endsInFilePhoto(inside.folded[...])
  if isOfFile || inside.begins(withAnyCaseOf: courtesyOf), inside.wordCount <= 8 { return inside }
  guard inside.contains(UInt8(ascii: "/")), !isInBrackets || inside.count > 8 else { return nil }
  let isDated =
    inside.contains(where: isDigit)
    && !partsOfCredit(inside).contains { sellsPictures($0.folded[...]) }
  if namesAgency(inside), !isDated { return inside }
  if isInBrackets { return inside }
  return isBesideText(index, in: lines) && namesPersonAndOutlet(inside) ? inside : nil
}

/// Whether a line stands above a paragraph and below one, or is of a few words and not on top: teams, candidates and
/// sorts are parted by slashes too, but in lists or in the headline.
private func isBesideText(_ index: Int, in lines: [Line]) -> Bool {
  guard index > 0, index + 1 < lines.count, lines[index + 1].isProse,
    !lines[index - 1].signs.contains(.slash) || lines[index - 1].isProse
  else { return false }
  return lines[..<index].suffix(6).contains(where: \.isProse) || lines[index].wordCount <= 5
}

/// The caption and the credit that a line is made of.
private func captionAndCredit(of line: Text) -> (caption: Text, credit: Text)? {
  if let last = line.last, last == 0x29 || last == 0x5D {
    guard let open = line.suffix(160).lastIndex(of: last == 0x29 ? 0x28 : 0x5B) else { return nil }
    let (caption, inside) = (line[..<open].trimmed, line[(open + 1)...].dropLast().trimmed)
    if let credit = labelled(inside) { return (caption, credit) }
    guard inside.contains(UInt8(ascii: "/")), hasCapitalsOfCredit(inside) else { return nil }
    let isSigned =
      caption.last == UInt8(ascii: ".") && partsOfCredit(inside).contains(where: namesOnePerson)
    return isSigned || namesMaker(inside) ? (caption, inside) : nil
  }
  let end = line.suffix(100)
  guard let stop = lastStop(in: end) else { return nil }
  let (caption, rest) = (line[...stop], line[(stop + 1)...].trimmed)
  return hasCapitalsOfCredit(rest) && namesMaker(rest) ? (caption, rest) : nil
}

/// Where the last sentence but one ends; the point behind an initial, `Ida S. Rem`, ends none.
private func lastStop(in text: Text) -> Int? {
  var rest = text
  while let stop = rest.lastPosition(of: pointAndSpace) {
    let word = rest[..<stop].words.last ?? []
    if word.count != 1 || !word.allSatisfy(isCapital) { return stop }
    rest = rest[..<stop]
  }
  return nil
}

private let pointAndSpace = ascii(". ")

/// What stands behind the label that a credit in brackets begins with, `Photo: Ida Rem`.
private func labelled(_ text: Text) -> Text? {
  guard let label = labels.first(where: text.begins(withAnyCaseOf:)) else { return nil }
  let credit = text.dropFirst(label.count).trimmed
  return credit.isEmpty ? nil : credit
}

private let labels =
  creditLabels
  + [
    "photo courtesy ", "photo via ", "image credit:", "image credits:", "image courtesy ",
    "image via ", "images:",
    "pictures:", "credits:", "bild:",
  ].map { Array($0.utf8) }

private let courtesyOf = ascii("courtesy of ")
