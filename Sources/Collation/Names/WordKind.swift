/// What the search for names knows of a word.
struct WordKind: OptionSet, Sendable {
  let rawValue: UInt32

  /// Stands before a person's name and is no part of it: "Mr", "Senator".
  static let role = WordKind(rawValue: 1 << 0)
  /// Belongs to the role that follows: "Prime", "Deputy".
  static let modifier = WordKind(rawValue: 1 << 1)
  /// Is a part of a single name that follows: "Pope", "Queen".
  static let royal = WordKind(rawValue: 1 << 2)
  /// What a minister or secretary is one of: "State", "Defence".
  static let portfolio = WordKind(rawValue: 1 << 3)
  /// Has a capital only because a sentence begins with it.
  static let starter = WordKind(rawValue: 1 << 4)
  /// A day or a month.
  static let calendar = WordKind(rawValue: 1 << 5)
  /// Joins two words of a name: "Bank of Tesk".
  static let joint = WordKind(rawValue: 1 << 6)
  /// A body whose name goes on behind "for" and "and": "Centre for Tidal Research".
  static let body = WordKind(rawValue: 1 << 7)
  /// Of no topic if it stands alone: "University", "North", "CEO".
  static let generic = WordKind(rawValue: 1 << 8)
  /// A publisher, an agency or a platform: named for what it carries, seldom for what it is.
  static let carrier = WordKind(rawValue: 1 << 9)
  /// A person's first name.
  static let firstName = WordKind(rawValue: 1 << 10)
  /// A part of the place that follows: "Northern", "Downtown".
  static let region = WordKind(rawValue: 1 << 11)
  /// Goes on with a name behind `'s`: "Year's Eve".
  static let ofOwner = WordKind(rawValue: 1 << 12)
  /// Behind a name, and no part of it: "Administration".
  static let trailer = WordKind(rawValue: 1 << 13)
  /// An abbreviation whose point ends no sentence.
  static let abbreviation = WordKind(rawValue: 1 << 14)
  /// Begins a line that is no running text: "By Ann Lee", "Photo: Bo Ray".
  static let credit = WordKind(rawValue: 1 << 15)
  /// The second half of "Tesk-bound": what stands before it is the name.
  static let adjectival = WordKind(rawValue: 1 << 16)
  /// A small word of grammar, which ends a name that it stands in.
  static let grammar = WordKind(rawValue: 1 << 18)
  /// Ends the name of a paper, station or agency.
  static let press = WordKind(rawValue: 1 << 19)
  /// Presents a programme.
  static let host = WordKind(rawValue: 1 << 20)
  /// A word, or the first of some, by which a subject of the news is told.
  static let subject = WordKind(rawValue: 1 << 17)
}

/// The kinds of all words in the lists.
let wordKinds: HashTable<WordKind> = {
  let lists: [(WordKind, String)] = [
    (.role, roleWords), (.modifier, roleModifiers), (.royal, royalTitles),
    (.portfolio, portfolioWords), (.starter, starterWords), (.starter, foreignStarterWords),
    ([.grammar, .starter], grammarWords), (.press, pressWords), (.calendar, calendarWords),
    (.joint, joiningWords), (.body, bodiesForSomething), (.generic, genericWords),
    (.carrier, carrierWords), (.firstName, firstNames), (.region, regionWords),
    (.ofOwner, ownedWords), (.trailer, trailingWords), (.abbreviation, abbreviations),
    (.credit, creditWords), (.host, "host hosts co-host co-hosts"),
    (.adjectival, adjectivalEndings),
  ]
  // Lists are split as bytes: by signs it would take ten times as long.
  let words = lists.map { kind, list in (kind, list.utf8.split { $0 <= 0x20 }) }
  let subjects = newsSubjects.flatMap(\.phrases).map { $0.utf8.prefix { $0 != 0x20 } }
  let all = words + [(.subject, subjects)]
  var table = HashTable(
    capacity: all.reduce(0) { $0 + $1.1.count }, blank: WordKind())
  for (kind, list) in all {
    for word in list { table[word.reduce(emptyHash, mixed)].formUnion(kind) }
  }
  return table
}()
