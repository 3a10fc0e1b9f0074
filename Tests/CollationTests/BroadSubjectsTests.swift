import Model
import Testing

@testable import Collation

@Suite("What an article is about at large")
struct BroadSubjectsTests {
  @Test(
    "is told from all its words",
    arguments: [
      (
        "Whisk the butter, fold in the flour and bake until the oven smells of garlic. The chef adds "
          + "a sauce.", "Food"
      ),
      (
        "The pupils filed out of the classroom. Their teacher had planned a lesson on literacy, and "
          + "the headteacher smiled.", "Education"
      ),
      (
        "She packed for the beach, found the hostel by the harbour and took a scenic hike with other "
          + "travelers.", "Tourism"
      ),
      (
        "The tenants fear that the landlord will raise the rent of each apartment, and homeowners "
          + "nearby worry about the mortgage.", "Housing"
      ),
      (
        "The striker missed a penalty, the midfielder scored, and the goalkeeper saved the match for "
          + "the club.", "Football"
      ),
      (
        "A couple in their garden planted a shrub, sowed each seed and pruned the roses on the lawn.",
        "Gardening"
      ),
      (
        "The batsman lost his wicket to a spinner, and the bowler took a century of overs before the "
          + "next innings.", "Cricket"
      ),
      (
        "The jockey rode the gelding at the racecourse, and its trainer hopes for two furlongs more.",
        "Horse racing"
      ),
      (
        "Reservoirs are dry, the dam holds no drinking water, and the aquifer sinks in the drought.",
        "Water"
      ),
      (
        "The dealer sold heroin and cocaine, and the addict died of an overdose of fentanyl.",
        "Drugs"
      ),
    ])
  func told(text: String, expected: String) {
    #expect(subject(of: text)?.name == expected)
  }

  @Test(
    "is nothing where few words speak of it",
    arguments: [
      "They met, and it was good to see all of them again after so long.", "One pupil smiled.", "",
    ])
  func untold(text: String) {
    #expect(subject(of: text) == nil)
  }

  @Test("is not sure where several subjects have a like share")
  func mixed() {
    let sure = subject(
      of:
        "The guitarist and the drummer wrote the album, each song of it, and took the band on tour."
    )
    #expect(sure?.name == "Music")
    #expect(sure?.isSure == true)
    let mixed = subject(
      of:
        "A farmer sold the crop, a chef baked, a dancer fell at the ballet, the tractor broke, the "
        + "judge met the jury, the bishop met a priest, and the surgeon operated.")
    #expect(mixed?.isSure == false)
  }

  @Test("is a second one too where that is told nearly as much, but no part of the first")
  func nextTo() {
    let two = broadSubjects(of: terms(of: twofold))
    #expect(Set(two.map(\.name)) == ["Football", "Fashion"])
    let kin = broadSubjects(
      of: terms(
        of: "The striker and the goalkeeper of the club met athletes, a referee, and the "
          + "champion of the tournament at the stadium."))
    #expect(kin.map(\.name).count == 1)
    let far = broadSubjects(
      of: terms(
        of: "Whisk the butter, fold in the flour and bake until the oven smells of garlic, "
          + "said the striker. The chef adds a sauce."))
    #expect(far.map(\.name) == ["Food"])
  }

  @Test("stands in for an article without topics, as far as it has a page")
  func standsIn() {
    let text = "The tenants owe rent. Each landlord wants it, and the apartment has a new renter."
    let items = (1...3).map { Reports.report("\($0)", "A day in Maravel", text + " It is \($0).") }
    var switches = Switches()
    switches.duplicates = false
    let settings = Settings(switches: switches, topicThreshold: 3)
    #expect(Reports.corpus(items, settings).topics.map(\.name).contains("Housing"))
    let two = Reports.corpus(Array(items.prefix(2)), settings)
    #expect(two.topics.isEmpty)
  }

