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
}

/// The scalars that a reader of terms has met, folded once: folding one takes as long as reading five words,
/// and a text has the same few letters, quotation marks and dashes over and over.
struct FoldedScalars {
  private var known: [FoldedScalar] = []
  /// Where in `known` a scalar of the basic plane stands; `none` where it was not met. Those of other planes
  /// are rare and folded each time.
  private var places = [UInt16](repeating: Self.none, count: 1 << 16)

  private static let none = UInt16.max

  /// The scalar, beyond ASCII, as search sees it.
  subscript(scalar: UInt32) -> FoldedScalar {
    mutating get {
      guard scalar < places.count else { return FoldedScalar(scalar) }
      if places[Int(scalar)] == Self.none {
        places[Int(scalar)] = UInt16(known.count)
        known.append(FoldedScalar(scalar))
      }
      return known[Int(places[Int(scalar)])]
    }
  }
}
