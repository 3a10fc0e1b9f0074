import Model

/// By topic those that several of its articles are about too, the most frequent first.
func relatedTopics(_ corpus: Corpus) -> [[Int]] {
  var counts = [Int](repeating: 0, count: corpus.topics.count)
  return corpus.topics.indices.map { topic in
    var met: [Int] = []
    for article in corpus.topics[topic].articles {
      for other in corpus.articles[article].topics where other != topic {
        if counts[other] == 0 { met.append(other) }
        counts[other] += 1
      }
    }
    let often = met.filter { counts[$0] > 1 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
    for other in met { counts[other] = 0 }
    return Array(often.prefix(Limits.relatedTopics))
  }
}
