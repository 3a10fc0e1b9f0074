import Building
import Model

/// The topics as a table, those that may be one, and the lines that change them. Topics with fewer than
/// `least` articles and no page are left out.
func text(of report: TopicReport, least: Int) -> String {
  guard !report.survey.topics.isEmpty else { return "There are no topics.\n" }
  let topics = report.survey.topics.filter { $0.hasPage || $0.count >= least }
  let width = min(40, topics.map(\.name.count).max() ?? 0)
  let rows = topics.map { topic in
    let page = topic.hasPage ? "page" : "    "
    return "\(padded("\(topic.count)", 6)) \(page)  \(column(topic.name, width))  \(topic.example)"
  }
  let hidden = report.survey.topics.count - topics.count
  let rest = hidden > 0 ? ["       and \(hidden) with fewer articles than \(least)"] : []
  return (rows + rest + advice(report)).map { $0 + "\n" }.joined()
}

private func advice(_ report: TopicReport) -> [String] {
  var lines: [String] = []
  if !report.survey.twins.isEmpty {
    lines += ["", "These may be one topic:"]
    lines += report.survey.twins.map { "  \($0.other) / \($0.name)" }
  }
  guard !report.examples.isEmpty else { return lines }
  lines += ["", "To merge, rename or drop topics, put such lines into digest.yaml:", "topics:"]
  return lines + (report.merges + report.examples).map { "  " + $0 }
}
