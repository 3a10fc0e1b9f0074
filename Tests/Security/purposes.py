"""The ways in which an article's HTML differs from the reference's on purpose, each a rule that takes the
difference out of both. A rule is a function of (the reference's HTML, ours, the reference's in unsafe mode)."""

import html
import re

from html_words import words_of

LINK = re.compile(r'<a href="([^"]*)"[^>]*>(.*?)</a>', re.S)
IMAGE = re.compile(r'<img src="[^"]*" alt="([^"]*)"[^>]*>')


def reachable_code(theirs, ours, _):
    """Code that is scrolled can be reached with the keyboard."""
    return theirs, ours.replace('<pre tabindex="0">', "<pre>")


def heading_levels(theirs, ours, _):
    """Headings stand below the page's own and skip no level; those without words are left out."""
    theirs = re.sub(r"<h\d></h\d>\n?", "", theirs)
    return re.sub(r"(</?h)\d>", r"\1>", theirs), re.sub(r"(</?h)\d>", r"\1>", ours)


def pictures_are_notes(theirs, ours, _):
    """A paragraph that is a picture becomes a note below the article, and one within words its description.
    A description may have emphasis and links, which an attribute can't."""
    if not IMAGE.search(theirs):
        return theirs, ours
    alone = re.sub(rf"<p>{IMAGE.pattern}</p>\n?", "", theirs)
    theirs = alone if words_of(alone) == words_of(ours) else IMAGE.sub(r"\1", theirs)
    return words_of(theirs), words_of(ours)


def refused_addresses(theirs, ours, _):
    """Links lead to http, https and mailto only, without spaces; others keep their words."""
    def kept(match):
        address = html.unescape(match[1])
        return match[0] if re.match(r"(https?://|mailto:)((?!%20)\S)*$", address, re.I) else match[2]
    return LINK.sub(kept, theirs), LINK.sub(kept, ours)


def raw_html(theirs, ours, unsafe):
    """Of raw HTML the words are kept, in a paragraph; a tag that never ends has none, as in browsers."""
    unsafe = re.sub(r"<[a-zA-Z][^>]*\Z", "", unsafe)
    if "<!-- raw HTML omitted -->" not in theirs:
        return theirs, ours
    return words_of(unsafe), words_of(ours)


def struck_words(theirs, ours, _):
    """Words between two tildes and two more are struck out, as on GitHub; the reference knows none."""
    return re.sub(r"~~(\S(?:.*?\S)?)~~", r"\1", theirs), re.sub(r"</?del>", "", ours)


def plain_spaces(theirs, ours, _):
    """Seeds of every kind are read with no-break spaces as spaces; then they may begin a list."""
    if "\xa0" not in theirs:
        return theirs, ours
    return words_of(theirs).replace("*", ""), words_of(ours).replace("*", "")


RULES = [reachable_code, heading_levels, refused_addresses, raw_html, struck_words, pictures_are_notes, plain_spaces]
