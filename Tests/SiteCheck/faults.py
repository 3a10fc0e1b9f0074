"""The self-test: plants faults in copies of the built site and expects each check to find its own."""

import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from browser import check_browser
from feeds import check_feeds
from links import check_links
from mails import check_mails
from markup import check_markup
from outline import check_outline, check_policy
from report import Outcome, run
from site_files import Site, is_article
from structured import check_structured
from weights import check_weights

CSP = '<meta http-equiv="Content-Security-Policy"[^>]*>'
NOISE = "".join(f"{number * 7919 % 1000003:x} " for number in range(9000))


@dataclass(frozen=True)
class Fault:
    """what: the kind of file that gets it (ARTICLE, MAIL, or a name); old, new: a pattern and what replaces
    its first match; words: what the problem must say."""

    check: object
    what: str
    old: str
    new: str
    words: str


ARTICLE, MAIL = "an article", "a mail"
FAULTS = [
    Fault(check_markup, ARTICLE, "</h1>", "</h1><p><b>unclosed", "Unclosed element"),
    Fault(check_markup, ARTICLE, "<h1", '<p role="buton">x</p><h1', "role"),
    Fault(check_markup, "assets/site.css", r"\Z", "p { colr: red }\n", "“colr”"),
    Fault(check_markup, "assets/site.css", r"\Z", "p { margin: 1qx }\n", "margin"),
    Fault(check_markup, "assets/site.css", r"\Z", "p:hass(a) { color: red }\n", "Unknown pseudo-"),
    Fault(check_feeds, "feed.xml", "</feed>", "", "xmllint"),
    Fault(check_feeds, "feed.xml", "<updated>[^<]*", "<updated>24 January 2019", "RFC 3339"),
    Fault(check_feeds, "feed.xml", "(?s)(<entry.*?</entry>)", r"\1\1", "stands twice"),
    Fault(check_feeds, "feed.xml", "<title>.*?</title>", "", "needs one title"),
    Fault(check_feeds, "feed.xml", 'href="https://[^/]*/', 'href="/', "is not absolute"),
    Fault(check_feeds, "sitemaps/pages.xml", "<loc>https://example.org/", "<loc>/", "is not below"),
    Fault(check_structured, ARTICLE, "</head>", '<script type="application/ld+json">{not json</script></head>', "no JSON"),
    Fault(check_structured, ARTICLE, "</head>", '<script type="application/ld+json">{"@context": "https://schema.org", '
          '"@type": "NewsArticle", "headline": "x", "datePublished": "24 January"}</script></head>', "ISO 8601"),
    Fault(check_outline, ARTICLE, "</h1>", "</h1><h1>Another</h1>", "2 h1 headings"),
    Fault(check_outline, ARTICLE, "</h1>", "</h1><h4>Deep</h4>", "h4 follows h1"),
    Fault(check_outline, ARTICLE, "<footer", "<div", "0 footer landmarks"),
    Fault(check_outline, ARTICLE, ' lang="[^"]*"', "", "language"),
    Fault(check_policy, ARTICLE, CSP, "", "no Content-Security-Policy"),
    Fault(check_policy, ARTICLE, "<h1", '<h1 onclick="go()"', "h1 onclick"),
    Fault(check_policy, ARTICLE, "</main>", "<script>1</script></main>", "script of type"),
    Fault(check_weights, ARTICLE, "</main>", f"<p>{NOISE}</p></main>", "bytes packed; a article"),
    Fault(check_weights, "index.html", "</main>", f"<p>{NOISE}</p></main>", "bytes packed; a list"),
    Fault(check_weights, "assets/site.css", r"\Z", f"/* {NOISE} */", "bytes packed; a style"),
    Fault(check_mails, MAIL, "</h1>", f"</h1><p>{NOISE * 2}</p>", "a mail may have"),
    Fault(check_mails, MAIL, "</h1>", '</h1><img alt="x" src="https://example.org/x.png">', "loads https"),
    Fault(check_mails, MAIL, "</h1>", '</h1><a href="../index.html">x</a>', "is not absolute"),
    Fault(check_mails, MAIL, "</h1>", '</h1><p onclick="go()">x</p>', "runs something"),
    Fault(check_links, ARTICLE, "</h1>", '</h1><a href="nowhere.html">x</a>', "broken link: nowhere.html"),
    Fault(check_links, ARTICLE, "</h1>", '</h1><a href="#nowhere">x</a>', "no such fragment"),
    Fault(check_links, ARTICLE, "</h1>", '</h1><a href="/">x</a>', "under /digest/"),
    Fault(check_links, ARTICLE, "</h1>", '</h1><a href="./">x</a>', "as files"),
    Fault(check_links, ARTICLE, "</h1>", '</h1><img alt="x" src="https://other.example/x.png">', "loads from another host"),
    Fault(check_links, "404.html", 'href="/', 'href="', "broken link"),
    Fault(check_links, "sitemaps/pages.xml", "<loc>[^<]*", "<loc>https://example.org/gone.html", "gone.html"),
    Fault(check_browser, ARTICLE, "</h1>", '</h1><img src="../../../favicon.png">', "axe image-alt"),
    Fault(check_browser, ARTICLE, "</h1>", '</h1><img alt="x" src="missing.png">', "status 404"),
    Fault(check_browser, ARTICLE, "</h1>", "</h1><script>document.title = 1</script>", "Content-Security-Policy"),
    Fault(check_browser, ARTICLE, CSP + "|</h1>", '<link rel="stylesheet" href="https://other.example/x.css">', "asks another host"),
    Fault(check_browser, ARTICLE, "(?s)" + CSP + "(.*)</h1>", r"\1</h1><pre style='width: 900px; overflow: visible'>wide</pre>", "px wider"),
    Fault(check_browser, ARTICLE, "(?s)" + CSP + "(.*)</h1>", r"\1</h1><style>@media (prefers-color-scheme: dark) "
          "{ p { color: #222; background: #111 } }</style>", "dark: axe color-contrast"),
    Fault(check_browser, ARTICLE, "(?s)" + CSP + "(.*)</h1>", r"\1</h1><script>undefined.x</script>", "script error"),
    Fault(check_browser, ARTICLE, 'rel="stylesheet" href="', 'rel="stylesheet" href="/', "as a file: "),
]


