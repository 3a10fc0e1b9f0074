import Model
import Templating

extension View {
  /// An edition as a Markdown file: front matter, then its items.
  func markdownFile(ofEdition index: Int) -> [UInt8] {
    let edition = plan.corpus.editions[index]
    let period = edition.period
    let matter = [
      "---", "title: " + quoted(heading(of: edition)), "edition: \(period.name)",
      "from: \(period.first.iso)", "to: \(period.last.iso)",
      "language: " + quoted(plan.settings.language), "---", "", "",
    ]
    let title = "# " + markdownEscaped(heading(of: edition))
    return Array((matter.joined(separator: "\n") + title + "\n\n" + markdown(of: edition)).utf8)
  }

  /// The items of an edition as Markdown, without its title.
  func markdown(of edition: Edition) -> String {
    let shown = ShownEdition(edition: edition, linksStories: false)
    var blocks = ["## " + markdownEscaped(wording("lead")), markdown(shown.lead)]
    for section in shown.sections {
      blocks.append("## " + markdownEscaped(text(of: section.heading)))
      blocks += section.items.map(markdown)
    }
    let lists = [
      ("briefs", shown.briefs), ("late-additions", shown.late), ("from-archive", shown.archive),
    ]
    for (name, items) in lists where !items.isEmpty {
      blocks.append("## " + markdownEscaped(wording(name)))
      blocks.append(items.map { "- " + line($0) }.joined(separator: "\n"))
    }
    let end = wording("edition-end", ["period": wording.period(edition.period)])
    return (blocks + [markdownEscaped(end)]).joined(separator: "\n\n") + "\n"
  }

  private func markdown(_ item: ShownItem) -> String {
    let others = otherReports(of: item).map { report in
      report.article.map { linked(report.source, plan.articlePaths[$0]) }
        ?? markdownEscaped(report.source)
    }
    let also =
      others.isEmpty ? nil : markdownEscaped(wording("also-reported")) + " " + wording.list(others)
    let parts = [
      "### " + linked(header(item.article).headline.text, plan.articlePaths[item.article]),
      summary(of: item).map(markdownEscaped), facts(item), also,
    ]
    return parts.compactMap { $0?.isEmpty == true ? nil : $0 }.joined(separator: "\n\n")
  }

  private func line(_ item: ShownItem) -> String {
    let link = linked(header(item.article).headline.text, plan.articlePaths[item.article])
    return [link, facts(item)].compactMap(\.self).joined(separator: " – ")
  }

  /// "*Update* · Gazette · 24 January 2019".
  private func facts(_ item: ShownItem) -> String? {
    let facts = [
      item.isUpdate ? "*" + markdownEscaped(wording("update")) + "*" : nil,
      header(item.article).source.map { markdownEscaped($0.name) },
      item.showsDate
        ? header(item.article).published.map { markdownEscaped(wording.date($0.day)) } : nil,
    ].compactMap(\.self)
    return facts.isEmpty ? nil : facts.joined(separator: " · ")
  }

  private func linked(_ text: String, _ path: SitePath) -> String {
    "[" + markdownEscaped(text) + "](" + editionLink(path) + ")"
  }
}

/// Plain text as Markdown on one line (CommonMark 0.30, section 2.4): whatever might be a sign of it is
/// escaped.
func markdownEscaped(_ text: String) -> String {
  var shown: [UInt8] = []
  appendShown(text, to: &shown) { byte, shown in shown.append(max(byte, 0x20)) }
  var result: [UInt8] = []
  result.reserveCapacity(shown.count + 16)
  for (index, byte) in shown.enumerated() {
    if isSign(byte) || beginsBlock(shown, at: index) { result.append(UInt8(ascii: "\\")) }
    result.append(byte)
  }
  return String(decoding: result, as: UTF8.self)
}

private func isSign(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
    UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"):
    true
  default: false
  }
}

/// Whether the byte at `index` would make a list, a quote, a heading or a rule of a text that begins so:
/// `- `, `1. `, `# `.
private func beginsBlock(_ text: [UInt8], at index: Int) -> Bool {
  switch text[index] {
  case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "#"),
    UInt8(ascii: ">"), UInt8(ascii: "~"):
    index == 0
  case UInt8(ascii: "."), UInt8(ascii: ")"):
    index > 0 && text[..<index].allSatisfy { (48...57).contains($0) }
      && (index + 1 == text.count || text[index + 1] == 0x20)
  default: false
  }
}
