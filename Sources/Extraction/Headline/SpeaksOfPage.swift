// What a sentence says of the page or the outlet, and not of the article's subject.

/// "Ann Ried is a contributor to this page."
func isAuthorNote(_ words: [SentenceWord]) -> Bool {
  if words.prefix(6).contains(where: { viewHashes.contains($0.hash) }),
    words.prefix(7).contains(where: { $0.hash == expressedHash })
  {
    return true
  }
  guard let verb = words.prefix(6).firstIndex(where: { $0.hash == isHash }), verb > 0,
    words[..<verb].allSatisfy(\.isCapital)
  else { return false }
  return words.prefix(16).indices.contains { index in
    guard words[index].classes.contains(.authorship) else { return false }
    // "a corps member of News for Tesk"
    return words[index].hash == corpsHash
      ? index + 1 < words.count && words[index + 1].hash == memberHash
      : words[index].hash != expressedHash
  }
}

/// "Ann Ried has more on the storm.", "Ann Ried and Tom Ried break it down.", "Ann Ried takes a look at the storm.":
/// a broadcaster's link to a report.
func isAnnouncement(_ words: [SentenceWord]) -> Bool {
  guard words.count <= 20 else { return false }
  if words.last?.hash == downHash, words.suffix(3).contains(where: { breaks.contains($0.hash) }) {
    return true
  }
  if explains(words) { return true }
  // "Ann Ried has that story."
  if words.count <= 8, words.suffix(3).contains(where: { havings.contains($0.hash) }),
    let last = words.last, reports.contains(last.hash)
  {
    return true
  }
  return words.indices.dropFirst().dropLast().contains { index in
    guard words[index].hash == moreHash else { return false }
    if words[index - 1].hash == usHash { return true }
    return havings.contains(words[index - 1].hash)
      && words[index + 1].classes.contains(.preposition)
  }
}

/// "Ann Ried takes a look at the storm", "Ann Ried breaks down the storm".
private func explains(_ words: [SentenceWord]) -> Bool {
  words.prefix(2).allSatisfy(\.isCapital)
    && words.indices.dropFirst(2).dropLast(2).prefix(6).contains { index in
      breaks.contains(words[index].hash) && words[index + 1].hash == downHash
        || takings.contains(words[index].hash) && words[index + 2].hash == lookHash
    }
}

private let downHash = hashes("down")[0]
private let breaks = hashes("break breaks")
private let takings = hashes("take takes")
private let lookHash = hashes("look")[0]
private let moreHash = hashes("more")[0]
private let usHash = hashes("us")[0]
private let havings = hashes("has have")
private let reports = hashes("story details report latest")

/// "the map below", "in the gallery above,": what is no longer beside the text.
func pointsAtPicture(_ words: [SentenceWord]) -> Bool {
  words.indices.dropFirst().contains { index in
    words[index].classes.contains(.beside) && pictures.contains(words[index - 1].hash)
      && (words[index].mark != 0 || index + 1 == words.count
        || !words[index + 1].classes.isDisjoint(with: [.finite, .coordinator, .preposition]))
  }
}

/// "This article was updated with more about the storm."
func isEditorialNote(_ words: [SentenceWord]) -> Bool {
  // "It has been slightly updated"
  if words[0].hash == itHash,
    words.dropFirst(2).prefix(3).contains(where: { editings.contains($0.hash) })
  {
    return true
  }
  // "A machine wrote the summary of this article."
  if words.suffix(2).first?.hash == thisHash, pieces.contains(words[words.count - 1].hash) {
    return true
  }
  return words.indices.dropLast(3).prefix(6).contains { index in
    words[index].hash == thisHash && pieces.contains(words[index + 1].hash)
      && words[(index + 2)...].prefix(3).contains { editings.contains($0.hash) }
  }
}

/// "our newsletters", "our editors": what the outlet says of itself.
func isOfOutlet(_ words: [SentenceWord]) -> Bool {
  words.indices.dropLast().contains { index in
    words[index].hash == ourHash && outlets.contains(words[index + 1].hash)
  }
}

/// "We may earn a commission from links on this page."
func earnsByLinks(_ words: [SentenceWord]) -> Bool {
  guard let link = words.firstIndex(where: { links.contains($0.hash) }) else { return false }
  return words[..<link].contains { commissions.contains($0.hash) }
}

private let ourHash = hashes("our")[0]
private let outlets = hashes(
  """
  website site newsletter newsletters editors editorial journalists journalism reporters readers members partners \
  sponsors advertisers podcast channel subscribers supporters recommendations privacy coverage
  """)
private let links = hashes("links link")
private let commissions = hashes("commission commissions share affiliate")

private let pictures = hashes(
  """
  gallery map chart graphic video picture photo image table graph clip tweet link post player photos \
  images pictures videos tweets links
  """)
private let itHash = hashes("it")[0]
private let thisHash = hashes("this")[0]
private let pieces = hashes("article story post piece column")
private let editings = hashes("updated published corrected originally appeared edited")
/// "The views expressed are the author's own."
private let viewHashes = hashes("views opinions opinion")
private let corpsHash = hashes("corps")[0]
private let memberHash = hashes("member")[0]
private let expressedHash = hashes("expressed")[0]
private let isHash = hashes("is")[0]

/// Whether a web address stands in it.
func hasAddress(_ sentence: Text) -> Bool {
  sentence.position(of: "http") != nil || sentence.position(of: "www.") != nil
}
