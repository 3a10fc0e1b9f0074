package import Model

/// Lists the topics of `items` as a build with these settings would find them.
package func surveyTopics(of items: [CollationItem], settings: Settings) -> TopicSurvey {
  let sorted = newestFirst(items).map { items[$0] }
  let names = TopicNames(sorted, rules: settings.topics)
  let wanted = wantedTopics(of: sorted, names, settings: settings)
  let chosen = chooseTopics(of: wanted, names, settings)
  let pages = Set(chosen.all.map(\.id))
  var counts: [String: (name: String, count: Int, example: String)] = [:]
  for (index, item) in sorted.enumerated() {
    let standIns = chosen.ofArticle[index].map { chosen.all[$0].name }
    var seen: Set<String> = []
    for topic in wanted[index].matter.map(\.spelling) + standIns
    where seen.insert(topicID(topic)).inserted {
      counts[topicID(topic), default: (topic, 0, item.header.headline.text)].count += 1
    }
  }
  let topics = counts.map { id, found in
    TopicSurvey.Entry(
      name: found.name, count: found.count, example: found.example, hasPage: pages.contains(id))
  }
  .sorted { (-$0.count, $0.name) < (-$1.count, $1.name) }
  let persons = Set(
    items.lazy.flatMap(\.features.names).filter(\.isPerson).map(\.name))
  return TopicSurvey(topics: topics, twins: likelyTwins(among: topics, persons: persons))
}