  @Test("gives way to what it is a part of where that alone has a page")
  func broader() {
    let names = TopicNames([], rules: [])
    let wanted = wanted([], "The boxer won the heavyweight bout by knockout.")
    let atLarge = wanted.atLarge(names)
    #expect(wanted.shown(atLarge) { $0.spelling == "Sports" }.map(\.spelling) == ["Sports"])
    #expect(wanted.shown(atLarge) { _ in true }.map(\.spelling) == ["Boxing"])
    #expect(wanted.shown(atLarge) { _ in false }.isEmpty)
  }

  @Test("joins an article's topics where they are few, and only if it is sure")
  func joins() {
    let names = TopicNames([], rules: [])
    let text = "The tenants owe rent. Each landlord wants it, and the apartment has a new renter."
    let few = wanted(["Tesk"], text)
    #expect(
      few.shown(few.atLarge(names)) { _ in true }.map(\.spelling) == ["Tesk", "Housing"])
    let many = wanted(["Tesk", "Maravel", "Ilse Marant"], text)
    #expect(many.shown(many.atLarge(names)) { _ in true } == many.matter)
  }

  @Test("stands in together with what is told nearly as much, but joins topics alone")
  func standsBeside() {
    let names = TopicNames([], rules: [])
    let none = wanted([], twofold)
    let shown = none.shown(none.atLarge(names)) { _ in true }
    #expect(Set(shown.map(\.spelling)) == ["Football", "Fashion"])
    let few = wanted(["Tesk"], twofold)
    #expect(few.shown(few.atLarge(names)) { _ in true }.count == 2)
  }

  private let twofold =
    "The striker passed to the midfielder, and the goalkeeper saw the ball. The designer sewed a skirt "
    + "and a blouse for the catwalk."

  @Test("joins one name even if it is not sure, but not one subject")
  func joinsName() {
    let names = TopicNames([], rules: [])
    let text =
      "A farmer sold the crop of his rural land, a chef baked, a dancer fell on stage, the judge met "
      + "the jury, the bishop met a priest, and the surgeon operated."
    let name = wanted(["Tesk"], text)
    #expect(name.atLarge(names)?.isSure == false)
    #expect(name.shown(name.atLarge(names)) { _ in true }.count == 2)
    let subject = wanted(["Taxes"], text)
    #expect(subject.shown(subject.atLarge(names)) { _ in true } == subject.matter)
  }

  @Test("is called as the editor says, and left out if dropped")
  func ruled() {
    let wanted = wanted([], "The boxer won the heavyweight bout by knockout.")
    let renamed = TopicNames([], rules: [TopicRule(name: "Ring sports", also: ["Boxing"])])
    #expect(wanted.atLarge(renamed)?.names.first?.spelling == "Ring sports")
    let dropped = TopicNames([], rules: [TopicRule(name: "Boxing", isDropped: true)])
    #expect(wanted.atLarge(dropped) == nil)
  }

  private func wanted(_ matter: [String], _ text: String) -> WantedTopics {
    WantedTopics(
      matter: matter.enumerated().map { TopicName(number: 1_000_000 + $0, spelling: $1) },
      background: [], features: Features(terms: terms(of: text)))
  }

  @Test("has a table in which no word stands twice for a subject by mistake, and no line is empty")
  func table() {
    for line in broadSubjectWords.split(separator: "\n") {
      let lists = (line.split(separator: ":").last ?? "").split(separator: "|")
      #expect(lists.count == 2, "\(line)")
      let weak = lists.last.map { $0.split(separator: " ") } ?? []
      #expect(Set(weak).count == weak.count, "\(line)")
    }
  }

  private func terms(of text: String) -> [Term] {
    let words = scanWords(Array(text.utf8), functionWords: LanguageSet(tag: "en"), limit: 400)
    return countTerms(headline: [], body: words.content)
  }

  private func subject(of text: String) -> BroadSubject? {
    broadSubjects(of: terms(of: text)).first
  }
}
