/// Lists that many articles have alike, such as their authors and topics: each stands in memory once.
package struct SharedLists: Sendable {
  private var lists: [[String]: [String]] = [:]

  /// So many different lists are kept; where there are more, sharing is begun anew.
  private static let most = 10_000

  package init() {}

  /// `list`, or the same one met before.
  package mutating func shared(_ list: [String]) -> [String] {
    guard !list.isEmpty else { return list }
    if let known = lists[list] { return known }
    if lists.count == Self.most { lists.removeAll(keepingCapacity: true) }
    lists[list] = list
    return list
  }
}
