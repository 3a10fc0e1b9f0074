"""Outline and policy of each page: headings, landmarks, language, and nothing that could run."""

import re

from report import Outcome

POLICY = "default-src 'none'"


def check_outline(site):
    """One h1, no skipped level, landmarks, a language, a title."""
    outcome = Outcome("outline", "pages", len(site.read_in_browsers))
    for name, page in site.read_in_browsers.items():
        for message in faults_of(page):
            outcome.say(name, message)
    return outcome


def faults_of(page):
    levels = page.headings
    if levels.count(1) != 1:
        yield f"{levels.count(1)} h1 headings instead of one"
    for before, level in zip([0, *levels], levels):
        if level > before + 1 and (before, level) != (0, 1):
            yield f"h{level} follows h{before}" if before else f"begins with h{level}"
    wanted = ("main",) if page.moved else ("main", "header", "footer")
    for landmark in wanted:
        if page.landmarks[landmark] != 1:
            yield f"{page.landmarks[landmark]} {landmark} landmarks instead of one"
    if not page.moved and not page.landmarks["nav"]:
        yield "no nav landmark"
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", page.language):
        yield f"language of the page is {page.language!r}"
    if not page.title.strip():
        yield "no title"
    if page.doctype != "doctype html":
        yield "no doctype"
    repeated = {name for name in page.ids if page.ids.count(name) > 1}
    for name in sorted(repeated):
        yield f"id {name} stands twice"


def check_policy(site):
    """A Content-Security-Policy on every page, no script but the search page's, no inline style."""
    outcome = Outcome("policy", "pages", len(site.read_in_browsers))
    for name, page in site.read_in_browsers.items():
        if POLICY not in page.meta.get("content-security-policy", ""):
            outcome.say(name, f"no Content-Security-Policy with {POLICY}")
        for what in page.unsafe:
            outcome.say(name, f"runs or styles inline: {what}")
        for kind, text, has_source in page.scripts:
            of_search = name.startswith("search/") and has_source and not text.strip()
            if kind != "application/ld+json" and not of_search:
                outcome.say(name, f"script of type {kind!r}")
    return outcome
