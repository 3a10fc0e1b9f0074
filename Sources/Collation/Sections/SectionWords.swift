/// The words that tell a section, in one language: how sure a word is of it.
struct SectionWords: Sendable {
  /// Words that hardly any other section uses, weight 3; words apart by white space.
  let strong: String
  /// Words that this section uses much more often than others, weight 2.
  let clear: String
  /// Words that lean towards it, weight 1.
  let weak: String
}
