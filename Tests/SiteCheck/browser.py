"""Chromium: axe in light, dark and at 320 pixels, and what the browser itself complains about."""

import os
from contextlib import contextmanager
from pathlib import Path
from shutil import which

import axe_playwright_python
from playwright.sync_api import sync_playwright

from report import Outcome
from server import serving
from site_files import one_of_each_kind

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
# Transitions are ended first: half way from light to dark no contrast is right.
VIOLATIONS = """async () => {
  document.getAnimations().forEach(animation => animation.finish());
  const {violations} = await axe.run(document, {resultTypes: ['violations']});
  return violations.map(v => `axe ${v.id} (${v.impact}): ${v.nodes[0].target} and so ${v.nodes.length} in all`);
}"""
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# What a style sheet that was not loaded would leave as browsers have it.
LOOK = "(s => [s.fontFamily, s.color, s.maxWidth, s.marginTop])(getComputedStyle(document.body)).join(' ')"
BLOCKED = """addEventListener('securitypolicyviolation', e =>
  console.error(`Content-Security-Policy ${e.effectiveDirective} stops ${e.blockedURI}`))"""
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 320, "height": 640}


class Visit:
    """One browser page that goes from address to address and takes down what is amiss."""

    def __init__(self, page, allowed):
        self.page, self.allowed, self.amiss = page, allowed, []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.amiss.append(f"script error: {error}"))
        page.on("request", self._request)
        page.on("response", self._response)
        page.on("requestfailed", self._failed)
        page.on("dialog", lambda dialog: (self.amiss.append("opens a dialog"), dialog.dismiss()))

    def _console(self, message):
        if message.type in ("error", "warning"):
            self.amiss.append(f"console: {message.text[:200]}")

    def _failed(self, request):
        # An icon that was still being loaded when the visit went on is no fault of the page.
        if request.failure != "net::ERR_ABORTED":
            self.amiss.append(f"could not load {request.url} ({request.failure})")

    def _request(self, request):
        if not request.url.startswith((self.allowed, "data:")):
            self.amiss.append(f"asks another host: {request.url}")

    def _response(self, response):
        if response.status >= 400:
            self.amiss.append(f"status {response.status}: {response.url.removeprefix(self.allowed)}")

    def go(self, address):
        """Opens the address and gives what was amiss on the way."""
        self.amiss.clear()
        self.page.goto(address, wait_until="load", timeout=20_000)
        return self.amiss


@contextmanager
def browsing(allowed):
    """A Visit in a fresh Chromium whose names resolve to nothing but 127.0.0.1."""
    program = os.environ.get("CHROMIUM") or which("chromium-headless-shell") or which("chromium")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=[
            "--disable-dev-shm-usage", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"])
        page = browser.new_page(viewport=WIDE)
        page.add_init_script(BLOCKED)
        page.add_init_script(AXE.read_text())
        yield Visit(page, allowed)
        browser.close()


def check_browser(site, filed):
    """All pages: axe in light, reflow at 320 px. One of each kind: axe in dark and at 320 px too.
    filed: the site that is read as files."""
    kinds = set(one_of_each_kind(site))
    names = [name for name, page in site.read_in_browsers.items() if not page.moved]
    outcome = Outcome("browser", "pages", len(names))
    looks = {}
    with serving(site.folder) as address, browsing(address) as visit:
        for name in names:
            looks[name] = look_at(visit, address, name, name in kinds, outcome)
    opened = check_files(filed, looks, outcome)
    outcome.facts = f"{len(kinds)} kinds in dark and at 320 px, {opened} opened as files"
    return outcome


def look_at(visit, address, name, wholly, outcome):
    page, found = visit.page, []
    page.set_viewport_size(WIDE)
    page.emulate_media(color_scheme="light")
    path = name.removesuffix("index.html") if name.endswith("index.html") else name
    found += visit.go(address + path)
    look = page.evaluate(LOOK)
    found += page.evaluate(VIOLATIONS)
    if wholly:
        page.emulate_media(color_scheme="dark")
        found += ["dark: " + text for text in page.evaluate(VIOLATIONS) if text not in found]
    page.set_viewport_size(NARROW)
    excess = page.evaluate(TOO_WIDE)
    if excess > 0:
        found.append(f"at 320 px: {excess} px wider than the window")
    if wholly:
        found += ["at 320 px: " + text for text in page.evaluate(VIOLATIONS) if text not in found]
    for text in dict.fromkeys(found):
        outcome.say(name, text)
    return look


def check_files(filed, looks, outcome):
    """Opens a page of each kind from the disk; it must look as the served one does."""
    names = [name for name in one_of_each_kind(filed) if name != "404.html"]
    with browsing(filed.folder.as_uri() + "/") as visit:
        for name in names:
            for text in visit.go((filed.folder / name).as_uri()):
                outcome.say(name, f"as a file: {text}")
            look = visit.page.evaluate(LOOK)
            if name in looks and look != looks[name]:
                outcome.say(name, f"as a file: looks {look!r}, served {looks[name]!r}")
    return len(names)
