/// The rights in each article of a corpus. Most articles of a source share theirs, so each set of
/// rights is kept once.
package struct RightsTable: Sendable {
  private let all: [Rights]
  private let places: [UInt32]

  /// The rights in each of `articles`, in their order.
  package init(of articles: [CorpusArticle], settings: Settings) {
    var all: [Rights] = []
    var placeOfRights: [Rights: UInt32] = [:]
    var placeOfSource: [String?: UInt32] = [:]
    places = articles.map { article in
      let name = article.header.source?.name
      let isUsual = article.header.rights == nil
      if isUsual, let place = placeOfSource[name] { return place }
      let rights = settings.rights(of: article.header)
      let place = placeOfRights[rights] ?? UInt32(all.count)
      if place == all.count {
        all.append(rights)
        placeOfRights[rights] = place
      }
      if isUsual { placeOfSource[name] = place }
      return place
    }
    self.all = all
  }

  /// Whether pictures of any article may be loaded from other hosts.
  package var allowsRemotePictures: Bool { all.contains { $0.pictures == .remote } }

  /// The rights in the article at `index` of the corpus.
  package subscript(index: Int) -> Rights { all[Int(places[index])] }
}
