import Model
import Templating

// What the templates of editions offer, on the edition's own page, on the front page and in mails.

/// An edition.
let editionOffer = Offer<ShownEdition>([
  .text("heading") { edition, view in view.heading(of: edition.edition) },
  .address("address") { edition, view in view.editionLink(SitePath(edition.edition.period)) },
  .text("period") { edition, view in view.wording.period(edition.edition.period) },
  .text("reading-time") { edition, view in view.readingTime(of: edition) },
  .list("contents", anchorOffer) { edition, view in view.contents(of: edition) },
  .record("lead", editionItemOffer) { edition, _ in edition.lead },
  .list("sections", editionSectionOffer) { edition, _ in edition.sections },
  .flag("has-briefs") { edition, _ in !edition.briefs.isEmpty },
  .list("briefs", editionItemOffer) { edition, _ in edition.briefs },
  .flag("has-late") { edition, _ in !edition.edition.late.isEmpty },
  .list("late", editionItemOffer) { edition, _ in edition.late },
  .flag("has-archive") { edition, _ in !edition.edition.archive.isEmpty },
  .list("archive", editionItemOffer) { edition, _ in edition.archive },
  .record("all", linkOffer) { edition, view in view.allArticles(of: edition.edition.period) },
  .address("markdown") { edition, view in view.link(SitePath(edition.edition.period).twin) },
  .address("email") { edition, view in
    view.plan.settings.baseURL == nil ? nil : view.link(.email(of: edition.edition.period))
  },
  .text("end") { edition, view in
    view.wording("edition-end", ["period": view.wording.period(edition.edition.period)])
  },
])

/// A place on the same page.
private let anchorOffer = Offer<Anchor>([
  .text("text") { anchor, _ in anchor.text },
  .address("address") { anchor, _ in "#" + anchor.id },
])

/// Some items under a heading.
private let editionSectionOffer = Offer<ShownSection>([
  .text("heading") { section, view in view.text(of: section.heading) },
  .text("anchor") { section, _ in section.anchor },
  .list("items", editionItemOffer) { section, _ in section.items },
])

/// An item of an edition.
private let editionItemOffer = Offer<ShownItem>([
  .text("headline") { item, view in view.header(item.article).headline.text },
  .address("address") { item, view in view.editionLink(view.plan.articlePaths[item.article]) },
  .text("summary") { item, view in view.summary(of: item) },
  .text("source") { item, view in view.header(item.article).source?.name },
  .record("date", dateOffer) { item, view in
    item.showsDate ? view.header(item.article).published : nil
  },
  .flag("has-facts") { item, view in
    view.header(item.article).source != nil || item.showsDate || item.isUpdate
  },
  .flag("is-update") { item, _ in item.isUpdate },
  .flag("has-others") { item, view in !view.otherReports(of: item).isEmpty },
  .list("others", otherReportOffer) { item, view in view.otherReports(of: item) },
  .address("story") { item, view in item.linksStory ? view.story(of: item.article) : nil },
  .record("foreign", languageOffer) { item, view in
    view.foreignLanguage(item.article)
  },
])

/// Another source that reported it; without an address if its report is a copy.
private let otherReportOffer = Offer<OtherReport>([
  .text("source") { report, _ in report.source },
  .address("address") { report, view in
    report.article.map { view.editionLink(view.plan.articlePaths[$0]) }
  },
])

/// An edition in a list of editions.
let editionEntryOffer = Offer<Int>([
  .text("text") { index, view in view.wording.period(view.plan.corpus.editions[index].period) },
  .address("address") { index, view in
    view.link(SitePath(view.plan.corpus.editions[index].period))
  },
  .text("headline") { index, view in view.leadHeader(of: index).headline.text },
  .record("foreign", languageOffer) { index, view in
    view.foreignLanguage(view.plan.corpus.editions[index].lead.article)
  },
])

/// Editions of a month or year.
let editionGroupOffer = Offer<EditionGroup>([
  .text("heading") { group, _ in group.heading },
  .list("editions", editionEntryOffer) { group, _ in group.editions },
])
