// The benchmark: builds made-up digests and compares what that costs with a floor that no site
// generator can be below, and with Hugo where it is installed. It prints ratios beside seconds, as
// seconds say little on another machine.

import ArgumentParser

/// `digestgen-bench`.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digestgen-bench",
    abstract: "Measure what builds cost.",
    discussion: """
      For each number of articles it makes a digest, builds it whole, again, after one edit and after \
      20 new articles, and prints the time, memory and files of each against a program that does \
      nothing but read, render with cmark, wrap and write.
      """,
    subcommands: [Measure.self, RunFloor.self, MakeSeeds.self], defaultSubcommand: Measure.self)
}

/// `digestgen-bench measure`, and what is done without a subcommand.
struct Measure: ParsableCommand {
  @Option(parsing: .upToNextOption, help: "How many articles.")
  var articles = [1_000, 10_000]

  @Option(help: "The program to measure.")
  var digestgen = ".build/release/digestgen"

  @Option(help: "Hugo, if it is not in the PATH; 'none' leaves it out.")
  var hugo = "hugo"

  @Option(help: "The folder to work in; it should lie in memory.")
  var folder = defaultFolder()

  @Option(help: "Take the seeds from this folder, all of them, and do not make any.")
  var seeds: String?

  @Option(help: "On how many days the articles are spread (default: 20 a day).")
  var days: Int?

  @Flag(help: "Read the articles as scraped text, not as Markdown.")
  var scraped = false

  func validate() throws {
    guard articles.allSatisfy({ (20...10_000_000).contains($0) }) else {
      throw ValidationError("'--articles' must be numbers from 20 to 10000000.")
    }
  }

  func run() throws {
    for count in seeds == nil ? articles : [0] {
      let place = "\(folder)/digestgen-bench-\(processID())"
      defer { removeTree(place) }
      let trial = Trial(
        place: place, program: digestgen, hugo: hugo == "none" ? nil : findProgram(hugo))
      let made =
        try seeds.map { try trial.takeSeeds($0) }
        ?? trial.makeSeeds(count, days: days ?? max(1, count / 20), isScraped: scraped)
      let results = try trial.run(articles: made)
      print(table(of: results, articles: made))
    }
  }
}

/// `digestgen-bench floor`.
struct RunFloor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "floor", abstract: "Read, render, wrap and write, and nothing else.")

  @Argument(help: "A folder of Markdown files.")
  var input: String

  @Argument(help: "The folder to write to.")
  var output: String

  func run() throws {
    try runFloor(input, output)
  }
}

/// `digestgen-bench seeds`.
struct MakeSeeds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seeds", abstract: "Make a folder of articles, always the same.")

  @Argument(help: "How many.")
  var count: Int

  @Argument(help: "The folder to write to.")
  var output: String

  @Option(help: "On how many days they are spread (default: 20 a day).")
  var days: Int?

  @Flag(help: "As scraped text, not as Markdown.")
  var scraped = false

  func run() throws {
    let press = Press(days: days ?? max(1, count / 20), isScraped: scraped)
    for number in 0..<count {
      try writeFile("\(output)/\(press.name(number))", press.article(number))
    }
  }
}

/// The memory file system where there is one.
private func defaultFolder() -> String {
  isFolder("/dev/shm") ? "/dev/shm" : "/tmp"
}
