/// Where topics come from that a page shows to its readers.
let tagLinkOrigin = "links named as tags"

/// The topics that a page shows below its headline, in the same `<article>` or `<main>`, as links in an element that is
/// named for them, `<div class="tags">Tags: <a>Ferries</a></div>`. Nil where there are none, or so many that they are of
/// the whole site.
func tagLinks(_ weighed: WeighedPage) -> Finding<[String]>? {
  let tree = weighed.page.tree
  guard let headline = weighed.headline.map({ weighed.blocks[$0].block }),
    let article = tree.pathUp(from: headline.element)
      .first(where: { [.article, .main].contains(tree.nodes[$0].tag) })
  else { return nil }
  for node in headline.nodes.upperBound..<Int(tree.nodes[article].end) {
    guard let names = tree.attribute(.class, of: node), namesTags(names) else { continue }
    let topics = tree.inside(node).filter { tree.nodes[$0].tag == .a }
      .map { oneLine(withoutHash(tree.words(in: $0)).string) }.filter { !$0.isEmpty }
    let isLink = topics.reduce(0) { $0 + $1.utf8.count } * 2 >= tree.words(in: node).count
    guard (1...12).contains(topics.count), isLink, topics.allSatisfy({ $0.utf8.count <= 60 }) else {
      continue
    }
    return Finding(topics, origin: tagLinkOrigin)
  }
  return nil
}

private func namesTags(_ names: Text) -> Bool {
  names.words.contains { name in tagNames.contains { name.elementsEqual($0) } }
}

/// `#ferries` without the sign.
private func withoutHash(_ text: Text) -> Text {
  text.first == UInt8(ascii: "#") ? text.dropFirst().trimmed : text
}

private let tagNames = [
  "tags", "tag-list", "taglist", "tag-links", "tags-links", "post-tags", "article-tags",
  "article__tags",
  "entry-tags", "story-tags", "tags-list", "article-tag-list",
].map { Array($0.utf8) }
