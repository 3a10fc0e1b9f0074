import ArgumentParser
import CMallocSettings

@main
enum Program {
  static func main() async {
    digestgen_give_back_large_blocks()
    await Digestgen.main()
  }
}

/// The program's commands: `digestgen COMMAND`.
struct Digestgen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digestgen",
    abstract: "Turns a folder of saved news articles into a news digest website.",
    discussion: """
      Put saved articles into a folder named seeds and run 'digestgen build' beside it. The site \
      goes to the folder site.
      """,
    version: version,
    subcommands: [
      BuildCommand.self, ConvertCommand.self, ExplainCommand.self, ImportCommand.self,
      PreviewCommand.self, TopicsCommand.self,
      InitCommand.self, CheckCommand.self, CleanCommand.self, MoveCommand.self,
      SourcesCommand.self,
    ])
}
