import Model

/// One article as a feed or a file of records gives it.
struct Entry {
  /// Where it begins; the first line of the file is 1.
  var line: Int
  /// What its file knows it by: the guid of a feed.
  var id: String?
  var title: String?
  /// Whether the title was made from the text, not given by the source.
  var isTitleDerived = false
  var published: PublicationDate?
  var modified: PublicationDate?
  /// A date that was given and could not be read.
  var unreadableDate: String?
  var authors: [String] = []
  /// A normalized address.
  var original: String?
  var sourceName: String?
  var language: String?
  var topics: [String] = []
  /// The section of its source, in the source's words.
  var section: String?
  /// The name of its story, or that it is part of none.
  var story: String?
  /// What it is a copy of, or that it is none.
  var copyOf: String?
  /// In plain words.
  var summary: String?
  var pictures: [Picture] = []
  var body = EntryBody.none
  /// Whether the body is only what the file gives as a summary.
  var isExcerpt = false
  /// A field of a record without a text that may hold it, under a name that is not known.
  var unreadField: String?
  /// Whether the body breaks off, as the file itself says.
  var isCut = false
  /// What it says of rights in its article, if anything.
  var rights: RightsReading?
  /// Whether it says that no article shall be made of it.
  var isDraft = false
  /// The names of the fields that its facts stand in, by what `explain` calls these; none for a feed.
  var fields: [String: String] = [:]
}

/// The text of an entry as it is given.
enum EntryBody {
  case none
  case plain([UInt8])
  /// With the address that its links are relative to.
  case html([UInt8], base: String?)
  /// Clean already, as a conversion to JSON Lines gives it.
  case markdown([UInt8])

  /// In bytes.
  var count: Int {
    switch self {
    case .none: 0
    case .plain(let text), .html(let text, _), .markdown(let text): text.count
    }
  }
}

extension Entry {
  /// What the article is known by: the address of its original; else the id that it is given,
  /// together with its source where it is short, as `1234` is; else letters that stand for its
  /// headline, day and source. It is the same in whatever file and place the entry stands.
  func articleID(headline: String) -> String {
    if let original { return original }
    if let given = givenID { return given }
    let words = [headline, published?.day.iso ?? "", sourceName ?? ""].joined(separator: "\n")
    return "entry-" + Fingerprint(of: words).letters(12)
  }

  /// The id that the entry is given, made so that no other source has it; nil if that can't be.
  var givenID: String? {
    guard let id = id.map(oneLine), !id.isEmpty else { return nil }
    if id.utf8.count >= 16 || id.utf8.contains(UInt8(ascii: ":")) { return id }
    return sourceName.map { "\($0)#\(id)" }
  }
}
