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

  /// What kind of file it is.
  package let format: String
  package let facts: [Fact]
  package let passages: [Passage]

  package init(format: String, facts: [Fact], passages: [Passage]) {
    self.format = format
    self.facts = facts
    self.passages = passages
  }
}
