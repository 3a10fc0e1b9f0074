"""What readers do on the search page of the sample digest, and what must come of it."""

import json
import re
import time
from pathlib import Path
from urllib.parse import quote

HEADLINES = "[...document.querySelectorAll('#search ol a')].map(a => a.textContent)"
ADDRESSES = "[...document.querySelectorAll('#search ol a')].map(a => a.href)"
STATUS = "document.querySelector('#search [role=status]').textContent"
MARKS = "[...document.querySelectorAll('#search mark')].map(m => m.textContent.toLowerCase())"
VIOLATIONS = """axe.run(document, {resultTypes: ['violations']}).then(({violations}) =>
  violations.map(v => `axe ${v.id} (${v.impact}): ${v.nodes[0].target}`))"""
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

# Query, words of the headlines that must come first, how many results there are at least and at most.
QUERIES = [
    ("lindqvist inquiry opens", "LINDQVIST INQUIRY OPENS", 1, 10),
    ("treaties tarrow", "", 1, 12),
    ("CAFÉ owners", "Café owners", 1, 3),
    ("cafe owner", "Café owners", 1, 3),
    ("Großer Ärger", "Großer Ärger", 1, 1),
    ("grosser arger", "Großer Ärger", 1, 1),
    ("新橋", "新橋開通", 1, 1),
    ("開通", "新橋開通", 1, 1),
    ("تارو", "", 2, 2),
    ('"bridge reopens"', "Bridge reopens", 2, 2),
    ('"reopens bridge"', None, 0, 0),
    ("source:wire", "", 3, 6),
    ("topic:halcyon", "", 4, 12),
    ("halcyon source:notebook", "How to land", 1, 3),
    ("lindqvist before:2024-01-10", "", 2, 3),
    ("lindqvist after:2024-04", "", 1, 4),
    ("after:2024-05-18", "", 3, 3),
    ("topic:halcyon before:2024-02", "After a flight", 1, 1),
    ("the", "", 20, 60),
    ("zzzquux", None, 0, 0),
    ("topic:zzz", None, 0, 0),
    ("<img src=x onerror=alert(1)>", None, 0, 0),
    ('"', None, 0, 0),
    ("lindq", "", 5, 25),
    ("fuel price ferry", "", 0, 20),
]


def rows(site):
    """The rows of the index, as the build wrote them."""
    found = []
    for path in sorted(Path(site).glob("search/*/r*.js")):
        text = path.read_text(encoding="utf-8")
        found += json.loads(text[text.index(",") + 1:text.rindex(")")])
    return found


class Reader:
    """A reader at a search page, who tells `say` what is amiss."""

    def __init__(self, browser, address, say):
        self.browser, self.address, self.say = browser, address, say

    def wait(self, expression, what):
        for _ in range(100):
            if self.browser.evaluate(expression):
                return True
            time.sleep(0.05)
        self.say(what)
        return False

    def ask(self, query, more=""):
        self.browser.go(f"{self.address}?q={quote(query)}{more}")
        self.wait(f"document.getElementById('search').dataset.done === {json.dumps(query.strip())}", f"{query}: no answer")
        return self.browser.evaluate(HEADLINES)

    def count(self):
        number = re.search(r"\d+", self.browser.evaluate(STATUS))
        return int(number[0]) if number else 0

    def queries(self):
        for query, first, least, most in QUERIES:
            found = self.ask(query)
            if not least <= self.count() <= most:
                self.say(f"{query}: {self.count()} results, not {least} to {most}: {found[:4]}")
            if first and not (found and found[0].startswith(first)):
                self.say(f"{query}: comes first: {found[:1]}")

    def headlines(self, all_rows):
        """Every article is found by its headline, among the first three."""
        for row in all_rows:
            words = " ".join(re.findall(r"\w+", row[0]))
            self.ask(words)
            found = self.browser.evaluate(ADDRESSES)
            if not any(address.endswith("/" + row[1]) for address in found[:3]):
                self.say(f"not found by its headline: {row[0]}")

    def marks(self):
        self.ask("lindqvist ferries")
        marks = set(self.browser.evaluate(MARKS))
        if not marks or not marks <= {"lindqvist", "ferry", "ferries", "lindqvist’s"}:
            self.say(f"marks {marks}")
        if self.browser.evaluate("document.querySelectorAll('#search img, #search script').length"):
            self.say("something of a query became an element")

    def order(self):
        dates = "[...document.querySelectorAll('#search time')].map(t => t.dateTime)"
        self.ask("lindqvist", "&order=date")
        found = self.browser.evaluate(dates)
        if not found or found != sorted(found, reverse=True):
            self.say(f"newest first: {found}")

    def typing(self):
        self.browser.go(self.address)
        self.browser.press("/")
        self.browser.press("halcy")
        self.wait(f"{HEADLINES}.some(h => h.includes('Halcyon'))", "nothing as one types")
        if self.browser.evaluate("!document.getElementById('browse').hidden"):
            self.say("topics and dates stay beside results")
        self.wait("location.search === '?q=halcy'", "the address does not tell the query")
        self.browser.press("ArrowDown")
        self.browser.press("ArrowDown")
        if self.browser.evaluate("[...document.querySelectorAll('#search ol a')].indexOf(document.activeElement)") != 1:
            self.say("arrows do not lead to the second result")
        self.browser.press("ArrowUp")
        self.browser.press("ArrowUp")
        if self.browser.evaluate("document.activeElement.id") != "q":
            self.say("arrows do not lead back to the field")
        self.browser.press("ArrowDown")
        self.browser.press("Escape")
        if self.browser.evaluate("document.activeElement.id") != "q":
            self.say("Escape does not lead back to the field")
        self.browser.press("Escape")
        self.wait("document.getElementById('q').value === '' && !document.querySelector('#search ol').children.length"
                  " && !document.getElementById('browse').hidden", "Escape does not empty the field")

    def more(self):
        self.ask("the")
        self.browser.evaluate("(document.getElementById('more').focus(), 1)")
        self.browser.press("Enter")
        self.wait("document.querySelectorAll('#search ol > li').length > 10", "no more results")
        place = "[...document.querySelectorAll('#search ol a')].indexOf(document.activeElement)"
        self.wait(f"{place} === 10", "the first of the further results is not in focus")

    def opens(self):
        self.ask("cafe owners")
        address = self.browser.evaluate(ADDRESSES)[0]
        self.browser.go(address)
        if "Café owners" not in self.browser.evaluate("document.querySelector('h1').textContent"):
            self.say(f"the result leads to {address}")

    def form(self):
        """With the keyboard alone: the query is sent with Enter."""
        self.browser.go(self.address)
        self.browser.press("/")
        self.browser.press("tide table")
        self.browser.press("Enter")
        self.wait(f"{HEADLINES}.some(h => h.startsWith('Tide table'))", "Enter finds nothing")

    def narrow(self):
        self.browser.narrow()
        self.ask("küstenschifffahrtsnebelfahrtgeschwindigkeitsbegrenzungsverordnung ärger")
        excess = self.browser.evaluate(TOO_WIDE)
        if excess > 0:
            self.say(f"{excess} px wider than the window")

    def accessible(self):
        for query in ("", "lindqvist", "zzzquux"):
            if query:
                self.ask(query)
            else:
                self.browser.go(self.address)
            for violation in self.browser.evaluate(VIOLATIONS):
                self.say(f"{query or 'no query'}: {violation}")

