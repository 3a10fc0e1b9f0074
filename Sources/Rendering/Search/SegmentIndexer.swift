/// Gathers which terms the articles of a segment have, one article after the other.
struct SegmentIndexer {
  private var table = TermTable()
  private var reader = TermReader()
  /// How many articles were taken.
  private(set) var articles = 0
  /// Of the article that is being read, by the term's number: how often text and headline have it.
  private var inText: [UInt16] = []
  private var inHeadline: [UInt16] = []
  /// The numbers of its terms.
  private var touched: [Int32] = []
  private var length = 0
  /// Every posting with its term's number, article after article.
  private var terms: [Int32] = []
  private var postings: [Posting] = []
  private var frequencies: [Int32] = []

  init() {
    terms.reserveCapacity(1 << 18)
    postings.reserveCapacity(1 << 18)
  }

  /// Takes the next article: its headline, what else of it may be found, and labels (`t:harbour`) that
  /// are terms as they are.
  mutating func add(headline: String, texts: [[UInt8]], labels: [[UInt8]]) {
    for text in texts { read(text, isHeadline: false) }
    read(Array(headline.utf8), isHeadline: true)
    for term in touched {
      let number = Int(term)
      let weight = Posting.weight(
        inText: Int(inText[number]), inHeadline: Int(inHeadline[number]), length: length)
      note(number, weight)
      (inText[number], inHeadline[number]) = (0, 0)
    }
    for label in labels { note(number(of: label), 0) }
    touched.removeAll(keepingCapacity: true)
    length = 0
    articles += 1
  }

  private mutating func read(_ text: [UInt8], isHeadline: Bool) {
    var reader = self.reader
    text.withUnsafeBufferPointer { text in
      reader.read(text) { term in
        let number = number(of: term)
        if inText[number] | inHeadline[number] == 0 { touched.append(Int32(number)) }
        if isHeadline {
          inHeadline[number] = min(inHeadline[number] + 1, 1_000)
        } else {
          inText[number] = min(inText[number] + 1, 1_000)
        }
        length += 1
      }
    }
    self.reader = reader
  }

  @inline(__always)
  private mutating func number(of term: borrowing [UInt8]) -> Int {
    let number = table.number(of: term)
    if number == inText.count {
      inText.append(0)
      inHeadline.append(0)
      frequencies.append(0)
    }
    return number
  }

  private mutating func note(_ number: Int, _ weight: Int) {
    terms.append(Int32(number))
    postings.append(Posting(article: articles, weight: weight))
    frequencies[number] += 1
  }

  /// Every term, sorted, with its hash and its postings, the oldest article first.
  func forEachTerm(_ take: (ArraySlice<UInt8>, UInt32, ArraySlice<Posting>) -> Void) {
    var starts = [Int](repeating: 0, count: table.count + 1)
    for number in 0..<table.count { starts[number + 1] = starts[number] + Int(frequencies[number]) }
    var next = starts
    var sorted = [Posting](repeating: Posting(bits: 0), count: postings.count)
    for (index, term) in terms.enumerated() {
      sorted[next[Int(term)]] = postings[index]
      next[Int(term)] += 1
    }
    for number in table.sorted {
      take(table.term(number), table.hash(number), sorted[starts[number]..<starts[number + 1]])
    }
  }
}
