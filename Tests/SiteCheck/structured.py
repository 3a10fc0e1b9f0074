"""The JSON-LD of pages: it is JSON, says what it is, and its addresses and dates are whole."""

import json

from feeds import DAY_OR_TIME, absolute
from report import Outcome

ADDRESS_KEYS = {"url", "@id", "item", "sameAs", "isBasedOn", "license", "contentUrl"}


def check_structured(site):
    """Looks at all pages; how many of them carry blocks is a fact of the line."""
    outcome = Outcome("json-ld", "pages", len(site.looked_at))
    blocks = 0
    for name, page in site.looked_at.items():
        for text in page.data:
            blocks += 1
            for message in faults_of(text):
                outcome.say(name, message)
    outcome.facts = f"{blocks} blocks"
    return outcome


def faults_of(text):
    try:
        block = json.loads(text)
    except ValueError as error:
        yield f"JSON-LD is no JSON: {error}"
        return
    if not isinstance(block, dict) or "schema.org" not in str(block.get("@context")):
        yield "JSON-LD without the context of schema.org"
        return
    for thing in block.get("@graph", [block]):
        if not thing.get("@type"):
            yield "JSON-LD without @type"
        if str(thing.get("@type")).endswith("Article") and not thing.get("headline"):
            yield "JSON-LD of an article without headline"
        yield from values(thing)


def values(thing):
    """Walks through all that is nested; names that begin with date hold dates."""
    for key, value in thing.items():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                yield from values(one)
            elif key in ADDRESS_KEYS and not absolute(str(one)):
                yield f"JSON-LD: {key} {one!r} is not absolute"
            elif key.startswith("date") and not DAY_OR_TIME.fullmatch(str(one)):
                yield f"JSON-LD: {key} {one!r} is no date of ISO 8601"
