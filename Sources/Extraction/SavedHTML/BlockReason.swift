extension BlockVerdict {
  /// What `explain` says of it.
  var reason: String {
    switch self {
    case .kept: "text of the article"
    case .outside: "outside the article"
    case .otherArticle: "another article"
    case .caption: "a picture's caption"
    case .headline: "the headline"
    case .pullQuote: "a pull quote"
    case .bareHeading: "a heading without text"
    case .furniture(let signs): strongest(of: signs)
    }
  }
}

/// The two signs that weigh most.
private func strongest(of signs: [BlockSign]) -> String {
  let names = distinct(signs.sorted { $0.weight < $1.weight }.map(\.name)).prefix(2)
  return names.isEmpty ? "too little speaks for it" : names.joined(separator: ", ")
}

extension BlockSign {
  /// What `explain` calls it.
  fileprivate var name: String {
    switch self {
    case .words, .paragraph, .item, .heading: "its length"
    case .sentence: "whole sentence"
    case .noSentence: "no sentence"
    case .links: "links"
    case .textList: "list of texts"
    case .className(let words): words.name
    case .inQuote: "quote"
    case .inFigure: "in a figure"
    case .inForm: "in a form"
    case .inHeader: "in a header"
    case .company: "little text beside it"
    case .beforeHeadline: "before the headline"
    case .amidText: "amid the text"
    case .afterText: "after the text"
    case .rule: "known furniture"
    case .asks: "asks for something"
    case .addressesReader: "speaks to the reader"
    case .aboutAuthor: "about the author"
    case .pictureWords: "words of a picture"
    case .seeAlso: "link to another article"
    case .byline: "by-line"
    case .dateLine: "date line"
    case .smallStart: "begins small"
    case .publicationLine: "by-line or date line"
    case .asksTwice: "asks for several things"
    case .rights: "notice of rights"
    case .tweet: "tweet"
    case .embedWords: "words of an embedded post"
    case .row: "row of a table"
    case .preformatted: "preformatted"
    case .code: "program text"
    case .inTable: "in a table"
    case .lookalikes: "unlike the text"
    case .textBelow: "near the end"
    case .neighbourhood: "little text around it"
    case .pageWeight: "speaks against its part of the page"
    case .blockBefore: "after furniture"
    case .inData: "not in the page's data"
    }
  }
}

extension ClassWords {
  fileprivate var name: String {
    let names: [(ClassWords, String)] = [
      (.body, "text"), (.byline, "by-line"), (.caption, "caption"), (.gallery, "gallery"),
      (.legal, "legal"), (.related, "related"), (.share, "share"), (.sidebar, "sidebar"),
      (.summary, "summary"), (.unseen, "hidden"), (.widget, "widget"),
      (.box, "box"), (.video, "video"), (.newsletter, "newsletter"),
      (.advert, "advert"), (.comments, "comments"), (.navigation, "navigation"),
      (.bio, "biography"),
    ]
    let name = names.first { $0.0 == self }?.1 ?? "other"
    return "class '\(name)'"
  }
}
