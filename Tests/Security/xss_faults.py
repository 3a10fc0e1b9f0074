"""The self-test: plants faults in a copy of a hostile digest's site and expects each to be found by its words."""

import re
import shutil
from dataclasses import dataclass
from types import SimpleNamespace

import hostile_digest
import sound_site
import xss
from part import Report


@dataclass(frozen=True)
class Fault:
    """where: which file gets it, as a pattern of its name; old, new: a pattern and what replaces its first
    match; words: what the problem must say."""

    where: str
    old: str
    new: str
    words: str


ARTICLE = r"\d{4}/\d\d/\d\d/(?!index)[^/]*\.html"
LIST, MAIL = r"topics/[^/]*/index\.html", r"email/.*\.html"
FAULTS = [
    Fault(ARTICLE, "</main>", "<script>1</script></main>", "ran: a script"),
    Fault(ARTICLE, "</main>", "<script>alert(1)</script></main>", "ran: alert"),
    Fault(ARTICLE, "</main>", "<img src=x onerror=alert(1)></main>", "runs: onerror"),
    Fault(ARTICLE, "<h1", "<h1 oncopy=alert(1)", "runs: oncopy"),
    Fault(ARTICLE, "</main>", "<a href='java\tscript:alert(1)'>x</a></main>", "runs: address"),
    Fault(ARTICLE, "</main>", "<a href='data:text/html,x'>x</a></main>", "runs: address"),
    Fault(ARTICLE, "</main>", "<p><a href='blob:x'>x</a></main>", "runs: leads to"),
    Fault(ARTICLE, "</main>", "<iframe srcdoc='<script>1</script>'></iframe></main>", "runs: srcdoc"),
    Fault(ARTICLE, "</main>", "<svg></svg></main>", "strange: element"),
    Fault(ARTICLE, "</main>", "<p style='x'>x</main>", "runs: style"),
    Fault(ARTICLE, "</main>", "<form name=querySelectorAll></form></main>", "strange: could not be looked at"),
    Fault(ARTICLE, "</main>", "<img src=//evil.example/x></main>", "loads: http://evil"),
    Fault(ARTICLE, "<head>", "<head><meta http-equiv=refresh content='9;url=x'>", "runs: <meta"),
    Fault(ARTICLE, "<head>", '<head><script type="application/ld+json">{</script>', "blocks of JSON-LD"),
    Fault(ARTICLE, '"headline":"', '"headline":"x', "has another headline"),
    Fault(ARTICLE, '"@graph":', '"@graph"', "can't be read"),
    Fault(ARTICLE, "</main>", "<script type='application/ld+json' src=x>{}</script></main>", "runs: <script"),
    Fault(LIST, "</main>", "<script src='../../assets/search.js'></script></main>", "runs: <script"),
    Fault(LIST, "</main>", "<b onclick=alert(1)>x</b></main>", "ran: alert"),
    Fault(MAIL, "</h1>", "</h1><p onclick=alert(1)>x</p>", "runs: onclick"),
    Fault(r"feed\.xml", '(<content type="html">)', r"\1&lt;img src=x onerror=alert(1)&gt;", "runs: onerror"),
    Fault(r"feed\.json", '"content_html":"', '"content_html":"<script>1</script>', "ran: a script"),
    Fault(r"2001/01/02/.*\.md", r"\Z", "\n[x](javascript:alert(1)) <svg onload=alert(1)>\n", "runs: onload"),
    Fault(r"assets/search\.js", r"(\w+)\.append\(\.\.\.children\);", r"\1.append(...children); if (name === 'h2') \1.innerHTML += '<img src=x onerror=1>';", "runs: onerror"),
    Fault(r"search/index\.js", r"\Z", ";alert(1)", "is no JSON"),
]


def self_test(report):
    """Builds one small digest. Faults of one file are planted one after another, the others together."""
    sound = report.folder / "sound"
    planted = hostile_digest.make(sound, xss.payloads_of(SimpleNamespace(payloads=report.options.payloads, most=8)))
    hostile_digest.build(report.program, sound)
    look(report, sound / "site", planted, None)
    for number, batch in enumerate(batches(sound_site.files(sound / "site"))):
        site = shutil.copytree(sound / "site", report.folder / f"planted-{number}")
        for name, fault in batch.items():
            text, times = re.subn(fault.old, fault.new, (site / name).read_text(encoding="utf-8"), count=1)
            if times == 0:
                report.say(name, f"nothing in it matches {fault.old!r}")
            (site / name).write_text(text, encoding="utf-8")
        look(report, site, planted, batch)


def look(report, site, planted, batch):
    """Takes down which of the planted faults were not found; of a site without any (None), what was."""
    found = Report("planted", report.program, site, report.options)
    xss.look_at_site(found, site, planted)
    said = [f"{problem.page}: {problem.message}" for problem in found.problems]
    for fault in (batch or {}).values():
        report.count("faults planted")
        if not any(fault.words in one for one in said):
            report.say(fault.new[:70], f"was not found; nothing says {fault.words!r}")
    if batch is None:
        # Of so few payloads some shapes have none to be seen.
        for one in said:
            if "can be seen there" not in one and "hostile headlines" not in one:
                report.say("a sound site", one)


def batches(names):
    """Gives each fault a file of its own kind; those for which there is none left come later."""
    batches = []
    for fault in FAULTS:
        fitting = [name for name in names if re.fullmatch(fault.where, name)]
        if not fitting:
            raise ValueError(f"no file is named like {fault.where}")
        for batch in [*batches, {}]:
            free = [name for name in fitting if name not in batch]
            if free:
                batch[free[0]] = fault
                if batch not in batches:
                    batches.append(batch)
                break
    return batches
