import Model

/// What all pages of a site share. One object, since a copy of the plan would count up the references
/// of all that it holds.
final class Site: Sendable {
  let plan: SitePlan
  let wording: Wording
  /// The names of the theme's files to copy.
  let assets: Set<String>

  init(plan: SitePlan, wording: Wording, assets: Set<String>) {
    self.plan = plan
    self.wording = wording
    self.assets = assets
  }
}

/// The site as seen from one of its pages: links start there.
final class View: Sendable {
  let site: Site
  let page: Page

  init(_ page: Page, of site: Site) {
    self.page = page
    self.site = site
  }

  var plan: SitePlan { site.plan }
  var wording: Wording { site.wording }

  /// The address of `path` for a link on this page.
  ///
  /// The 404 page is served at any depth, so its links start at the base path. A site without a
  /// base URL is opened from a disk, so its links spell the `index.html` of directories.
  func link(_ path: SitePath) -> String {
    if case .notFound = page.content { return (plan.settings.baseURL?.path ?? "/") + path.encoded }
    return path.relative(to: page.path, spelled: plan.settings.baseURL == nil)
  }

  /// The full address of `path`, if it is known where the site will stand.
  func absolute(_ path: SitePath) -> String? {
    plan.settings.baseURL.map { $0.text + path.encoded }
  }

  /// The folder of the theme's files, to which a template adds the name of one.
  var assets: String {
    let style = link(SitePath("assets/site.css"))
    return String(style.dropLast("site.css".count))
  }

  /// A link to the first of these files that the theme has.
  func asset(_ names: [String]) -> String? {
    names.first(where: site.assets.contains).map { link(SitePath("assets/" + $0)) }
  }

  /// The article at `index` of the corpus.
  func header(_ index: Int) -> ArticleHeader { plan.corpus.articles[index].header }

  /// What may be done with the article at `index` of the corpus.
  func rights(_ index: Int) -> Rights { plan.rights[index] }

  /// One or two sentences of the article, as many of its words as may be shown; empty where only the
  /// headline may be.
  func summary(_ index: Int) -> String {
    switch rights(index).show {
    case .full: header(index).summary
    case .excerpt: excerpt(of: header(index).summary, words: plan.settings.excerptWords)
    case .headline: ""
    }
  }

  /// Whether the article's own page shows its text or the beginning of it.
  func showsText(of index: Int) -> Bool {
    switch rights(index).show {
    case .full: true
    case .excerpt: needsOpening(index)
    case .headline: false
    }
  }

  /// Whether an excerpt of the article is made of its text: it has no summary, or one of which far too little comes
  /// for the words that may be shown.
  func needsOpening(_ index: Int) -> Bool {
    3 * wordCount(of: header(index).summary) < plan.settings.excerptWords
  }

  /// The first words of an article's text, as many as may be shown of it; nil where it has no running text.
  func opening(of index: Int, _ content: ArticleContent) -> String? {
    let words = openingWords(
      of: content.markdown, below: header(index).headline, limit: plan.settings.excerptWords)
    return words.isEmpty ? nil : words
  }

  /// The article's language.
  func language(of header: ArticleHeader) -> String { header.language ?? plan.settings.language }
}

/// `rtl` for languages written from right to left, else `ltr`.
func direction(of language: String) -> String {
  language == "en" || !rightToLeft.contains(primaryLanguage(language)) ? "ltr" : "rtl"
}

private let rightToLeft: Set<String> = [
  "ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi",
]
