/// What the editor decides on one topic.
package struct TopicRule: Sendable, Hashable {
  package let name: String
  /// Words and phrases; an article that says one of them belongs to the topic. A name found in
  /// the text that equals one of them is this topic.
  package let words: [String]
  /// Names found in texts, or listed by sources, that are this topic.
  package let also: [String]
  /// Whether the topic is not shown at all.
  package let isDropped: Bool
  /// The topic under which it stands in the index of topics.
  package let parent: String?

  package init(
    name: String, words: [String] = [], also: [String] = [], isDropped: Bool = false,
    parent: String? = nil
  ) {
    self.name = name
    self.words = words
    self.also = also
    self.isDropped = isDropped
    self.parent = parent
  }

  /// What texts are searched for: the words, or the name if nothing else is said of the topic.
  /// Empty for
  /// rules that only merge, drop or group what is found.
  package var searched: [String] {
    if isDropped || !words.isEmpty { return isDropped ? [] : words }
    return also.isEmpty && parent == nil ? [name] : []
  }

  /// Everything that is this topic where it is found as a name.
  package var names: [String] { [name] + words + also }
}
