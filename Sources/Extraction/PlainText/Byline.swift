/// Reads the by-line before the text, `By Ilse Marant and Tom Ried`, or below its first lines if the date stands
/// beside it: else that may be a sub-heading.
func readByline(in marked: inout MarkedLines, into reading: inout PlainTextReading) {
  for index in marked.open(in: 0..<(marked.prose.lowerBound + 3)) {
    let line = marked.lines[index]
    guard line.length <= 120, let start = bylineStart(line.folded, endsSentence: line.endsSentence),
      index < marked.prose.lowerBound || marked.isBesideDate(index)
    else { continue }
    let found = namesAfterBy(line.text.dropFirst(start).trimmed)
    guard !found.isEmpty else { continue }
    if reading.authors.isEmpty { reading.authors = found }
    marked.roles[index] = bylineRole
  }
}

extension MarkedLines {
  fileprivate func isBesideDate(_ index: Int) -> Bool {
    (index - 2...index + 2).contains { roles.indices.contains($0) && roles[$0] == dateRole }
  }
}

/// How many bytes a line has before the names if it begins as by-lines do; nil if it does not. A sentence is one in
/// English only: what begins with such a word in other languages may tell of anybody.
func bylineStart(_ folded: [UInt8], endsSentence: Bool = false) -> Int? {
  guard let first = folded.first else { return nil }
  return starts[first]?.first { folded.begins(with: $0) && !(endsSentence && first != 0x62) }?.count
}

/// How by-lines begin, by their first byte.
private let starts = Dictionary(
  grouping: [
    "by ", "by: ", "written by ", "posted by ", "posted on by ", "as told to ", "von ",
    "par ", "écrit par ", "propos recueillis par ", "por ", "escrito por ", "texto: ", "autor: ",
    "autora: ", "di ", "a cura di ", "scritto da ", "testo di ", "testo: ", "door ",
    "av ", "af ", "oleh: ", "yazan: ", "haber: ", "автор: ", "Автор: ", "текст: ",
    "Текст: ", "מאת ", "מאת: ", "بقلم ", "بقلم: ",
  ].map { Array($0.utf8) }, by: { $0[0] })

/// Reads the name that stands below a "By" on a line of its own, and others that "and" or a comma joins to it, as
/// pages are saved that make links of them.
func readNamesBelowBy(in marked: inout MarkedLines, into reading: inout PlainTextReading) {
  guard reading.authors.isEmpty, let by = marked.lineOfBy else { return }
  var isJoined = true
  for index in marked.open(in: by + 1..<by + 8) {
    let line = marked.lines[index]
    if joints.contains(line.folded) || line.text.elementsEqual(",".utf8) {
      isJoined = true
    } else {
      let found = names(in: line.text, isStrict: true)
      guard isJoined, !found.isEmpty else { break }
      reading.authors += found
      isJoined = false
    }
    marked.roles[index] = bylineRole
  }
  if !reading.authors.isEmpty { marked.roles[by] = bylineRole }
}

extension MarkedLines {
  /// The line above the text or at its start that says "By" and nothing else.
  fileprivate var lineOfBy: Int? {
    (0..<min(lines.count, prose.lowerBound + 3)).first { index in
      ["by", "by:", "by —"].contains { lines[index].folded.elementsEqual($0.utf8) }
    }
  }
}

/// The names of a by-line, parted by commas, "and" and "&". With `isStrict` the first part that does
/// not look like a person's name ends the list: `Ilse Marant, Tesk Gazette`.
func names(in text: Text, isStrict: Bool) -> [String] {
  var names: [String] = []
  for part in parts(of: text.words) {
    let part = isStrict ? withoutOffice(part) : part
    if isStrict, !isName(part) || part.allSatisfy(isOffice) || (!names.isEmpty && isOutlet(part)) {
      break
    }
    names.append(part.map(\.string).joined(separator: " "))
  }
  return names
}

/// The names that follow "By", without what says where, for whom and how to reach them: `Ilse Marant in Tesk`,
/// `Ilse Marant for the Gazette`, `Ilse Marant @marant`, `Ilse Marant marant@tesk.example (0509) 55 51`.
func namesAfterBy(_ text: Text) -> [String] {
  var kept: [Text] = []
  var isAside = false
  for word in text.words {
    if joints.contains(where: word.folded.elementsEqual) { isAside = false }
    let opensAside =
      ["in", "for"].contains { word.folded.elementsEqual($0.utf8) }
      || word.first.map { "@(".utf8.contains($0) || isDigit($0) } == true
      || word.contains(UInt8(ascii: "@"))
    if opensAside, kept.count >= 2 { isAside = true }
    if !isAside { kept.append(word) }
  }
  return names(in: Array(kept.joined(separator: [0x20]))[...], isStrict: true)
}

/// `Ilse Marant Staff Writer` without what follows the name.
private func withoutOffice(_ words: [Text]) -> [Text] {
  guard words.count >= 4, let last = words.last, offices.contains(last.map(lower)) else {
    return words
  }
  let name = words.prefix { !isOffice($0) }
  return name.count >= 2 ? Array(name) : words
}

/// Whether a word belongs to an office: both of `Senior Editor`.
private func isOffice(_ word: Text) -> Bool {
  let small = word.map(lower)
  return offices.contains(small) || officeStarts.contains(small)
}

private let offices = Set(
  [
    "writer", "reporter", "editor", "correspondent", "columnist", "contributor", "producer",
    "critic",
  ]
  .map { Array($0.utf8) })
private let officeStarts = Set(
  [
    "staff", "senior", "chief", "associate", "assistant", "deputy", "news", "sports", "business",
    "political", "managing", "contributing", "special", "freelance", "national", "culture",
  ].map { Array($0.utf8) })

/// Words cut into parts at commas and at "and"; the commas go.
private func parts(of words: [Text]) -> [[Text]] {
  var parts: [[Text]] = [[]]
  for word in words {
    if joints.contains(where: word.elementsEqual) {
      parts.append([])
    } else if let last = word.last, ",;|".utf8.contains(last) {
      parts[parts.count - 1].append(word.dropLast())
      parts.append([])
    } else {
      parts[parts.count - 1].append(word)
    }
  }
  return parts.map { $0.filter { !$0.isEmpty } }.filter { !$0.isEmpty }
}

private let joints = ["and", "&", "with", "und", "et", "y", "e", "och", "og", "en", "ve", "и"].map {
  Array($0.utf8)
}

/// Two to four words, each with a capital or a particle of names.
private func isName(_ words: [Text]) -> Bool {
  (2...4).contains(words.count)
    && words.allSatisfy { word in
      guard let first = word.first else { return false }
      let isWord = word.allSatisfy { isLetter($0) || "-'.".utf8.contains($0) }
      return isWord
        && (first >= 0xE0 || opensWithCapital(word) || hasNoCase(word)
          || particles.contains(Array(word)))
    }
    && words.last.map { !particles.contains(Array($0)) } == true
}

private let particles = Set(
  [
    "de", "da", "di", "del", "la", "le", "van", "von", "der", "den", "bin", "al", "el", "ter",
    "dos",
  ]
  .map { Array($0.utf8) })

/// Whether one of the words is such as outlets have in their names, or an office.
func isOutlet(_ words: [Text]) -> Bool {
  words.contains { outletWords.contains($0.map(lower)) }
}

private let outletWords = Set(
  [
    "news", "press", "times", "gazette", "post", "journal", "herald", "reuters", "agency", "desk",
    "staff", "editor", "reporter", "correspondent", "magazine", "today", "daily", "writer",
  ]
  .map { Array($0.utf8) })
