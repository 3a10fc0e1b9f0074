/// Which section an article belongs to, and why.
package struct SectionChoice: Sendable, Hashable {
  /// An index into the settings' sections, which are those of the corpus.
  package let section: Int
  package let reason: SectionReason

  package init(section: Int, reason: SectionReason) {
    self.section = section
    self.reason = reason
  }
}

/// What decided on an article's section.
package enum SectionReason: Sendable, Hashable {
  /// The source names the section so.
  case source(String)
  /// A part of the address of the original names it.
  case address(String)
  /// It is among the topics that the source lists.
  case topic(String)
  /// Words of the lexicon, the weightiest first, and by how much of all they are ahead, 0 to 1.
  case words(margin: Double, [String])
  /// What other articles of the section say; by how much the article fits better than in the next
  /// section, a mean of logarithms over its words, and the words of the lexicon that speak for it.
  case otherArticles(margin: Double, [String])

  /// In words, with the figures.
  package var text: String {
    switch self {
    case .source(let name): "its source says '\(name)'"
    case .address(let part): "its address has '\(part)'"
    case .topic(let topic): "its source lists the topic '\(topic)'"
    case .words(let margin, let words): "margin \(hundredths(margin))" + listed(words)
    case .otherArticles(let margin, let words):
      "like other articles of the section, margin \(hundredths(margin))" + listed(words)
    }
  }
}

private func listed(_ words: [String]) -> String {
  words.isEmpty ? "" : ", words: " + words.joined(separator: ", ")
}

/// `.62`, `1.40`: a figure of none or more as explanations show it.
package func hundredths(_ number: Double) -> String {
  let whole = Int((number * 100).rounded())
  return (whole < 100 ? "" : String(whole / 100)) + "." + padded(whole % 100, to: 2)
}
