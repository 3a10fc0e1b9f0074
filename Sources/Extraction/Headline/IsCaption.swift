import Model

/// Whether a paragraph is the caption of a picture: "This photo shows …", or one with who took it in
/// brackets at its end, "(Ida Rem/Tesk Press via AP)".
func isCaption(_ paragraph: Text) -> Bool {
  if paragraph.begins(with: "This "), opensWithPicture(paragraph) { return true }
  // Nearly all others end with a stop or with a quotation mark.
  if paragraph.last == 0x5D, paragraph.suffix(40).position(of: file) != nil { return true }
  guard paragraph.count <= 450, let last = paragraph.last, isLetter(last) || last == 0x29,
    last < 0x80 || !paragraph.ends(with: rightQuote)
  else { return false }
  if namesPhotographer(paragraph) || hasBar(paragraph) || endsInNames(paragraph) { return true }
  guard last == 0x29 else { return false }
  let text = paragraph.suffix(160)
  guard let open = text.lastIndex(of: 0x28) else { return false }
  let credit = text[(open + 1)...].dropLast()
  if isName(credit), text[..<open].trimmed.last == UInt8(ascii: ".") { return true }
  return hasAgency(credit) || credits.contains { credit.position(of: $0) != nil }
}

/// "Ida Rem/Tesk Press": whether the end of a caption, without its brackets, names who took the picture and for whom.
func hasAgency(_ credit: Text) -> Bool {
  credit.contains(0x2F) && credit.count > 8 && !credit.contains(where: isDigit)
}

/// "Ida Rem", "University of Tesk": two to five words with capitals, or small ones between them.
private func isName(_ text: Text) -> Bool {
  let words = text.words
  return (2...5).contains(words.count) && words[0].first.map(isCapital) == true
    && words.allSatisfy { word in
      word.allSatisfy(isLetter)
        && (word.first.map(isCapital) == true || word.count <= 3 && words.count > 2)
    }
}

/// Whether a line tells who took the picture that it stands below: "The harbour. Photo: Ida Rem".
func namesPhotographer(_ line: Text) -> Bool {
  let end = line.suffix(120)
  if end.contains(0x2F), agencies.contains(where: { end.position(of: $0) != nil }) { return true }
  if end.position(of: gettyImages) != nil { return true }
  return end.position(of: photo) != nil
    && photographs.contains { end.position(of: $0) != nil }
}

/// "Sailors on the quay [File: Tesk Press]"
private let file = Array("[File".utf8)
private let agencies = ["/Getty", "/AFP"].map { Array($0.utf8) }
private let gettyImages = Array(" Getty Images".utf8)
private let photo = Array("Photo".utf8)
private let photographs = [
  " Photograph: ", ". Photo: ", "(Photo: ", ") Photo: ", ". Photo by ",
].map { Array($0.utf8) }

/// Whether names parted by a slash stand behind a sentence: "The ships on Sunday. Ida Rem / Tesk Press file".
func endsInNames(_ paragraph: Text) -> Bool {
  let end = paragraph.suffix(60)
  guard end.contains(0x2F), let stop = end.lastIndex(of: 0x2E) else { return false }
  let words = end[(stop + 1)...].words
  return (2...8).contains(words.count) && end[(stop + 1)...].contains(0x2F)
    && words.allSatisfy {
      isCapital($0[$0.startIndex]) || $0.elementsEqual([0x2F]) || $0.elementsEqual("file".utf8)
    }
}

/// "A ship lies in the harbour. | Tesk Press Photo Storm in Ellery"
private func hasBar(_ paragraph: Text) -> Bool {
  guard let bar = paragraph.firstIndex(of: 0x7C), paragraph[..<bar].trimmed.last == 0x2E else {
    return false
  }
  let credit = paragraph[bar...].prefix(40)
  return credits.contains { credit.position(of: $0) != nil }
}

private let credits = [
  "Photo", " via AP", "Associated Press", "Getty", "Image", "Reuters", "/AFP",
].map { Array($0.utf8) }

/// "This photo", "This undated file image".
private func opensWithPicture(_ paragraph: Text) -> Bool {
  sentenceWords(of: paragraph.prefix(60)).dropFirst().prefix(8).contains {
    $0.classes.contains(.credit)
  }
}

/// "… in Washington, Friday, Nov. 16, 2018": so captions give a date.
func isCaption(_ sentence: Text, _ words: [SentenceWord]) -> Bool {
  if isOfPicture(words) { return true }
  for index in words.indices.dropLast(2)
  where words[index].mark == 0x2C && words[index].classes.contains(.weekday) {
    let day = sentence[words[index + 2].core]
    if words[index + 1].isCapital, day.count <= 2, day.allSatisfy(isDigit) { return true }
  }
  return words.indices.contains { index in
    guard words[index].classes.contains(.credit) else { return false }
    if words[index].classes.contains(.agency) { return true }
    let (last, next) = (
      index > 0 ? words[index - 1].hash : 0, index + 1 < words.count ? words[index + 1].hash : 0
    )
    return creditNeighbours.contains(next) || fileHashes.contains(last)
  }
}

/// "photo by", "image credit", "file photo", "Play Video".
private let creditNeighbours = ["by", "credit", "via", "copyright", "courtesy"].map {
  FunctionWords.hash(of: Array($0.utf8)[...])
}
private let fileHashes = ["file", "play", "ap", "handout"].map {
  FunctionWords.hash(of: Array($0.utf8)[...])
}

/// "A ship is seen in waters off Maravel", "Ann Ried is pictured", "seen here with": so captions tell what they show.
private func isOfPicture(_ words: [SentenceWord]) -> Bool {
  words.indices.dropFirst().prefix(24).contains { index in
    guard words[index].classes.contains(.showing) else { return false }
    if index + 1 < words.count, words[index + 1].hash == hereHash { return true }
    guard beings.contains(words[index - 1].hash) else {
      return false
    }
    return words[index].hash == picturedHash
      || index + 1 < words.count && places.contains(words[index + 1].hash)
  }
}

private let picturedHash = hashes("pictured")[0]
private let hereHash = hashes("here")[0]
private let beings = hashes("is are")
private let places = hashes("in at on during with outside near here leaving speaking after before")
