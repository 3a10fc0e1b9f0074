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
/// shingles of an item's text, by its index. It is asked for those only that may be copies: the shingles
/// of a million articles would not fit into memory.
package func collate(
  _ items: [CollationItem], settings: Settings, ledger: Ledger = Ledger(),
  shingles: @escaping (Int) -> Shingles = { _ in Shingles(of: []) }
) -> Corpus {
  let order = newestFirst(items)
  let sorted = order.map { items[$0] }
  let duplicates =
    settings.switches.duplicates
    ? findDuplicates(sorted, settings: settings) { shingles(order[$0]) } : Duplicates()
  let kept = sorted.indices.filter { !duplicates.isCopy($0) }
  let copies = kept.map { item in
    (duplicates.copies[item] ?? []).map { copy in
      Copy(
        header: sorted[copy].header, entry: order[copy],
        resemblance: duplicates.resemblance[copy] ?? 0)
    }
  }
  return corpus(
    of: kept.map { sorted[$0] }, entries: kept.map { order[$0] }, copies, settings, ledger)
}

/// The corpus of `items`, which stand in its order and are no copies of each other.
private func corpus(
  of items: [CollationItem], entries: [Int], _ copies: [[Copy]], _ settings: Settings,
  _ ledger: Ledger
) -> Corpus {
  let topics = chooseTopics(of: items, settings: settings)
  let sources = gatherSources(items)
  let switches = settings.switches
  let near = switches.stories || switches.related ? findNear(items) : []
  let ofOneStory = switches.stories ? nearInTime(items, near) : []
  let stories = findStories(ofOneStory)
  let earlier =
    switches.related ? chooseEarlierCoverage(items, near) : items.map { _ in [] }
  let sections = chooseSections(of: items, settings: settings)
  var storyOfArticle = [Int?](repeating: nil, count: items.count)
  for (index, story) in stories.enumerated() {
    for article in story.articles { storyOfArticle[article] = index }
  }
  let articles = items.indices.map { index in
    CorpusArticle(
      header: items[index].header, entry: entries[index], topics: topics.ofArticle[index],
      source: sources.ofArticle[index], section: sections[index],
      earlier: earlier[index],
      story: storyOfArticle[index], copies: copies[index], pictures: items[index].pictures)
  }
  let desk = EditionDesk(
    articles: articles,
    ranking: ReportRanking(
      articles: articles, words: items.map(\.features.words), near: ofOneStory),
    arranger: ItemArranger(
      sectionOf: sections.map { $0?.section }, sections: settings.sections.map(\.id),
      topicsOf: { articles[$0].topics.map { topics.all[$0].name } },
      wordsOf: { scanWords(Array(articles[$0].header.summary.utf8)).all.count }),
    settings: settings, ledger: ledger)
  return Corpus(
    articles: articles, topics: topics.all, sources: sources.all,
    sections: gatherSections(sections, settings), stories: stories,
    editions: switches.editions ? makeEditions(desk) : [])
}
