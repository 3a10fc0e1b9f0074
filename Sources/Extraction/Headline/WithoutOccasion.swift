import Model

/// "The mayor said that …" for "The mayor said in a speech on Monday that …": where and when it was said
/// is not needed. The sentence itself where nothing does.
func withoutOccasion(_ form: HeadlineForm) -> HeadlineForm {
  let (sentence, words) = (form.text, form.words)
  let verb = words.indices.dropLast(3).first { index in
    words[index].classes.contains(.saying) && words[index].mark == 0
      && occasions.contains(words[index + 1].hash)
  }
  guard let verb,
    let that = words[(verb + 2)...].prefix(7).firstIndex(where: { $0.hash == thatHash }),
    !words[(verb + 1)..<that].contains(where: { $0.mark != 0 })
  else { return form }
  return HeadlineForm(
    (Array(sentence[..<words[verb].end]) + [0x20] + sentence[words[that].start...])[...])
}

/// Without the author's "…" at the end.
func withoutPause(_ sentence: Text) -> Text {
  var rest = sentence
  while rest.ends(with: "…") || rest.ends(with: "..")
    || rest.last == UInt8(ascii: ".") && rest.count < sentence.count
  {
    rest = rest.dropLast(rest.ends(with: "…") ? 3 : 1).trimmed
  }
  return rest.isEmpty ? sentence : rest
}

private let thatHash = hashes("that")[0]
private let occasions = hashes(
  "in on at during friday monday tuesday wednesday thursday saturday sunday")
