/// An HTML element as far as reading an article needs to tell them apart.
enum Tag: UInt8, CaseIterable {
  /// A piece of text; no element.
  case text
  /// Any element without a case of its own: taken as inline.
  case other

  case html, head, body, title, meta, link, base, script, style
  case h1, h2, h3, h4, h5, h6, p, div, section, article, main, aside, header, footer, nav
  case address, details, summary, hgroup, center, hr, br, pre, blockquote, figure, figcaption
  case ul, ol, li, dl, dt, dd, menu, table, caption, thead, tbody, tfoot, tr, td, th
  case form, fieldset, legend, label, button, input, select, option, textarea, datalist, output
  case a, em, i, strong, b, mark, u, s, del, ins, sub, sup, small, span, time, q, cite, abbr
  case code, kbd, samp, tt, `var`, font
  case img, picture, source, video, audio, iframe, object, embed, canvas, svg, math, map
  case noscript, template, dialog, rp, rt

  /// By its name in small letters.
  static let byName: [String: Tag] = Dictionary(
    uniqueKeysWithValues: allCases.dropFirst(2).map { ("\($0)", $0) })

  /// Whether text before and after it stands on lines of its own.
  var isBlock: Bool { Self.blocks.contains(self) }

  /// Whether nothing inside it is text for readers.
  var isSilent: Bool { Self.silent.contains(self) }

  /// Whether what it holds is written for programs; no element can stand in it.
  var isCode: Bool { self == .script || self == .style }

  /// 1 to 6 for a heading.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  private static let blocks: TagSet = [
    .html, .body, .title, .h1, .h2, .h3, .h4, .h5, .h6, .p, .div, .section, .article, .main, .aside,
    .header, .footer, .nav, .address, .details, .summary, .hgroup, .center, .hr, .pre, .blockquote,
    .figure, .figcaption, .ul, .ol, .li, .dl, .dt, .dd, .menu, .table, .caption, .thead, .tbody,
    .tfoot, .tr, .td, .th, .form, .fieldset, .legend, .dialog, .video, .audio,
  ]
  private static let silent: TagSet = [
    .head, .title, .meta, .link, .base, .script, .style, .button, .input, .select, .option,
    .textarea, .datalist, .output, .iframe, .object, .embed, .canvas, .svg, .math, .map, .noscript,
    .template, .dialog, .rp, .rt, .video, .audio,
  ]
}

/// A set of tags as two words of bits, looked up for each element of a page.
struct TagSet: ExpressibleByArrayLiteral {
  private var bits: UInt128 = 0

  init(arrayLiteral tags: Tag...) {
    for tag in tags { bits |= 1 << UInt128(tag.rawValue) }
  }

  func contains(_ tag: Tag) -> Bool { bits >> UInt128(tag.rawValue) & 1 == 1 }
}
