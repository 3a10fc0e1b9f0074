/// The one of `names` that `word` was most likely meant to be; nil if none is near.
///
/// Near is a Damerau-Levenshtein distance (optimal string alignment) of at most a third of the
/// word's length, and at least 1.
package func nearest(to word: String, in names: [String]) -> String? {
  let limit = max(1, word.unicodeScalars.count / 3)
  let near = names.map { (distance: distance(word, $0), name: $0) }
    .filter { $0.distance <= limit }
  return near.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
}

private func distance(_ one: String, _ other: String) -> Int {
  let (a, b) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
  // A name that differs so much in length is not near anyway, and need not be compared.
  guard abs(a.count - b.count) <= 16, a.count <= 64 else { return Int.max }
  var before: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
      row.append(cost)
    }
    (before, last) = (last, row)
  }
  return last[b.count]
}
