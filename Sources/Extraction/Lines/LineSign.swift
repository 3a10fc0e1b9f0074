/// What is seen of a line among the other lines of its page, as one number each.
///
/// "Sure" lines are those that by their own words seem to be of the article and have eight words or more;
/// the "stretch" is the run of lines that holds most of the article (see `MainStretch`).
enum LineSign: Int, CaseIterable {
  /// The sum of its own traits, -4 to 4.
  case own
  /// The share of the words around it that seem to be the article's, by how many lines on each side.
  case around1, around3, around8, around20
  /// The same of the eight lines after it.
  case after8
  /// Lines to the nearest sure line, and from the last before it to the next after it; at most 60.
  case nearest, gap
  /// Whether it stands in the stretch (1 or 0), and lines past its start and its end, -40 to 40.
  case isInStretch, pastStart, pastEnd
  /// Lines of known furniture: before it, after it, within six lines, and between it and the middle
  /// of the article (below zero for lines above the middle).
  case furnitureBefore, furnitureAfter, furnitureNear, furnitureBetween
  /// Lines since the last known furniture, since the last short line that speaks of comments, and
  /// since the last that speaks of other stories; 99 where there is none.
  case sinceFurniture, sinceComments, sinceRelated
  /// Its words, and its words as a multiple of those of a line of the article.
  case words, relativeWords
  /// Of the whole page: words in a line, and the share of words that stand in whole sentences.
  case wordsInLine, wholeSentences
  /// Words of the article before it.
  case textBefore
  case endsSentence, endsOpen, endsWithPoint, isRepeated, hasSlash
  /// The share of its longer words, with those of three lines on each side or of six after it, that
  /// occur in the article's opening.
  case sharedWords, sharedWordsAfter
  /// Dates, by-lines and names within six lines.
  case datesAndNames
  /// The share of lines within six that say "I", "you" or "said", or are written like titles.
  case nearI, nearYou, nearSaid, nearTitles
}

extension LineSign {
  /// What `explain` calls it where it speaks against a line.
  var reason: String {
    switch self {
    case .own, .endsSentence, .endsOpen, .endsWithPoint, .hasSlash: "its own words and shape"
    case .around1, .around3, .around8, .around20, .after8: "little of the article around it"
    case .nearest, .gap, .isInStretch, .pastStart, .pastEnd, .textBefore:
      "its distance from the running text"
    case .furnitureBefore, .furnitureAfter, .furnitureNear, .furnitureBetween, .sinceFurniture:
      "furniture near it"
    case .sinceComments: "comments above it"
    case .sinceRelated: "links to other stories above it"
    case .words, .relativeWords: "its length"
    case .wordsInLine, .wholeSentences: "a page of many short lines"
    case .isRepeated: "the same words elsewhere on the page"
    case .sharedWords, .sharedWordsAfter: "few words in common with the article"
    case .datesAndNames: "dates and names near it"
    case .nearI, .nearYou, .nearSaid, .nearTitles: "the tone of the lines around it"
    }
  }
}
