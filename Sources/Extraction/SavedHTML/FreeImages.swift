/// The `<img>` of a page of which a picture may yet be made: each belongs to one caption only.
struct FreeImages {
  /// In the order of the page.
  private let images: [Int]
  /// For each image the first that may be free from it on: those taken are passed over in ever longer steps
  /// (Tarjan 1975, path compression), since a hostile page has a hundred thousand captions and images.
  private var next: [Int]

  init(_ tree: HTMLTree) {
    images = tree.nodes.indices.filter { tree.nodes[$0].tag == .img }
    next = Array(0...images.count)
  }

  /// Whether there is an image among `nodes`, taken or not.
  func areImages(in nodes: Range<Int>) -> Bool {
    let place = place(of: nodes.lowerBound)
    return place < images.count && images[place] < nodes.upperBound
  }

  /// The first free image among `nodes`, which is taken then; nil if there is none.
  mutating func take(in nodes: Range<Int>) -> Int? {
    let place = free(from: place(of: nodes.lowerBound))
    guard place < images.count, images[place] < nodes.upperBound else { return nil }
    next[place] = place + 1
    return images[place]
  }

  /// The first image at or after a node.
  private func place(of node: Int) -> Int {
    var range = 0..<images.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range =
        images[middle] < node ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }

  private mutating func free(from place: Int) -> Int {
    var place = place
    while next[place] != place {
      next[place] = next[next[place]]
      place = next[place]
    }
    return place
  }
}
