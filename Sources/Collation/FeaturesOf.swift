package import Model

/// What the corpus needs to know of `article`'s text; nothing that the settings leave no use for.
package func features(of article: Article, settings: Settings) -> Features {
  let uses = FeatureUses(settings)
  let language = article.header.language ?? settings.language
  let headline = Array(article.header.headline.text.utf8)
  let functionWords = LanguageSet(tag: language)
  let words =
    uses.areWordsUsed
    ? scanWords(
      article.content.markdown, functionWords: functionWords,
      limit: uses.areTermsUsed ? countedWords : 0) : ScannedWords()
  return Features(
    names: uses.areNamesUsed && marksNamesWithCapitals(language) ? names(in: article) : [],
    editorTopics: settings.topics.isEmpty
      ? []
      : editorTopics(
        in: [headline[...]] + paragraphs(of: article.content.markdown), settings.topics),
    terms: uses.areTermsUsed
      ? countTerms(
        headline: scanWords(headline, functionWords: functionWords).content, body: words.content)
      : [],
    sketch: uses.isSketchUsed ? sketch(ofWords: words.all) : [], words: words.all.count)
}

/// Which features anything is made of, under some settings.
private struct FeatureUses {
  let areNamesUsed: Bool
  let areTermsUsed: Bool
  let isSketchUsed: Bool
  let areWordsUsed: Bool

  init(_ settings: Settings) {
    let switches = settings.switches
    areNamesUsed = switches.foundTopics || !settings.topics.isEmpty
    areTermsUsed =
      switches.foundTopics || switches.stories || switches.related || !settings.sections.isEmpty
    // What was taken down is looked for among the others as a copy.
    isSketchUsed = switches.duplicates || !settings.removed.isEmpty
    areWordsUsed = areTermsUsed || isSketchUsed || switches.editions
  }
}

private func names(in article: Article) -> [NamedMention] {
  let header = article.header
  let text = Array(header.headline.text.utf8) + [UInt8(ascii: "\n")] + article.content.markdown
  return names(
    in: text, unwanted: header.authors + [header.source?.name].compactMap(\.self),
    isHeadlineDerived: header.headline.isDerived)
}

/// Whether a capital inside a sentence means a name in this language: not where all nouns have one
/// (German, Luxembourgish), nor where the script has no capitals. Names are not guessed there; the
/// source's and the editor's topics are used.
private func marksNamesWithCapitals(_ language: String) -> Bool {
  ![
    "de", "lb", "nds", "ar", "fa", "he", "ur", "hi", "bn", "ta", "te", "mr", "th", "lo", "km", "my",
    "zh", "ja", "ko", "ka", "am",
  ].contains(primaryLanguage(language))
}

/// The text's paragraphs, and its headings and list items, without Markdown's escapes. `#` and list
/// signs stay: they are no words.
private func paragraphs(of markdown: [UInt8]) -> [ArraySlice<UInt8>] {
  let backslash = UInt8(ascii: "\\")
  return markdown.split(separator: UInt8(ascii: "\n")).map { line in
    line.contains(backslash) ? line.filter { $0 != backslash }[...] : line
  }
}
