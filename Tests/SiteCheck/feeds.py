"""Feeds, sitemaps and subscription lists: xmllint, and the rules of their formats that readers mind."""

import json
import re
import subprocess
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree

from page import Page
from report import Outcome

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
# The dates of sitemaps (W3C-DTF): a day alone will do.
DAY_OR_TIME = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?")


def check_feeds(site):
    """Every .xml and .opml file, and every JSON Feed."""
    outcome = Outcome("feeds", "files", 0)
    for name in site.named(".xml", ".opml"):
        outcome.count += 1
        lint = subprocess.run(["xmllint", "--noout", "--nonet", str(site.folder / name)], capture_output=True, text=True)
        if lint.returncode != 0:
            outcome.say(name, "xmllint: " + (lint.stderr.strip().splitlines() or ["no message"])[0])
            continue
        root = ElementTree.fromstring(site.text(name))
        for message in CHECKS.get(root.tag, unknown)(root, site):
            outcome.say(name, message)
    for name in site.named(".json"):
        outcome.count += 1
        for message in json_feed(site.text(name)):
            outcome.say(name, message)
    return outcome


def unknown(root, _):
    yield f"no kind of feed or sitemap is known by {root.tag}"


def absolute(address):
    parts = urlsplit((address or "").strip())
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def repeated(ids):
    return sorted({value for value in ids if ids.count(value) > 1})


def atom(root, _):
    entries = root.findall(ATOM + "entry")
    if not any(link.get("rel") == "self" for link in root.findall(ATOM + "link")):
        yield "no link of relation self"
    for holder in [root, *entries]:
        what = f"entry {holder.findtext(ATOM + 'id')}" if holder is not root else "feed"
        for name in ("id", "title", "updated"):
            found = holder.findall(ATOM + name)
            if len(found) != 1 or not (found[0].text or "").strip():
                yield f"{what}: needs one {name} that is not empty"
        for element in holder.findall(ATOM + "updated") + holder.findall(ATOM + "published"):
            if not RFC3339.fullmatch(element.text or ""):
                yield f"{what}: {element.text!r} is no date of RFC 3339"
        for link in holder.findall(ATOM + "link"):
            if not absolute(link.get("href")):
                yield f"{what}: link {link.get('href')!r} is not absolute"
        if not re.match(r"[a-z][a-z0-9+.-]*:.", holder.findtext(ATOM + "id") or ""):
            yield f"{what}: its id is no IRI"
    for entry in entries:
        yield from atom_entry(entry, root)
    for value in repeated([entry.findtext(ATOM + "id") for entry in entries]):
        yield f"id {value} stands twice"


def atom_entry(entry, root):
    what = f"entry {entry.findtext(ATOM + 'id')}"
    if entry.find(ATOM + "author") is None and root.find(ATOM + "author") is None:
        yield f"{what}: neither it nor the feed has an author"
    if entry.find(ATOM + "content") is None and not any(
        link.get("rel", "alternate") == "alternate" for link in entry.findall(ATOM + "link")
    ):
        yield f"{what}: has neither content nor a link of relation alternate"
    for text in entry.findall(ATOM + "content") + entry.findall(ATOM + "summary"):
        if text.get("type") == "html":
            yield from relative_links(what, text.text or "")


def relative_links(what, html):
    """Readers show the text far from its page, where relative links lead nowhere."""
    for link, _ in Page(html).links:
        if not absolute(link) and not link.startswith("mailto:"):
            yield f"{what}: link {link!r} in its text is not absolute"


def rss(root, _):
    channel = root.find("channel")
    for name in ("title", "link", "description"):
        if not (channel.findtext(name) or "").strip():
            yield f"channel: needs {name}"
    items = channel.findall("item")
    for item in items:
        what = f"item {item.findtext('guid') or item.findtext('link')}"
        if not absolute(item.findtext("link")):
            yield f"{what}: link {item.findtext('link')!r} is not absolute"
        date = item.findtext("pubDate")
        if date is not None and not is_mail_date(date):
            yield f"{what}: {date!r} is no date of RFC 822"
        yield from relative_links(what, item.findtext("description") or "")
    for value in repeated([item.findtext("guid") for item in items]):
        yield f"guid {value} stands twice"


def is_mail_date(text):
    try:
        return parsedate_to_datetime(text) is not None
    except ValueError:
        return False


def sitemap(root, site):
    single = "url" if root.tag == SITEMAP + "urlset" else "sitemap"
    places = [entry.findtext(SITEMAP + "loc") for entry in root.findall(SITEMAP + single)]
    if not places or len(places) != len(root):
        yield f"needs {single} elements and nothing else"
    for place in places:
        if not (place or "").startswith(site.base or "http"):
            yield f"loc {place!r} is not below {site.base}"
    for date in root.iter(SITEMAP + "lastmod"):
        if not DAY_OR_TIME.fullmatch(date.text or ""):
            yield f"lastmod {date.text!r} is no W3C date"
    for value in repeated(places):
        yield f"loc {value} stands twice"
    if len(places) > 50_000:
        yield f"{len(places)} addresses; 50,000 are allowed"


def opml(root, _):
    outlines = [outline for outline in root.iter("outline") if outline.get("type") == "rss"]
    if not outlines or root.find("head/title") is None:
        yield "needs head/title and outlines of type rss"
    for outline in outlines:
        if not outline.get("text") or not absolute(outline.get("xmlUrl")):
            yield f"outline {outline.get('text')!r}: needs text and an absolute xmlUrl"


CHECKS = {ATOM + "feed": atom, "rss": rss, "opml": opml, SITEMAP + "urlset": sitemap, SITEMAP + "sitemapindex": sitemap}


def json_feed(text):
    try:
        feed = json.loads(text)
    except ValueError as error:
        yield f"is no JSON: {error}"
        return
    if not isinstance(feed, dict) or not str(feed.get("version", "")).startswith("https://jsonfeed.org/version/"):
        return  # Another kind of JSON, such as a search index.
    items = feed.get("items")
    if not feed.get("title") or not isinstance(items, list):
        yield "needs title and items"
        return
    for item in items:
        what = f"item {item.get('id')}"
        if not isinstance(item.get("id"), str) or not ("content_html" in item or "content_text" in item):
            yield f"{what}: needs an id that is text, and content_html or content_text"
        if not absolute(item.get("url")):
            yield f"{what}: url {item.get('url')!r} is not absolute"
        for name in ("date_published", "date_modified"):
            if name in item and not RFC3339.fullmatch(str(item[name])):
                yield f"{what}: {item[name]!r} is no date of RFC 3339"
        yield from relative_links(what, item.get("content_html", ""))
    for value in repeated([item.get("id") for item in items]):
        yield f"id {value} stands twice"
