import Collation
import Model
import Planning

/// What the digest as a whole makes of each of its articles: where they stand, and with which others,
/// each with the figures that decided.
struct DigestPlaces: Sendable {
  /// By the path of their seed below the seeds folder; several for a file of many articles.
  private let facts: [String: [(header: ArticleHeader, facts: [Explanation.Fact])]]

  /// The facts on an article; none for one that is not in the digest. The digest may know it by another id than its
  /// seed tells.
  func facts(of header: ArticleHeader) -> [Explanation.Fact] {
    let known = facts[header.seed] ?? []
    let own =
      known.first { $0.header.id == header.id }
      ?? known.first {
        $0.header.headline == header.headline && $0.header.published == header.published
      }
    return own?.facts ?? []
  }

  fileprivate init(_ plan: SitePlan) {
    let places = Places(plan)
    var facts: [String: [(header: ArticleHeader, facts: [Explanation.Fact])]] = [:]
    for (index, article) in plan.corpus.articles.enumerated() {
      facts[article.header.seed, default: []].append((article.header, places.facts(of: index)))
      for copy in article.copies {
        facts[copy.header.seed, default: []].append(
          (copy.header, places.facts(of: copy, behind: article.header)))
      }
    }
    self.facts = facts
  }
}

extension Desk {
  /// Reads and organises the whole digest; nothing is written. Throws if it can't be read.
  func findPlaces() async throws(BuildError) -> DigestPlaces {
    let lock = try lock()
    defer { withExtendedLifetime(lock) {} }
    let (digest, ledger, shelf) = try await takeStock()
    let corpus = try await organiseCorpus(of: shelf, digest, ledger: ledger).finished()
    return DigestPlaces(plan(corpus, settings: digest.settings, ledger: ledger))
  }
}

/// What can be said of the place of an article.
private struct Places {
  let plan: SitePlan
  private var editions: [Int: [Explanation.Fact]] = [:]
  /// The seeds that hold several articles.
  private let shared: Set<String>

  init(_ plan: SitePlan) {
    self.plan = plan
    shared = sharedSeeds(plan.corpus)
    for edition in plan.corpus.editions {
      for (place, item) in edition.items.enumerated() {
        for article in item.articles {
          editions[article, default: []].append(fact(on: item, at: place + 1, in: edition))
        }
      }
    }
  }

  func facts(of index: Int) -> [Explanation.Fact] {
    let article = plan.corpus.articles[index]
    let earlier = article.earlier.map { near in
      Explanation.Fact(
        "earlier", seed(near.article), origin: "nearness \(hundredths(near.nearness))")
    }
    let copies = article.copies.map { sameText("copy", $0.header, $0) }
    return [Explanation.Fact("address", plan.articlePaths[index].text, origin: "digest.lock")]
      + [section(of: article), story(of: index)].compactMap(\.self) + copies + earlier
      + (editions[index] ?? [])
  }

  /// What is said of a copy of the article `shown`.
  func facts(of copy: Copy, behind shown: ArticleHeader) -> [Explanation.Fact] {
    let hidden = Explanation.Fact(
      "not shown", "what its sidecar corrects",
      origin: "the page shows seeds/\(shown.seed) in its place")
    return [sameText("copy of", shown, copy)] + (copy.header.isCorrected ? [hidden] : [])
  }

  private func section(of article: CorpusArticle) -> Explanation.Fact? {
    article.section.map { choice in
      let section = plan.corpus.sections[choice.section]
      return Explanation.Fact(
        "section", section.rule.name ?? section.id, origin: choice.reason.text)
    }
  }

  private func story(of index: Int) -> Explanation.Fact? {
    let article = plan.corpus.articles[index]
    let given =
      plan.settings.switches.stories ? article.header.givenStory(article.copies) : nil
    guard let number = article.story else {
      return given?.name.map { name in
        Explanation.Fact("story", "none", origin: "no other article has the story '\(name)'")
      }
    }
    let story = plan.corpus.stories[number]
    let nearness = story.articles.firstIndex(of: index).map { story.nearness[$0] } ?? 0
    let others = story.articles.count - 1
    let figures =
      "nearness \(hundredths(nearness)) to "
      + (others == 1 ? "its other article" : "its \(others) other articles on average")
    return Explanation.Fact(
      "story", plan.storyPaths[number].text,
      origin: given.map { "\(origin($0)); \(figures)" }
        ?? figures + remedy("story: none", "takes it out", article.header))
  }

  /// That an article and `copy` have one text; `other` is the one of both to be named.
  func sameText(_ name: String, _ other: ArticleHeader, _ copy: Copy) -> Explanation.Fact {
    let found = copy.resemblance.map { resemblance in
      "both have \(Int((resemblance * 100).rounded())) % of their text together"
        + remedy("copy_of: none", "parts them", copy.header)
    }
    return Explanation.Fact(
      name, "seeds/\(other.seed)",
      origin: found ?? copy.header.placement?.copyOf.map(origin) ?? "given")
  }

  /// The line that an editor writes to change what was found, and where; nothing for an article that has no file
  /// of its own.
  private func remedy(_ line: String, _ effect: String, _ header: ArticleHeader) -> String {
    shared.contains(header.seed)
      ? "" : "; '\(line)' in seeds/\(header.seed).yaml \(effect)"
  }

  private func seed(_ article: Int) -> String {
    "seeds/" + plan.corpus.articles[article].header.seed
  }
}

private func fact(
  on item: EditionItem, at place: Int, in edition: Edition
) -> Explanation.Fact {
  let figures = item.figures
  return Explanation.Fact(
    "edition", SitePath(edition.period).text,
    origin: "place \(place): \(figures.sources) sources, \(figures.articles) articles, "
      + "\(figures.words) words" + (item.isUpdate ? ", an update" : ""))
}

/// Where the editor says something of an article.
private func origin(_ given: GivenName) -> String { "given in \(given.file)" }
