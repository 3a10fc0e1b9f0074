/// What the other blocks of the article tell of one: the second look, when each has been summed up alone.
struct BlockContext {
  private let weighed: WeighedPage
  private let container: Int
  /// For each block inside the container the sum of its own signs; nil for the others.
  private let sums: [Double?]
  /// For each block how many paragraphs of running text of 12 words or more come after it.
  private var textBelow: [Int] = []
  /// How many words of running text stand under the same path of tags and classes.
  private var wordsByPath: [UInt64: Double] = [:]
  private var inData: [Bool?]

  /// `articleBody` is the article's text as the page's data gives it.
  init(
    _ weighed: WeighedPage, container: Int, sums: [Double?], articleBody: Text?
  ) {
    self.weighed = weighed
    self.container = container
    self.sums = sums
    inData = weighed.blocks.map { _ in nil }
    let inside = weighed.blocks.indices.filter { sums[$0] != nil }
    for index in inside where weighed.blocks[index].isProse {
      wordsByPath[path(to: index), default: 0] += Double(weighed.blocks[index].line.wordCount)
    }
    countTextBelow(inside)
    if let articleBody { look(into: articleBody, inside) }
  }

  func signs(of index: Int) -> [BlockSign] {
    let words = wordsByPath[path(to: index)] ?? 0
    let around =
      weighed.page.tree.pathUp(from: weighed.blocks[index].block.element)
      .prefix { $0 != container }.dropFirst(2).first.map(share) ?? 1
    var signs: [BlockSign] = [
      .textBelow(step(Double(textBelow[index]), [0.5, 1.5, 3.5])),
      .pageWeight(step(weighed.weights[index], [-1, -0.5, 0, 0.05, 2, 5])),
    ]
    // No running text ever stands where the rows of a table do.
    if weighed.blocks[index].block.kind != .row {
      signs += [
        .lookalikes(step(words / total, [0.02, 0.1, 0.3, 0.6])),
        .neighbourhood(step(around, [0.01, 0.05, 0.2, 0.5])),
      ]
    }
    if let before = sums[..<index].last(where: { $0 != nil }) ?? nil {
      signs.append(.blockBefore(step(before, [-2, -1, 0, 1, 2, 3])))
    }
    if let isInData = inData[index] { signs.append(.inData(isInData)) }
    return signs
  }

  private var total: Double { max(1, weighed.proseWords[container]) }

  private func share(_ node: Int) -> Double { weighed.proseWords[node] / total }

  /// How many of `limits` the value reaches.
  private func step(_ value: Double, _ limits: [Double]) -> Int { limits.count { value >= $0 } }

  private mutating func countTextBelow(_ inside: [Int]) {
    textBelow = weighed.blocks.map { _ in 0 }
    var count = 0
    for index in inside.reversed() {
      textBelow[index] = count
      if weighed.isStrong(index) { count += 1 }
    }
  }

  /// The tags and classes around a block, as a number (FNV-1a, 64 bits). Digits do not count: programs
  /// number their elements.
  private func path(to index: Int) -> UInt64 {
    let tree = weighed.page.tree
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for node in tree.pathUp(from: weighed.blocks[index].block.element) {
      if node == container { break }
      hash = (hash ^ UInt64(tree.nodes[node].tag.rawValue)) &* 0x100_0000_01B3
      for byte in tree.attribute(.class, of: node) ?? [] where !isDigit(byte) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    return hash
  }

  /// Notes which blocks the data's text holds, if it is the whole text: many give only its beginning.
  private mutating func look(into articleBody: Text, _ inside: [Int]) {
    let text = wordsOnly(articleBody)
    guard text.count > 300 else { return }
    var place = 0
    var found = weighed.blocks.map { _ in false }
    for index in inside {
      let words = Array(wordsOnly(weighed.blocks[index].line.text).prefix(80))
      // Most stand where the last one ended.
      guard !words.isEmpty,
        let next = text[place...].position(of: words) ?? text[..<place].position(of: words)
      else { continue }
      (found[index], place) = (true, next)
    }
    let strong = inside.filter(weighed.isStrong)
    guard strong.count(where: { found[$0] }) * 5 > strong.count * 4 else { return }
    for index in inside { inData[index] = found[index] }
  }
}

extension WeighedPage {
  /// Whether a block is running text of 12 words or more that nothing around it speaks against.
  func isStrong(_ index: Int) -> Bool {
    blocks[index].isProse && blocks[index].line.wordCount >= 12 && weights[index] > 0
  }
}
