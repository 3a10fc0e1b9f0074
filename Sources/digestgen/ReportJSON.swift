import Building
import Model

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A build's report as one JSON object.
func json(_ report: BuildReport, _ time: Duration) -> String {
  encoded(
    Report(
      built: true, articles: report.articles, copies: report.copies, pages: report.pages,
      written: report.written,
      unchanged: report.unchanged, removed: report.removed,
      seconds: (time / .milliseconds(1)).rounded() / 1000,
      diagnostics: report.diagnostics.map(Entry.init)))
}

/// Why there is no site, as one JSON object.
func json(_ error: BuildError) -> String {
  encoded(Report(built: false, diagnostics: error.diagnostics.map(Entry.init)))
}

/// Why nothing could be checked, as one JSON object.
func jsonOfCheck(_ error: BuildError) -> String {
  encoded(FailedCheck(diagnostics: error.diagnostics.map(Entry.init)))
}

private struct FailedCheck: Encodable {
  let checked = false
  let diagnostics: [Entry]
}

/// The topics that were found as one JSON object, all of them.
func json(_ report: TopicReport) -> String {
  encoded(
    Topics(
      topics: report.survey.topics.map {
        FoundTopic(name: $0.name, articles: $0.count, page: $0.hasPage, example: $0.example)
      },
      twins: report.survey.twins.map { Twins(name: $0.name, other: $0.other) },
      merges: report.merges))
}

/// What a check found as one JSON object.
func json(_ report: CheckReport, _ time: Duration) -> String {
  encoded(
    Check(
      articles: report.articles, files: report.files, links: report.links, errors: report.errors,
      warnings: report.warnings, seconds: (time / .milliseconds(1)).rounded() / 1000,
      rights: report.rights.map(RightsEntry.init),
      diagnostics: report.diagnostics.map(Entry.init)))
}

private struct Check: Encodable {
  let checked = true
  let articles: Int
  let files: Int
  let links: Int
  let errors: Int
  let warnings: Int
  let seconds: Double
  let rights: [RightsEntry]
  let diagnostics: [Entry]
}

private struct RightsEntry: Encodable {
  let source: String?
  let articles: Int
  let show: String
  let feed: String
  let robots: String
  let images: String
  let markdown: String
  let licence: String
  let withoutOriginal: Int
  let unclear: Bool

  init(_ rights: SourceRights) {
    source = rights.name
    articles = rights.articles
    show = rights.show
    feed = rights.feed
    robots = rights.robots
    images = rights.images
    markdown = rights.markdown
    licence = rights.licence
    withoutOriginal = rights.withoutOriginal
    unclear = rights.isUnclear
  }
}

/// The sources that were found as one JSON object.
func json(_ report: SourceReport) -> String {
  encoded(
    Sources(
      sources: report.sources.map(SourceEntry.init), twins: report.twins,
      merges: report.merges))
}

private struct Sources: Encodable {
  let sources: [SourceEntry]
  let twins: [[String]]
  let merges: [String]
}

private struct SourceEntry: Encodable {
  let source: String?
  let articles: Int
  let first: String?
  let last: String?
  let known: [String]
  let show: String
  let example: String
  let line: String?

  init(_ source: FoundSource) {
    self.source = source.name
    articles = source.articles
    first = source.days?.lowerBound.iso
    last = source.days?.upperBound.iso
    known = source.origins
    show = source.show
    example = source.example
    line = source.line
  }
}

private struct Topics: Encodable {
  let topics: [FoundTopic]
  let twins: [Twins]
  let merges: [String]
}

private struct FoundTopic: Encodable {
  let name: String
  let articles: Int
  let page: Bool
  let example: String
}

private struct Twins: Encodable {
  let name: String
  let other: String
}

private func encoded(_ report: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  guard let data = try? encoder.encode(report) else { return "{}" }
  return String(decoding: data, as: UTF8.self)
}

private struct Report: Encodable {
  let built: Bool
  var articles: Int?
  var copies: Int?
  var pages: Int?
  var written: Int?
  var unchanged: Int?
  var removed: Int?
  var seconds: Double?
  let diagnostics: [Entry]
}

private struct Entry: Encodable {
  let severity: String
  let file: String
  let line: Int?
  let column: Int?
  let message: String
  let advice: String?

  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity.rawValue
    file = diagnostic.file
    line = diagnostic.line
    column = diagnostic.column
    message = diagnostic.message
    advice = diagnostic.advice
  }
}
