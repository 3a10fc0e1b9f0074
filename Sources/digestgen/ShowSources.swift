import Building
import Model

/// The sources as a table, those that may be one, and the lines that change them.
func text(of report: SourceReport) -> String {
  guard !report.sources.isEmpty else { return "There are no articles.\n" }
  let rows = report.sources.map { source in
    [
      "\(source.articles)", source.name ?? "(unknown)", source.show, span(source.days),
      source.origins.joined(separator: ", "), short(source.example),
    ]
  }
  let headings = ["articles", "source", "show", "dates", "known by", "newest article"]
  return (table(headings, rows, numbers: [0]) + advice(report)).map { $0 + "\n" }.joined()
}

private func short(_ headline: String) -> String {
  headline.count > 60 ? headline.prefix(59) + "…" : headline
}

private func span(_ days: ClosedRange<CalendarDay>?) -> String {
  guard let days else { return "none" }
  let (first, last) = (days.lowerBound.iso, days.upperBound.iso)
  return first == last ? first : "\(first) – \(last)"
}

private func advice(_ report: SourceReport) -> [String] {
  var lines: [String] = []
  if !report.twins.isEmpty {
    lines +=
      ["", "These may be one source:"] + report.twins.map { "  " + $0.joined(separator: " / ") }
  }
  let merged = Set(report.twins.flatMap(\.self))
  let known = report.sources.filter { $0.name.map { !merged.contains($0) } == true }
    .compactMap(\.line)
  let all = report.merges + known
  if !all.isEmpty {
    lines += [
      "",
      "To merge or rename sources, or to say what may be done with their articles (full, excerpt,",
      "headline or own), put such lines into digest.yaml:", "sources:",
    ]
    lines += all.prefix(20).map { "  " + $0 }
    lines.append("  - {name: The name of a source, drop: yes}  # its articles are left out")
    if all.count > 20 { lines.append("  # and \(all.count - 20) more, which --json lists") }
  }
  return lines + adviceOnUnknown(report)
}

/// What to do about articles whose source nobody knows.
private func adviceOnUnknown(_ report: SourceReport) -> [String] {
  guard let unknown = report.sources.last, unknown.name == nil else { return [] }
  let many = unknown.articles == 1 ? "1 article" : "\(unknown.articles) articles"
  let way =
    unknown.line.map { "put this into digest.yaml under 'sources:'\n  \($0)" }
    ?? "put them into a folder of their own in seeds/, with a line such as\n"
    + "  - {name: Its name, folder: that-folder, rights: excerpt}"
  return ["", "The source of \(many) is not known. If it is one and the same, \(way)"]
}
