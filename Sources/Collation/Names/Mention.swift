/// A name as it stands at one place of a text.
struct Mention {
  /// Without roles and articles; an alias is replaced by what it stands for.
  let name: String
  /// Whether a role or a title stands before it, so that a person is meant.
  let isPerson: Bool
  /// Whether it is one word at the start of a sentence, where any word has a capital.
  let isDoubtful: Bool
  /// The number of the paragraph; -1 in the headline.
  let paragraph: Int

  /// The words of the name.
  var words: [Substring] { name.split(separator: " ") }

  /// Another name at the same place.
  func named(_ name: String) -> Mention {
    Mention(name: name, isPerson: isPerson, isDoubtful: false, paragraph: paragraph)
  }
}

/// The names of a paragraph: runs of words with capitals, cut and named as they would be on a page.
func mentions(in words: [NameWord], paragraph: Int) -> [Mention] {
  runs(in: words).flatMap { mentions(in: words[$0], paragraph: paragraph) }
}

/// Runs of capitalised words, with small joining words between two of them.
private func runs(in words: [NameWord]) -> [Range<Int>] {
  var runs: [Range<Int>] = []
  var index = 0
  while index < words.count {
    guard words[index].isCapitalised else {
      index += 1
      continue
    }
    let end = endOfRun(in: words, from: index)
    runs.append(index..<end)
    index = end
  }
  return runs
}

private func endOfRun(in words: [NameWord], from start: Int) -> Int {
  var end = start + 1
  while end < words.count, words[end - 1].isOpen {
    if words[end].isCapitalised, !words[end].isAtStart {
      end += 1
    } else if isJoint(words[end], after: words[end - 1]), words[end].isOpen, end + 1 < words.count,
      words[end + 1].isCapitalised, !words[end + 1].isAtStart
    {
      end += 2
    } else {
      break
    }
  }
  return end
}

private func isJoint(_ word: NameWord, after last: NameWord) -> Bool {
  joiningWords.contains(word.text)
    || (word.text == "for" && bodiesForSomething.contains(last.text.lowercased()))
}

/// Cuts a run where a role stands in it: "US President Donald Trump" names the US and Donald Trump.
private func mentions(in run: ArraySlice<NameWord>, paragraph: Int) -> [Mention] {
  var found: [Mention] = []
  var part: [NameWord] = []
  var isPerson = false
  func close() {
    if let mention = mention(of: part, isPerson: isPerson, paragraph) { found.append(mention) }
    part = []
  }
  for word in run {
    if isRole(word) {
      while let last = part.last, roleModifiers.contains(last.text.lowercased()) {
        part.removeLast()
      }
      close()
      isPerson = true
    } else {
      part.append(word)
    }
  }
  close()
  return found
}

/// "President", and "Presidents" before several names.
private func isRole(_ word: NameWord) -> Bool {
  let text = word.text.lowercased()
  return roleWords.contains(text)
    || (text.hasSuffix("s") && roleWords.contains(String(text.dropLast())))
}

private func mention(of words: [NameWord], isPerson: Bool, _ paragraph: Int) -> Mention? {
  let start = words.first?.isAtStart == true
  var rest = words[...]
  while let first = rest.first, isLeadingNoise(first) { rest.removeFirst() }
  while let last = rest.last, isTrailingNoise(last) { rest.removeLast() }
  guard let first = rest.first else { return nil }
  let text = rest.map(\.text).joined(separator: " ")
  let folded = text.lowercased()
  guard text.utf8.count > 1, rest.count <= 8, text.utf8.count <= 80, !ignoredNames.contains(folded)
  else { return nil }
  return Mention(
    name: nameAliases[folded] ?? text, isPerson: isPerson,
    isDoubtful: start && rest.count == 1 && first.isAtStart && !isPerson
      && nameAliases[folded] == nil,
    paragraph: paragraph)
}

private func isLeadingNoise(_ word: NameWord) -> Bool {
  let text = word.text.lowercased()
  // Inside a sentence "Los" and "New" are capitalised because the name is.
  if !word.isAtStart { return ["the", "a", "an"].contains(text) || calendarWords.contains(text) }
  return functionWords.contains(text) || joiningWords.contains(text) || calendarWords.contains(text)
}

private func isTrailingNoise(_ word: NameWord) -> Bool {
  let text = word.text.lowercased()
  return joiningWords.contains(text) || calendarWords.contains(text)
}

private let calendarWords = ignoredNames.filter { $0.hasSuffix("day") || $0.hasSuffix("ber") }
  .union(["january", "february", "march", "april", "june", "july", "august"])
