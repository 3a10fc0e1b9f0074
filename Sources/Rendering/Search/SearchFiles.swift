package import Model

/// A file of the search index.
package struct IndexFile: Sendable {
  package let path: SitePath
  package let bytes: [UInt8]

  /// A script that hands `value` to the search page under the name `key`: scripts can be loaded from a
  /// disk too, where a page may read no other kind of file.
  init(_ key: String, _ value: JSON) {
    path = SitePath("search/\(key).js")
    bytes =
      Array("dg(".utf8) + JSON.text(key).bytes + Array(",".utf8) + value.bytes
      + Array(");\n".utf8)
  }
}

/// What was made of a segment.
package struct IndexedSegment: Sendable {
  package let files: [IndexFile]
  /// How many of the files hold terms.
  package let termFiles: Int
  /// What the root dictionary needs of it, by the terms' first byte.
  package let lexicon: [[UInt8]]
}

extension Press {
  /// Equal for segments that make equal files. `contents` holds the fingerprint of each article's content
  /// by its index in the corpus.
  ///
  /// It is that of what the files are made of, which costs a fifth of making rows and labels.
  package func fingerprint(
    of segment: SearchSegment, contents: (Int) -> Fingerprint
  ) -> Fingerprint {
    let view = searchView
    var bytes = Array("\(renderingVersion) \(segment.name) \(rowsInFile)".utf8)
    bytes.reserveCapacity(segment.articles.count * 500)
    for article in segment.articles { view.append(indexed: article, contents, to: &bytes) }
    return Fingerprint(of: bytes)
  }

  /// The files of a segment. `content` gives an article's content by its index in the corpus; it is asked
  /// for those only that may be shown in full.
  package func index<Failure: Error>(
    _ segment: SearchSegment, content: (Int) throws(Failure) -> ArticleContent
  ) throws(Failure) -> IndexedSegment {
    let view = searchView
    var indexer = SegmentIndexer()
    for article in segment.articles {
      let header = view.header(article)
      let text =
        view.rights(article).show == .full
        ? try content(article).markdown : Array(view.summary(article).utf8)
      indexer.add(
        headline: header.headline.text, texts: [text] + header.authors.map { Array($0.utf8) },
        labels: view.labels(article))
    }
    let index = SegmentIndex(indexer)
    let terms = index.files.enumerated().map {
      IndexFile("\(segment.name)/t\($0)", .text(String(decoding: $1, as: UTF8.self)))
    }
    return IndexedSegment(
      files: terms + rows(of: segment, view), termFiles: terms.count, lexicon: index.lexicon)
  }

  private func rows(of segment: SearchSegment, _ view: View) -> [IndexFile] {
    stride(from: 0, to: segment.articles.count, by: rowsInFile).enumerated().map { number, start in
      let articles = segment.articles[start..<min(start + rowsInFile, segment.articles.count)]
      return IndexFile(
        "\(segment.name)/r\(number)", .list(articles.map { view.resultRow($0) }))
    }
  }

  /// The list of all files: the segments, and the dictionary's files `words`. `termFiles` tells for each
  /// segment of the plan how many files of terms it has.
  package func searchList(_ words: RootFiles, termFiles: [Int]) -> IndexFile {
    let segments = zip(searchView.plan.searchSegments, termFiles).map { segment, files in
      JSON.list(
        [.text(segment.name), .number(segment.articles.count), .number(files)]
          + days(of: segment).map { .text($0.iso) })
    }
    let root = JSON.object([
      ("rows", .number(rowsInFile)), ("segments", .list(segments)),
      ("words", .list(words.keys.map { .text(String(decoding: $0, as: UTF8.self)) })),
    ])
    return IndexFile("index", root)
  }

  /// The first and the last day of a segment's articles; none if no article is dated.
  private func days(of segment: SearchSegment) -> [CalendarDay] {
    let articles = segment.articles
    let dated = articles.first { searchView.header($0).published != nil }
    return [dated, articles.last].compactMap { $0.flatMap { searchView.header($0).published?.day } }
  }
}

extension View {
  /// Appends what the index holds of an article, the end of each text marked by a byte that none has, and of lists
  /// by an empty one.
  fileprivate func append(
    indexed index: Int, _ contents: (Int) -> Fingerprint, to bytes: inout [UInt8]
  ) {
    let (header, article) = (header(index), plan.corpus.articles[index])
    let parts =
      [
        header.headline.text, plan.articlePaths[index].text, header.published?.day.iso ?? "",
        header.source?.name ?? "", summary(index), foreignLanguage(index) ?? "",
      ] + header.authors + [""] + article.topics.map { plan.corpus.topics[$0].name } + [""]
    for part in parts {
      bytes += part.utf8
      bytes.append(0xFF)
    }
    if rights(index).show == .full { bytes += contents(index).bytes }
  }

  /// The topics and the source of an article as terms.
  fileprivate func labels(_ index: Int) -> [[UInt8]] {
    let topics = plan.corpus.articles[index].topics.map { plan.corpus.topics[$0].name }
    let source = header(index).source.map { searchLabels("s", $0.name) } ?? []
    // Two names may look alike here.
    var labels: [[UInt8]] = []
    for label in topics.flatMap({ searchLabels("t", $0) }) + source where !labels.contains(label) {
      labels.append(label)
    }
    return labels
  }
}
