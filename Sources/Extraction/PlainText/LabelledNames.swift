/// Who wrote an article and where it comes from, as labels beside its date say: `来源：沿海新闻 作者：赵丽`, `Quelle: Tesk
/// Wire`.
struct LabelledNames {
  var authors: [String] = []
  var source: String?

  /// The source where the labels stand before the date. Elsewhere than in East Asia that is how pictures are credited.
  var sourceAhead: String? { source.flatMap { isEastAsian(Array($0.utf8)[...]) ? $0 : nil } }
}

/// Reads words that are nothing but such labels with a name behind each, and signs that part them; nil for any others.
func readLabelled(_ words: ArraySlice<Text>) -> LabelledNames? {
  var fields: [(label: NameLabel, isLatin: Bool, value: [Text])] = []
  for word in words where word.contains(where: isLetter) && !bars.contains(word) {
    if let (label, rest) = nameLabel(word) {
      fields.append((label, word[word.startIndex] < 0x80, rest.isEmpty ? [] : [rest]))
    } else if fields.last.map({ $0.value.count < 5 }) == true {
      fields[fields.count - 1].value.append(word)
    } else {
      return nil
    }
  }
  guard !fields.isEmpty else { return nil }
  var result = LabelledNames()
  for (label, isLatin, value) in fields {
    // A host alone is where a picture was found.
    if label == .source, isLatin, value.count == 1, isHostName(value[0]) { continue }
    result.take(label, value)
  }
  return result
}

private enum NameLabel { case author, source, editor }

/// The label that a word is or begins with, and what follows it in the word; nil for other words. In scripts with spaces
/// a colon stands behind it.
private func nameLabel(_ word: Text) -> (NameLabel, rest: Text)? {
  let folded = word.folded
  for (label, names) in nameLabels {
    for name in names where folded.begins(with: name) {
      let rest = word.dropFirst(name.count)
      if let colon = colons.first(where: { rest.begins(with: $0) }) {
        return (label, rest.dropFirst(colon.count))
      }
      if rest.isEmpty, name.first.map({ $0 >= 0xE0 }) == true { return (label, rest) }
    }
  }
  return nil
}

extension LabelledNames {
  fileprivate mutating func take(_ label: NameLabel, _ value: [Text]) {
    let text = Array(value.joined(separator: [0x20]))[...]
    switch label {
    case .author:
      authors += isEastAsian(text) ? value.map(\.string) : names(in: text, isStrict: true)
    case .source where !text.isEmpty: source = source ?? text.string
    case .source, .editor: break
    }
  }
}

private let nameLabels: [(NameLabel, [[UInt8]])] = [
  (
    .source,
    [
      "source", "quelle", "fuente", "fonte", "источник", "Источник", "来源", "來源", "稿源", "信息来源",
      "文章来源", "出典", "출처",
    ]
  ),
  (.author, ["author", "autor", "auteur", "autore", "автор", "Автор", "作者", "记者", "記者", "撰文"]),
  (.editor, ["编辑", "編輯", "责任编辑", "責任編輯", "责编"]),
].map { label, names in (label, names.map { Array($0.utf8) }) }

private let colons = [":", "："].map { Array($0.utf8) }
private let bars: Set<Text> = ["｜", "·", "•", "–", "—"].reduce(into: []) {
  $0.insert(Array($1.utf8)[...])
}
