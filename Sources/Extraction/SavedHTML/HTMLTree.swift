/// A web page as its elements and texts in the order of the file.
///
/// All that is inside an element follows it without a gap, up to its `end`: a part of the page is a
/// range of nodes, and a sum over it needs no recursion.
struct HTMLTree {
  struct Node {
    let tag: Tag
    /// The element around it; -1 for none.
    let parent: Int32
    /// The index after its last descendant.
    var end: Int32
    /// Of a text: where its bytes stand. Of an element: its attributes.
    var range: Range<Int32>
  }

  struct Attribute {
    let name: AttributeName
    let value: Range<Int32>
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// The bytes of all texts and attributes.
  var bytes: [UInt8] = []
  /// The page's address as browsers note it in a comment when they save a page,
  /// `<!-- saved from url=(0035)https://example.org/a.html -->`, or the extension SingleFile, `url: https://…`.
  var savedFrom: String?

  /// The indices of all that is inside the element.
  func inside(_ node: Int) -> Range<Int> { (node + 1)..<Int(nodes[node].end) }

  /// The bytes of a text node.
  func text(_ node: Int) -> Text {
    bytes[Int(nodes[node].range.lowerBound)..<Int(nodes[node].range.upperBound)]
  }

  /// The value of an element's attribute; nil if it has none of that name.
  func attribute(_ name: AttributeName, of node: Int) -> Text? {
    guard nodes[node].tag != .text else { return nil }
    for index in nodes[node].range where attributes[Int(index)].name == name {
      let value = attributes[Int(index)].value
      return bytes[Int(value.lowerBound)..<Int(value.upperBound)]
    }
    return nil
  }

  /// All text inside the element, runs of white space as one space; what browsers do not show is
  /// left out.
  func words(in node: Int) -> Text {
    var words: [UInt8] = []
    var index = node + 1
    while index < Int(nodes[node].end) {
      let tag = nodes[index].tag
      if tag == .text {
        appendCollapsed(text(index), to: &words)
      } else if tag.isSilent {
        index = Int(nodes[index].end)
        continue
      } else if (tag.isBlock || tag == .br), let last = words.last, last != 0x20 {
        words.append(0x20)
      }
      index += 1
    }
    return words[...].trimmed
  }
}

/// Appends text with each run of white space as one space, none at `start` or after a line end.
func appendCollapsed(_ text: Text, to words: inout [UInt8], from start: Int = 0) {
  var last = words.count > start ? words[words.count - 1] : 0x20
  for byte in text {
    if byte <= 0x20 {
      if last > 0x20 { words.append(0x20) }
      last = 0x20
    } else {
      words.append(byte)
      last = byte
    }
  }
}

/// The attributes that reading an article needs.
enum AttributeName: UInt8, CaseIterable {
  case id, `class`, style, hidden, lang
  case href, src, srcset, dataSrc, dataSrcset, dataOriginal, dataLazySrc, width, height
  case rel, type, name, property, itemprop, content, datetime, dataTestid, dataComponent, role

  /// By its name in small letters.
  static let byName: [String: AttributeName] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.spelling, $0) })

  /// `data-src` for `dataSrc`.
  private var spelling: String {
    "\(self)".reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}
