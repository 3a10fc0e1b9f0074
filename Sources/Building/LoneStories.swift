import Model
import Planning

/// What there is to say of stories that the editor names and that have one article only: a warning where another
/// name is spelt much like it, else a note, as articles with it may come.
func loneStories(_ plan: SitePlan) -> [Diagnostic] {
  guard plan.settings.switches.stories else { return [] }
  let given = plan.corpus.articles.compactMap { article in
    article.header.givenStory(article.copies).map { (given: $0, isLone: article.story == nil) }
  }
  let names = Set(given.compactMap(\.given.name)).sorted()
  return given.filter(\.isLone).enumerated().compactMap { place, lone in
    let given = lone.given
    guard let name = given.name else { return nil }
    let near = place < compared ? nearest(to: name, in: names.filter { $0 != name }) : nil
    return Diagnostic(
      near == nil ? .note : .warning, file: given.file, line: given.line,
      "no other article has the story '\(name)', so there is no such story",
      advice: near.map { "Did you mean '\($0)'?" }
        ?? "Write the same into another one: those that were found to be on its event follow.")
  }
}
