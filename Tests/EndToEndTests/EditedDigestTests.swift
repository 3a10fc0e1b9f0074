import Building
import Model
import TestSupport
import Testing

/// Pages are spared by what they are made of. These digests change in all ways that a page may hear of,
/// and after each the site must be that of a clean build, to the byte.
@Suite("A digest that is edited again and again")
struct EditedDigestTests {
  @Test("has the site of a clean build after each round", arguments: [1, 2, 3] as [UInt64])
  func rounds(seed: UInt64) async throws {
    var newsroom = Newsroom(seed: seed)
    let world = World("-- digest.yaml --\nbase_url: https://example.org/\nedition: daily\n")
    for _ in 0..<24 { newsroom.add(to: world) }
    try await world.build()
    for round in 1...8 {
      let changes = (0..<3).map { _ in newsroom.edit(world) }
      try await world.build(jobs: 1 + round % 2)
      let (site, clean) = (world.site, try await world.cleanSite())
      let wrong = Set(site.keys).union(clean.keys).filter { site[$0] != clean[$0] }.sorted()
      #expect(wrong == [], "round \(round) of \(seed), after: \(changes)")
    }
  }

  @Test("has the site of a clean build too where lists are cut by years, months and days")
  func almanac() async throws {
    let world = World("-- digest.yaml --\nbase_url: https://example.org/\nedition: daily\n")
    for number in 0..<110 {
      note(
        number, on: "2022-\(twoDigits(1 + number / 10))-\(twoDigits(1 + number % 10 * 2))",
        in: world)
    }
    for number in 110..<215 { note(number, on: "2023-03-\(twoDigits(1 + number % 20))", in: world) }
    try await world.build()
    let steps: [(World) -> Void] = [
      {
        note(300, on: "2022-05-02", in: $0)
        $0["seeds/n140.md"] = $0["seeds/n140.md"]?.replacing("Gazette", with: "Bugle")
      },
      {
        $0["seeds/n109.md"] = nil
        $0["seeds/n20.md"] = $0["seeds/n20.md"]?.replacing("[Quay", with: "[Lamps, Quay")
      },
    ]
    for (number, change) in steps.enumerated() {
      change(world)
      try await world.build()
      let (site, clean) = (world.site, try await world.cleanSite())
      let wrong = Set(site.keys).union(clean.keys).filter { site[$0] != clean[$0] }.sorted()
      #expect(wrong == [], "step \(number)")
    }
  }

  @Test("writes the pages again that only name an article which has changed")
  func told() async throws {
    let world = World(
      """
      -- seeds/a.md --
      ---
      title: Ferry to Tesk is late again
      date: 2024-03-02T08:00:00Z
      source: Gazette
      topics: [Ferries, Tesk]
      ---
      The ferry to Tesk came in four hours late.
      -- seeds/b.md --
      ---
      title: Baker wins the county's bread prize
      date: 2024-03-02T09:00:00Z
      source: Bugle
      topics: [Bread]
      ---
      A baker of Corran has won the prize for the third time.
      """)
    try await world.build()
    let (day, neighbour) = (
      "site/2024/03/02/index.html", "site/2024/03/02/baker-wins-the-countys-bread-prize.html"
    )
    #expect(world[day]?.contains("Gazette") == true)
    world["seeds/a.md"] = world["seeds/a.md"]?
      .replacing("Gazette", with: "Courier").replacing("late again", with: "on time")
    try await world.build()
    #expect(world[day]?.contains("Courier") == true)
    #expect(world[neighbour]?.contains("Ferry to Tesk is on time") == true)
    #expect(try await world.site == world.cleanSite())
  }
}

