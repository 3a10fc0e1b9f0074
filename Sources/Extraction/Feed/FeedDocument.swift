/// A feed as it was read: what it says of itself, and its entries.
struct FeedDocument {
  /// The root element without the entries.
  var root: FeedElement?
  /// `item` and `entry` elements in the order of the file.
  var entries: [FeedElement] = []
  /// Why not all of it could be read.
  var fault: Fault?

  /// What ended the reading of a feed.
  struct Fault {
    /// The first line is 1.
    let line: Int
    let reason: Reason

    enum Reason {
      /// Not well-formed XML, in libxml2's words.
      case broken(String)
      /// The document declares entities, which could stand for files or fill the memory.
      case entities
    }
  }

  /// What the feed says of itself: the channel of RSS, the root of Atom.
  var channel: FeedElement? {
    root?.children.first { $0.name == "channel" } ?? root
  }
}
