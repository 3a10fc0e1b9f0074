import Model
import Testing

@testable import Collation

@Suite("Copies of an article")
struct DuplicatesTests {
  private let text = Reports.sentences("mill", 12)

  @Test("stand behind the earliest, whoever printed it")
  func reprint() {
    let corpus = Reports.corpus([
      report("late", text, on: "2024-03-04", source: "Bugle"),
      report("early", text, on: "2024-03-02", source: "Wire"),
      report("undated", text, on: nil, source: "Gazette"),
    ])
    #expect(corpus.articles.map(\.header.id) == ["early"])
    #expect(corpus.articles[0].copies.map(\.header.id) == ["late", "undated"])
    #expect(corpus.articles[0].copies.map(\.resemblance) == [1, 1])
  }

  @Test("are told by what an earlier build found, as long as both texts are as they were")
  func known() {
    let items = [report("early", text), report("late", text, on: "2024-03-04")].map(\.item)
    let prints = [Fingerprint(of: "early"), Fingerprint(of: "late")]
    let nothing = Overlap(older: 44, newer: 44, shared: 0)
    let compare = { (known: [TextPair: Overlap], prints: [Fingerprint?]) in
      CollationDesk(
        items, settings: Settings(),
        texts: TextComparison(known: known, fingerprint: { prints[$0] }) { _ in
          Shingles(of: Array(self.text.joined(separator: " ").utf8))
        }
      ).compared
    }
    let first = compare([:], prints)
    let pair = TextPair(older: prints[0].low, newer: prints[1].low)
    #expect(first.keys.map(\.self) == [pair] && first[pair]?.resemblance == 1)
    #expect(compare([pair: nothing], prints) == [pair: nothing])
    #expect(compare([pair: nothing], prints.reversed()).values.map(\.resemblance) == [1])
    #expect(compare([pair: nothing], [nil, nil]).isEmpty)
  }

  @Test("are found with a word changed in a third of the sentences, and cut to two fifths")
  func edited() {
    let edited = text.enumerated().map { number, sentence in
      number % 3 == 0 ? sentence.replacing(" is on ", with: " will be on ") : sentence
    }
    let corpus = Reports.corpus([
      report("whole", text),
      report("edited", edited, source: "Bugle", headline: "Another headline"),
      report("cut", Array(text.prefix(5)), on: "2024-03-03", headline: "A third headline"),
    ])
    #expect(corpus.articles.map(\.header.id) == ["whole"] || corpus.articles.count == 1)
    #expect(corpus.articles[0].copies.count == 2)
  }

  @Test(
    "are found in texts of one length, three quarters of which are the same, under any headline")
  func oneLength() {
    for number in 0..<30 {
      let text = Reports.sentences("mill\(number)", 24)
      let other = Array(text.prefix(18)) + Reports.sentences("quay\(number)", 6)
      let corpus = Reports.corpus([
        report("first", text), report("second", other, headline: "Another headline"),
      ])
      #expect(corpus.articles.count == 1, "\(number)")
    }
  }

  @Test("become the article where they are longer and have all of it")
  func extended() {
    let corpus = Reports.corpus([
      report("flash", Array(text.prefix(6)), on: "2024-03-02"),
      report("full", text, on: "2024-03-03"),
    ])
    #expect(corpus.articles.map(\.header.id) == ["full"])
    #expect(corpus.articles[0].copies.map(\.header.id) == ["flash"])
  }

  @Test("are not taken for copies where a new report quotes an old one at length")
  func quotation() {
    let old = Reports.sentences("letter", 6)
    let report = Reports.sentences("summit", 24) + old
    let corpus = Reports.corpus([
      self.report("letter", old, on: "2024-01-02", headline: "A letter"),
      self.report("summit", report, on: "2024-05-02", headline: "A summit"),
    ])
    #expect(corpus.articles.count == 2)
  }

