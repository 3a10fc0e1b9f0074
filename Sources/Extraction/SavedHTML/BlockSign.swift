/// A sign by which a block inside the container is told from the article's text, and how much it
/// weighs: above zero for the text, below zero for furniture.
///
/// The weights are those of a logistic regression on the blocks of 241 news pages by some 200 outlets,
/// pages whose known text breaks off left out, each block weighed by the root of its words. On pages of
/// outlets left out of the fit (five folds) the choice made with them was as good to .003 of F1. A weight
/// near zero stays where its row makes a set complete.
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
  /// asks for two things, a tweet that the article quotes, and what embedded posts say of themselves: too
  /// rare on the pages for a fit, so their weights are set by hand, as are those of rows and programs.
  case publicationLine, rights, asksTwice, tweet, embedWords
  /// A row of a table that holds data.
  case row
  /// In a `<pre>`: a program, a poem.
  case preformatted
  case code
  /// What the blocks around tell (`BlockContext`): how much running text stands under the same tags and
  /// classes, how many paragraphs come after it, how much text the element two steps up holds, what the
  /// whole page said of it, how much speaks for the block before it, and whether the page's data has it.
  case lookalikes(Int), textBelow(Int), neighbourhood(Int), pageWeight(Int), blockBefore(Int)
  case inData(Bool)

  /// Where the sum of all weights starts.
  static let base = 1.34

  var weight: Double {
    switch self {
    case .words(let step): [-0.12, -0.35, -0.91, -0.44, 0.07][step]
    case .paragraph: -1.76
    case .item: 0.74
    case .heading: 1.01
    case .sentence: 0.29
    case .noSentence: -0.29
    case .links(let step): [0.67, 0.19, -0.65, -0.34, 0.12][step]
    case .textList: 1.18
    case .className(let words): Self.classWeights[words] ?? 0
    case .inQuote: 0.48
    case .inFigure: -2.64
    case .inForm: -0.09
    case .inHeader: -0.62
    case .company(let step): [-0.15, -0.81, 0.14, 0.08, 0.74][step]
    case .beforeHeadline: -1.11
    case .amidText: 0.42
    case .afterText: 0.32
    case .rule: -1.70
    case .asks(let isLong): isLong ? -1.72 : -1.26
    case .addressesReader(let isAtEdge): isAtEdge ? -0.98 : -0.18
    case .aboutAuthor: -2.27
    case .pictureWords: -0.99
    case .seeAlso: -1.51
    case .byline: -0.37
    case .dateLine: -1.22
    case .smallStart: -0.22
    case .publicationLine: -4
    case .rights: -3
    case .embedWords: -3
    case .asksTwice: -1.5
    case .tweet: 3
    case .row: 2.5
    case .preformatted: 2.5
    case .code: -9
    case .inTable: -0.07
    case .lookalikes(let step): [-1.68, -0.84, -0.51, 1.91, 1.12][step]
    case .textBelow(let step): [-0.88, -0.57, 0.72, 0.73][step]
    case .neighbourhood(let step): [-1.42, 0.98, -0.39, 0.20, 0.62][step]
    case .pageWeight(let step): [-0.40, -1.61, -0.56, 0.01, 0.59, 0.73, 1.22][step]
    case .blockBefore(let step): [0.03, -0.54, 0.50, 0.36, 0.11, -0.10, 1.32][step]
    case .inData(let isThere): isThere ? 0 : -0.92
    }
  }

  static let classWeights: [ClassWords: Double] = [
    .bio: -0.27, .body: 0.29, .box: -2.69, .byline: -0.48, .gallery: -0.86, .navigation: -0.31,
    .newsletter: -0.31, .related: -1.37, .share: -1.64, .sidebar: -1.31, .unseen: -1.44,
    .video: -0.66, .widget: -0.18,
  ]
}
