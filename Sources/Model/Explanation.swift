/// How a seed was read: what was found of its record and where, and each line kept or dropped.
package struct Explanation: Sendable, Equatable {
  /// A part of the record, such as the date.
  package struct Fact: Sendable, Equatable {
    package let name: String
    package let value: String
    /// Where it was found.
    package let origin: String

    package init(_ name: String, _ value: String, origin: String) {
      self.name = name
      self.value = value
      self.origin = origin
    }
  }

  /// A line or paragraph of the seed.
  package struct Passage: Sendable, Equatable {
    /// Its line in the file, from 1; nil where the format has no lines of its own.
    package let line: Int?
    package let isKept: Bool
    /// The rule that decided.
    package let reason: String
    package let text: String

    package init(line: Int?, isKept: Bool, reason: String, text: String) {
      self.line = line
      self.isKept = isKept
      self.reason = reason
      self.text = text
    }
  }

  /// What is known of one article.
  package struct Record: Sendable, Equatable {
    /// The line of the file in which its entry begins, from 1; nil where the file is the article.
    package let line: Int?
    package let facts: [Fact]

    package init(line: Int? = nil, _ facts: [Fact]) {
      self.line = line
      self.facts = facts
    }
  }

  /// What kind of file it is.
  package let format: String
  /// One for each article, in the order of the file.
  package let records: [Record]
  package let passages: [Passage]

  /// Those of all articles.
  package var facts: [Fact] { records.flatMap(\.facts) }

  package init(format: String, records: [Record], passages: [Passage] = []) {
    self.format = format
    self.records = records
    self.passages = passages
  }

  /// The same with other records.
  package func with(records: [Record]) -> Explanation {
    Explanation(format: format, records: records, passages: passages)
  }
}
