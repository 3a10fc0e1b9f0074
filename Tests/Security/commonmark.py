"""Markdown as the reference renders it: each example of a specification as an article's text."""

import re
from collections import Counter

import hostile_digest
from article_pages import ArticlePage
from hostile_seeds import time_of
from part import Report
from purposes import RULES
from reference import Reference

# Before each example, so that none makes an article without words.
OPENING = "The clerk counted the lamps of the quay.\n\n"
FENCE = "`" * 32
EXAMPLE = re.compile(rf"^{FENCE} example[^\n]*\n(.*?)^\.\n.*?^{FENCE}$", re.S | re.M)
BODY = re.compile(r'<div class="text">\n(.*?)\n?</div>\n', re.S)
SETTINGS = "title: Examples\nbase_url: https://example.org/\nduplicates: off\nrelated: off\nstories: off\n"


def check(report):
    compare(report, examples_of(report.options.spec), Reference().html)


def self_test(report):
    """A reference that is wrong in one thing must be found to differ, in most examples that have it."""
    reference = Reference().html
    examples = examples_of(report.options.spec)
    for old, new in [("<em>", "<i>"), ("<li>", "<li>x"), ("</p>", " x</p>"), ("<code>", "<code> "), ("https:", "http:")]:
        found = Report("planted", report.program, report.folder / old.strip("<>/:"), report.options)
        compare(found, examples, lambda text, unsafe=False: reference(text, unsafe).replace(old, new))
        having = sum(old in reference(example) for example in examples)
        report.count("faults planted")
        if having == 0 or len(found.problems) * 2 < having:
            report.say(f"{old} as {new}", f"was found in {len(found.problems)} of {having} examples")


def compare(report, examples, reference):
    """reference: a function from Markdown to HTML, in unsafe mode if its second argument says so."""
    folder = report.folder / "digest"
    make(folder, examples)
    hostile_digest.build(report.program, folder)
    ours = bodies(folder / "site")
    by_rule = Counter()
    for number, example in enumerate(examples):
        report.count("examples")
        body = ours.get(time_of(number))
        rules = None if body is None else difference(reference, OPENING + example, body)
        if rules is None:
            theirs = reference(OPENING + example)
            report.say(f"example {number + 1} {example[:80]!r}", f"differs: {theirs[48:168]!r} is {body and body[48:168]!r}")
        report.count("the same", rules == ())
        report.count("other on purpose", bool(rules))
        by_rule.update(rules or ())
    for rule in RULES:
        report.note(f"  {by_rule[rule.__name__]:5} {rule.__name__}: {rule.__doc__.splitlines()[0]}")


def difference(reference, markdown, ours):
    """The names of the rules that tell all that is other; none if nothing is; None if they do not."""
    theirs, unsafe, used = reference(markdown), reference(markdown, unsafe=True), []
    for rule in RULES:
        if theirs == ours:
            break
        before, (theirs, ours) = (theirs, ours), rule(theirs, ours, unsafe)
        if before != (theirs, ours):
            used.append(rule.__name__)
    return tuple(used) if theirs == ours else None


def examples_of(file):
    text = file.read_text(encoding="utf-8")
    return [example.replace("→", "\t") for example in EXAMPLE.findall(text)]


def make(folder, examples):
    hostile_digest.write(folder, "digest.yaml", SETTINGS)
    for number, example in enumerate(examples):
        matter = f"---\ntitle: Example {number + 1}\ndate: {time_of(number)}\n---\n"
        hostile_digest.write(folder, f"seeds/example-{number + 1}.md", matter + OPENING + example)


def bodies(site):
    """By the time of each article the HTML of its text."""
    found = {}
    for name in hostile_digest.pages(site):
        if hostile_digest.is_article(name):
            page = ArticlePage((site / name).read_text(encoding="utf-8"))
            body = BODY.search(page.text)
            found[page.time] = body[1] if body else ""
    return found
