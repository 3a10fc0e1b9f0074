import Building
import Model

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a build prints: messages and progress on standard error, its report on standard output.
struct Console: Sendable {
  /// How much is printed of what a build has to say.
  enum Level: Int {
    case errors, warnings, notes
  }

  let level: Level
  let isJSON: Bool
  private let terminal = Terminal.ofStandardError
  private let line = ProgressLine()

  init(level: Level, isJSON: Bool) {
    self.level = level
    self.isJSON = isJSON
    // A pipe that nobody reads any more is then an error of the write, which says what it means.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Hears of each step of a build; shows it if someone is looking.
  var progress: @Sendable (BuildProgress) -> Void {
    guard level != .errors, !isJSON, terminal.renewsLines else { return { _ in } }
    return { line.show($0) }
  }

  /// Prints what a build did.
  func show(_ report: BuildReport, took time: Duration) {
    line.clear()
    if isJSON { return printLine(json(report, time)) }
    show(report.diagnostics)
    if level != .errors { printLine(summary(report, time)) }
  }

  /// Prints what each stage took, to standard error.
  func show(_ stages: [StageTime], articles: Int) {
    line.clear()
    printError("stage          wall s     CPU s  CPU us an article")
    for stage in stages {
      let perArticle = Int((stage.cpu / .microseconds(1) / Double(max(1, articles))).rounded())
      printError(
        ([column(stage.stage.rawValue, 11)]
          + [seconds(stage.wall), seconds(stage.cpu), "\(perArticle)"].map { padded($0, 9) })
          .joined(separator: " "))
    }
  }

  /// Prints where a preview is seen.
  func show(preview address: String) {
    guard level != .errors else { return }
    printLine("The preview is at \(address) (Ctrl-C ends it)")
  }

  /// Prints why there is no site.
  func show(_ error: BuildError) {
    line.clear()
    if isJSON { return printLine(json(error)) }
    show(error.diagnostics)
  }

  /// Prints why nothing could be checked.
  func showFailedCheck(_ error: BuildError) {
    line.clear()
    if isJSON { return printLine(jsonOfCheck(error)) }
    show(error.diagnostics)
  }

  /// Prints what a conversion made: its Markdown to standard output, its messages to standard error.
  func show(_ report: ConvertReport) {
    show(report.diagnostics)
    for text in report.markdown { emit(text) }
  }

  /// Prints how a file was read to standard output, its messages to standard error.
  func show(_ explanation: SeedExplanation) {
    show(explanation.diagnostics)
    emit(Array(text(of: explanation).utf8))
  }

  /// Prints the topics that were found.
  func show(_ report: TopicReport, least: Int) {
    line.clear()
    // What seeds lack is a build's to say.
    show(report.diagnostics.filter { $0.severity == .error || $0.file == "digest.yaml" })
    if isJSON { return printLine(json(report)) }
    emit(Array(text(of: report, least: least).utf8))
  }

  /// Prints what an import did.
  func show(_ report: ImportReport, to folder: String) {
    show(report.diagnostics)
    guard level != .errors else { return }
    let articles = counted(report.added.count, report.added.count == 1 ? "article" : "articles")
    let known = report.known > 0 ? " (\(grouped(report.known)) were there already)" : ""
    printLine("Imported \(articles) to \(visible(folder))\(known)")
  }

  /// Prints what a check found: the rights of sources and the sum to standard output.
  func show(_ report: CheckReport, took time: Duration) {
    line.clear()
    if isJSON { return printLine(json(report, time)) }
    if level != .errors {
      emit(Array(text(of: report.rights, most: level == .notes ? .max : 20).utf8))
    }
    show(report.diagnostics)
    if level != .errors { printLine(summary(report, time)) }
  }

  /// Prints the sources that were found.
  func show(_ report: SourceReport) {
    line.clear()
    show(report.diagnostics.filter { $0.severity == .error })
    if isJSON { return printLine(json(report)) }
    emit(Array(text(of: report).utf8))
  }

  /// Prints what was removed, or would be, with `naming` file by file.
  func show(_ report: CleanReport, isDry: Bool, naming: Bool) {
    show(report.diagnostics)
    guard level != .errors else { return }
    if naming {
      for path in report.removed + report.cache { printLine(visible("  " + path)) }
    }
    for text in sentences(on: report, isDry: isDry) { printLine(visible(text)) }
  }

  /// Prints what was moved.
  func show(_ report: MoveReport) {
    guard level != .errors else { return }
    printLine(visible("Moved the \(report.kind) from \(report.from.text) to \(report.to.text)"))
    printLine("Now run 'digestgen build': the old address will lead to the new one.")
  }

  /// Prints what was put into a new digest, and what to do `next`.
  func show(_ report: StartReport, next: [String]) {
    guard level != .errors else { return }
    let written = report.written.map { "Wrote \(visible($0))" }
    let kept = report.kept.map { "Kept \(visible($0)), which was there already" }
    for line in written + kept + [""] + next.map(visible) { printLine(line) }
  }

  /// Prints one message if it is grave enough.
  func show(_ diagnostic: Diagnostic) { show([diagnostic]) }

  private func show(_ diagnostics: [Diagnostic]) {
    var repeats = Repeats(limit: level == .notes ? .max : 10)
    for diagnostic in diagnostics where isShown(diagnostic.severity) && repeats.admit(diagnostic) {
      printError(text(of: diagnostic, on: terminal))
    }
    for (message, count) in repeats.held {
      printError(
        visible("\(grouped(count)) more: warning: \(message) (all are shown with --verbose)"))
    }
  }

  private func isShown(_ severity: Diagnostic.Severity) -> Bool {
    switch severity {
    case .error: true
    case .warning: level != .errors
    case .note: level == .notes
    }
  }
}

/// The last line of a build: `Built 1,204 pages from 812 articles and 7 copies in 0.31 s (37 written, 1,167
/// unchanged, 2 warnings)`.
func summary(_ report: BuildReport, _ time: Duration) -> String {
  let counts = [
    counted(report.written, "written"), counted(report.unchanged, "unchanged"),
    report.removed > 0 ? counted(report.removed, "removed") : nil,
    report.errors > 0 ? counted(report.errors, report.errors == 1 ? "error" : "errors") : nil,
    counted(report.warnings, report.warnings == 1 ? "warning" : "warnings"),
  ].compactMap(\.self)
  let pages = counted(report.pages, report.pages == 1 ? "page" : "pages")
  let articles = counted(report.articles, report.articles == 1 ? "article" : "articles")
  let copies = counted(report.copies, report.copies == 1 ? "copy" : "copies")
  let all = report.copies > 0 ? "\(articles) and \(copies)" : articles
  return "Built \(pages) from \(all) in \(seconds(time)) s (\(counts.joined(separator: ", ")))"
}

/// The last line of a check: `Checked 812 articles, 1,204 files and 33,120 links in 0.31 s (no errors, 2
/// warnings)`.
func summary(_ report: CheckReport, _ time: Duration) -> String {
  let articles = counted(report.articles, report.articles == 1 ? "article" : "articles")
  let files = counted(report.files, report.files == 1 ? "file" : "files")
  let links = counted(report.links, report.links == 1 ? "link" : "links")
  let errors = counted(report.errors, report.errors == 1 ? "error" : "errors")
  let warnings = counted(report.warnings, report.warnings == 1 ? "warning" : "warnings")
  return "Checked \(articles), \(files) and \(links) in \(seconds(time)) s (\(errors), \(warnings))"
}

/// What a cleaning did, in sentences.
private func sentences(on report: CleanReport, isDry: Bool) -> [String] {
  let files = counted(report.removed.count, report.removed.count == 1 ? "file" : "files")
  let parts = [
    report.removed.isEmpty ? nil : "the site (\(files) in \(report.site))",
    report.cache.isEmpty ? nil : "the caches",
  ].compactMap(\.self)
  let verb = isDry ? "Would remove" : "Removed"
  let foreign = counted(report.foreign, report.foreign == 1 ? "file" : "files")
  return [
    parts.isEmpty ? "Nothing to remove" : "\(verb) \(parts.joined(separator: " and "))"
  ] + (report.foreign > 0 ? ["Kept \(foreign) in \(report.site) that digestgen did not write"] : [])
}

private func counted(_ count: Int, _ word: String) -> String { "\(grouped(count)) \(word)" }

/// Seconds with two decimals.
private func seconds(_ time: Duration) -> String {
  let hundredths = Int((time / .milliseconds(10)).rounded())
  return "\(grouped(hundredths / 100)).\(padded(hundredths % 100, to: 2))"
}

/// `text` with control characters shown as spaces: a file's name must not steer the terminal.
func visible(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value)
    || (0x202a...0x202e).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
}

private func printLine(_ text: String) { emit(Array((text + "\n").utf8)) }

/// How many cores there are.
func coreCount() -> Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
