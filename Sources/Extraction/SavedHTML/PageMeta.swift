/// What the elements of a page's head say, and its data for search engines.
struct PageMeta {
  /// The contents of `<meta>`, by their name, property or itemprop in small letters; of several with
  /// the same name all.
  private(set) var values: [String: [Text]] = [:]
  /// The words of `<title>`.
  private(set) var title: Text = []
  /// From `<link rel="canonical">` and `<base>`.
  private(set) var canonical: Text?
  private(set) var base: Text?
  /// From `<html lang>`.
  private(set) var language: Text?
  /// What `<script type="application/ld+json">` says of the article.
  private(set) var data = ArticleData()

  init(_ tree: HTMLTree) {
    var scripts: [Text] = []
    for index in tree.nodes.indices {
      switch tree.nodes[index].tag {
      case .meta: readMeta(index, tree)
      case .link: readLink(index, tree)
      case .html: language = language ?? tree.attribute(.lang, of: index)
      case .base: base = base ?? tree.attribute(.href, of: index)
      case .title where title.isEmpty: title = tree.words(in: index)
      case .script where isData(index, tree):
        scripts += tree.inside(index).filter { tree.nodes[$0].tag == .text }.map(tree.text)
      default: break
      }
    }
    data = ArticleData(scripts)
  }

  /// The first content of the first of `names` that is given and not empty.
  subscript(names: String...) -> Text? {
    names.lazy.compactMap { values[$0]?.first { !$0.trimmed.isEmpty } }.first
  }

  private mutating func readMeta(_ index: Int, _ tree: HTMLTree) {
    guard let content = tree.attribute(.content, of: index) else { return }
    for name in [AttributeName.property, .name, .itemprop] {
      guard let key = tree.attribute(name, of: index) else { continue }
      values[key.trimmed.map(lower)[...].string, default: []].append(content.trimmed)
    }
  }

  private mutating func readLink(_ index: Int, _ tree: HTMLTree) {
    guard let rel = tree.attribute(.rel, of: index), canonical == nil,
      rel.map(lower)[...].words.contains(where: { $0.elementsEqual(ascii("canonical")) })
    else { return }
    canonical = tree.attribute(.href, of: index)
  }

  private func isData(_ index: Int, _ tree: HTMLTree) -> Bool {
    tree.attribute(.type, of: index)?.map(lower)[...].position(of: ascii("ld+json")) != nil
  }
}
