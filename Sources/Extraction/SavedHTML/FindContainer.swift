/// The element whose blocks weigh most together: the article's container. Nil for a page without text.
///
/// The sum over an element grows with each paragraph in it and falls with each link list, label and
/// comment: the greatest is that of the smallest element around all of the article. (The content
/// sum of CETD, Sun, Song and Liao 2011, with the weights of `WeighedPage`.)
func findContainer(_ weighed: WeighedPage) -> Int? {
  var sums = [Double](repeating: 0, count: weighed.page.tree.nodes.count)
  for (index, block) in weighed.blocks.enumerated() {
    sums[block.block.element] += weighed.weights[index]
  }
  weighed.page.tree.sumUp(&sums)
  var best: Int?
  for index in sums.indices
  where weighed.page.tree.nodes[index].tag != .text
    && sums[index] >= best.map({ sums[$0] }) ?? 0.001
  {
    best = index
  }
  return best.map { widened($0, weighed) }
}

/// Around a single paragraph the `<article>` or `<main>`, else the element that it stands in: the text goes on there in
/// lists and tables, whose short lines weigh less than nothing.
private func widened(_ container: Int, _ weighed: WeighedPage) -> Int {
  let nodes = weighed.page.tree.nodes
  let inside = container..<Int(nodes[container].end)
  guard weighed.blocks.count(where: { inside.contains($0.block.element) }) == 1 else {
    return container
  }
  let around = weighed.page.tree.pathUp(from: container).dropFirst()
  return around.first { [.article, .main].contains(nodes[$0].tag) } ?? around.first { _ in true }
    ?? container
}
