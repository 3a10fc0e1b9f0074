import Model

/// The words of some sentences, with how often each occurs, without those that say nothing of what the
/// text is about: the function words of its language, and words of one or two letters.
///
/// An open-addressed table: every word of an article's opening is counted in it.
struct ContentWords {
  /// For each sentence the places of its content words in the table, each once.
  private(set) var sentences: [[Int]] = []
  private var table = [Place](repeating: Place(), count: size)
  private var filled: [Int] = []

  private struct Place {
    var key: UInt64 = 0
    var languages: UInt32 = 0
    var count: Int32 = 0
    var sentence: Int32 = -1
  }

  private static let size = 1024

  init(_ texts: [Text]) {
    filled.reserveCapacity(400)
    let read = texts.map { places(of: $0) }
    let language = self.language
    sentences.reserveCapacity(read.count)
    for (number, places) in read.enumerated() {
      sentences.append(
        places.filter { place in
          guard table[place].languages & language == 0, table[place].sentence != Int32(number)
          else { return false }
          table[place].sentence = Int32(number)
          return true
        })
    }
  }

  /// How often the word at a place occurs in all sentences.
  func count(_ place: Int) -> Int { Int(table[place].count) }

  private mutating func places(of text: Text) -> [Int] {
    let functionWords = FunctionWords.all
    var places: [Int] = []
    places.reserveCapacity(40)
    table.withUnsafeMutableBufferPointer { table in
      text.withUnsafeBufferPointer { bytes in
        forEachWord(in: bytes) { word in
          guard word.count > 2 else { return }
          let hash = FunctionWords.hash(of: word)
          var place = Int(truncatingIfNeeded: hash >> 40) & (Self.size - 1)
          while table[place].key != 0, table[place].key != hash {
            place = (place + 1) & (Self.size - 1)
          }
          if table[place].key == 0 {
            if filled.count >= Self.size * 3 / 4 { return }
            table[place].key = hash
            table[place].languages = functionWords.languages(of: hash).rawValue
            filled.append(place)
          }
          table[place].count += 1
          places.append(place)
        }
      }
    }
    return places
  }

  /// The language, as a bit of a `LanguageSet`, whose function words are the most frequent.
  private var language: UInt32 {
    var totals = [Int32](repeating: 0, count: 32)
    for place in filled where table[place].languages != 0 {
      var rest = table[place].languages
      while rest != 0 {
        totals[rest.trailingZeroBitCount] += table[place].count
        rest &= rest - 1
      }
    }
    var best = 0
    for index in totals.indices where totals[index] > totals[best] { best = index }
    return 1 << UInt32(best)
  }
}

/// Calls `body` for each run of letters and digits of any script.
func forEachWord(
  in bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
) {
  var start = 0
  var index = 0
  while index < bytes.count {
    let length = markLength(bytes, index)
    if length == 0 {
      index += 1
      continue
    }
    if index > start { body(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
    index += length
    start = index
  }
  if bytes.count > start { body(UnsafeBufferPointer(rebasing: bytes[start..<bytes.count])) }
}

/// How many bytes the sign at `index` has if it belongs to no word; 0 if it does.
private func markLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
  let byte = bytes[index]
  if byte < 0x80 { return isLetter(byte) || isDigit(byte) ? 0 : 1 }
  guard byte == 0xE2 || byte == 0xE3 || byte == 0xC2, index + 1 < bytes.count else { return 0 }
  if byte == 0xC2 { return 2 }
  return bytes[index + 1] == 0x80 ? min(3, bytes.count - index) : 0
}
