// Whom credits of pictures name.

/// What slashes part.
func partsOfCredit(_ credit: Text) -> [Text] {
  credit.pieces { $0 == UInt8(ascii: "/") }.map(\.trimmed)
}

/// Whether one of the parts is an agency, or ends in one: `Ida Rem/AFP`, `Tesk Agency/Tesk Service via AP`.
func namesAgency(_ credit: Text) -> Bool {
  partsOfCredit(credit).contains { part in
    let name = withoutFile(part.folded[...])
    return agencies.contains(name) || sellsPictures(name)
      || viaAgency.contains { name.ends(with: $0) }
  }
}

/// Whether an agency and who took the picture for it stand there, `Ida Rem/AFP`, `AP Photo/Ida Rem, File`.
func namesMaker(_ credit: Text) -> Bool {
  namesAgency(credit)
    && partsOfCredit(credit).contains { part in
      let folded = part.folded[...]
      return folded.elementsEqual(agencyPhoto) || sellsPictures(folded) || namesOnePerson(part)
    }
}

/// Whether a person's name stands on one side of the only slash, and on the other what may be no person's.
func namesPersonAndOutlet(_ credit: Text) -> Bool {
  let parts = partsOfCredit(credit)
  guard parts.count == 2, !credit.contains(where: isDigit) else { return false }
  return zip(parts, parts.reversed()).contains { person, other in
    namesOnePerson(person)
      && (isOutlet(other.words) || other.begins(withAnyCaseOf: ascii("the "))
        || !namesOnePerson(other))
  }
}

/// Whether a folded name is that of an agency which sells pictures.
func sellsPictures(_ folded: Text) -> Bool {
  folded.begins(with: gettyImagesFolded) || picturesOnly.contains(folded)
}

/// Whether a part of a credit is one person's name.
func namesOnePerson(_ text: Text) -> Bool {
  let words = text.wordCount
  return (2...4).contains(words) && names(in: text, isStrict: true).count == 1
}

/// Whether the words of a credit begin with capitals but for small ones between them, and end no sentence.
func hasCapitalsOfCredit(_ text: Text) -> Bool {
  let words = text.words
  guard (1...14).contains(words.count), text.last.map({ !"?!;".utf8.contains($0) }) == true else {
    return false
  }
  return words.allSatisfy { word in
    opensWithCapital(word) || word.first == UInt8(ascii: "/") || isDigit(word[word.startIndex])
      || smallWords.contains(word.folded[...])
  }
}

private let smallWords = PhraseTable([
  "for", "via", "of", "the", "by", "and", "at", "&", "-", "–", "de", "da", "di", "von", "van",
  "del", "la",
  "le", "file", "photo", "courtesy",
])

/// `Tesk Gazette file photo`, in small letters.
func endsInFilePhoto(_ folded: Text) -> Bool {
  folded.wordCount <= 6 && filePhotos.contains(where: folded.ends)
}

private let filePhotos = ["file photo", "courtesy photo", "submitted photo", "handout photo"].map {
  Array($0.utf8)
}

private func withoutFile(_ folded: Text) -> Text {
  folded.ends(with: commaFile) ? folded.dropLast(commaFile.count) : folded
}

/// `(Ida Rem/Tesk Press)` and `[Ida Rem/Tesk Press]` without the brackets.
func insideBrackets(_ text: Text) -> Text {
  guard let first = text.first, let last = text.last else { return text }
  let areBrackets = first == 0x28 && last == 0x29 || first == 0x5B && last == 0x5D
  return areBrackets ? text.dropFirst().dropLast().trimmed : text
}

/// In small letters.
let gettyImagesFolded = ascii("getty images")
private let commaFile = ascii(", file")
private let agencyPhoto = ascii("ap photo")
private let viaAgency = [" via ap", " via reuters", " via afp", " via getty images"].map {
  Array($0.utf8)
}
/// Agencies that sell pictures and nothing else.
private let picturesOnly = PhraseTable([
  "getty", "shutterstock", "alamy", "istock", "wireimage", "imagn", "icon sportswire", "dreamstime",
  "unsplash",
  "nurphoto", "sipa", "sipa usa", "zuma press",
])
private let agencies = PhraseTable([
  "ap", "afp", "reuters", "epa", "epa-efe", "efe", "dpa", "pa", "pa wire", "pa images", "xinhua",
  "anadolu",
  "bloomberg", "associated press", "the associated press", "press association", "ap photo", "redux",
  "file photo",
  "handout", "pool",
])
