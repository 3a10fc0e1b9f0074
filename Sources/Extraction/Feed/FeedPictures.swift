import Model

/// The pictures that an entry names beside its text: enclosures of RSS, and Media RSS
/// (https://www.rssboard.org/media-rss). A picture of several sizes counts once, and a thumbnail only
/// where there is nothing else.
func feedPictures(in item: FeedElement, base: String?) -> [Picture] {
  let elements =
    item.children + item.children.filter { $0.name == "media:group" }.flatMap(\.children)
  let shown = elements.filter(isPicture)
  let found = shown.isEmpty ? elements.filter { $0.name == "media:thumbnail" } : shown
  return found.prefix(1).compactMap { picture($0, in: item, base: base) }
}

private func isPicture(_ element: FeedElement) -> Bool {
  let type = element.attributes["type"] ?? ""
  switch element.name {
  case "enclosure": return type.hasPrefix("image/")
  case "media:content":
    return element.attributes["medium"] == "image" || type.hasPrefix("image/")
  case "link": return element.attributes["rel"] == "enclosure" && type.hasPrefix("image/")
  default: return false
  }
}

private func picture(_ element: FeedElement, in item: FeedElement, base: String?) -> Picture? {
  let address = element.attributes["url"] ?? element.attributes["href"]
  let caption = element.child("media:description", "media:title")
  let credit = element.child("media:credit") ?? item.child("media:credit")
  guard let address = address.flatMap({ absoluteAddress($0, base: base) }) else { return nil }
  return Picture(
    caption: caption.flatMap { plainWords(ofPerhapsHTML: $0.text[...]) },
    credit: credit.flatMap { plainWords(ofPerhapsHTML: $0.text[...]) }, address: address)
}
