"""Every payload at every place of an article, through to pages, feeds, data, search, mails and Markdown."""

from collections import Counter
from pathlib import Path
import json
import re

import allowed
import hostile_digest
from article_pages import ArticlePage
from bare_host import address_of
from chromium import Job, in_page, kinds, look_at
from feed_entries import contents
from markdown_twins import twins
from search_results import ask, ask_by_address, index_faults, scripts_of

OWN_MARKDOWN = {"Markdown body", "caption"}  # Where an author's own Markdown is in the text.
# Paragraphs of plain words need no browser.
PLAIN = re.compile(r"(<p>[^<>&]*</p>\s*)*")
# Shapes whose payload is never shown as it is: what is no address, what pages call an address.
UNSEEN = {"html_address", "address_of_markdown", "address_of_html", "name_of_text", "name_of_folder"}
MOST_LISTS = 3_000  # Pages that list articles, beyond which a sample is taken.
MOST_TWINS = 6_000
MOST_ADDRESSES = 400  # Queries that are opened by their address.
MOST_TOLD = 20  # Faults of one page.


def check(report):
    payloads = payloads_of(report.options)
    control(report, payloads)
    planted = hostile_digest.make(report.folder / "digest", payloads, report.options.all_shapes)
    hostile_digest.build(report.program, report.folder / "digest")
    look_at_site(report, report.folder / "digest/site", planted)


def look_at_site(report, site, planted):
    """All that can be seen of a built site. planted: what each article holds, by its time."""
    names = hostile_digest.pages(site)
    articles = {name: article for name in names if hostile_digest.is_article(name)
                for article in [read(report, site, name)] if article}
    look_through_places(report, articles, planted)
    lists = sample([name for name in names if name not in articles], MOST_LISTS)
    jobs = [Job(address_of(name), allowed.PAGE) for name in articles]
    jobs += [Job(address_of(name), allowed.rules_of(name)) for name in sorted(lists, key=allowed.kind_of)]
    sampled = {name: place_of(planted, articles[name]) in OWN_MARKDOWN for name in sample(list(articles), MOST_TWINS)}
    made = {f"entry-{number}": in_page(text) for number, (_, text) in enumerate(contents(site)) if not PLAIN.fullmatch(text)}
    made |= {f"{kind}-{number}": in_page(text) for number, (kind, text) in enumerate(twins(site, sampled))
             if not PLAIN.fullmatch(text)}
    jobs += [Job(f"/made/{name}", allowed.OWN if name.startswith("own-") else allowed.ENTRY) for name in made]
    report.count("article pages", len(articles))
    report.count("other pages", len(lists))
    report.count("feed entries", sum(name.startswith("entry") for name in made))
    report.count("Markdown twins", sum(name.startswith(("twin-", "own-")) for name in made))
    faults = look_at(site, made, jobs, scripts=scripts_of(site))
    say_faults(report, faults, {address_of(name): planted.get(article.time) for name, article in articles.items()}, made)
    look_at_search(report, site, {article.headline for article in articles.values()
                                  if place_of(planted, article) == "headline"})


def read(report, site, name):
    try:
        article = ArticlePage((site / name).read_text(encoding="utf-8"))
    except (ValueError, KeyError, IndexError, AttributeError) as error:
        report.say(name, f"its page or data can't be read: {error}")
        return None
    for fault in article.faults():
        report.say(name, fault)
    return article


def look_through_places(report, articles, planted):
    """Each payload has a page, and comes through as words where it is not markup."""
    made, carried = Counter(), Counter()
    times = {article.time: article for article in articles.values()}
    for time, (place, shape, payload) in planted.items():
        if time in times:
            made[place, shape] += 1
            carried[place, shape] += times[time].carries(payload)
    expected = Counter((place, shape) for place, shape, _ in planted.values())
    report.note(f"  {'place':15} {'shape':22} {'planted':>8} {'pages':>8} {'as words':>8}")
    for place, shape in expected:
        row = expected[place, shape], made[place, shape], carried[place, shape]
        report.note(f"  {place:15} {shape:22} {row[0]:8} {row[1]:8} {row[2]:8}")
        if row[1] * 2 < row[0] or row[2] == 0 and shape not in UNSEEN:
            report.say(shape, f"of {row[0]} payloads {row[1]} have a page and {row[2]} can be seen there")


def place_of(planted, article):
    return planted[article.time].place if article.time in planted else None


def say_faults(report, faults, plants, made):
    ran = dangerous = 0
    for address, found in faults.items():
        signs = kinds(found)
        ran, dangerous = ran + signs[0], dangerous + signs[1]
        plant = plants.get(address)
        what = f"{plant.shape} {plant.payload[:80]!r}" if plant else made.get(address.removeprefix("/made/"), "")[:160]
        report.say(f"{address} ({what})", told(found))
    report.count("ran", ran)
    report.count("dangerous", dangerous)


def look_at_search(report, site, headlines):
    """Every hostile headline is asked for, and must be shown as it is on its own page."""
    for name, fault in index_faults(site):
        report.say(name, fault)
    # As it stands, with its signs, and as words, which nothing in it can turn into something else.
    queries = sorted(headlines | {" ".join(re.findall(r"[^\W_]+", headline)) for headline in headlines} - {""})
    answers, ran = ask(site, queries, allowed.SEARCH)
    for query, answer in zip(queries, answers):
        for fault in answer["faults"]:
            report.say(f"the search for {query[:60]!r}", fault)
    for fault in ran:
        report.say("the search page", fault)
    shown = {heading for answer in answers for heading in answer["shown"]}
    report.count("searches", len(queries))
    report.count("hostile headlines found", len(headlines & shown))
    # Where thousands are alike, an answer shows the best of them.
    if len(headlines & shown) * 10 < len(headlines) * (9 if len(headlines) < 1_000 else 5):
        report.say("the search page", "shows few of the hostile headlines")
    opened = sample(queries, MOST_ADDRESSES)
    for query, found in ask_by_address(site, opened, allowed.SEARCH).items():
        report.say(f"search/?q={query[:60]!r}", told(found))
    report.count("searches by address", len(opened))


def control(report, payloads):
    """The same payloads, raw in a page: shows that the browser and what looks at it see what runs."""
    made = {str(number): in_page(payload) for number, payload in enumerate(payloads)}
    faults = look_at(report.folder, made, [Job(f"/made/{name}", allowed.ENTRY) for name in made], alone=True)
    signs = [kinds(found) for found in faults.values()]
    ran, dangerous = (sum(sign[which] for sign in signs) for which in (0, 1))
    report.note(f"  raw in a page, of {len(payloads):,} payloads {ran:,} ran, and {dangerous:,} left something dangerous")
    if ran * 3 < len(payloads):
        report.say("(the check itself)", f"of {len(payloads)} payloads in a bare page it saw only {ran} run")


def payloads_of(options):
    """The payloads of the file, each once; with --most every so many of them."""
    payloads = list(dict.fromkeys(json.loads(Path(options.payloads).read_text(encoding="utf-8"))))
    return sample(payloads, options.most or len(payloads))


def told(faults):
    return "; ".join(faults[:MOST_TOLD])


def sample(items, most):
    step = max(1, -(-len(items) // most))
    return items[::step]
