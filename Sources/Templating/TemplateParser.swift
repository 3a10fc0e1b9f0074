/// A part of a template, with the place of its tag.
indirect enum TemplateNode {
  case text([UInt8])
  case value(TemplateTag)
  case html(TemplateTag)
  case section(TemplateTag, [TemplateNode])
  case inverted(TemplateTag, [TemplateNode])
  case partial(TemplateTag)
  /// `{{< frame.html}}`: another template with some of its blocks filled.
  case layout(TemplateTag, blocks: [FilledBlock])
  /// `{{$main}}`: a place that others may fill, and what stands there otherwise.
  case block(TemplateTag, [TemplateNode])
}

/// What stands in a block of another template in place of its own.
struct FilledBlock {
  let tag: TemplateTag
  let nodes: [TemplateNode]
}

/// A tag's name and where it stands.
struct TemplateTag {
  let name: String
  let source: TemplateSource
  let offset: Int

  /// A mistake at this tag.
  func mistake(_ message: String, advice: String? = nil) -> TemplateError {
    source.mistake(at: offset, message, advice: advice)
  }
}

/// Builds a tree from the tokens of one file. The first mistake ends it: what follows an unclosed
/// section can't be understood.
struct TemplateParser {
  /// Deeper nesting is refused.
  private static let depthLimit = 100

  private let source: TemplateSource
  private var rest: ArraySlice<TemplateToken>
  private var open: [TemplateToken] = []

  /// The parts of `source`.
  static func parse(_ source: TemplateSource) throws(TemplateError) -> [TemplateNode] {
    var parser = TemplateParser(source: source, rest: try TemplateScanner.scan(source)[...])
    return try parser.nodes()
  }

  private init(source: TemplateSource, rest: ArraySlice<TemplateToken>) {
    self.source = source
    self.rest = rest
  }

  /// The nodes up to the tag that closes the innermost open one, or to the end of the file.
  private mutating func nodes() throws(TemplateError) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    while let token = rest.popFirst() {
      if token.kind == .close {
        try close(token)
        return nodes
      }
      if let node = try node(token) { nodes.append(node) }
    }
    if let token = open.last { throw unclosed(token) }
    return nodes
  }

  private mutating func node(_ token: TemplateToken) throws(TemplateError) -> TemplateNode? {
    let tag = TemplateTag(name: token.name, source: source, offset: token.range.lowerBound)
    switch token.kind {
    case .text: return .text(Array(source.bytes[token.range]))
    case .value: return .value(tag)
    case .html: return .html(tag)
    case .partial: return .partial(tag)
    case .section: return .section(tag, try children(of: token))
    case .inverted: return .inverted(tag, try children(of: token))
    case .block: return .block(tag, try children(of: token))
    case .layout: return .layout(tag, blocks: try blocks(of: token))
    case .comment, .close: return nil
    }
  }

  private mutating func children(of token: TemplateToken) throws(TemplateError) -> [TemplateNode] {
    guard open.count < Self.depthLimit else {
      throw mistake(token, "sections are nested deeper than \(Self.depthLimit) levels")
    }
    open.append(token)
    return try nodes()
  }

  private mutating func blocks(
    of token: TemplateToken
  ) throws(TemplateError) -> [FilledBlock] {
    var blocks: [FilledBlock] = []
    for node in try children(of: token) {
      switch node {
      case .block(let tag, let children):
        if blocks.contains(where: { $0.tag.name == tag.name }) {
          throw tag.mistake("the block '\(tag.name)' is filled twice")
        }
        blocks.append(FilledBlock(tag: tag, nodes: children))
      case .text(let bytes) where bytes.allSatisfy { $0 <= 0x20 }: break
      default:
        throw mistake(
          token, "only blocks may stand between '\(spelling(token))' and its end",
          advice: "Put the rest into a block, such as {{$main}}…{{/main}}.")
      }
    }
    return blocks
  }

  private mutating func close(_ token: TemplateToken) throws(TemplateError) {
    guard let opened = open.popLast() else {
      throw mistake(token, "'{{/\(token.name)}}' closes nothing", advice: "Take it out.")
    }
    guard opened.name == token.name else {
      throw mistake(
        token, "'{{/\(token.name)}}' stands where '\(spelling(opened))' is still open",
        advice: "Close it first with {{/\(opened.name)}}.")
    }
  }

  private func unclosed(_ token: TemplateToken) -> TemplateError {
    mistake(
      token, "'\(spelling(token))' is not closed", advice: "Write {{/\(token.name)}} where it ends."
    )
  }

  private func spelling(_ token: TemplateToken) -> String {
    String(decoding: source.bytes[token.range], as: UTF8.self)
  }

  private func mistake(
    _ token: TemplateToken, _ message: String, advice: String? = nil
  ) -> TemplateError {
    source.mistake(at: token.range.lowerBound, message, advice: advice)
  }
}
