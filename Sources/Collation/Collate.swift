// Collation: articles -> corpus. The order of the articles, which are copies of others, what they are
// about and which belong together.
//
// Two steps, with everything else in between: `features(of:settings:)` looks at one article's text
// and notes the names and words in it; `collate` sees the headers and features of all and decides. No
// model is loaded, and the same articles give the same corpus in whatever order they come.

package import Model

/// Organises all articles of a digest. `items` may come in any order; no two may share an id.
///
/// `ledger` tells what was published: editions that are sealed stay as they are. `shingles` gives the
/// shingles of an item's text, by its index; `copies` the items that the editor says others are copies of,
/// see `findDuplicates`; `sectionNames` by section what the pages call it.
package func collate(
  _ items: [CollationItem], settings: Settings, ledger: Ledger = Ledger(),
  copies: [Int: Int] = [:], sectionNames: [String] = [],
  shingles: @escaping (Int) -> Shingles = { _ in Shingles(of: []) }
) -> Corpus {
  let desk = CollationDesk(
    items, settings: settings, ledger: ledger, copies: copies,
    texts: TextComparison(shingles: shingles), sectionNames: sectionNames)
  let near = desk.prospects().map { $0.near(to: 0..<$0.count) } ?? NearLists()
  return desk.draft(
    desk.subjects(),
    Coverage(events: desk.events(near), earlier: desk.earlierCoverage(near))
  ).finished()
}

/// The articles of a digest while they are organised, in their order and without copies. What they are
/// about and which of them belong together is found independently of each other.
package struct CollationDesk: Sendable {
  /// The newest first.
  package let items: [CollationItem]
  /// By the index in `items`, which of the articles given this is.
  private let entries: [Int]
  private let copies: [[Copy]]
  /// What was found of the texts that were compared to tell copies; the next build may know it.
  package let compared: [TextPair: Overlap]
  private let settings: Settings
  private let ledger: Ledger
  private let namesakes: SectionNamesakes

  /// Puts the articles given into their order and tells copies by `texts`; see `collate`. `sectionNames` holds by
  /// section what the pages call it.
  package init(
    _ given: [CollationItem], settings: Settings, ledger: Ledger = Ledger(),
    copies named: [Int: Int] = [:], texts: TextComparison, sectionNames: [String] = []
  ) {
    let order = newestFirst(given)
    let sorted = order.map { given[$0] }
    let duplicates =
      settings.switches.duplicates
      ? findDuplicates(
        sorted, settings: settings, texts: texts.reordered { order[$0] },
        given: inOrder(named, order))
      : Duplicates()
    compared = duplicates.compared
    let kept = sorted.indices.filter { !duplicates.isCopy($0) }
    copies = kept.map { item in
      (duplicates.copies[item] ?? []).map { copy in
        Copy(
          header: sorted[copy].header, entry: order[copy],
          resemblance: duplicates.resemblance[copy])
      }
    }
    let areAllKept = kept.count == sorted.count
    items = areAllKept ? sorted : kept.map { sorted[$0] }
    entries = areAllKept ? order : kept.map { order[$0] }
    (self.settings, self.ledger) = (settings, ledger)
    namesakes = SectionNamesakes(settings.sections, shown: sectionNames)
  }

  /// What the articles are about.
  package func subjects() -> Subjects {
    Subjects(
      topics: chooseTopics(of: items, settings: settings),
      sections: chooseSections(of: items, settings: settings))
  }

  /// Which of the articles may be near to each other, found again only where it is not `known`; nil if the
  /// settings have no use for that.
  package func prospects(known: NearRecord? = nil) -> Prospects? {
    settings.switches.stories || settings.switches.related
      ? Prospects(of: items, known: known) : nil
  }

  /// Which of the articles are on one event, by what is near to each.
  package func events(_ near: consuming NearLists) -> Events {
    guard settings.switches.stories else {
      return Events(near: NearLists(), words: StoryWords(), stories: [])
    }
    let (inTime, words) = (nearInTime(items, near), StoryWords(items, copies))
    return Events(near: inTime, words: words, stories: findStories(inTime, words))
  }

  /// For each article those before it on the same matter, by what is near to each.
  package func earlierCoverage(_ near: NearLists) -> [[NearArticle]] {
    settings.switches.related ? chooseEarlierCoverage(items, near) : items.map { _ in [] }
  }

  /// All of it together, but for the editions.
  package func draft(_ subjects: Subjects, _ coverage: Coverage) -> DraftCorpus {
    let (topics, sections) = (subjects.topics, subjects.sections)
    let sources = gatherSources(items)
    let stories = coverage.events.storyOfArticle(items.count)
    let articles = items.indices.map { index in
      CorpusArticle(
        header: items[index].header, entry: entries[index], topics: topics.ofArticle[index],
        source: sources.ofArticle[index], section: sections[index],
        earlier: coverage.earlier[index], story: stories[index], copies: copies[index],
        pictures: items[index].pictures)
    }
    let corpus = Corpus(
      articles: articles, topics: topics.all, sources: sources.all,
      sections: gatherSections(sections, settings), stories: coverage.events.stories)
    return DraftCorpus(
      corpus: corpus,
      desk: settings.switches.editions ? editionDesk(articles, subjects, coverage) : nil)
  }

  private func editionDesk(
    _ articles: [CorpusArticle], _ subjects: Subjects, _ coverage: Coverage
  ) -> EditionDesk {
    let topics = subjects.topics.all.map { namesakes.holds($0.name) ? nil : $0.name }
    return EditionDesk(
      articles: articles,
      ranking: ReportRanking(
        articles: articles, words: items.map(\.features.words), near: coverage.events.near,
        said: coverage.events.words),
      arranger: ItemArranger(
        sectionOf: subjects.sections.map { $0?.section }, sections: settings.sections.map(\.id),
        topicsOf: { articles[$0].topics.compactMap { topics[$0] } },
        wordsOf: { scanWords(Array(articles[$0].header.summary.utf8)).all.count }),
      settings: settings, ledger: ledger)
  }
}

