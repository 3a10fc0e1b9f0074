/// A piece of a page that stands on lines of its own: a paragraph, a heading, an item of a list.
struct HTMLBlock {
  enum Kind: Hashable {
    case paragraph
    /// 1 to 6.
    case heading(Int)
    /// A row of a table whose cells hold no paragraphs of their own.
    case row
    /// Text whose line ends count.
    case code
    case rule
  }

  let kind: Kind
  /// The nodes from its first text to its last.
  let nodes: Range<Int>
  /// The innermost element that stands on lines of its own around it.
  let element: Int
  /// How many block quotes it stands in.
  let quoteDepth: Int
  /// The lists around it, outermost first.
  let lists: [ListPlace]
  /// Where its words stand in the page's `text`: in plain text, a line end for each `<br>`.
  let range: Range<Int>
  /// Which of the page's `spans` are its own.
  let spans: Range<Int>
  /// How much of its text is link text, in bytes.
  let linkLength: Int
  /// How many links it holds or lies in.
  let linkCount: Int
}

/// Where a block stands in a list.
struct ListPlace: Hashable {
  /// The `<ul>` or `<ol>`.
  let list: Int
  /// The `<li>`.
  let item: Int
  /// The item's number in an ordered list; nil in others.
  let number: Int?
}

/// A page cut into blocks, and what is known of the elements around them.
struct HTMLPage {
  let tree: HTMLTree
  var blocks: [HTMLBlock] = []
  /// The text of all blocks.
  var text: [UInt8] = []
  var spans: [TextSpan] = []
  /// For each node what its class and id say; empty for texts.
  var classWords: [ClassWords] = []

  func text(_ block: HTMLBlock) -> Text { text[block.range] }
}

/// A part of a block's text that comes from one text node.
struct TextSpan {
  let node: Int
  /// Where it stands in the page's `text`.
  let range: Range<Int>
}
