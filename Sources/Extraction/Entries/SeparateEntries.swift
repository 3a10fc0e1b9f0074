import Model

extension GatheredEntries {
  /// Gives each of several articles that have one id an id of its own, as where all entries of a live blog lead to one
  /// page: what its entry is given, else the common one with letters that stand for its headline and day.
  ///
  /// None of them keeps the common id: it would belong to the first entry of the file, and that is another one
  /// tomorrow. Articles of one headline stay together: they are states of one article.
  mutating func separate(_ entries: [Entry]) {
    guard Set(articles.lazy.map(\.header.id)).count < articles.count else { return }
    for (id, group) in Dictionary(grouping: articles.indices, by: { articles[$0].header.id })
    where group.count > 1 {
      let given = group.map { entries[places[$0]].givenID }
      guard areSeveral(group, given) else { continue }
      let counts = Dictionary(given.compactMap { $0.map { ($0, 1) } }, uniquingKeysWith: +)
      for (index, given) in zip(group, given) {
        let own = given.flatMap { $0 != id && counts[$0] == 1 ? $0 : nil }
        articles[index] = articles[index].with(id: own ?? articles[index].header.idBeside(id))
      }
    }
  }

  /// Whether articles of one id are more than states of one article; `given` are the ids of their entries.
  private func areSeveral(_ group: [Int], _ given: [String?]) -> Bool {
    let first = articles[group[0]]
    return zip(group, given).contains { index, id in
      let other = articles[index]
      return other.header.headline.text != first.header.headline.text
        || (other.content != first.content && id != given[0])
    }
  }
}

extension ArticleHeader {
  /// The id `id` with letters that stand for headline and day.
  fileprivate func idBeside(_ id: String) -> String {
    id + "#" + Fingerprint(of: headline.text + "\n" + (published?.day.iso ?? "")).letters(12)
  }
}

extension Article {
  fileprivate func with(id: String) -> Article {
    Article(header: header.with(id: id), content: content)
  }
}