/// The same copies by the places of articles in `order`.
private func inOrder(_ copies: [Int: Int], _ order: [Int]) -> [Int: Int] {
  guard !copies.isEmpty else { return [:] }
  var places = order
  for (place, item) in order.enumerated() { places[item] = place }
  return Dictionary(uniqueKeysWithValues: copies.map { (places[$0.key], places[$0.value]) })
}

/// A corpus whose editions are still to be made. They are made of its articles alone, so that other things can be
/// found out of the corpus meanwhile.
package struct DraftCorpus: Sendable {
  /// The corpus without editions.
  package let corpus: Corpus
  /// Nil where the settings want no editions.
  let desk: EditionDesk?

  /// The editions of the corpus, the newest first.
  package func editions() -> [Edition] { desk.map(makeEditions) ?? [] }

  /// The corpus with its editions.
  package func finished() -> Corpus { corpus.with(editions: editions()) }
}

/// What articles are about.
package struct Subjects: Sendable {
  let topics: ChosenTopics
  let sections: [SectionChoice?]
}

/// Which articles are on one event.
package struct Events: Sendable {
  /// For each article those that may be of one story with it.
  let near: NearLists
  /// What the editor says of that.
  let words: StoryWords
  let stories: [Story]

  /// For each of `count` articles the story that it is part of.
  func storyOfArticle(_ count: Int) -> [Int?] {
    var storyOfArticle = [Int?](repeating: nil, count: count)
    for (index, story) in stories.enumerated() {
      for article in story.articles { storyOfArticle[article] = index }
    }
    return storyOfArticle
  }
}

/// Which articles are on the same matter.
package struct Coverage: Sendable {
  let events: Events
  /// For each article those before it.
  let earlier: [[NearArticle]]

  package init(events: Events, earlier: [[NearArticle]]) {
    self.events = events
    self.earlier = earlier
  }
}