  @Test("are not found where texts are short and their headlines differ")
  func short() {
    let corpus = Reports.corpus([
      report("a", ["Watch the film here."], headline: "Ferry"),
      report("b", ["Watch the film here."], headline: "Dam"),
      report("c", ["Watch the film here."], headline: "Dam"), report("d", [""], headline: "Mast"),
      report("e", [""], headline: "Mill"),
    ])
    #expect(corpus.articles.count == 4)
  }

  @Test("are not taken for copies where one source fills one form day by day")
  func form() {
    let reports = (2..<6).map { day in
      report(
        "day\(day)", Array(text.prefix(8)) + Reports.sentences("day\(day)", 3),
        on: "2024-03-0\(day)", source: "Wire", headline: "Market on day \(day)")
    }
    #expect(Reports.corpus(reports).articles.count == 4)
  }

  @Test("are not taken for copies where one headline recurs over a form")
  func recurring() {
    for (days, part) in [(7, 5), (7, 6), (365, 6), (365, 8)] {
      let reports = (0..<3).map { number in
        report(
          "list\(number)", Array(text.prefix(part)) + Reports.sentences("list\(number)", 5),
          on: CalendarDay(number: 19_000 + number * days).iso)
      }
      #expect(Reports.corpus(reports).articles.count == 3, "\(days) days, \(part) sentences")
    }
  }

  @Test(
    "are not taken for copies where reports of different days tell different figures",
    arguments: ["Wire", nil], [1, 7])
  func figures(source: String?, days: Int) {
    let reports = (0..<3).map { week in
      let figures = (0..<5).map { "\(1204 + week * 7 + $0 * 100)" }
      let told = zip(text, figures).map { $0.replacing(" is on ", with: " \($1) is on ") }
      return report(
        "week\(week)", told + text.dropFirst(5), on: CalendarDay(number: 19_000 + week * days).iso,
        source: source)
    }
    #expect(Reports.corpus(reports).articles.count == 3)
    let corrected = Array(text.prefix(11)) + ["It was bought in 1972 for 1,204 pounds."]
    let other = Array(text.prefix(11)) + ["It was bought in 1973 for 1,204 pounds."]
    let versions = [
      report("first", corrected, source: source),
      report("second", other, on: "2024-03-06", source: source),
    ]
    #expect(Reports.corpus(versions).articles.count == 1)
  }

  @Test("are found when other outlets have the text days later, edited, and with another headline")
  func republished() {
    let edited = text.enumerated().map { number, sentence in
      number % 3 == 0 ? sentence.replacing(" is on ", with: " will be on ") : sentence
    }
    let corpus = Reports.corpus([
      report("first", text, source: "Wire"),
      report(
        "second", edited, on: "2024-03-12", source: "Bugle", headline: "Another headline"),
      report("third", Array(text.prefix(5)), on: "2024-03-09", source: "Post", headline: "A third"),
    ])
    #expect(corpus.articles.map(\.header.id) == ["first"])
  }

  @Test("are found when the same outlet puts an article right or goes on with it")
  func corrected() {
    let corpus = Reports.corpus([
      report("first", text, source: "Wire"),
      report(
        "second", Reports.sentences("put", 2) + text.dropFirst(2), on: "2024-03-05", source: "Wire"),
      report(
        "third", text + Reports.sentences("later", 6), on: "2024-03-06", source: "Wire",
        headline: "A third headline"),
    ])
    #expect(corpus.articles.map(\.header.id) == ["third"])
  }

  @Test("without a date take the place of a dated article only if that is an excerpt")
  func undated() {
    let longer = report("undated", text + ["Close panel.", "Share this with friends."], on: nil)
    let kept = Reports.corpus([report("dated", text), longer])
    #expect(kept.articles.map(\.header.id) == ["dated"])
    let excerpt = report("dated", Array(text.prefix(5)))
    #expect(Reports.corpus([excerpt, longer]).articles.map(\.header.id) == ["undated"])
  }

