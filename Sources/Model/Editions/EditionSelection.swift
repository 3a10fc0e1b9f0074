/// What an edition is made of, as the ledger keeps it: articles by short hashes of their ids, so that a
/// sealed edition stays as it is whatever becomes of other articles.
package struct EditionSelection: Sendable, Hashable {
  package struct Item: Sendable, Hashable {
    /// The article that stands for the story, then the others; one at least.
    package let articles: [ShortID]
    package let isUpdate: Bool

    package init(_ articles: [ShortID], isUpdate: Bool = false) {
      self.articles = articles
      self.isUpdate = isUpdate
    }
  }

  package struct Section: Sendable, Hashable {
    package let heading: EditionHeading
    package var items: [Item]

    package init(_ heading: EditionHeading, _ items: [Item]) {
      self.heading = heading
      self.items = items
    }
  }

  package var lead: [Item]
  package var sections: [Section]
  package var briefs: [Item]
  package var late: [ShortID]
  package var archive: [ShortID]

  package init(
    lead: [Item] = [], sections: [Section] = [], briefs: [Item] = [], late: [ShortID] = [],
    archive: [ShortID] = []
  ) {
    self.lead = lead
    self.sections = sections
    self.briefs = briefs
    self.late = late
    self.archive = archive
  }

  /// Every article of its period that it shows.
  package var articles: [ShortID] {
    (lead + sections.flatMap(\.items) + briefs).flatMap(\.articles) + late
  }
}

/// The id of an article in ten letters: 50 bits of its fingerprint. Of a million articles two share
/// theirs in one digest of two thousand.
package struct ShortID: Sendable, Hashable {
  private let bits: UInt64

  /// Stands for the article of that id.
  package init(of id: String) {
    bits = Fingerprint(of: id).high >> 14
  }

  /// Reads ten letters and digits; nil for anything else.
  package init?(_ text: ArraySlice<UInt8>) {
    guard text.count == 10 else { return nil }
    var bits: UInt64 = 0
    for byte in text {
      let digit = Self.digits[Int(byte)]
      guard digit >= 0 else { return nil }
      bits = bits << 5 | UInt64(digit)
    }
    self.bits = bits
  }

  /// Ten letters and digits (base 32 after Crockford).
  package var text: String {
    let digits = (0..<10).map { Self.alphabet[Int(bits >> (45 - 5 * UInt64($0)) & 31)] }
    return String(decoding: digits, as: UTF8.self)
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  /// By byte the digit that it stands for; -1 for none.
  private static let digits: [Int8] = (0...255).map { byte in
    alphabet.firstIndex(of: UInt8(byte)).map { Int8($0) } ?? -1
  }
}
