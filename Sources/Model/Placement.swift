/// What the editor says of an article's place among the others: in its front matter, its record or its sidecar.
package struct Placement: Hashable, Sendable {
  /// The name of the story that it is part of; nil where nothing is said.
  package var story: GivenName?
  /// The article that it is a copy of, by its id, its address or its seed; nil where nothing is said.
  package var copyOf: GivenName?

  /// See the fields. Nil where nothing is said at all.
  package init?(story: GivenName?, copyOf: GivenName?) {
    guard story != nil || copyOf != nil else { return nil }
    (self.story, self.copyOf) = (story, copyOf)
  }
}

extension ArticleHeader {
  /// What is said of the story of an article: in it, else in the first of its `copies` that says anything.
  package func givenStory(_ copies: [Copy]) -> GivenName? {
    placement?.story ?? copies.lazy.compactMap { $0.header.placement?.story }.first
  }
}

/// An answer to the question which one is meant, and where it stands.
package struct GivenName: Hashable, Sendable {
  /// On one line; nil for the answer that it is none.
  package let name: String?
  /// The file's path below the digest's folder.
  package let file: String
  /// The first line is 1.
  package let line: Int

  /// Whether the answer is that it is none.
  package var isNone: Bool { name == nil }

  package init(name: String?, file: String, line: Int) {
    self.name = name
    self.file = file
    self.line = line
  }
}
