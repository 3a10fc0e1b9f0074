/// The summary that the publisher gives, if it speaks of this article; else one made of its sentences.
///
/// A description that only repeats the headline, asks readers to do something ("Read the latest …") or
/// shares next to no word with the article, as a site's motto does, is passed over.
func summary(given: String?, of paragraphs: [Text], headline: String) -> String {
  if let given = given.map(oneLine), isSummary(Array(given.utf8)[...], paragraphs, headline) {
    return given
  }
  return summary(of: paragraphs, headline: headline)
}

private func isSummary(_ given: Text, _ paragraphs: [Text], _ headline: String) -> Bool {
  guard given.contains(where: isLetter) else { return false }
  let title = Array(headline.utf8)[...]
  if repeatsHeadline(given, title) { return false }
  let article = paragraphs.prefix(20).reduce(into: Array(title)) { text, paragraph in
    text.append(0x20)
    text += paragraph
  }
  let words = ContentWords([given, title, article[...]])
  let own = words.sentences[0]
  if own.words == 0 { return false }
  if isWithoutSpaces(given) || paragraphs.isEmpty { return true }
  let inTitle = words.shared(0, 1)
  // "Mayor opens bridge – The Tarrow Times": the headline and the site's name.
  if inTitle > 0, own.words - inTitle <= 2 { return false }
  let opens = sentenceWords(of: given.prefix(80)).first?.classes ?? []
  return own.sharedWithLast * (opens.contains(.request) ? 2 : 5) >= own.words
}

/// Whether a summary says what the headline says and nothing else.
func repeatsHeadline(_ summary: Text, _ headline: Text) -> Bool {
  withoutFinalStop(summary).folded == withoutFinalStop(headline).folded
}
