/// What folding makes of a scalar, ready for use.
struct FoldedScalar: Sendable {
  /// Its scalars in UTF-8.
  let bytes: [UInt8]
  let letters: [(scalar: UInt32, kind: SearchLetter, width: Int)]
  /// Whether it is one letter, the usual case.
  let isLetter: Bool

  init(_ scalar: UInt32) {
    let scalars = fold(scalar).compactMap(Unicode.Scalar.init)
    letters = scalars.map { ($0.value, searchLetter($0.value), UTF8.width($0)) }
    bytes = Array(String(String.UnicodeScalarView(scalars)).utf8)
    isLetter = letters.count == 1 && letters[0].kind == .letter
  }

  /// The scalar as search sees it. Those of the alphabets from Latin to Arabic are made once; Han
  /// ideographs are as they are.
  static func of(_ scalar: UInt32) -> FoldedScalar {
    let index = Int(scalar) - 0x80
    return index < alphabets.count ? alphabets[index] : FoldedScalar(scalar)
  }

  private static let alphabets = (UInt32(0x80)..<0x700).map(FoldedScalar.init)
}
