import Model

// An article's header as bytes. The order of the fields is the format; `ArticleCache.format` counts
// its changes.

extension ByteWriter {
  mutating func put(_ header: ArticleHeader) {
    put(header.id)
    put(header.seed)
    put(header.headline.text)
    put(header.headline.isDerived)
    put(header.published)
    put(header.modified)
    put(header.dateIsFromFileName)
    put(header.source?.name)
    put(header.source?.homepage)
    put(header.authors) { $0.put($1) }
    put(header.original)
    put(header.language)
    put(header.listedTopics) { $0.put($1) }
    put(header.section)
    put(header.summary)
    put(header.rights != nil)
    if let rights = header.rights { put(rights) }
    put(header.placement != nil)
    if let placement = header.placement { put(placement) }
    put(header.isCorrected)
  }

  private mutating func put(_ placement: Placement) {
    for given in [placement.story, placement.copyOf] {
      put(given != nil)
      guard let given else { continue }
      put(given.name)
      put(given.file)
      put(given.line)
    }
  }

  private mutating func put(_ date: PublicationDate?) {
    put(date != nil)
    guard let date else { return }
    put(date.day.year)
    put(date.day.month)
    put(date.day.day)
    put(date.minute)
    // Offsets are never smaller than -1080 minutes.
    put(date.offset.map { $0 + 1080 })
  }

  mutating func put(_ rule: RightsRule) {
    put(rule.show?.rawValue)
    put(rule.feed?.rawValue)
    for flag in [rule.isIndexed, rule.isSearchable, rule.hasMarkdown, rule.isOwn] {
      put(flag.map { $0 ? 1 : 0 })
    }
    put(rule.pictures?.rawValue)
    put(rule.licence)
    put(rule.licenceAddress)
    put(rule.holder)
  }
}

extension ByteReader {
  mutating func header() throws(DamagedBytes) -> ArticleHeader {
    let (id, seed) = (try text(), try text())
    let headline = Headline(try text(), isDerived: try flag())
    let (published, modified, isFromFileName) = (try date(), try date(), try flag())
    let (sourceName, homepage) = (try textOrNil(), try textOrNil())
    let authors = try list { (reader) throws(DamagedBytes) in try reader.text() }
    let (original, language) = (try textOrNil(), try textOrNil())
    let topics = try list { (reader) throws(DamagedBytes) in try reader.text() }
    let (section, summary) = (try textOrNil(), try text())
    let rights = try flag() ? try rightsRule() : nil
    let placement = try flag() ? try placement() : nil
    return ArticleHeader(
      // Mostly the id is the path of the seed: then both are one text in memory too.
      id: id == seed ? seed : id, seed: seed, headline: headline, published: published,
      modified: modified,
      dateIsFromFileName: isFromFileName,
      source: sourceName.map { Source(name: $0, homepage: homepage) }, authors: authors,
      original: original, language: language, listedTopics: topics, section: section,
      summary: summary, rights: rights, placement: placement, isCorrected: try flag())
  }

  private mutating func placement() throws(DamagedBytes) -> Placement? {
    let (story, copyOf) = (try givenName(), try givenName())
    return Placement(story: story, copyOf: copyOf)
  }

  private mutating func givenName() throws(DamagedBytes) -> GivenName? {
    guard try flag() else { return nil }
    return GivenName(name: try textOrNil(), file: try text(), line: try number())
  }

  private mutating func date() throws(DamagedBytes) -> PublicationDate? {
    guard try flag() else { return nil }
    let (year, month, day) = (try number(), try number(), try number())
    let (minute, offset) = (try numberOrNil(), try numberOrNil())
    guard let day = CalendarDay(year, month, day) else { throw DamagedBytes() }
    return PublicationDate(day: day, minute: minute, offset: offset.map { $0 - 1080 })
  }

  mutating func rightsRule() throws(DamagedBytes) -> RightsRule {
    var rule = RightsRule()
    rule.show = try numberOrNil().flatMap(Extent.init)
    rule.feed = try numberOrNil().flatMap(Extent.init)
    rule.isIndexed = try numberOrNil().map { $0 != 0 }
    rule.isSearchable = try numberOrNil().map { $0 != 0 }
    rule.hasMarkdown = try numberOrNil().map { $0 != 0 }
    rule.isOwn = try numberOrNil().map { $0 != 0 }
    rule.pictures = try numberOrNil().flatMap(PictureUse.init)
    rule.licence = try textOrNil()
    rule.licenceAddress = try textOrNil()
    rule.holder = try textOrNil()
    return rule
  }
}
