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
  case inQuote, inFigure, inForm, inHeader, inTable
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
  case publicationLine, rights, asksTwice, tweet, embedWords
  /// A row of a table that holds data.
  case row
  case code
  /// What the blocks around tell (`BlockContext`): how much running text stands under the same tags and
  /// classes, how many paragraphs come after it, how much text the element two steps up holds, what the
  /// whole page said of it, how much speaks for the block before it, and whether the page's data has it.
  case lookalikes(Int), textBelow(Int), neighbourhood(Int), pageWeight(Int), blockBefore(Int)
  case inData(Bool)

  /// Where the sum of all weights starts.
  static let base = 0.98

  var weight: Double {
    switch self {
    case .words(let step): [0.01, -0.33, -0.82, -0.46, 0.25][step]
    case .paragraph: -1.37
    case .item: 0.48
    case .heading: 0.89
    case .sentence: 0.25
    case .noSentence: -0.25
    case .links(let step): [0.79, 0.32, -0.56, -0.45, -0.10][step]
    case .textList: 1.16
    case .className(let words): Self.classWeights[words] ?? 0
    case .inQuote: 0.22
    case .inFigure: -2.22
    case .inForm: -0.13
    case .inHeader: -0.69
    case .company(let step): [0.01, -0.83, 0.11, 0.04, 0.69][step]
    case .beforeHeadline: -1.12
    case .amidText: 0.56
    case .afterText: 0.39
    case .rule: -1.67
    case .asks(let isLong): isLong ? -1.72 : -1.31
    case .addressesReader(let isAtEdge): isAtEdge ? -0.97 : -0.31
    case .aboutAuthor: -2.35
    case .pictureWords: -1.14
    case .seeAlso: -1.58
    case .byline: -0.42
    case .dateLine: -1.28
    case .smallStart: -0.38
    case .publicationLine: -4
    case .rights: -3
    case .embedWords: -3
    case .asksTwice: -1.5
    case .tweet: 3
    case .row: 2.5
    case .code: -9
    case .inTable: -2.32
    case .lookalikes(let step): [-1.50, -0.80, -0.58, 1.83, 1.05][step]
    case .textBelow(let step): [-0.92, -0.52, 0.72, 0.73][step]
    case .neighbourhood(let step): [-1.17, 0.84, -0.34, 0.20, 0.48][step]
    case .pageWeight(let step): [-0.36, -1.63, -0.47, 0.01, 0.60, 0.79, 1.05][step]
    case .blockBefore(let step): [-0.30, -0.36, 0.22, 0.27, 0.31, 0.16, 1.50][step]
    case .inData(let isThere): isThere ? 0 : -1.05
    }
  }

  static let classWeights: [ClassWords: Double] = [
    .bio: -0.27, .body: 0.10, .box: -2.64, .byline: -0.59, .gallery: -0.99, .navigation: -0.22,
    .newsletter: -0.36, .related: -1.41, .share: -1.55, .sidebar: -1.45, .summary: -0.14,
    .unseen: -1.53, .video: -0.90, .widget: -0.29,
  ]
}
