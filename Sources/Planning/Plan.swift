// Planning: which pages the site has, where they stand and what each shows.
//
// In comes the corpus with its articles in order and its topics; out goes the list of pages. It is
// always run as a whole and stays cheap: it sees no article's text and renders nothing. Lists are
// cut by the calendar, never by "page 2", so that new articles change few pages.

package import Model

/// Lays out the site for `corpus`.
///
/// `ledger` says what was published before; what it holds keeps its address. `assets` are the names
/// of the theme's files that are copied as they are.
package func plan(
  _ corpus: Corpus, settings: Settings, ledger: Ledger = Ledger(), assets: [String] = []
) -> SitePlan {
  plan(
    corpus, Outline(of: corpus, settings: settings), at: assignAddresses(corpus, ledger: ledger),
    settings: settings, ledger: ledger, assets: assets)
}

/// The same, where its outline and the addresses of everything are known.
package func plan(
  _ corpus: Corpus, _ outline: Outline, at addresses: Addresses, settings: Settings,
  ledger: Ledger, assets: [String]
) -> SitePlan {
  let (calendar, stories) = (outline.calendar, outline.stories)
  let (rights, segments) = (outline.rights, outline.segments)
  var pages = assets.filter { !segments.isEmpty || $0 != searchScript }
    .map { Page(SitePath("assets/" + $0), .asset(name: $0)) }
  pages += picturePages(corpus)
  pages += articlePages(corpus, at: addresses.articles, rights)
  pages += storyPages(corpus, addresses, stories)
  pages += dayPages(calendar, corpus.editions)
  pages += monthPages(calendar, stories)
  pages += yearPages(calendar)
  pages += seriesPages(corpus, addresses, outline)
  pages += editionPages(corpus, settings)
  pages += searchPages(corpus, calendar, segments)
  pages += entrancePages(corpus, calendar)
  let renamed = renamedTopics(corpus, rules: settings.topics, addresses)
    .merging(renamedSources(corpus, rules: settings.sources, addresses)) { topic, _ in topic }
  let moved = ledger.moved.merging(renamed) { byHand, _ in byHand }
  let published = withEditions(corpus, addresses.ledger)
  pages += removedPages(ledger, published, moved, corpus, keeping: addresses)
  if settings.baseURL != nil { pages += feedFiles(corpus, calendar, addresses) }
  pages += movedCompanions(moved, pages)
  pages += machineFiles(corpus, calendar, pages: pages, rights, settings: settings)
  return SitePlan(
    settings: settings, corpus: corpus, articlePaths: addresses.articles,
    topicPaths: addresses.topics, sourcePaths: addresses.sources,
    storyPaths: addresses.stories, storyLeads: addresses.storyLeads, rights: rights,
    searchSegments: segments, pages: pages,
    ledger: published,
    diagnostics: addresses.diagnostics)
}

/// The page of each article and, where the text may be offered so, its Markdown twin.
private func articlePages(
  _ corpus: Corpus, at paths: [SitePath], _ rights: RightsTable
) -> [Page] {
  var pages: [Page] = []
  pages.reserveCapacity(2 * paths.count)
  for index in paths.indices {
    let newer = isSameDay(index, index - 1, in: corpus) ? index - 1 : nil
    let older = isSameDay(index, index + 1, in: corpus) ? index + 1 : nil
    let page = ArticlePage(article: index, newer: newer, older: older)
    pages.append(Page(paths[index], .article(page)))
    if rights[index].hasMarkdown { pages.append(Page(paths[index].twin, .twin(article: index))) }
  }
  return pages
}

/// The images that articles show, each once.
private func picturePages(_ corpus: Corpus) -> [Page] {
  var seen: Set<String> = []
  return corpus.articles.flatMap(\.pictures).filter { seen.insert($0.image.name).inserted }
    .map { Page($0.path, .picture($0)) }
}

/// Whether both are articles of the corpus, and of one day.
private func isSameDay(_ one: Int, _ other: Int, in corpus: Corpus) -> Bool {
  guard corpus.articles.indices.contains(other),
    let day = corpus.articles[one].header.published?.day
  else { return false }
  return corpus.articles[other].header.published?.day == day
}

/// The pages from which readers start: front page, topics, sources, archive, undated articles, what
/// the digest says of itself, 404.
private func entrancePages(_ corpus: Corpus, _ calendar: Calendar) -> [Page] {
  let all = corpus.articles.count
  let newest = 0..<min(all, Limits.newest)
  var pages: [Page] = []
  if !calendar.undated.isEmpty {
    let whole = ArticleList(.corpus(calendar.undated), .flat)
    let cut = cutIntoParts(whole, of: .undated, at: SitePath("undated/"))
    let page = UndatedPage(list: cut.newest, parts: cut.pages.count)
    pages += cut.pages + [Page(SitePath("undated/"), .undated(page))]
  }
  if !corpus.topics.isEmpty { pages.append(Page(SitePath("topics/"), .topicIndex)) }
  if !corpus.sources.isEmpty { pages.append(Page(SitePath("sources/"), .sourceIndex)) }
  pages += storyIndexPages(corpus)
  if all > 0 { pages.append(Page(SitePath("archive/"), .archive(calendar.archive))) }
  let month = calendar.months.first?.month
  let home = HomePage(
    newest: ArticleList(.corpus(newest), .byNewestDay),
    editions: corpus.editions.indices.prefix(1 + Limits.previousEditions).map(\.self),
    topics: largestTopics(corpus, Limits.topicsOnHome), month: month,
    days: calendar.days.prefix { $0.day.calendarMonth == month }
      .map { Period($0.day, count: $0.range.count) }, undated: calendar.undated.count)
  pages.append(Page(SitePath("about/"), .about))
  pages.append(Page(SitePath("404.html"), .notFound))
  pages.append(Page(SitePath(""), .home(home)))
  return pages
}

/// The `count` topics with most articles, in the corpus's alphabetical order.
func largestTopics(_ corpus: Corpus, _ count: Int) -> [Int] {
  largest(corpus.topics.map(\.articles.count), count)
}

/// The positions of the `count` largest of `sizes`, in their order.
func largest(_ sizes: [Int], _ count: Int) -> [Int] {
  sizes.indices.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }.prefix(count).sorted()
}

/// A page for every address that was published once and has nothing to show any more, or stands
/// elsewhere now.
private func removedPages(
  _ ledger: Ledger, _ published: Ledger, _ moved: [SitePath: SitePath], _ corpus: Corpus,
  keeping addresses: Addresses
) -> [Page] {
  let kept =
    addresses.articles + addresses.topics + addresses.sources + addresses.stories
    + corpus.editions.map { SitePath($0.period) }
  let targets = moved.merging(addresses.forwarded) { moved, _ in moved }
  // No two of them have one address, and the ledger with what is new has all of them: mostly it has no others.
  if kept.count == published.count, targets.isEmpty { return [] }
  let shown = Set(kept)
  let elsewhere = targets.filter { !shown.contains($0.key) }.sorted { $0.key < $1.key }
  let removed = ledger.paths.filter { !shown.contains($0) && targets[$0] == nil }.sorted()
  return elsewhere.map { Page($0, .moved(to: $1)) } + removed.map { Page($0, .removed) }
}
