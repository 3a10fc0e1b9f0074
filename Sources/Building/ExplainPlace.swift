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
          (copy.header, [fact("copy of", article.header, as: copy)]))
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

  init(_ plan: SitePlan) {
    self.plan = plan
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
    let copies = article.copies.map { fact("copy", $0.header, as: $0) }
    return [Explanation.Fact("address", plan.articlePaths[index].text, origin: "digest.lock")]
      + [section(of: article), story(of: index)].compactMap(\.self) + copies + earlier
      + (editions[index] ?? [])
  }

  private func section(of article: CorpusArticle) -> Explanation.Fact? {
    article.section.map { choice in
      let section = plan.corpus.sections[choice.section]
      return Explanation.Fact(
        "section", section.rule.name ?? section.id, origin: choice.reason.text)
    }
  }

  private func story(of index: Int) -> Explanation.Fact? {
    guard let number = plan.corpus.articles[index].story else { return nil }
    let story = plan.corpus.stories[number]
    let nearness = story.articles.firstIndex(of: index).map { story.nearness[$0] } ?? 0
    let others = story.articles.count - 1
    return Explanation.Fact(
      "story", plan.storyPaths[number].text,
      origin: "nearness \(hundredths(nearness)) to "
        + (others == 1 ? "its other article" : "its \(others) other articles on average"))
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

/// That an article and `copy` have one text; `other` is the one to be named.
private func fact(_ name: String, _ other: ArticleHeader, as copy: Copy) -> Explanation.Fact {
  Explanation.Fact(
    name, "seeds/\(other.seed)",
    origin: "both have \(Int((copy.resemblance * 100).rounded())) % of their text together")
}
