import Model

// An article's features as bytes, and what is said of its seed. The order of the fields is the format;
// `ArticleCache.format` counts its changes.

extension ByteWriter {
  mutating func put(_ features: Features) {
    put(features.words)
    put(features.names) { $0.put($1) }
    put(features.editorTopics) { $0.put($1) }
    put(features.terms) { writer, term in
      writer.put(word: term.id)
      writer.put(byte: term.body)
      writer.put(byte: term.headline)
    }
    put(features.sketch) { $0.put(word: $1) }
  }

  private mutating func put(_ name: NamedMention) {
    put(name.name)
    put(name.count)
    put(name.weight)
    put(byte: name.bearing.code)
    put(name.isInHeadline)
    put(name.isInOpening)
    put(name.isPerson)
  }

  mutating func put(_ diagnostic: Diagnostic) {
    put(diagnostic.severity.rawValue)
    put(diagnostic.file)
    put(diagnostic.line)
    put(diagnostic.column)
    put(diagnostic.message)
    put(diagnostic.advice)
  }

  mutating func put(_ picture: PictureFile) {
    put(picture.seed)
    put(picture.image)
  }

  mutating func put(_ image: PictureImage) {
    put(image.name)
    put(image.width)
    put(image.height)
  }
}

extension ByteReader {
  mutating func features() throws(DamagedBytes) -> Features {
    let words = try number()
    let names = try list { (reader) throws(DamagedBytes) in try reader.name() }
    let topics = try list { (reader) throws(DamagedBytes) in try reader.number() }
    let terms = try list(of: 6) { bytes in
      Term(
        id: UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self)), body: bytes[4],
        headline: bytes[5])
    }
    let sketch = try list(of: 4) {
      UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self))
    }
    return Features(
      names: names, editorTopics: topics, terms: terms, sketch: sketch, words: words)
  }

  private mutating func name() throws(DamagedBytes) -> NamedMention {
    let (name, count, weight) = (try text(), try number(), try double())
    guard let bearing = Bearing(code: try byte()) else { throw DamagedBytes() }
    return NamedMention(
      name: name, count: count, weight: weight, bearing: bearing, isInHeadline: try flag(),
      isInOpening: try flag(), isPerson: try flag())
  }

  mutating func diagnostic() throws(DamagedBytes) -> Diagnostic {
    guard let severity = Diagnostic.Severity(rawValue: try text()) else { throw DamagedBytes() }
    return Diagnostic(
      severity, file: try text(), line: try numberOrNil(), column: try numberOrNil(),
      try text(), advice: try textOrNil())
  }

  mutating func pictureFile() throws(DamagedBytes) -> PictureFile {
    PictureFile(seed: try text(), image: try image())
  }

  mutating func image() throws(DamagedBytes) -> PictureImage {
    PictureImage(name: try text(), width: try number(), height: try number())
  }
}

extension Bearing {
  fileprivate var code: UInt8 {
    switch self {
    case .matter: 0
    case .background: 1
    case .aside: 2
    }
  }

  fileprivate init?(code: UInt8) {
    switch code {
    case 0: self = .matter
    case 1: self = .background
    case 2: self = .aside
    default: return nil
    }
  }
}