  @Test("never hide a text that may be shown in full behind one that may not")
  func rights() {
    let settings = Settings(sources: [
      SourceRule(name: "Wire", rights: RightsRule(show: .headline))
    ])
    let corpus = Reports.corpus(
      [
        report("early", text, on: "2024-03-02", source: "Wire"),
        report("late", text, on: "2024-03-04", source: "Bugle"),
        report("longer", text + ["More of it."], on: "2024-03-05", source: "Wire"),
      ], settings)
    #expect(corpus.articles.map(\.header.id) == ["late"])
    #expect(corpus.articles[0].copies.count == 2)
  }

  /// What is known of an article beside its text; "x" has the text in full and was read first.
  struct Known {
    var source: String? = nil
    var authors: [String] = []
    var original: String? = nil
    var minute: Int? = nil
    var day: String? = "2024-03-02"
    var isCorrected = false
    var length = 12
  }

  @Test(
    "of one day show the one that an editor put right, then the one of which more is known",
    arguments: [
      (Known(), Known(source: "Gazette"), "y"),
      (Known(source: "Gazette"), Known(), "x"),
      (Known(), Known(source: "Gazette", authors: ["Ilse Marant"], minute: 600), "y"),
      (Known(source: "Gazette"), Known(source: "Gazette", original: "https://g.example/a"), "y"),
      (Known(source: "Gazette", minute: 60), Known(source: "Gazette", authors: ["A B"]), "y"),
      // It is longer, and no excerpt of the other.
      (Known(), Known(source: "Gazette", length: 11), "y"),
      (Known(source: "Gazette", length: 11), Known(), "x"),
      (Known(), Known(source: "Gazette", length: 6), "x"),
      (Known(source: "Gazette", length: 6), Known(), "y"),
      // Who came first is known of both.
      (
        Known(source: "Wire", minute: 60),
        Known(source: "Bugle", authors: ["A B"], original: "https://b.example/a", minute: 90), "x"
      ),
      // Days differ.
      (Known(), Known(source: "Gazette", day: "2024-03-03"), "x"),
      (Known(), Known(source: "Gazette", day: nil), "x"),
      (Known(day: nil), Known(source: "Gazette", day: nil), "y"),
      (Known(source: "Gazette"), Known(isCorrected: true), "y"),
      (Known(isCorrected: true), Known(source: "Gazette", authors: ["A B"]), "x"),
      (Known(isCorrected: true), Known(source: "Gazette", isCorrected: true), "y"),
    ])
  func bestKnown(first: Known, second: Known, shown: String) {
    // Of one moment the later by name is read first.
    for names in [("x", "y"), ("x", "w")] {
      let reports = [(names.0, first), (names.1, second)].map { id, known in
        Reports.report(
          id, "Mill burns down", text.prefix(known.length).joined(separator: "\n\n"),
          on: known.day, source: known.source, authors: known.authors, original: known.original,
          minute: known.minute, isCorrected: known.isCorrected)
      }
      let corpus = Reports.corpus(reports)
      #expect(
        corpus.articles.map(\.header.id) == [shown == "x" ? names.0 : names.1],
        "\(first) \(second)")
    }
  }

  @Test("stay apart where the editor wants them so")
  func off() {
    var switches = Switches()
    switches.duplicates = false
    let corpus = Reports.corpus(
      [report("a", text), report("b", text)], Settings(switches: switches))
    #expect(corpus.articles.count == 2)
  }

  @Test("are the same in whatever order they come")
  func order() {
    let reports = (0..<6).map { number in
      report(
        "n\(number)", Array(text.prefix(6 + number)), on: "2024-03-0\(1 + number % 3)",
        source: number % 2 == 0 ? "Wire" : "Bugle")
    }
    let all = [reports, reports.reversed(), Array(reports[3...] + reports[..<3])].map { reports in
      Reports.corpus(Array(reports)).articles.map { [$0.header.id] + $0.copies.map(\.header.id) }
    }
    #expect(all[0] == all[1] && all[0] == all[2])
  }

  private func report(
    _ id: String, _ text: [String], on day: String? = "2024-03-02", source: String? = nil,
    headline: String = "Mill burns down"
  ) -> Reports.Report {
    Reports.report(id, headline, text.joined(separator: "\n\n"), on: day, source: source)
  }
}