/// Puts a short article on something of its own into a digest.
private func note(_ number: Int, on day: String, in world: World) {
  let own = { (letter: String) in "\(letter)\(number)en" }
  world["seeds/n\(number).md"] = """
    ---
    title: The \(own("pol")) of the \(own("ram")) is mended
    date: \(day)T09:00:00Z
    source: Gazette
    topics: [Quay\(number % 7 == 0 ? ", Ferries" : "")]
    ---
    The \(own("ket")) at the \(own("lor")) has been mended with \(own("sil")) by the \(own("tam")).
    """
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// Writes articles and changes them, by chance that is the same each time.
private struct Newsroom {
  private var state: UInt64
  private var count = 0
  private var paths: [String] = []

  init(seed: UInt64) { state = seed }

  /// A number from 0 to `limit - 1` (Knuth's linear congruential generator for MMIX).
  private mutating func pick(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private mutating func pick(_ list: [String]) -> String { list[pick(list.count)] }

  /// Puts another article beside the others.
  mutating func add(to world: World) {
    count += 1
    let event = pick(events.count)
    let day = 1 + pick(9)
    let matter = [
      "title: \"\(events[event].name) \(pick(turns)) \(count)\"",
      pick(8) == 0 ? nil : "date: 2024-03-0\(day)T\(10 + pick(9)):00:00Z",
      pick(4) == 0 ? nil : "source: \(pick(sources))",
      pick(3) == 0 ? "section: \(pick(["sport", "business", "world"]))" : nil,
      pick(3) == 0 ? "topics: [\(pick(topics)), \(pick(topics))]" : nil,
    ].compactMap(\.self)
    let sentences = (0..<6).map { _ in pick(events[event].sentences + fillers) }
    let path = "seeds/n\(count).md"
    world[path] =
      "---\n" + matter.joined(separator: "\n") + "\n---\n\n" + sentences.joined(separator: " ")
      + "\n\n" + pick(fillers) + "\n"
    paths.append(path)
  }

  /// Does something to the digest that an editor might do, and tells what.
  mutating func edit(_ world: World) -> String {
    let path = pick(paths)
    let change = pick(13)
    switch change {
    case 0, 1:
      add(to: world)
      return "added " + (paths.last ?? "")
    case 2:
      world[path] = nil
      return "removed " + path
    case 3: world[path] = world[path].map { $0 + "\n" + pick(fillers) + "\n" }
    case 4: world[path] = world[path]?.replacing("title: \"", with: "title: \"\(pick(turns)) ")
    case 5: world[path] = world[path]?.replacing("date: 2024-03-0", with: "date: 2024-02-1")
    case 6:
      let (old, new) = (pick(sources), pick(sources))
      world[path] = world[path]?.replacing("source: " + old, with: "source: " + new)
    case 7: world[path] = world[path]?.replacing("topics: [", with: "topics: [\(pick(topics)), ")
    case 8:
      count += 1
      paths.append("seeds/n\(count).md")
      world["seeds/n\(count).md"] = world[path]?.replacing("source: ", with: "source: The ")
      return "copied \(path) to n\(count)"
    case 9, 10:
      let word = pick(["story: none", "story: The mill", "story: At the quay", "copy_of: none"])
      world[path + ".yaml"] = word + "\n"
      return "said '\(word)' of \(path)"
    case 11:
      let (sidecar, original) = (path + ".yaml", pick(paths))
      world[sidecar] = world[sidecar] == nil ? "copy_of: \(original)\n" : nil
      return "said '\(world[sidecar] ?? "nothing")' of \(path)"
    default:
      let language = world["digest.yaml"]?.contains("language") == true
      world["digest.yaml"] =
        "base_url: https://example.org/\nedition: daily\n"
        + (language ? "topics:\n  - {name: \(pick(topics)), words: [harbour]}\n" : "language: de\n")
      return "changed the settings"
    }
    return "changed \(path) in way \(change)"
  }
}

private let sources = ["Gazette", "Bugle", "Courier", "Evening Post"]
private let topics = ["Ferries", "Bread", "Sail mills", "Port Ellery", "Lamp Street"]
private let turns = ["again", "late", "after all", "in doubt", "at last", "for good"]

private let events: [(name: String, sentences: [String])] = [
  (
    "Fire at the Corran sail mill",
    [
      "Fire broke out in the barley dryer of the sail mill at Corran before dawn.",
      "The sail mill of Corran had turned since 1811, its keeper Ilse Marrow said.",
      "Firemen from Tesk and Corran fought the flames at the sail mill for nine hours.",
      "Ilse Marrow wants the sail mill at Corran built anew with its old sails.",
    ]
  ),
  (
    "Ferry strike in Port Ellery",
    [
      "The crews of the ferries in Port Ellery have stopped work over their night pay.",
      "Ferry crews in Port Ellery ask for a tenth more pay for work at night.",
      "Owen Drake, who speaks for the ferry crews, said the strike in Port Ellery goes on.",
      "No ferry has left Port Ellery since the crews under Owen Drake stopped work.",
    ]
  ),
  (
    "Bridge over the Tarrow reopens",
    [
      "The bridge over the Tarrow was opened again by Mayor Hester Quill.",
      "Hester Quill said the bridge over the Tarrow had cost twice what was planned.",
      "Two arches of the Tarrow bridge had to be built anew from the river's bed.",
      "Lorries may use the Tarrow bridge from Monday, Mayor Hester Quill said.",
    ]
  ),
]

private let fillers = [
  "Nobody was hurt.", "The council will talk of it next week.", "It rained all day in the harbour.",
  "More is to be known by the end of the month, a clerk said.",
  "Shops in Lamp Street stayed open.", "The weather office expects wind from the west.",
]
