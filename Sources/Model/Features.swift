/// What the corpus needs to know of an article's text, so that it never sees the text.
package struct Features: Hashable, Sendable {
  /// The people, places and bodies that the article names, weightiest first.
  package let names: [NamedMention]
  /// Which of the settings' topics the text speaks of, by their index in `Settings.topics`.
  package let editorTopics: [Int]
  /// The content words of the headline and of the text's beginning, by their ids.
  package let terms: [Term]
  /// The smallest hashes of the text's shingles, ascending: articles that share one may be copies.
  package let sketch: [UInt32]

  package init(
    names: [NamedMention] = [], editorTopics: [Int] = [], terms: [Term] = [], sketch: [UInt32] = []
  ) {
    self.names = names
    self.editorTopics = editorTopics
    self.terms = terms
    self.sketch = sketch
  }
}

/// A name as one article uses it, its short forms counted with it.
package struct NamedMention: Hashable, Sendable {
  /// The fullest form: "Kim Jong-un" where the text also says "Mr Kim".
  package let name: String
  /// How often the text says it in any form.
  package let count: Int
  /// How much the article is about it: the count, more for the headline and the opening.
  package let weight: Double

  package init(name: String, count: Int, weight: Double) {
    self.name = name
    self.count = count
    self.weight = weight
  }
}
