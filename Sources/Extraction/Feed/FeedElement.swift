/// An element of a feed with what lies in it.
struct FeedElement {
  /// The local name, with the usual prefix of its namespace unless that is RSS or Atom:
  /// `title`, `dc:date`, `content:encoded`.
  let name: String
  /// By local name; `xml:base` and `xml:lang` with their prefix.
  var attributes: [String: String] = [:]
  /// The first line is 1.
  let line: Int
  var parts: [Part] = []

  /// A piece of what lies in an element.
  enum Part {
    case text([UInt8])
    case element(FeedElement)
  }

  /// The elements in it.
  var children: [FeedElement] {
    parts.compactMap { part in
      if case .element(let child) = part { child } else { nil }
    }
  }

  /// The first element in it that has one of the names, by the order of the names, and words.
  func child(_ names: String...) -> FeedElement? {
    names.lazy.compactMap { name in children.first { $0.name == name && !$0.text.isEmpty } }.first
  }

  /// The text in it at any depth, without white space at its ends.
  var text: [UInt8] {
    var all: [UInt8] = []
    gather(into: &all)
    let start = all[...].drop { $0 <= 0x20 }
    return Array(start[..<((start.lastIndex { $0 > 0x20 } ?? start.startIndex - 1) + 1)])
  }

  /// The text as a string on one line.
  var words: String { oneLine(String(decoding: text, as: UTF8.self)) }

  private func gather(into all: inout [UInt8]) {
    for part in parts {
      switch part {
      case .text(let text): all += text
      case .element(let child): child.gather(into: &all)
      }
    }
  }

  /// What lies in it written as HTML: the XHTML that Atom allows in place of a text.
  var markup: [UInt8] {
    var html: [UInt8] = []
    for part in parts {
      switch part {
      case .text(let text): html += escapedText(text)
      case .element(let child): html += child.tag + child.markup + Array("</\(child.name)>".utf8)
      }
    }
    return html
  }

  private var tag: [UInt8] {
    let list = attributes.sorted { $0.key < $1.key }.map { key, value in
      Array(" \(key)=\"".utf8) + escapedText(Array(value.utf8)) + [UInt8(ascii: "\"")]
    }
    return Array("<\(name)".utf8) + list.joined() + [UInt8(ascii: ">")]
  }
}

private func escapedText(_ text: [UInt8]) -> [UInt8] {
  text.flatMap { byte in
    switch byte {
    case UInt8(ascii: "<"): ascii("&lt;")
    case UInt8(ascii: ">"): ascii("&gt;")
    case UInt8(ascii: "&"): ascii("&amp;")
    case UInt8(ascii: "\""): ascii("&quot;")
    default: [byte]
    }
  }
}
