"""The HTML that feeds carry, as a reader of feeds would show it."""

import json
import os
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ATOM = "{http://www.w3.org/2005/Atom}"
ENCODED = "{http://purl.org/rss/1.0/modules/content/}encoded"


def contents(site):
    """(feed, HTML) of each entry of each feed of the site; a text that several feeds carry comes once."""
    seen = set()
    for feed in feeds(site):
        for content in contents_of(feed):
            if content not in seen:
                seen.add(content)
                yield feed.relative_to(site).as_posix(), content


def feeds(site):
    for home, _, names in os.walk(site):
        for name in sorted(names):
            if name.endswith(".json") or name.endswith(".xml") and "sitemap" not in home + name:
                yield Path(home, name)


def contents_of(feed):
    """Raises where the feed can't be read."""
    if feed.suffix == ".json":
        items = json.loads(feed.read_text(encoding="utf-8")).get("items", [])
        return [item["content_html"] for item in items if "content_html" in item]
    root = ElementTree.parse(feed).getroot()
    of_atom = [content.text or "" for content in root.iter(f"{ATOM}content") if content.get("type") == "html"]
    of_rss = [element.text or "" for item in root.iter("item") for element in item if element.tag in ("description", ENCODED)]
    return of_atom + of_rss
