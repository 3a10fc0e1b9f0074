/// A sign by which a block inside the container is told from the article's text, and how much it
/// weighs: above zero for the text, below zero for furniture.
///
/// The weights are those of a logistic regression on the blocks of 243 news pages by some 200
/// outlets, each weighed by the root of its words; on pages of outlets left out of the fit (five
/// folds) the choice made with them was as good to half a point of F1. A weight near zero stays where
/// its row makes a set complete.
enum BlockSign: Hashable {
  case words(Int)
  case paragraph, item, heading
  case sentence, noSentence
  case links(Int)
  case textList
  case className(ClassWords)
  case inQuote, inFigure, inForm, inHeader
  /// How much of the article's running text stands in the same parent, in five steps.
  case company(Int)
  case beforeHeadline, amidText, afterText
  case rule
  case asks(isLong: Bool)
  case addressesReader(isAtEdge: Bool)
  case aboutAuthor, pictureWords, seeAlso, byline, dateLine, smallStart
  /// A by-line or a date line above the text, a notice of rights or of what the site earns, a line that
  /// asks for two things, and a tweet that the article quotes: too rare on the pages for a fit, so their
  /// weights are set by hand.
  case publicationLine, rights, asksTwice, tweet
  /// A row of a table that holds data.
  case row
  case code

  /// Where the sum of all weights starts.
  static let base = 0.21

  var weight: Double {
    switch self {
    case .words(let step): [-0.73, -0.52, -0.47, 0.06, 1.37][step]
    case .paragraph: -0.29
    case .item: 0.13
    case .heading: 0.31
    case .sentence: 0.53
    case .noSentence: -0.39
    case .links(let step): [0.87, 1.07, -0.09, -1.13, -0.57][step]
    case .textList: 2.66
    case .className(let words): Self.classWeights[words] ?? 0
    case .inQuote: 0.62
    case .inFigure: -2.95
    case .inForm: -0.96
    case .inHeader: -1.96
    case .company(let step): [-0.78, -0.07, -0.35, 0.07, 1.28][step]
    case .beforeHeadline: -0.92
    case .amidText: 1.01
    case .afterText: -0.29
    case .rule: -1.57
    case .asks(let isLong): isLong ? -2.01 : -1.79
    case .addressesReader(let isAtEdge): isAtEdge ? -1.40 : -0.49
    case .aboutAuthor: -3.48
    case .pictureWords: -1.72
    case .seeAlso: -1.24
    case .byline: -0.62
    case .dateLine: -1.21
    case .smallStart: -0.15
    case .publicationLine: -4
    case .rights: -3
    case .asksTwice: -1.5
    case .tweet: 3
    case .row: 2.5
    case .code: -9
    }
  }

  static let classWeights: [ClassWords: Double] = [
    .body: 0.53, .byline: -1.52, .caption: -0.56, .gallery: -0.85, .legal: -1.72, .related: -1.26,
    .share: -1.62, .sidebar: -3.08, .summary: 0.14, .unseen: -2.40, .widget: -0.74,
  ]
}
