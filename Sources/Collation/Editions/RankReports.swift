import Model

/// What a period says of one story: its articles, the one that stands for it first.
struct Report {
  let articles: [Int]
  let figures: EditionFigures
}

/// Puts the articles of a period together to reports and ranks them.
struct ReportRanking: Sendable {
  let articles: [CorpusArticle]
  /// By article the number of its words.
  let words: [Int]
  /// By article those before it that are near to it; empty where stories are switched off.
  let near: NearLists
  /// What the editor says of the stories of articles.
  let said: StoryWords

  /// The reports of the articles at `range`, the first in rank first: by the number of sources, then of
  /// articles, then of words, then by id. Only these articles decide, and how near they are to each
  /// other, which older articles alone have a say in.
  func reports(
    in range: Range<Int>, of period: EditionPeriod, leavingOut: Set<Int> = []
  ) -> [Report] {
    let isOpen = { (article: Int) in range.contains(article) && !leavingOut.contains(article) }
    var own = NearLists()
    for article in range {
      let others = isOpen(article) && near.count > 0 ? near[article] : []
      own.append(
        others.lazy.filter { isOpen($0.article) }
          .map { NearArticle($0.article - range.lowerBound, nearness: $0.nearness) })
    }
    let stories = findStories(own, said.within(range, where: isOpen)).map {
      inOrder($0, from: range.lowerBound)
    }
    let together = Set(stories.joined())
    let alone = range.filter { isOpen($0) && !together.contains($0) }.map { [$0] }
    return (stories + alone).map { Report(articles: $0, figures: figures(of: $0, in: period)) }
      .sorted { isBefore($0, $1) }
  }

  /// What decides on the rank of `articles`, the first of which stands for the others.
  func figures(of articles: [Int], in period: EditionPeriod) -> EditionFigures {
    let length = articles.first.map { words[$0] } ?? 0
    // Most are alone.
    if articles.count == 1, self.articles[articles[0]].copies.isEmpty {
      return EditionFigures(sources: 1, articles: 1, words: length)
    }
    let reports = Reports(articles, in: self.articles, within: period.first...period.last)
    return EditionFigures(
      sources: max(1, reports.sources), articles: reports.all.count, words: length)
  }

  /// The articles of a story, the most central first; of equally central ones the longest.
  private func inOrder(_ story: Story, from start: Int) -> [Int] {
    story.articles.indices.sorted { one, other in
      let (first, second) = (story.articles[one] + start, story.articles[other] + start)
      if story.nearness[one] != story.nearness[other] {
        return story.nearness[one] > story.nearness[other]
      }
      return words[first] != words[second] ? words[first] > words[second] : first > second
    }.map { story.articles[$0] + start }
  }

  private func isBefore(_ one: Report, _ other: Report) -> Bool {
    if one.figures != other.figures { return one.figures > other.figures }
    return articles[one.articles[0]].header.id < articles[other.articles[0]].header.id
  }
}