def self_test(sites, folder):
    """An outcome for each check. The same pages are checked without the faults first: what is amiss
    there already would be no proof."""
    checks = list(dict.fromkeys(fault.check for fault in FAULTS))
    with ThreadPoolExecutor(2) as both:  # Java, which is first, beside the others.
        return list(both.map(lambda check: test_one(check, sites, folder), checks))


def test_one(check, sites, folder):
    faults = [fault for fault in FAULTS if fault.check is check]
    return run(test_check, check, faults, sites, folder / check.__name__)


def test_check(check, faults, sites, folder):
    outcome = Outcome(check.__name__.removeprefix("check_"), "faults", len(faults))
    placed = list(places(faults, sites["root"]))
    names = {name for _, name in placed}
    clean = found(check, {form: Site(site.folder, site.base, names) for form, site in sites.items()})
    for number, batch in enumerate(batches(placed)):
        planted = {form: copy(site, folder / f"{number}-{form}", batch) for form, site in sites.items()}
        problems = found(check, planted)
        for name, fault in batch.items():
            if says(clean, name, fault):
                outcome.say(name, f"is said of the page without the fault: {fault.words}")
            if not says(problems, name, fault):
                outcome.say(name, f"not found: {fault.new[:70]!r}; expected {fault.words!r}")
    return outcome


def batches(placed):
    """Faults of different files are planted together, those of one file one after another."""
    batches = []
    for fault, name in placed:
        free = next((batch for batch in batches if name not in batch), None)
        if free is None:
            batches.append(free := {})
        free[name] = fault
    return batches


def places(faults, site):
    """Pairs each fault with a file: the articles in turn, so that faults do not hide each other."""
    articles = [name for name, page in site.pages.items()
                if is_article(name) and name.count("/") == 3 and not page.moved]
    mails = [name for name in site.pages if name.startswith("email/")]
    for number, fault in enumerate(faults):
        names = {ARTICLE: articles, MAIL: mails}.get(fault.what, [fault.what])
        yield fault, names[number % len(names)]


def copy(site, folder, batch):
    shutil.copytree(site.folder, folder)
    for name, fault in batch.items():
        path = folder / name
        if path.exists():  # Feeds and sitemaps need an address, and one form has none.
            text, times = re.subn(fault.old, fault.new, path.read_text(encoding="utf-8"), count=1)
            if times == 0:
                raise ValueError(f"nothing in {name} matches {fault.old!r}")
            path.write_text(text, encoding="utf-8")
    return Site(folder, site.base, set(batch))


def found(check, sites):
    others = {check_links: ("under", "files"), check_browser: ("files",)}.get(check, ())
    return check(sites["root"], *(sites[form] for form in others)).problems


def says(problems, name, fault):
    return any(problem.page == name and fault.words in problem.message for problem in problems)
