import Model

/// The stories of the last editions.
struct ToldStories {
  /// A story as one edition told it.
  private struct Place {
    let edition: Int
    /// How many articles it had there.
    let size: Int
  }

  private var places: [Place] = []
  /// By article the number of the place that told it last; -1 for none. Articles behind the end have none.
  private var placeOfArticle: [Int] = []
  /// By the key of a story's name the edition that told it last.
  private var editionOfName: [String: Int] = [:]
  private var editions = 0

  /// Takes in the edition that follows.
  mutating func note(_ edition: Edition, _ words: StoryWords) {
    let items = edition.items.map(\.articles) + edition.late.map { [$0] }
    for articles in items {
      for article in articles {
        let missing = article + 1 - placeOfArticle.count
        if missing > 0 { placeOfArticle += repeatElement(-1, count: missing) }
        placeOfArticle[article] = places.count
        if let key = words.keys[article] { editionOfName[key] = editions }
      }
      places.append(Place(edition: editions, size: articles.count))
    }
    editions += 1
  }

  /// Whether `articles` go on with a story of one of the last thirty editions: they are as near to its
  /// articles on average as those of one story are to each other, and some two of them are near enough to
  /// be on the same matter. Or both have one name, by the editor's `words`. `near` holds by article those before
  /// it that are near.
  func holds(_ articles: [Int], _ near: NearLists, _ words: StoryWords) -> Bool {
    if articles.contains(where: { isTold(words.keys[$0]) }) { return true }
    guard near.count > 0 else { return false }
    let pairs = articles.lazy.flatMap { article in
      near[article].lazy.filter { !words.part(article, $0.article) }
    }
    var found: [(place: Int, sum: Double)] = []
    for other in pairs where other.nearness >= matterNearness {
      guard let place = place(of: other.article), !found.contains(where: { $0.place == place })
      else { continue }
      found.append((place, 0))
    }
    guard !found.isEmpty else { return false }
    for other in pairs {
      guard let place = place(of: other.article),
        let index = found.firstIndex(where: { $0.place == place })
      else { continue }
      found[index].sum += other.nearness
    }
    return found.contains { place, sum in
      let size = places[place].size
      return sum / Double(size * articles.count) >= eventNearness(of: size + articles.count)
    }
  }

  /// Whether the story of a name was told in one of the last editions.
  private func isTold(_ key: String?) -> Bool {
    key.flatMap { editionOfName[$0] }.map { editions - $0 <= memory } ?? false
  }

  /// The place that told an article last, if it is in one of the last editions.
  private func place(of article: Int) -> Int? {
    guard article < placeOfArticle.count, placeOfArticle[article] >= 0,
      editions - places[placeOfArticle[article]].edition <= memory
    else { return nil }
    return placeOfArticle[article]
  }
}

/// For how many editions a story that comes again is marked as an update.
private let memory = 30
