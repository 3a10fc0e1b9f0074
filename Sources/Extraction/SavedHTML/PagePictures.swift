import Model

/// The pictures of an article: those with a caption, those in a `<figure>`, and the page's lead picture.
func pagePictures(
  _ weighed: WeighedPage, _ verdicts: [BlockVerdict], container: Int, record: PageRecord
) -> [Picture] {
  var pictures: [Picture] = []
  var known: Set<Picture> = [Picture()]
  let tree = weighed.page.tree
  var images = FreeImages(tree)
  for group in captionGroups(weighed, verdicts, container, images) {
    let image = images.take(in: tree.inside(group.element))
    let note = captionAndCredit(group.texts)
    let place = image.flatMap { imagePlace($0, tree, base: record.original?.value) }
    let picture = Picture(
      caption: note.caption, credit: note.credit, address: place?.address, file: place?.file)
    if known.insert(picture).inserted { pictures.append(picture) }
  }
  var places = Set(pictures.map { Picture(address: $0.address, file: $0.file) })
  while let image = images.take(in: tree.inside(container)) {
    guard tree.pathUp(from: image).prefix(4).contains(where: { tree.nodes[$0].tag == .figure }),
      let place = imagePlace(image, tree, base: record.original?.value),
      places.insert(Picture(address: place.address, file: place.file)).inserted
    else { continue }
    pictures.append(Picture(address: place.address, file: place.file))
  }
  guard let lead = record.leadPicture?.value,
    !pictures.contains(where: { ($0.address ?? $0.file).map(stem) == stem(of: lead) })
  else { return pictures }
  return [Picture(address: lead)] + pictures
}

/// The captions of one picture and the element that holds both.
private struct CaptionGroup {
  let element: Int
  var texts: [(text: Text, isCredit: Bool)]
}

private func captionGroups(
  _ weighed: WeighedPage, _ verdicts: [BlockVerdict], _ container: Int, _ images: FreeImages
) -> [CaptionGroup] {
  var groups: [CaptionGroup] = []
  for (index, verdict) in verdicts.enumerated() where verdict == .caption {
    let block = weighed.blocks[index]
    let element = pictureElement(around: block.block.element, weighed.page.tree, container, images)
    let classes = weighed.page.tree.attribute(.class, of: block.block.element)?.map(lower)
    let isCredit = ["credit", "copyright", "attribution", "source"].contains {
      classes?[...].position(of: Array($0.utf8)) != nil
    }
    let text = (text: withoutPlace(block.line.text), isCredit: isCredit)
    if let last = groups.last, last.element == element {
      groups[groups.count - 1].texts.append(text)
    } else {
      groups.append(CaptionGroup(element: element, texts: [text]))
    }
  }
  return groups
}

/// A caption without its place in a gallery, `3 / 8` or `3 of 8`, at its start.
private func withoutPlace(_ text: Text) -> Text {
  var rest = text.drop(while: isDigit)
  guard rest.count < text.count, text.count - rest.count <= 3 else { return text }
  rest = rest.drop(while: isSpace)
  guard
    let sign = ["/", "of ", "von ", "de ", "sur "].map({ Array($0.utf8) })
      .first(where: { rest.begins(with: $0) })
  else { return text }
  let last = rest.dropFirst(sign.count).drop(while: isSpace)
  let end = last.drop(while: isDigit)
  guard (1...3).contains(last.count - end.count),
    end.first.map({ isSpace($0) || $0 == 0x3A }) == true
  else { return text }
  return end.drop { isSpace($0) || $0 == 0x3A }
}

/// The nearest element around a caption that also holds a picture, at most four steps away.
private func pictureElement(
  around element: Int, _ tree: HTMLTree, _ container: Int, _ images: FreeImages
) -> Int {
  for node in tree.pathUp(from: element).prefix(5) {
    if node == container { break }
    if tree.nodes[node].tag == .figure { return node }
    if images.areImages(in: tree.inside(node)) { return node }
  }
  return element
}

