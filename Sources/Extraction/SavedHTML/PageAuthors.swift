/// Who wrote a page's article: by its data, its `<meta>`, its by-line, in this order. Names that are
/// not people's are left out: an author is left empty rather than invented.
func pageAuthors(
  _ weighed: WeighedPage, _ meta: PageMeta, siteName: String?
) -> Finding<[String]>? {
  let places: [(String, () -> [String])] = [
    ("JSON-LD author", { people(meta.data.authors, siteName) }),
    ("<meta>", { people(metaAuthors(meta), siteName) }),
    ("an element marked as the author", { people(markedAuthors(weighed), siteName) }),
    (
      "a link to the author's page",
      { people(linkedAuthors(weighed), siteName).filter { $0.contains(" ") } }
    ),
    ("a by-line near the headline", { bylineAuthors(weighed) }),
    ("an element named as the author", { people(namedAuthors(weighed), siteName) }),
    ("a line below the headline", { people(dated(weighed), siteName) }),
  ]
  for (origin, find) in places {
    let names = find()
    if !names.isEmpty { return Finding(names, origin: origin) }
  }
  return nil
}

private let metaNames = [
  "author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator",
  "dcterms.creator",
  "cxenseparse:author", "article:author_name", "authors", "article.author",
]

private func metaAuthors(_ meta: PageMeta) -> [Text] {
  metaNames.lazy.compactMap { meta.values[$0] }
    .map { $0.filter { $0.position(of: ascii("://")) == nil } }.first { !$0.isEmpty } ?? []
}

/// The texts of elements that are marked as an author's name.
private func markedAuthors(_ weighed: WeighedPage) -> [Text] {
  let tree = weighed.page.tree
  var found: [Text] = []
  for index in tree.nodes.indices {
    let isAuthor = [AttributeName.rel, .itemprop].contains { name in
      tree.attribute(name, of: index).map { $0.elementsEqual(ascii("author")) } ?? false
    }
    guard isAuthor, tree.nodes[index].tag != .meta, tree.nodes[index].tag != .link else { continue }
    let text = tree.words(in: index)
    if text.wordCount <= 8, !found.contains(text) { found.append(text) }
    if found.count == 8 { break }
  }
  return found
}

/// The texts of links near the headline that lead to an author's own page: `/staff/ilse-marant/`.
private func linkedAuthors(_ weighed: WeighedPage) -> [Text] {
  let tree = weighed.page.tree
  let headline = weighed.headline ?? 0
  let near = max(0, headline - 4)..<min(weighed.blocks.count, headline + 10)
  guard let first = near.first, let last = near.last else { return [] }
  let start = weighed.blocks[first].block.nodes.lowerBound
  let end = weighed.blocks[last].block.nodes.upperBound
  var found: [Text] = []
  for index in start..<max(start, end) where tree.nodes[index].tag == .a {
    let target = tree.attribute(.href, of: index)?.map(lower)[...] ?? []
    guard authorFolders.contains(where: { target.position(of: $0) != nil }) else { continue }
    let text = tree.words(in: index)
    if text.wordCount <= 5, !text.isEmpty, !found.contains(text) { found.append(text) }
  }
  return found
}

private let authorFolders = [
  "/author/", "/authors/", "/staff/", "/by/", "/profile/", "/profiles/",
  "/contributor/", "/contributors/", "/journalist/", "/journalists/", "/writer/", "/writers/",
  "/columnist/", "/reporter/", "/autor/", "/auteur/",
].map { Array($0.utf8) }

/// A line `By …` near the headline.
private func bylineAuthors(_ weighed: WeighedPage) -> [String] {
  let headline = weighed.headline ?? 0
  let near = max(0, headline - 4)..<min(weighed.blocks.count, headline + 16)
  return near.lazy.map { index -> [String] in
    let line = weighed.blocks[index].line
    guard line.length <= 120,
      let start = bylineStart(line.folded, endsSentence: line.endsSentence)
    else { return [] }
    return names(in: line.text.dropFirst(start).trimmed, isStrict: true)
  }.first { !$0.isEmpty } ?? []
}

/// The names of elements below the headline whose class is the author's.
private func namedAuthors(_ weighed: WeighedPage) -> [Text] {
  weighed.wordsBelowHeadline(markedAs: ["author", "byline", "author-name", "autor", "auteur"])
    .lazy.map(authorsNamed).first { !$0.isEmpty } ?? []
}

/// The names in the text of such an element: behind a label or a "By", or alone.
private func authorsNamed(_ text: Text) -> [Text] {
  if let labelled = readLabelled(text.words[...]) {
    return labelled.authors.map { Array($0.utf8)[...] }
  }
  if let start = bylineStart(text.folded) {
    let found = names(in: text.dropFirst(start).trimmed, isStrict: true)
    return found.map { Array($0.utf8)[...] }
  }
  // "ByIlse Marant": two elements without a space between.
  let isGlued = text.begins(with: "By") && text.dropFirst(2).first.map(isCapital) == true
  let label = text.words.first?.last == UInt8(ascii: ":") ? text.words[0].count : isGlued ? 2 : 0
  let name = text.dropFirst(label).trimmed
  return loneName(name) == nil ? [] : [name]
}

/// The names beside the date below the headline.
private func dated(_ weighed: WeighedPage) -> [Text] {
  (weighed.datedLineBelowHeadline()?.authors ?? []).map { Array($0.utf8)[...] }
}

/// The names of people in texts that may hold several, with "By" before and a role after them.
private func people(_ texts: [Text], _ siteName: String?) -> [String] {
  var seen: Set<String> = []
  let site = siteName.map { wordsOnly(Array($0.utf8)[...]) }
  return texts.flatMap { text -> [String] in
    var plain = plainText(text).trimmed
    if let start = bylineStart(plain.folded) {
      let rest = plain.dropFirst(start).trimmed
      // "Di" and "Von" may begin a name.
      if rest.wordCount > 1 || plain.begins(withAnyCaseOf: ascii("by")) { plain = rest }
    }
    return names(in: plain, isStrict: false)
  }
  .map(oneLine).filter { name in
    let words = wordsOnly(Array(name.utf8)[...])
    return isPerson(words) && words != site && seen.insert(name.lowercased()).inserted
  }
}

/// Whether a name may be a person's: not an address, no digits, at most five words, none of them an
/// organisation's or a role's.
private func isPerson(_ words: [UInt8]) -> Bool {
  let parts = words.split(separator: 0x20)
  return (1...5).contains(parts.count) && parts.first.map(Array.init) != ascii("the")
    && !words.contains(where: isDigit)
    && !parts.contains { organisations.contains(Array($0)) }
}

private let organisations = Set(
  [
    "news", "press", "times", "agency", "desk", "staff", "editor", "editors", "editorial",
    "magazine",
    "newsroom", "team", "admin", "reuters", "afp", "associated", "media", "wire", "wires",
    "services",
    "service", "com", "org", "net", "reporters", "reporter", "correspondent", "contributor",
    "contributors", "guest", "network", "tv", "radio", "board", "company", "inc", "ltd", "http",
    "https",
    "www", "unknown", "ap", "upi", "dpa", "image", "images", "photo", "photos", "getty",
    "instagram",
    "today", "redaktion", "redazione",
  ].map { Array($0.utf8) })
