/// What the corpus needs to know of an article's text, so that it never sees the text.
///
/// The lists lie in one object, as the fields of a header do: articles are put in order, and each move would else
/// count up the references of all of them.
package struct Features: Equatable, Sendable {
  private let box: Box

  /// The people, places and bodies that the article names, weightiest first.
  package var names: [NamedMention] { box.fields.names }
  /// Which of the settings' topics the text speaks of, by their index in `Settings.topics`.
  package var editorTopics: [Int] { box.fields.editorTopics }
  /// The content words of the headline and of the text's beginning, by their ids.
  package var terms: [Term] { box.fields.terms }
  /// The smallest hashes of the text's shingles, ascending: articles that share one may be copies.
  package var sketch: [UInt32] { box.fields.sketch }
  /// How many words the text has; of scripts without spaces, signs.
  package var words: Int { box.fields.words }

  package init(
    names: [NamedMention] = [], editorTopics: [Int] = [], terms: [Term] = [], sketch: [UInt32] = [],
    words: Int = 0
  ) {
    box = Box(
      Fields(
        names: names, editorTopics: editorTopics, terms: terms, sketch: sketch, words: words))
  }

  package static func == (one: Features, other: Features) -> Bool {
    one.box === other.box || one.box.fields == other.box.fields
  }

  private struct Fields: Equatable, Sendable {
    let names: [NamedMention]
    let editorTopics: [Int]
    let terms: [Term]
    let sketch: [UInt32]
    let words: Int
  }

  private final class Box: Sendable {
    let fields: Fields

    init(_ fields: Fields) { self.fields = fields }
  }
}

/// What a name is to the article that has it.
package enum Bearing: Hashable, Sendable {
  /// What the article is about.
  case matter
  /// Where it plays or whom it concerns too: its headline or opening has it. It stands in for matters
  /// that no other article has.
  case background
  /// Named by the way.
  case aside
}

/// A name as one article uses it, its short forms counted with it.
package struct NamedMention: Hashable, Sendable {
  /// The fullest form: "Kim Jong-un" where the text also says "Mr Kim".
  package let name: String
  /// How much the article is about it: the count, more for the headline and the opening.
  package let weight: Double
  private let times: Int32
  /// How often the text says it in any form.
  package var count: Int { Int(times) }
  /// Whether it says what the article is about.
  package let bearing: Bearing
  package let isInHeadline: Bool
  /// Whether one of the first three paragraphs says it.
  package let isInOpening: Bool
  /// Whether it is a person's, by a title or a first name.
  package let isPerson: Bool

  package init(
    name: String, count: Int, weight: Double, bearing: Bearing = .matter,
    isInHeadline: Bool = false,
    isInOpening: Bool = false, isPerson: Bool = false
  ) {
    self.name = name
    self.times = Int32(clamping: count)
    self.weight = weight
    self.bearing = bearing
    self.isInHeadline = isInHeadline
    self.isInOpening = isInOpening
    self.isPerson = isPerson
  }

  /// Why the article may be about it: `named 5 times, in the headline, weight 15.0`.
  package var reason: String {
    let times = count == 1 ? "once" : "\(count) times"
    let place = isInHeadline ? ", in the headline" : isInOpening ? ", in the opening" : ""
    return "named \(times)\(place), weight \(weight)"
  }
}
