"""The search page: each hostile headline is found and shown, and stays words."""

import json
from urllib.parse import quote

from bare_host import address_of
from chromium import LOOK, browsing

# Asks for each word in the page itself; gives for each the headlines that are shown and what is wrong there.
ASK = f"""async ([words, rules]) => {{
  const look = {LOOK};
  const box = document.getElementById("search"), input = document.getElementById("q"), form = box.querySelector("form");
  const answers = [];
  for (const word of words) {{
    delete box.dataset.done;
    input.value = word;
    form.requestSubmit();
    for (let waited = 0; box.dataset.done === undefined && waited < 2000; waited += 5)
      await new Promise(done => setTimeout(done, 5));
    const list = box.querySelector("ol"), more = document.getElementById("more");
    for (let page = 0; page < 10 && !more.parentNode.hidden; page++) {{
      const count = list.children.length;
      more.click();
      for (let waited = 0; list.children.length === count && waited < 2000; waited += 5)
        await new Promise(done => setTimeout(done, 5));
    }}
    answers.push({{shown: [...box.querySelectorAll("ol h2")].map(heading => heading.textContent),
      found: box.dataset.done !== undefined, faults: look(rules, document)}});
  }}
  return answers;
}}"""
PAGE = "search/index.html"


def ask(site, queries, rules):
    """Asks for each query on one search page. Gives the answers, and what ran meanwhile. Results are turned over to the tenth page."""
    with browsing(site, {}, [address_of(PAGE)], scripts_of(site)) as tab:
        tab.learn(address_of(PAGE), rules)
        tab.go(address_of(PAGE))
        tab.own = None
        tab.page.evaluate(ASK, [["quay"], rules])
        # What the check runs here it has run by now.
        tab.own, tab.found = frozenset(tab.learnt), []
        answers = []
        for start in range(0, len(queries), 50):
            answers += tab.page.evaluate(ASK, [queries[start:start + 50], rules])
        return answers, list(tab.found)


def ask_by_address(site, queries, rules):
    """Opens the page with each query in its address, as a link from elsewhere would. Gives query -> faults."""
    faults = {}
    with browsing(site, {}, [address_of(PAGE)], scripts_of(site)) as tab:
        tab.learn(address_of(PAGE) + "?q=quay", rules)
        for query in queries:
            if found := tab.look(f"{address_of(PAGE)}?q={quote(query, errors='replace')}", rules):
                faults[query] = found
    return faults


def scripts_of(site):
    """The addresses of the site's own scripts: the one that searches, and the files of the index."""
    files = [path.relative_to(site).as_posix() for path in (site / "search").rglob("*.js")]
    return frozenset(address_of(name) for name in ["assets/search.js", *files])


def index_faults(site):
    """Files of the index are scripts: each must be one call with two values, and nothing else."""
    for path in sorted((site / "search").rglob("*.js")):
        text = path.read_text(encoding="utf-8").strip()
        try:
            if not text.startswith("dg(") or not isinstance(json.loads(f"[{text[3:].rstrip(';')[:-1]}]"), list) \
                    or text.rstrip(";")[-1] != ")" or "</" in text or "<!--" in text:
                yield path.relative_to(site).as_posix(), "is more than a call with data"
        except ValueError as error:
            yield path.relative_to(site).as_posix(), f"is no JSON: {error}"
