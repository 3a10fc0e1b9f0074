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
  case code

  /// Where the sum of all weights starts.
  static let base = 0.25

  var weight: Double {
    switch self {
    case .words(let step): [-0.70, -0.20, -0.39, 0.08, 1.18][step]
    case .paragraph: -0.86
    case .item: 0.13
    case .heading: 0.10
    case .sentence: 0.71
    case .noSentence: -0.51
    case .links(let step): [0.82, 1.00, -0.14, -1.02, -0.47][step]
    case .textList: 2.81
    case .className(let words): Self.classWeights[words] ?? 0
    case .inQuote: 0.83
    case .inFigure: -2.95
    case .inForm: -0.75
    case .inHeader: -1.78
    case .company(let step): [-1.07, 0.09, -0.19, 0.01, 1.37][step]
    case .beforeHeadline: -1.36
    case .amidText: 1.27
    case .afterText: -0.03
    case .rule: -1.51
    case .asks(let isLong): isLong ? -1.83 : -1.84
    case .addressesReader(let isAtEdge): isAtEdge ? -1.25 : -0.59
    case .aboutAuthor: -3.60
    case .pictureWords: -1.63
    case .seeAlso: -1.33
    case .byline: -0.29
    case .dateLine: -1.26
    case .smallStart: -0.69
    case .code: -9
    }
  }

  static let classWeights: [ClassWords: Double] = [
    .body: 0.66, .byline: -1.42, .caption: -0.53, .gallery: -1.01, .legal: -1.34, .related: -1.00,
    .share: -1.66, .sidebar: -2.45, .summary: 0.36, .unseen: -1.64, .widget: -0.99,
  ]
}
