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
  /// By group the groups that are near, by their numbers, ascending.
  private var rows: [[Link]]

  /// The way to a group that is near.
  struct Link {
    var group: Int32
    /// The sum of nearness over all pairs of articles.
    var sum: Double
  }

  /// A group for each article; `near` holds by article those that it is near to, each pair once.
  init(_ near: [[NearArticle]]) {
    members = near.indices.map { [$0] }
    sizes = near.map { _ in 1 }
    rows = links(near)
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
    for link in rows[group] {
      let other = Int(link.group)
      let nearness = link.sum / (size * sizes[other])
      guard nearness >= best.nearness else { continue }
      let isBetter =
        nearness > best.nearness || best.group < 0 || other == favourite
      if isBetter { best = (other, nearness) }
    }
    return best.group < 0 ? nil : best.group
  }

  /// Makes two groups one, under the lower number.
  private mutating func merge(_ one: Int, _ other: Int) -> Int {
    let (kept, gone) = (min(one, other), max(one, other))
    members[kept] += members[gone]
    members[gone] = []
    sizes[kept] += sizes[gone]
    let old = rows[kept]
    let moved = rows[gone]
    rows[gone] = []
    var row: [Link] = []
    row.reserveCapacity(old.count + moved.count)
    var next = 0
    for link in moved where link.group != kept {
      while next < old.count, old[next].group < link.group {
        if old[next].group != gone { row.append(old[next]) }
        next += 1
      }
      var total = link
      if next < old.count, old[next].group == link.group {
        total.sum = old[next].sum + link.sum
        next += 1
      }
      row.append(total)
      replace(gone, by: kept, total.sum, in: &rows[Int(link.group)])
    }
    row += old[next...].lazy.filter { $0.group != gone }
    rows[kept] = row
    return kept
  }
}

/// Leads a link to `gone` to `kept`, which is lower; if there is one already, it stays the only one.
private func replace(_ gone: Int, by kept: Int, _ sum: Double, in row: inout [Groups.Link]) {
  let old = position(of: gone, in: row)
  let new = position(of: kept, in: row)
  if row[new].group == kept {
    row.remove(at: old)
  } else {
    for place in stride(from: old, to: new, by: -1) { row[place] = row[place - 1] }
  }
  row[new] = Groups.Link(group: Int32(kept), sum: sum)
}

/// The first position of a link to `group` or to a higher one.
private func position(of group: Int, in row: [Groups.Link]) -> Int {
  var (low, high) = (0, row.count)
  while low < high {
    let middle = (low + high) / 2
    if row[middle].group < group { low = middle + 1 } else { high = middle }
  }
  return low
}

/// By article the links to those that are near, from both ends of each pair.
///
/// They are put into one array first, in any order, and then handed out by the article at the other end:
/// since these are gone through from the first on, the links of each are ascending.
private func links(_ near: [[NearArticle]]) -> [[Groups.Link]] {
  var sizes = near.map(\.count)
  for others in near { for other in others { sizes[other.article] += 1 } }
  var ends: [Int] = []
  ends.reserveCapacity(sizes.count)
  for size in sizes { ends.append((ends.last ?? 0) + size) }
  var starts = ends
  var all = [Groups.Link](repeating: Groups.Link(group: 0, sum: 0), count: ends.last ?? 0)
  for (article, others) in near.enumerated() {
    for other in others {
      starts[article] -= 1
      all[starts[article]] = Groups.Link(group: Int32(other.article), sum: other.nearness)
      starts[other.article] -= 1
      all[starts[other.article]] = Groups.Link(group: Int32(article), sum: other.nearness)
    }
  }
  var rows: [[Groups.Link]] = sizes.map { size in
    var row: [Groups.Link] = []
    row.reserveCapacity(size)
    return row
  }
  for group in near.indices {
    for link in all[starts[group]..<ends[group]] {
      rows[Int(link.group)].append(Groups.Link(group: Int32(group), sum: link.sum))
    }
  }
  return rows
}
