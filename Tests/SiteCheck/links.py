"""Links: every target and fragment is there, and the three ways to publish a site have one graph."""

import re
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree

from report import Outcome

SCHEMES = {"http", "https", "mailto"}
LOCATIONS = re.compile(r"(loc|link|guid|xmlUrl|htmlUrl|url|home_page_url|feed_url)$")


def graph(site, outcome=None):
    """The set of (page, page) links; with an outcome, all that leads nowhere is told there."""
    edges, tell = set(), outcome.say if outcome else lambda *_: None
    for name, page in site.looked_at.items():
        for link, loaded in page.links:
            edges |= edge(site, name, link, loaded, tell)
    return edges


def edge(site, name, link, loaded, tell):
    scheme = urlsplit(link).scheme
    if scheme not in SCHEMES | {""} and not (loaded and link.startswith("data:image/")):
        tell(name, f"link of scheme {scheme}: {link}")
    starts = [None]
    if name == "404.html" and site.base:
        starts.append(site.base + "no/such/page.html")  # A host serves it at any address.
    found = set()
    for start in starts:
        target, fragment = site.follow(name, link, start)
        if target is None:
            if loaded and scheme != "data":
                tell(name, f"loads from another host: {link}")
            continue
        if target == "":
            tell(name, f"broken link: {link}")
            continue
        if target in site.pages:
            found.add((name, target))
            if fragment and fragment not in site.pages[target].ids:
                tell(name, f"no such fragment: {link}")
    return found


def style_addresses(site, outcome):
    for name in site.named(".css"):
        for link in re.findall(r"url\(\s*[\"']?([^\"')]+)", site.text(name)):
            target, _ = site.follow(name, link)
            if target == "" or (target is None and not link.startswith("data:")):
                outcome.say(name, f"broken link: {link}")


def listed_addresses(site, outcome):
    """Feeds, sitemaps and subscription lists name pages of the site too; all of them must be there."""
    listed = set()
    for name in site.named(".xml", ".opml"):
        try:
            root = ElementTree.fromstring(site.text(name))
        except ElementTree.ParseError:
            continue  # The check of feeds tells it.
        for address in locations(root):
            target, _ = site.follow(name, address)
            if target == "":
                outcome.say(name, f"broken link: {address}")
            elif target in site.pages and "sitemap" in name:
                listed.add((name, target))
    for name in site.named("robots.txt"):
        for address in re.findall(r"(?im)^sitemap:\s*(\S+)", site.text(name)):
            if not site.follow(name, address)[0]:
                outcome.say(name, f"broken link: {address}")
    return listed


def locations(root):
    for element in root.iter():
        for key, value in [(element.tag, element.text), *element.attrib.items()]:
            if LOCATIONS.search(key) and value and value.strip():
                yield value.strip()
        if element.get("href"):
            yield element.get("href")


def reached(edges, start="index.html"):
    """The pages to which one can click from the front page."""
    onward = {}
    for page, target in edges:
        onward.setdefault(page, []).append(target)
    seen, waiting = {start}, [start]
    while waiting:
        for target in onward.get(waiting.pop(), []):
            if target not in seen:
                seen.add(target)
                waiting.append(target)
    return seen


def needs_address(name):
    """Feeds and mails hold whole addresses, so they are there only where it is known where the site will
    stand."""
    return name == "feeds/index.html" or name.startswith("email/")


def check_links(site, under, filed):
    """site: built for /; under: for /digest/; filed: without an address. The graphs are compared, and
    what a sitemap names must be reached by clicks."""
    outcome = Outcome("links", "pages", len(site.looked_at))
    edges = graph(site, outcome)
    style_addresses(site, outcome)
    listed = listed_addresses(site, outcome)
    for other, form in ((under, "under /digest/"), (filed, "as files")):
        there = Outcome("", "", 0)
        others = graph(other, there)
        for problem in there.problems:
            outcome.say(problem.page, f"{form}: {problem.message}")
        listed_addresses(other, outcome)
        for page, target in sorted(edges - others):
            if other is not filed or not (needs_address(page) or needs_address(target)):
                outcome.say(page, f"leads to {target}, but not {form}")
        for page, target in sorted(others - edges):
            outcome.say(page, f"leads to {target} only {form}")
    if site.only is None:
        clicked = reached(edges)
        for name, target in sorted(listed):
            if target not in clicked:
                outcome.say(name, f"names {target}, to which no clicks lead from the front page")
    outcome.facts = f"{len(edges)} links between pages, the same in all three forms" if not outcome.problems else ""
    return outcome
