import Model

/// Groups of articles and how near they are to each other.
///
/// Average-link clustering: two groups become one as long as their articles are near to each other on
/// average. It is found along chains of nearest neighbours (Benzécri 1982; Murtagh 1983), which gives the
/// same groups as looking for the nearest pair of all each time. Pairs of articles that are not given
/// count as not near at all.
struct Groups {
  /// By group the articles; none for a group that was merged into another.
  private(set) var members: [[Int]]
  /// By group how many articles it has.
  private var sizes: [Double]
  private var links: [Link] = []
  /// By group the numbers of its links, in no order; some may be void.
  private var rows: [[Int32]]
  /// By group the number of its link to the group that is being merged; -1 outside of that.
  private var marks: [Int32]

  /// Between two groups that are near. Both rows hold its number, so that what is changed for one group is
  /// changed for the other.
  private struct Link {
    /// The numbers of both groups, one xor the other: with one of them it gives the other.
    var ends: Int32
    /// Whether one of the groups is gone, and another link leads where this one led.
    var isVoid = false
    /// The sum of nearness over all pairs of articles.
    var sum: Double

    func end(from group: Int) -> Int { Int(ends) ^ group }
  }

  /// A group for each article; `near` holds by article those that it is near to, each pair once.
  init(_ near: NearLists) {
    let articles = 0..<near.count
    members = articles.map { [$0] }
    sizes = [Double](repeating: 1, count: near.count)
    marks = [Int32](repeating: -1, count: near.count)
    rows = [[Int32]](repeating: [], count: near.count)
    var degrees = articles.map { near[$0].count }
    for other in near.all { degrees[other.article] += 1 }
    for (group, degree) in degrees.enumerated() { rows[group].reserveCapacity(degree) }
    links.reserveCapacity(near.all.count)
    for article in articles {
      for other in near[article] {
        rows[article].append(Int32(links.count))
        rows[other.article].append(Int32(links.count))
        links.append(Link(ends: Int32(article ^ other.article), sum: other.nearness))
      }
    }
  }

  /// Puts those groups together that are of one event.
  mutating func mergeAll() {
    for start in members.indices where !members[start].isEmpty {
      var chain = [start]
      while let tip = chain.last {
        guard let next = nearest(to: tip, before: chain.dropLast().last) else {
          chain.removeLast()
          continue
        }
        if chain.count > 1, next == chain[chain.count - 2] {
          chain.removeLast(2)
          let merged = merge(tip, next)
          if chain.isEmpty { chain.append(merged) }
        } else {
          chain.append(next)
        }
      }
    }
  }

  /// The group that is nearest to `group` on average, if they are of one event: of equally near ones
  /// `favourite`, else the first.
  private func nearest(to group: Int, before favourite: Int?) -> Int? {
    var best = (group: -1, nearness: eventNearness)
    let size = sizes[group]
    for number in rows[group] {
      let link = links[Int(number)]
      guard !link.isVoid else { continue }
      let other = link.end(from: group)
      let nearness = link.sum / (size * sizes[other])
      guard nearness >= best.nearness else { continue }
      if nearness > best.nearness || best.group < 0 || other == favourite
        || best.group != favourite && other < best.group
      {
        best = (other, nearness)
      }
    }
    return best.group < 0 ? nil : best.group
  }

  /// Makes two groups one, under the lower number.
  private mutating func merge(_ one: Int, _ other: Int) -> Int {
    let (kept, gone) = (min(one, other), max(one, other))
    members[kept] += members[gone]
    members[gone] = []
    sizes[kept] += sizes[gone]
    var row = rows[kept].filter { !links[Int($0)].isVoid && links[Int($0)].end(from: kept) != gone }
    let old = row
    for number in old { marks[links[Int(number)].end(from: kept)] = number }
    for number in rows[gone] where !links[Int(number)].isVoid {
      let end = links[Int(number)].end(from: gone)
      if end == kept || marks[end] >= 0 {
        if end != kept { links[Int(marks[end])].sum += links[Int(number)].sum }
        links[Int(number)].isVoid = true
      } else {
        links[Int(number)].ends = Int32(end ^ kept)
        row.append(number)
      }
    }
    for number in old { marks[links[Int(number)].end(from: kept)] = -1 }
    rows[kept] = row
    rows[gone] = []
    return kept
  }
}