private func captionAndCredit(
  _ texts: [(text: Text, isCredit: Bool)]
) -> (caption: String?, credit: String?) {
  var captions: [String] = []
  var credit: String?
  for (text, isCredit) in texts {
    if isCredit, credit == nil {
      credit = creditOnly(text)
    } else if let parts = cutAtCredit(text) {
      if !parts.before.isEmpty { captions.append(oneLine(parts.before.string)) }
      credit = credit ?? creditOnly(parts.after)
    } else if !captions.contains(oneLine(text.string)) {
      captions.append(oneLine(text.string))
    }
  }
  return (captions.isEmpty ? nil : captions.joined(separator: " "), credit)
}

/// `Getty Images` for `(Image credit: Getty Images)`.
private func creditOnly(_ text: Text) -> String? {
  var rest = text.trimmed
  if rest.first == UInt8(ascii: "("), rest.last == UInt8(ascii: ")") {
    rest = rest.dropFirst().dropLast()
  }
  if let parts = cutAtCredit(rest), parts.before.isEmpty { rest = parts.after }
  if rest.last == UInt8(ascii: ")"), !rest.contains(UInt8(ascii: "(")) { rest = rest.dropLast() }
  let words = oneLine(rest.string)
  return words.isEmpty ? nil : words
}

/// A caption cut where its credit begins: `The ferry (Photo: Ilse Marant)`.
private func cutAtCredit(_ text: Text) -> (before: Text, after: Text)? {
  let folded = text.map(lower)[...]
  for mark in creditMarks {
    guard let place = folded.position(of: mark) else { continue }
    var before = text[..<(text.startIndex + place)].trimmed
    if before.last == UInt8(ascii: "(") || before.last == UInt8(ascii: "|") {
      before = before.dropLast().trimmed
    }
    return (before, text[(text.startIndex + place + mark.count)...].trimmed)
  }
  return nil
}

private let creditMarks = [
  "image credit:", "photo credit:", "picture credit:", "photograph:", "photo:", "photo by ",
  "picture:",
  "image:", "credit:", "foto:", "image source,", "image copyright",
].map { Array($0.utf8) }

/// Where a picture's file is, on the web or beside the saved page; nil for a mark, a placeholder or one
/// too small to look at.
private func imagePlace(
  _ node: Int, _ tree: HTMLTree, base: String?
) -> (address: String?, file: String?)? {
  guard !isSmall(node, tree) else { return nil }
  let address = imageAddress(node, tree, base: base)
  let file = tree.attribute(.src, of: node).flatMap { pictureFile($0.string) }
  return address == nil && file == nil ? nil : (address, file)
}

private func isSmall(_ node: Int, _ tree: HTMLTree) -> Bool {
  [AttributeName.width, .height].contains { name in
    tree.attribute(name, of: node).flatMap { Int($0.string) }.map { $0 < 100 } == true
  }
}

private func imageAddress(_ node: Int, _ tree: HTMLTree, base: String?) -> String? {
  let names: [AttributeName] = [.dataSrc, .dataOriginal, .dataLazySrc, .src]
  for name in names {
    guard let target = tree.attribute(name, of: node),
      !target.begins(withAnyCaseOf: ascii("data:")),
      let address = resolveAddress(target, base: base), !address.hasSuffix(".svg")
    else { continue }
    return address
  }
  guard let set = tree.attribute(.srcset, of: node) ?? tree.attribute(.dataSrcset, of: node),
    let first = set.words.first
  else { return nil }
  return resolveAddress(first, base: base)
}

/// The name of a picture's file without its size: pages hold the same picture in several.
private func stem(of address: String) -> String {
  let path = address.prefix { $0 != "?" }
  let name = Array((path.split(separator: "/").last ?? path).utf8)
  let dot = name.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
  return withoutSize(name[..<dot]).string + name[dot...].string
}

/// `quay` for `quay-1200` and `quay-1200x800`. Longer numbers tell pictures apart.
private func withoutSize(_ name: Text) -> Text {
  guard let dash = name.lastIndex(of: UInt8(ascii: "-")), dash > name.startIndex else {
    return name
  }
  let sides = name[(dash + 1)...].pieces { $0 == UInt8(ascii: "x") }
  let isSize = sides.allSatisfy { (3...4).contains($0.count) && $0.allSatisfy(isDigit) }
  return (1...2).contains(sides.count) && isSize ? name[..<dash] : name
}
