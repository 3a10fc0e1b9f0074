import Model

/// Whether a text is nothing but what a channel says beside its films: "Follow us on Twitter:", "Subscribe:
/// https://…". Each paragraph asks for something, is an address, or tells when a show is on; at least two ask.
///
/// One sentence of news among them makes it an article.
func isChannelNotes(_ paragraphs: [Text]) -> Bool {
  guard let first = paragraphs.first, paragraphs.count <= 20,
    hasAddress(first) || first.last == UInt8(ascii: ":")
  else { return false }
  var asked = 0
  for paragraph in paragraphs {
    guard let asks = asks(in: paragraph) else { return false }
    asked += asks
  }
  return asked >= 2
}

/// How often a paragraph of such notes asks for something; nil where it is none.
private func asks(in paragraph: Text) -> Int? {
  let words = sentenceWords(of: paragraph)
  let addresses = paragraph.words.count(where: isAddress)
  guard let first = words.first(where: { !$0.core.isEmpty }), words.count > addresses + 1 else {
    // An address alone, a mark or a tag.
    return addresses > 0 || !paragraph.contains(where: isLetter) ? 0 : nil
  }
  if words.allSatisfy({ paragraph[$0.start] == UInt8(ascii: "#") }) { return 0 }
  // Glued together, each address stands in its own request.
  if paragraph.wordCount > (addresses > 1 ? 18 * addresses : 40) { return nil }
  if first.classes.contains(.request) || asking.contains(first.hash) {
    let isAsking =
      addresses > 0 || paragraph.last == UInt8(ascii: ":")
      || words.contains { networks.contains($0.hash) }
    return isAsking ? max(1, addresses) : nil
  }
  if addresses > 0, words.count <= 10, words.contains(where: { networks.contains($0.hash) }) {
    return addresses
  }
  let tellsTime =
    words.contains { airing.contains($0.hash) } && words.contains { $0.hash == liveHash }
  return tellsTime ? 0 : nil
}

private func isAddress(_ word: Text) -> Bool {
  word.begins(withAnyCaseOf: Array("http".utf8)) || word.begins(withAnyCaseOf: Array("www.".utf8))
}

/// What such notes begin with besides the requests that all furniture knows.
private let asking = hashes("like become buy here's here’s find help shop order pledge more our")
private let networks = hashes(
  """
  facebook twitter instagram youtube patreon tumblr itunes spotify pinterest reddit paypal podcast website merch \
  tiktok twitch telegram whatsapp
  """)
private let airing = hashes("airs streaming streams streamed")
private let liveHash = hashes("live")[0]
