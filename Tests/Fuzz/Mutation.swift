/// A generator of random numbers that gives the same ones each time (SplitMix64, Steele, Lea and Flood
/// 2014), so that what was found can be found again.
struct RepeatableGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// `input` with one to eight changes: bytes flipped, pieces taken out, doubled, taken from `other`, and
/// tokens put in that readers look for.
func mutated(
  _ input: [UInt8], with other: [UInt8], _ random: inout RepeatableGenerator
) -> [UInt8] {
  var bytes = input
  for _ in 0..<Int.random(in: 1...8, using: &random) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let length = min(bytes.count - place, Int.random(in: 0...200, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(place..<(place + length))
    case 2: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
    case 3:
      let start = Int.random(in: 0...other.count, using: &random)
      bytes.insert(contentsOf: other[start...].prefix(400), at: place)
    case 4:
      let token = tokens.randomElement(using: &random) ?? ""
      let count = Bool.random(using: &random) ? 1 : Int.random(in: 1...300, using: &random)
      for _ in 0..<count { bytes.insert(contentsOf: token.utf8, at: min(place, bytes.count)) }
    default: bytes = Array(bytes.prefix(place))
    }
  }
  return bytes
}

private let tokens = [
  "<", ">", "&", "&#x110000;", "&amp;lt;", "<div>", "</div>", "<table><tr><td>", "<ul><li>",
  "<blockquote>", "<b><i>", "</b>", "<br>", "<p>", "<script>", "</script>", "<!--", "-->",
  "<![CDATA[", "]]>", "<item>", "</item>", "<entry>", "<!DOCTYPE x [", "<h1>",
  "<figure><img src=a>",
  "<figcaption>", "<a href='x'>", "style='display:none'", "\0", "\u{FEFF}", "\u{202E}", "\r", "\n",
  "\n\n", "- ", "* ", "***\n", "# ", "> ", "`", "[", "](", "\\", "Image copyright ",
  "Image caption ",
  "By ", "24 January 2019\n", "Read more: ", "Tags: a, b\n", "â€™", "Ã©", "\"", "{", "}", "[{",
  "\\u0000", "\\ud800", ",", ":", "---\n", "title: ", "1. ", "\t", "    ",
]
