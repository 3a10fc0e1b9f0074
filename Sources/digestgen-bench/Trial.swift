/// The runs on one digest.
struct Trial {
  /// The folder in which it all happens; it goes at the end.
  let place: String
  let program: String
  let hugo: String?

  /// One line of the table.
  struct Result {
    let name: String
    let cost: Cost
    /// How many files it wrote.
    let files: Int?
  }

  private var seeds: String { place + "/seeds" }

  /// Makes the articles and tells how many.
  func makeSeeds(_ count: Int, days: Int, isScraped: Bool) throws -> Int {
    let press = Press(days: days, isScraped: isScraped)
    for number in 0..<count {
      try writeFile("\(seeds)/\(press.name(number))", press.article(number))
    }
    guard hugo != nil, !isScraped, count <= 10_000 else { return count }
    let forHugo = Press(days: days, isScraped: false, hasArchives: true)
    for number in 0..<count {
      try writeFile(
        "\(place)/hugo/content/posts/\(forHugo.name(number))", forHugo.article(number))
    }
    return count
  }

  /// Takes the articles from a folder and tells how many files there are.
  func takeSeeds(_ folder: String) throws -> Int {
    try runProgram(["/bin/mkdir", "-p", place])
    try runProgram(["/bin/cp", "-r", folder, seeds])
    return filesBelow(seeds).count
  }

  /// Runs everything.
  func run(articles: Int) throws -> [Result] {
    var results: [Result] = []
    let isMarkdown = filesBelow(seeds).first?.hasSuffix(".md") == true
    if isMarkdown { results.append(try floor()) }
    if let hugo, isFolder(place + "/hugo") { results.append(try runHugo(hugo)) }
    results.append(try whole("what Hugo makes, one core", settings: Self.lean, jobs: 1))
    results.append(try whole("everything, one core", settings: Self.rich, jobs: 1))
    results.append(try whole("everything, two cores", settings: Self.rich, jobs: 2))
    results.append(try build("nothing changed"))
    results.append(try build("one article edited", after: editOne))
    results.append(try build("20 articles added", after: addTwenty))
    results.append(try convert())
    return results
  }

  /// What Hugo makes too: pages of articles, topics and dates, feeds, a sitemap.
  private static let lean = """
    base_url: https://digest.example.org/
    rights: {show: full, markdown: no}
    found_topics: off
    sections: off
    stories: off
    related: off
    duplicates: off
    editions: off

    """
  private static let rich = "base_url: https://digest.example.org/\nrights: {show: full}\n"

  private func floor() throws -> Result {
    let cost = try runProgram([CommandLine.arguments[0], "floor", seeds, place + "/floor"])
    let files = filesBelow(place + "/floor").count
    removeTree(place + "/floor")
    return Result(name: "the floor", cost: cost, files: files)
  }

  private func runHugo(_ hugo: String) throws -> Result {
    let folder = place + "/hugo"
    for (path, text) in HugoSite.files { try writeFile("\(folder)/\(path)", Array(text.utf8)) }
    let cost = try runProgram([hugo, "--quiet", "--source", folder])
    let files = filesBelow(folder + "/public").count
    removeTree(folder)
    return Result(name: "Hugo", cost: cost, files: files)
  }

  private func whole(_ name: String, settings: String, jobs: Int) throws -> Result {
    for old in ["site", ".digestgen", "digest.lock"] { removeTree("\(place)/\(old)") }
    try writeFile(place + "/digest.yaml", Array(settings.utf8))
    return try build(name, jobs: jobs)
  }

  private func build(
    _ name: String, jobs: Int = 2, after change: () throws -> Void = {}
  ) throws -> Result {
    try change()
    let cost = try runProgram(
      [program, "build", "--timings", "--input", place, "--jobs", "\(jobs)"])
    return Result(name: name, cost: cost, files: writtenFiles(cost.output))
  }

  /// `1,204` of `Built … (1,204 written, …`.
  private func writtenFiles(_ output: String) -> Int? {
    let words = output.split { $0 == " " || $0 == "(" || $0 == "\n" }
    return words.indices.dropFirst().first { words[$0].hasPrefix("written") }
      .flatMap { Int(words[$0 - 1].filter { $0 != "," }) }
  }

  private func editOne() throws {
    guard let path = filesBelow(seeds).sorted().dropFirst(filesBelow(seeds).count / 2).first
    else { return }
    let bytes = try readFile(path)
    try writeFile(path, bytes + Array("\nA paragraph was added at the end.\n".utf8))
  }

  private func addTwenty() throws {
    let isScraped = filesBelow(seeds).first?.hasSuffix(".txt") == true
    // Twenty years on, so that they are the newest whatever the digest holds.
    let press = Press(days: 1, firstDay: 20 * 336, isScraped: isScraped)
    for number in 20_000_000..<20_000_020 {
      try writeFile("\(seeds)/\(press.name(number))", press.article(number))
    }
  }

  private func convert() throws -> Result {
    let output = place + "/markdown"
    let cost = try runProgram(
      [program, "convert", "--quiet", "--output", output, seeds])
    let files = filesBelow(output).count
    removeTree(output)
    return Result(name: "conversion alone", cost: cost, files: files)
  }
}
