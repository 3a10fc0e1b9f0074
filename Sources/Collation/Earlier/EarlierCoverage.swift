import Model

/// For each article up to five of those that are near to it, none of them newer, nearest first. Where
/// nothing is near enough, nothing is named; an undated article has none and is none.
func chooseEarlierCoverage(_ items: [CollationItem], _ near: NearLists) -> [[NearArticle]] {
  let headlines = items.map { $0.header.headline.text }
  return items.indices.map { article in
    guard items[article].header.published != nil else { return [] }
    var earlier: [NearArticle] = []
    for other in near[article] where headlines[other.article] != headlines[article] {
      guard earlier.count < earlierLimit, other.nearness >= matterNearness else { break }
      earlier.append(other)
    }
    return earlier
  }
}

/// How many articles are named.
private let earlierLimit = 5
/// What is less near is not on the same matter. Of 229 articles on 45 events 178 have one that is
/// nearer, and in 97 of 100 cases the nearest is of the same event; of those down to .12 it is in
/// 95.
let matterNearness = 0.15
