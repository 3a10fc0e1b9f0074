import Model

/// The stories of the last editions.
struct ToldStories {
  /// A story as one edition told it.
  private struct Place: Hashable {
    let edition: Int
    /// Its place in the edition.
    let item: Int
    /// How many articles it had there.
    let size: Int
  }

  private var places: [Int: Place] = [:]
  private var editions = 0

  /// Takes in the edition that follows.
  mutating func note(_ edition: Edition) {
    let items = edition.items.map(\.articles) + edition.late.map { [$0] }
    for (number, articles) in items.enumerated() {
      let place = Place(edition: editions, item: number, size: articles.count)
      for article in articles { places[article] = place }
    }
    editions += 1
  }

  /// Whether `articles` go on with a story of one of the last thirty editions: they are as near to its
  /// articles on average as those of one story are to each other, and some two of them are near enough to
  /// be on the same matter. `near` holds by article those before it that are near.
  func holds(_ articles: [Int], _ near: [[NearArticle]]) -> Bool {
    guard !near.isEmpty else { return false }
    var sums: [Place: (sum: Double, best: Double)] = [:]
    for other in articles.flatMap({ near[$0] }) {
      guard let place = places[other.article], editions - place.edition <= memory else { continue }
      let old = sums[place] ?? (0, 0)
      sums[place] = (old.sum + other.nearness, max(old.best, other.nearness))
    }
    return sums.contains { place, found in
      found.best >= matterNearness
        && found.sum / Double(place.size * articles.count)
          >= eventNearness(of: place.size + articles.count)
    }
  }
}

/// For how many editions a story that comes again is marked as an update.
private let memory = 30
