/// Whether a line may be a headline by its shape: three to 24 words, or as long in a script without
/// spaces, that end like no sentence; a question or an exclamation may be a headline.
///
/// With `mayEnd` one of up to 12 words may end as a sentence does: `The ferry sails. Finally.`
func isHeadlineShaped(_ line: Line, mayEnd: Bool = false, fewestWords: Int = 3) -> Bool {
  let words = line.wordCount
  let isLongEnough = words >= fewestWords || (isSpaceless(line.text) && line.length >= 4)
  let endsOpen =
    !line.endsSentence || mayEnd && words <= 12
    || line.text.last.map { "?!".utf8.contains($0) } == true
  return isLongEnough && words <= 24 && line.length <= 160 && endsOpen && !isBullet(line.text)
    && !isCutOff(line.text) && !isAddressed(line) && !isCreditLine(line) && !isChoice(line)
}

/// Whether a line goes on with what the scraper lost, `Ida Rem /`, `TESK, Ellery –`, `1 of 9 |`, or is a step of the
/// path to the page, `Ferries ›`.
private func isCutOff(_ text: Text) -> Bool {
  guard let last = text.last else { return true }
  if "/|,->".utf8.contains(last) { return true }
  return last >= 0x80 && steps.contains(where: text.ends)
    // Quotes may end so.
    && !(text.ends(with: "»") && text.position(of: "«") != nil)
}

private let steps = ["–", "—", "›", "»"].map { Array($0.utf8) }

/// Whether a form asks how often something is to be paid: `One Time Monthly Yearly`.
private func isChoice(_ line: Line) -> Bool {
  line.wordCount <= 6 && line.folded[...].words.allSatisfy(timesOfPayment.contains)
}

private let timesOfPayment = PhraseTable([
  "one", "time", "one-time", "once", "weekly", "monthly", "quarterly", "yearly", "annually", "or",
])

/// Whether an address or the handle of an account stands in it: `Tesk TV on Facebook: http://…`, `Ida Rem @idarem`.
func isAddressed(_ line: Line) -> Bool {
  let folded = line.folded[...]
  if line.signs.contains(.slash), folded.position(of: "://") != nil { return true }
  guard line.signs.contains(.at), let at = folded.position(of: " @") else { return false }
  return folded[(at + 2)...].first.map(isLetter) == true
}

/// Whether it tells who took a picture: `The quay at Tesk (Ida Rem/Tesk Press)`, `(Ida Rem / Tesk Press)`, or
/// who wrote and for whom: `Ida Rem / Tesk Gazette`.
private func isCreditLine(_ line: Line) -> Bool {
  if namesPhotographer(line.text) || isBylineOfOutlet(line) || endsInCredit(line.text) {
    return true
  }
  let folded = line.folded[...]
  if enlargers.contains(where: { folded.begins(with: $0) }) { return line.wordCount <= 8 }
  if line.signs.contains(.slash) {
    if folded.position(of: " / ") != nil, isAllNames(line) { return true }
    if agencies.contains(where: { folded.position(of: $0) != nil }) { return true }
  }
  guard folded.last == UInt8(ascii: ")"), let open = folded.lastIndex(of: UInt8(ascii: "(")) else {
    return false
  }
  let inside = folded[open...]
  return open == folded.startIndex || line.wordCount <= 6 && services.contains(inside)
    || hasAgency(inside.dropFirst().dropLast())
}

/// Whether who took a picture stands behind what it shows: `The quay on Sunday. Ida Rem`, `The quay Courtesy of
/// Tesk Ferries`, `The quay on Sunday. Ida Rem / Tesk Press file`.
private func endsInCredit(_ line: Text) -> Bool {
  if endsInNames(line) { return true }
  let end = line.suffix(60)
  if let courtesy = end.position(of: courtesyOf) { return end[..<courtesy].last != 0x2C }
  guard let stop = end.position(of: stopAndSpace), let last = line[..<stop].words.last,
    last.count >= 5, last.allSatisfy(isLetter), line[..<stop].words.contains(where: isSmall)
  else { return false }
  let words = end[(stop + 1)...].words
  return (2...4).contains(words.count) && words.allSatisfy { $0.first.map(isCapital) == true }
    && names(in: end[(stop + 1)...].trimmed, isStrict: true).count == 1
}

/// Whether a word has four letters or more and begins with a small one.
private func isSmall(_ word: Text) -> Bool {
  word.count >= 4 && word.first.map { isASCIILetter($0) && !isCapital($0) } == true
}

private let courtesyOf = Array(" Courtesy of ".utf8)
private let stopAndSpace = ascii(". ")

/// `By Tesk Gazette staff`, `Ilse Marant, tesk.example`: no names that a by-line is read by, but one all the same.
private func isBylineOfOutlet(_ line: Line) -> Bool {
  guard line.wordCount <= 8, let last = line.text.words.last else { return false }
  if line.folded.begins(with: ascii("by ")) {
    return desks.contains(last.folded[...])
      && line.text.words.dropLast().allSatisfy { $0.first.map(isCapital) == true }
  }
  guard let comma = line.text.firstIndex(of: UInt8(ascii: ",")),
    line.text[..<comma].wordCount <= 3, line.text[comma...].dropFirst().trimmed.wordCount == 1,
    let dot = last.lastIndex(of: UInt8(ascii: "."))
  else { return false }
  let ending = last[(dot + 1)...]
  return (2...4).contains(ending.count) && ending.allSatisfy(isASCIILetter)
    && dot > last.startIndex + 1 && names(in: line.text[..<comma], isStrict: true).count == 1
}

private let enlargers = ["enlarge image", "enlarge this image", "enlarge photo"].map {
  Array($0.utf8)
}
private let desks = PhraseTable(["staff", "reports", "services", "wires", "reporters", "editors"])
private let agencies = [
  "/reuters", "/ap)", "/afp", "/epa", "/bloomberg", "/shutterstock", "/alamy",
].map { Array($0.utf8) }
private let services = PhraseTable([
  "(ap)", "(afp)", "(reuters)", "(getty images)", "(instagram)", "(facebook)", "(twitter)",
  "(youtube)", "(file photo)", "(file)", "(screenshot)",
])

/// Whether a line is up to eight words that all begin with capitals, without a digit: names of people, sections
/// and outlets more often than a headline.
func isAllNames(_ line: Line) -> Bool {
  guard line.wordCount <= 8, !line.text.contains(where: { isDigit($0) || "?!:".utf8.contains($0) })
  else { return false }
  let letters = line.text.words.compactMap { $0.first(where: isASCIILetter) }
  return letters.count >= 2 && letters.allSatisfy(isCapital)
}
