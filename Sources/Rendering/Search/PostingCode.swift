/// Writes numbers as printable signs, the small ones as one: the digits of a number to the base 45, the
/// lowest first, each but the last 45 higher. The signs are those of ASCII from `!` to `~` but `"`, `<`, `\`
/// and `|`, so that they may stand in a string of a script as they are, where `|` parts entries and a space
/// the term from what follows.
enum PostingCode {
  private static let base = 45

  static let signs: [UInt8] = (0x21...0x7E).filter { ![0x22, 0x3C, 0x5C, 0x7C].contains($0) }

  @inline(__always)
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= base {
      bytes.append(signs[rest % base + base])
      rest /= base
    }
    bytes.append(signs[rest])
  }
}

/// How often a term occurs in an article, in short: the article's number in its segment and how much the
/// term weighs there, from 0 to 7.
struct Posting: Sendable {
  /// The number, and the weight in the lowest three bits.
  let bits: UInt16

  var article: Int { Int(bits >> 3) }
  var weight: Int { Int(bits & 7) }

  init(bits: UInt16) { self.bits = bits }

  init(article: Int, weight: Int) { bits = UInt16(article) << 3 | UInt16(weight) }

  /// The share of a term in the score of its article by BM25 (Robertson 1994, k1 = 1.2, b = .75), but for
  /// the term's rarity, in eighths. Once in the headline counts as much as six times in the text. The mean
  /// length is taken to be 400 words, so that no article's weights depend on the others.
  static func weight(inText: Int, inHeadline: Int, length: Int) -> Int {
    let frequency = Float(inText + 6 * inHeadline)
    let slowness = 1.2 * (0.25 + 0.75 * Float(length) / 400)
    return min(7, Int(frequency / (frequency + slowness) * 8))
  }
}
