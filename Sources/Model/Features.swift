/// What the corpus needs to know of an article's text, so that it never sees the text.
///
/// The lists lie in one object, as the fields of a header do: articles are put in order, and each move would else
/// count up the references of all of them. Where there are too many articles for that, they lie elsewhere and are
/// read each time they are asked for: whoever needs several of them asks for `held` features first.
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
  package var words: Int { box.words }

  package init(
    names: [NamedMention] = [], editorTopics: [Int] = [], terms: [Term] = [], sketch: [UInt32] = [],
    words: Int = 0
  ) {
    let fields = Fields(names: names, editorTopics: editorTopics, terms: terms, sketch: sketch)
    box = Box(.held(fields), words: words)
  }

  /// Features of a text of `words` words that lie elsewhere; `read` gives them, in memory, each time that
  /// something else of them is asked for.
  package init(words: Int, elsewhere read: @escaping @Sendable () -> Features) {
    box = Box(.elsewhere(read), words: words)
  }

  /// The same, in memory.
  package var held: Features {
    if case .elsewhere(let read) = box.content { read() } else { self }
  }

  package static func == (one: Features, other: Features) -> Bool {
    one.box === other.box
      || one.words == other.words && one.box.fields == other.box.fields
  }

  private struct Fields: Equatable, Sendable {
    let names: [NamedMention]
    let editorTopics: [Int]
    let terms: [Term]
    let sketch: [UInt32]
  }

  private enum Content: Sendable {
    case held(Fields)
    case elsewhere(@Sendable () -> Features)
  }

  private final class Box: Sendable {
    let content: Content
    let words: Int

    init(_ content: Content, words: Int) { (self.content, self.words) = (content, words) }

    var fields: Fields {
      switch content {
      case .held(let fields): fields
      case .elsewhere(let read): read().box.fields
      }
    }
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
