import Collation
import Model

/// Which of `items` the editor says are copies of which, by their index, and what is wrong with that. A copy of a
/// copy is one of its original; what can't be is reported and changes nothing.
func givenCopies(_ items: [CollationItem]) -> (copies: [Int: Int], diagnostics: [Diagnostic]) {
  let named = items.indices.filter { items[$0].header.placement?.copyOf?.name != nil }
  guard !named.isEmpty else { return ([:], []) }
  let index = NameIndex(items)
  var copies: [Int: Int] = [:]
  var diagnostics: [Diagnostic] = []
  for item in named {
    guard let given = items[item].header.placement?.copyOf, let name = given.name else { continue }
    let meant = index.items(called: name, besides: item)
    if meant.count == 1 {
      copies[item] = meant[0]
    } else {
      diagnostics.append(
        meant.isEmpty
          ? index.unknown(name, given, items[item], isCompared: diagnostics.count < compared)
          : several(name, given))
    }
  }
  let chains = Chains(copies)
  for item in named where chains.ends[item] == item {
    if let given = items[item].header.placement?.copyOf { diagnostics.append(circle(given)) }
  }
  return (chains.ends.filter { $0.key != $0.value }, diagnostics)
}

/// For how many names that are none the nearest one is looked for: each is compared with all.
let compared = 20

/// By what articles are named.
private struct NameIndex {
  private let items: [CollationItem]
  private var places: [String: [Int]] = [:]

  init(_ items: [CollationItem]) {
    self.items = items
    for item in items.indices {
      for key in items[item].header.takeDownKeys { places[key, default: []].append(item) }
    }
  }

  /// The articles that a name may mean; where an id is the name of one, that one. `item` itself only if it is no
  /// other.
  func items(called name: String, besides item: Int) -> [Int] {
    let key = takeDownKey(name)
    let all = places[key] ?? []
    let others = all.count > 1 ? all.filter { $0 != item } : all
    let holders = others.filter { takeDownKey(items[$0].header.id) == key }
    return holders.count == 1 ? holders : others
  }

  /// A name that is none is compared with those of all seeds if it `isCompared`.
  func unknown(
    _ name: String, _ given: GivenName, _ item: CollationItem, isCompared: Bool
  ) -> Diagnostic {
    let seeds = isCompared ? items.map(\.header.seed).filter { $0 != item.header.seed } : []
    let near = nearestSeed(to: name, in: seeds)
    return idle(
      given, "no article has the id, address or seed '\(name)' that 'copy_of' names",
      near.map { "Did you mean '\($0)'?" }
        ?? "Write the path of the other article's file in seeds/, or the address of its original.")
  }
}

/// The one of `seeds` that `name` was most likely meant to be: one of another folder that is called so, or one whose
/// path is nearly it.
func nearestSeed(to name: String, in seeds: [String]) -> String? {
  seeds.first { $0.hasSuffix("/" + name) } ?? nearest(to: takeDownKey(name), in: seeds)
}

private func several(_ name: String, _ given: GivenName) -> Diagnostic {
  idle(
    given, "several articles have the id, address or seed '\(name)' that 'copy_of' names",
    "Write the id of the one that is meant, or the address of its original.")
}

private func circle(_ given: GivenName) -> Diagnostic {
  idle(
    given, "'copy_of' says of articles in a circle that each is a copy of the next",
    "Take it out of the one that is to be shown.")
}

private func idle(_ given: GivenName, _ what: String, _ advice: String) -> Diagnostic {
  Diagnostic(
    .warning, file: given.file, line: given.line, what + ", so it changes nothing", advice: advice)
}

/// Where chains of copies end.
private struct Chains {
  /// By each article that is named as a copy the one that its chain ends with; itself in a circle.
  private(set) var ends: [Int: Int] = [:]

  init(_ copies: [Int: Int]) {
    for start in copies.keys.sorted() {
      var (chain, item) = ([Int](), start)
      var places: [Int: Int] = [:]
      while let next = copies[item], ends[item] == nil, places[item] == nil {
        places[item] = chain.count
        chain.append(item)
        item = next
      }
      let end = ends[item] ?? item
      for link in chain { ends[link] = end }
      if let place = places[item] { for link in chain[place...] { ends[link] = link } }
    }
  }
}
