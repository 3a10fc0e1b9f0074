/// What a page says of its article in JSON-LD (schema.org `NewsArticle` and its kin).
struct ArticleData {
  private(set) var headline: Text?
  private(set) var published: Text?
  private(set) var modified: Text?
  private(set) var authors: [Text] = []
  private(set) var publisher: Text?
  private(set) var keywords: [Text] = []
  private(set) var sections: [Text] = []
  private(set) var language: Text?
  private(set) var address: Text?
  private(set) var image: Text?
  private(set) var body: Text?
  private(set) var description: Text?

  init() {}

  /// Reads the texts of all data scripts of a page. Those that are no JSON are passed over: pages
  /// have them, and nothing of the article's text is lost.
  init(_ scripts: [Text]) {
    var objects: [JSONValue] = []
    for script in scripts {
      guard let value = try? parseJSON(script) else { continue }
      collect(value, depth: 0, into: &objects)
    }
    let byID = Dictionary(
      objects.compactMap { object in
        object["@id"]?.text.flatMap { id in object.members.count > 1 ? (id.string, object) : nil }
      }, uniquingKeysWith: { one, _ in one })
    let articles = objects.filter(isArticle)
    for article in articles { take(article, byID) }
  }

  private func collect(_ value: JSONValue, depth: Int, into objects: inout [JSONValue]) {
    guard depth < 6 else { return }
    if let items = value.items {
      for item in items { collect(item, depth: depth + 1, into: &objects) }
    } else if !value.members.isEmpty {
      objects.append(value)
      for member in value.members
      where ["@graph", "mainEntity", "mainEntityOfPage", "author"].contains(member.key) {
        collect(member.value, depth: depth + 1, into: &objects)
      }
    }
  }

  private func isArticle(_ object: JSONValue) -> Bool {
    let type = object["@type"]
    return (type?.items ?? type.map { [$0] } ?? []).contains { value in
      guard let name = value.text else { return false }
      return articleTypes.contains { name.ends(with: $0) }
    }
  }

  /// Takes what earlier objects did not say.
  private mutating func take(_ article: JSONValue, _ byID: [String: JSONValue]) {
    headline = headline ?? words(article["headline"]) ?? words(article["name"])
    published = published ?? words(article["datePublished"])
    modified = modified ?? words(article["dateModified"])
    publisher = publisher ?? names(article["publisher"], byID).first
    language = language ?? words(article["inLanguage"])
    address =
      address ?? words(article["url"]) ?? words(article["mainEntityOfPage"])
      ?? words(article["mainEntityOfPage"]?["@id"])
    body = body ?? words(article["articleBody"])
    description = description ?? words(article["description"])
    image = image ?? firstAddress(article["image"])
    if authors.isEmpty {
      authors = names(article["author"], byID) + names(article["creator"], byID)
    }
    if sections.isEmpty { sections = list(article["articleSection"]) }
    if keywords.isEmpty { keywords = list(article["keywords"]) }
  }

  private func words(_ value: JSONValue?) -> Text? {
    guard let text = value?.text?.trimmed, !text.isEmpty else { return nil }
    return plainText(text)
  }

  /// The names of people or organisations: texts, objects with a name, references to such.
  private func names(_ value: JSONValue?, _ byID: [String: JSONValue]) -> [Text] {
    guard let value else { return [] }
    if let items = value.items { return items.flatMap { names($0, byID) } }
    if let text = words(value) { return [text] }
    if let name = value["name"] {
      return name.items.map { $0.compactMap(words) } ?? [words(name)].compactMap(\.self)
    }
    guard let id = value["@id"]?.text?.string, let meant = byID[id], meant["name"] != nil else {
      return []
    }
    return names(meant["name"], byID)
  }

  private func list(_ value: JSONValue?) -> [Text] {
    if let items = value?.items { return items.compactMap(words) }
    return words(value).map { $0.pieces { $0 == UInt8(ascii: ",") }.map(\.trimmed) } ?? []
  }

  private func firstAddress(_ value: JSONValue?) -> Text? {
    value?.items?.lazy.compactMap { firstAddress($0) }.first ?? value?.text ?? value?["url"]?.text
  }
}

private let articleTypes = ["Article", "BlogPosting", "Report", "Review", "Recipe"].map {
  Array($0.utf8)
}

/// The words of a text that may hold entities and tags.
func plainText(_ text: Text) -> Text {
  guard text.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else {
    return text
  }
  let tree = parseHTML(Array(text))
  return tree.nodes.isEmpty ? text : tree.words(in: 0)
}
