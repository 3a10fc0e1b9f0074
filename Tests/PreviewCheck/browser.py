"""A real browser beside an editor: what is on the screen after each save."""

import json
import os
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

from program import article, launch, make_digest, path_of, previewing, wait_for

STYLE = "getComputedStyle(document.querySelector('h1')).color"

# What tells the articles' topic: without it an edit would change more than words.
COUNCIL = "The council met again to talk about the bridge. "


def edit(path, text):
    """Saves as editors do: aside, then renamed."""
    aside = path.with_name(f".{path.name}.swp")
    aside.write_text(text)
    aside.rename(path)


class Screen:
    def __init__(self, page, amiss):
        self.page = page
        page.on("console", lambda m: m.type in ("error", "warning") and amiss.append(m.text[:200]))
        page.on("pageerror", lambda error: amiss.append(f"script error: {error}"))

    def mark(self):
        """Marks this very document: a mark that is gone shows a reload."""
        self.page.evaluate("window.stays = true")

    def was_reloaded(self):
        return self.page.evaluate("window.stays !== true")

    def until(self, condition):
        """Waits for a condition in JavaScript. A page that is being left has none."""
        def holds():
            try:
                return self.page.evaluate(condition)
            except Error:
                return False
        wait_for(holds, seconds=20)

    def shows(self, text):
        self.until(f"document.body.innerText.includes({json.dumps(text)})")


def check(folder):
    """Gives a list of what is amiss."""
    amiss = []
    # The articles are much alike: each edit would change what the others are related to.
    digest = make_digest(
        Path(folder) / "browser", settings="base_url: https://example.org/digest/\nrelated: off\n"
        "stories: off\nduplicates: off\n")
    (digest / "Templates/assets").mkdir(parents=True)
    with sync_playwright() as playwright, previewing(digest) as preview:
        browser = launch(playwright)
        screen = Screen(browser.new_context().new_page(), amiss)
        try:
            visit(screen, digest, preview, amiss)
        except Exception as error:
            amiss.append(f"{type(error).__name__}: {str(error)[:300]}")
        browser.close()
    return amiss


def visit(screen, digest, preview, amiss):
    page = screen.page

    def expect(holds, what):
        if not holds:
            amiss.append(what)

    page.goto(preview.address.replace("/digest/", "/"))
    expect(page.url == preview.address, f"/ leads to {page.url}")
    page.goto(preview.address + path_of(digest, "000007.txt"))
    seed = digest / "seeds/000007.txt"

    screen.mark()
    edit(seed, article(7, COUNCIL + "A heron has built its nest on the crane."))
    screen.shows("A heron has built its nest")
    expect(screen.was_reloaded(), "new words without a new page")

    screen.mark()
    edit(digest / "seeds/000011.txt", article(11, COUNCIL + "The ferry was late."))
    other = page.context.new_page()
    other.goto(preview.address + path_of(digest, "000011.txt"))
    Screen(other, amiss).shows("The ferry was late.")
    other.close()
    expect(not screen.was_reloaded(), "an article was loaded anew for another's words")

    screen.mark()
    source = Path(__file__).resolve().parents[2] / "Templates/assets/site.css"
    edit(digest / "Templates/assets/site.css",
         source.read_text() + "\nh1 { color: rgb(1, 2, 3) !important }\n")
    screen.until(STYLE + " === 'rgb(1, 2, 3)'")
    expect(not screen.was_reloaded(), "a new style loaded the page anew")
    screen.until("document.querySelectorAll('link[rel=stylesheet]').length === 1")

    template = digest / "Templates/not-found.html"
    edit(template, "{{< frame.html}}\n{{$main}}\n<h1>{{headnig}}</h1>\n{{/main}}\n{{/frame.html}}\n")
    screen.shows("The site could not be built")
    text = page.inner_text("details.digestgen-problem")
    for part in ("Templates/not-found.html:3", "headnig", "<h1>{{headnig}}</h1>"):
        expect(part in text, f"the error does not show {part}: {text!r}")
    if os.environ.get("SCREENSHOT"):
        page.screenshot(path=os.environ["SCREENSHOT"])
    expect("A heron" in page.inner_text("main"), "the last good page is gone under an error")
    template.unlink()
    screen.until("!document.querySelector('.digestgen-problem')")

    settings = digest / "digest.yaml"
    good = settings.read_text()
    edit(settings, good + "titel: Wend\n")
    screen.shows("digest.yaml:7")
    edit(settings, good)
    screen.until("!document.querySelector('.digestgen-problem')")

    # An article that is not there yet.
    new = digest / "seeds/new/000099.txt"
    new.parent.mkdir()
    edit(new, article(99, "A new lamp was lit."))
    wait_for(lambda: path_of(digest, "000099.txt"))
    page.goto(preview.address + path_of(digest, "000099.txt"))
    screen.shows("A new lamp was lit.")
