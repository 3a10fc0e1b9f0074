extension BlockSigns {
  /// The signs in what a block says: what it asks for, of whom it speaks, how it begins.
  func tone(_ index: Int) -> [BlockSign] {
    let block = weighed.blocks[index]
    let count = block.line.wordCount
    let isAtEdge = text.map { !$0.contains(index) } ?? true
    var signs: [BlockSign] = []
    if block.line.furniture?.zone == .anywhere { signs.append(.rule) }
    if asking.count(in: block.line.folded) > 0 { signs.append(.asks(isLong: count >= 30)) }
    if isAtEdge || count < 25, reader.count(in: block.line.folded) > 0 {
      signs.append(.addressesReader(isAtEdge: isAtEdge))
    }
    let isLate = index >= lateStart
    if isLate, author.count(in: block.line.folded) > 0 || credits.begins(block.line.folded) {
      signs.append(.aboutAuthor)
    }
    if count < 25, !block.isHeading, picture.count(in: block.line.folded) > 0 {
      signs.append(.pictureWords)
    }
    if opensLinkToOther(block.line.folded) { signs.append(.seeAlso) }
    if count < 12, byline.begins(block.line.folded) { signs.append(.byline) }
    if count < 14, holdsDate(block.line.text) { signs.append(.dateLine) }
    if count < 24, index < nearTop, isByline(block.line) || readDateLine(block.line.text) != nil {
      signs.append(.publicationLine)
    }
    if rights.count(in: block.line.folded) > 0 { signs.append(.rights) }
    if count < 25, embedded.count(in: block.line.folded) > 0 { signs.append(.embedWords) }
    if count < 40, asking.count(in: block.line.folded, limit: 2) == 2 { signs.append(.asksTwice) }
    if block.block.quoteDepth > 0, tweet.count(in: block.line.folded) > 0 { signs.append(.tweet) }
    if beginsSmall(block.line.text) { signs.append(.smallStart) }
    return signs
  }
}

extension BlockSigns {
  private func isByline(_ line: Line) -> Bool {
    guard let start = bylineStart(line.folded, endsSentence: line.endsSentence) else {
      return false
    }
    return !names(in: line.text.dropFirst(start).trimmed, isStrict: true).isEmpty
  }
}

private let credits = PhraseSet([
  "(reporting by", "reporting by", "additional reporting", "contributing:", "editing by",
  "(editing by", "includes information from", "citation:", "more information:",
])
private let rights = PhraseSet([
  "through a link on our site", "we may earn", "may earn a commission", "affiliate commission",
  "rights reserved", "may not be reproduced", "not to be reproduced", "may not be published",
  "earn a commission", "affiliate link", "affiliate partnership", "receive compensation",
  "independently selected", "independently reviewed", "subject to copyright",
  "receive a commission",
])
/// What embedded posts and players say of themselves.
private let embedded = PhraseSet([
  "a post shared by", "this post on instagram", "viewed on the site it originates from",
  "video loading", "allow content provided by",
])
private let tweet = PhraseSet(["pic.twitter.com", "(@", "https://t.co/"])
private let asking = PhraseSet([
  "subscri", "newsletter", "sign up", "inbox", "follow us", "facebook", "twitter", "click here",
  "read more", "download", "cookie", "advert", "copyright", "rights reserved", "email", "e-mail",
  "comment",
])
private let reader = PhraseSet(["you", "your", "our", "we", "us"], areWholeWords: true)
private let author = PhraseSet(
  [
    "reporter", "editor", "correspondent", "author", "writes", "contributed", "journalist",
    "freelance", "freelancer", "can be reached at", "follow her on", "follow him on",
    "follow them on", "originally appeared", "originally published",
  ],
  areWholeWords: true)
private let picture = PhraseSet(["photo", "image", "credit", "getty", "reuters", "ap "])
private let byline = PhraseSet(["by ", "von ", "par ", "por "])
private let others = PhraseSet(
  [
    "also", "read", "related", "see", "more", "watch", "listen", "photos", "gallery", "video",
    "next",
    "don't miss", "recommended", "sponsored",
  ], areWholeWords: true)
private let otherStarts = PhraseSet(
  ["also on", "read more", "read also", "also read", "see also", "related"], areWholeWords: true)

/// `Also: …`, `READ MORE: …`, `Related …`.
private func opensLinkToOther(_ folded: [UInt8]) -> Bool {
  if otherStarts.begins(folded) { return true }
  guard others.begins(folded) else { return false }
  let start = folded.prefix(40)
  guard let colon = start.firstIndex(of: UInt8(ascii: ":")) else { return false }
  return !start[..<colon].contains(UInt8(ascii: "."))
}

/// Whether it holds a year from 2000 to 2099 or a time of day.
private func holdsDate(_ text: Text) -> Bool {
  var digits = 0
  for (offset, byte) in text.enumerated() {
    let index = text.startIndex + offset
    if isDigit(byte) {
      digits += 1
      continue
    }
    if digits == 4, text[(index - 4)...].begins(with: ascii("20")) { return true }
    if byte == UInt8(ascii: ":"), (1...2).contains(digits),
      text[(index + 1)...].prefix(2).count == 2,
      text[(index + 1)...].prefix(2).allSatisfy(isDigit)
    {
      return true
    }
    digits = 0
  }
  return digits == 4 && text.suffix(4).begins(with: ascii("20"))
}
