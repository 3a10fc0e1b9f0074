import Model

/// Without the label before it: "EXCLUSIVE: ", "Why it matters: ", or the button "CLOSE ". A label has at
/// most four words, none but the first with a capital, and no verb of saying.
func withoutLabel(_ sentence: Text) -> Text {
  if sentence.begins(with: "CLOSE ") { return sentence.dropFirst(6) }
  // "<Tesk, VA>The"
  if sentence.first == 0x3C, let end = sentence.prefix(40).firstIndex(of: 0x3E),
    end + 1 < sentence.endIndex, isCapital(sentence[end + 1])
  {
    return sentence[(end + 1)...]
  }
  guard let colon = sentence.prefix(32).firstIndex(of: 0x3A),
    colon + 2 < sentence.endIndex, sentence[colon + 1] == 0x20,
    isCapital(sentence[colon + 2]) || isDigit(sentence[colon + 2])
  else { return sentence }
  let words = sentenceWords(of: sentence[...colon])
  let isLabel =
    words.count <= 4 && !words.dropFirst().contains { $0.isCapital }
    && !words.contains { $0.classes.contains(.saying) }
    && (words.count > 1 || labels.contains(words.first?.hash ?? 0))
  return isLabel ? sentence[(colon + 2)...] : sentence
}

/// Without the time of a change after it: " Updated: 2019-01-24 09:30".
func withoutUpdate(_ sentence: Text) -> Text {
  guard let place = sentence.position(of: update), place + update.count < sentence.endIndex,
    isDigit(sentence[place + update.count]), place > sentence.startIndex
  else { return sentence }
  return sentence[..<place]
}

private let update = Array(" Updated: ".utf8)
private let labels = hashes(
  """
  exclusive breaking update updated opinion analysis editorial column review details correction \
  background
  """)
