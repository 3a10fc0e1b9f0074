/// Reads the by-line before the text or below its first lines: `By Ilse Marant and Tom Ried`.
func readByline(in marked: inout MarkedLines, into reading: inout PlainTextReading) {
  for index in marked.open(in: 0..<(marked.prose.lowerBound + 3)) {
    let line = marked.lines[index]
    guard line.length <= 120, let start = bylineStart(line.folded) else { continue }
    let found = names(in: line.text.dropFirst(start).trimmed, isStrict: true)
    guard !found.isEmpty else { continue }
    if reading.authors.isEmpty { reading.authors = found }
    marked.drop(index, "by-line")
  }
}

/// How many bytes a line has before the names if it begins as by-lines do; nil if it does not.
func bylineStart(_ folded: [UInt8]) -> Int? { starts.first(where: folded.begins)?.count }

private let starts = [
  "by ", "by: ", "written by ", "posted by ", "posted on by ", "as told to ", "von ", "par ",
  "por ",
].map { Array($0.utf8) }

/// Reads names that stand below a "By" on lines of their own, as pages are saved that make links of them.
func readNamesBelowBy(in marked: inout MarkedLines, into reading: inout PlainTextReading) {
  guard reading.authors.isEmpty else { return }
  let by = (0..<min(marked.lines.count, marked.prose.lowerBound + 3)).first { index in
    ["by", "by:", "by —"].contains { marked.lines[index].folded.elementsEqual($0.utf8) }
  }
  guard let by else { return }
  for index in marked.open(in: by + 1..<by + 8) {
    let line = marked.lines[index]
    let found = names(in: line.text, isStrict: true)
    guard !found.isEmpty || joints.contains(line.folded) || line.text.elementsEqual(",".utf8) else {
      break
    }
    reading.authors += found
    marked.drop(index, "by-line")
  }
}

/// The names of a by-line, parted by commas, "and" and "&". With `isStrict` the first part that does
/// not look like a person's name ends the list: `Ilse Marant, Tesk Gazette`.
func names(in text: Text, isStrict: Bool) -> [String] {
  var names: [String] = []
  for part in parts(of: text.words) {
    let part = isStrict ? withoutOffice(part) : part
    if isStrict, !isName(part) || (!names.isEmpty && isOutlet(part)) { break }
    names.append(part.map(\.string).joined(separator: " "))
  }
  return names
}

/// `Ilse Marant Staff Writer` without what follows the name.
private func withoutOffice(_ words: [Text]) -> [Text] {
  guard words.count >= 4, let last = words.last, offices.contains(last.map(lower)) else {
    return words
  }
  let name = words.prefix {
    !officeStarts.contains($0.map(lower)) && !offices.contains($0.map(lower))
  }
  return name.count >= 2 ? Array(name) : words
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

private let joints = ["and", "&", "und", "et", "y", "e"].map { Array($0.utf8) }

/// Two to four words, each with a capital or a particle of names.
private func isName(_ words: [Text]) -> Bool {
  (2...4).contains(words.count)
    && words.allSatisfy { word in
      guard let first = word.first else { return false }
      let isWord = word.allSatisfy { isLetter($0) || "-'.".utf8.contains($0) }
      return isWord && (isCapital(first) || first >= 0x80 || particles.contains(Array(word)))
    }
    && words.last.map { !particles.contains(Array($0)) } == true
}

private let particles = Set(
  [
    "de", "da", "di", "del", "la", "le", "van", "von", "der", "den", "bin", "al", "el", "ter",
    "dos",
  ]
  .map { Array($0.utf8) })

/// Whether one of the words is such as outlets have in their names and offices in theirs.
func isOutlet(_ words: [Text]) -> Bool {
  words.contains { outletWords.contains($0.map(lower)) }
}

private let outletWords = Set(
  [
    "news", "press", "times", "gazette", "post", "journal", "herald", "reuters", "agency", "desk",
    "staff", "editor", "reporter", "correspondent", "magazine", "today", "daily", "writer",
  ]
  .map { Array($0.utf8) })
