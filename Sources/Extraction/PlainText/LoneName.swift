import Model

/// Reads the name that stands alone between headline and date, as in texts that were saved without their page: two or
/// three words with capitals of which none is an outlet's or a part of the paper, the date right below.
func readNameAboveDate(
  _ dated: [DatedPlace], in marked: inout MarkedLines, into reading: inout PlainTextReading
) {
  guard reading.authors.isEmpty, marked.prose.lowerBound <= 8,
    let date = dated.first, (2...5).contains(date.index), date.line.authors.isEmpty,
    marked.roles[date.index - 1] == nil, marked.roles[date.index - 2] == nil,
    isHeadlineShaped(marked.lines[date.index - 2], mayEnd: true, fewestWords: 2),
    case let line = marked.lines[date.index - 1].text, line.words.allSatisfy(opensWithCapital),
    let name = loneName(line)
  else { return }
  reading.authors = [name]
  marked.roles[date.index - 1] = bylineRole
}

/// A person's name that a text is and nothing else; nil where it may be another. In scripts without capitals any two or
/// three words may be one.
func loneName(_ text: Text) -> String? {
  let words = text.words
  guard (2...3).contains(words.count), text.length <= 40,
    words.allSatisfy(opensWithCapital) || words.allSatisfy(hasNoCase),
    words.contains(where: { !$0.allSatisfy(isCapital) }), !isOutlet(words), !isSiteName(text),
    bylineStart(text.folded) == nil,
    !placeWords.contains(words[0].folded), !namesPartOfPaper(text)
  else { return nil }
  let found = names(in: text, isStrict: true)
  return found == [text.string] ? text.string : nil
}

/// With what names begin that are places', not people's: `New York`, `Sri Lanka`.
private let placeWords = Set(
  [
    "the", "new", "old", "sri", "middle", "north", "south", "east", "west", "northern", "southern",
    "eastern", "western", "central", "upper", "lower", "saint", "st", "st.", "san", "santa", "los",
    "las", "port", "cape", "fort", "mount", "lake", "long", "great", "hong", "united", "puerto",
    "buenos", "rio", "costa", "saudi", "kuala", "tel", "abu", "addis", "ho", "salt", "nova",
    "sierra", "burkina", "ivory", "silicon", "white", "wall",
  ].map { Array($0.utf8) })

/// Whether a line of few words names a part of the paper: `World news`, `Top Stories`, `Новости спорта`.
func namesPartOfPaper(_ text: Text) -> Bool {
  text.words.contains { word in
    BuiltInSection(named: word.string.lowercased()) != nil || partWords.contains(word.folded)
  }
}

private let partWords = Set(
  [
    "news", "stories", "story", "headlines", "updates", "update", "report", "reports", "analysis",
    "opinion",
    "editorial", "comment", "interview", "feature", "features", "local", "breaking", "latest",
    "top", "home", "video",
    "nachrichten", "meinung", "kommentar", "actualités", "actualité", "opinión", "noticias",
    "notizie", "nieuws",
    "новости", "Новости", "мнение", "Мнение", "аналитика", "Аналитика", "أخبار", "الأخبار", "تحرير",
    "समाचार", "न्यूज़", "खबर", "डेस्क", "संवाददाता",
  ].map { Array($0.utf8) })
