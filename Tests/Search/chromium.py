"""Chromium by Playwright."""

import os
from shutil import which

from playwright.sync_api import sync_playwright

from browser import AXE, BLOCKED

NARROW = {"width": 320, "height": 640}


class Chromium:
    """The few actions that the scenes need. `amiss` holds what the browser complains about."""

    name = "Chromium"

    def __init__(self):
        program = os.environ.get("CHROMIUM") or which("chromium-headless-shell") or which("chromium")
        self.driver = sync_playwright().start()
        self.browser = self.driver.chromium.launch(executable_path=program, args=[
            "--disable-dev-shm-usage", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"])
        self.page = self.browser.new_page()
        self.amiss = []
        self.page.add_init_script(BLOCKED)
        self.page.add_init_script(AXE.read_text())
        self.page.on("console", lambda m: self.amiss.append(f"console: {m.text}") if m.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: self.amiss.append(f"script error: {error}"))
        self.page.on("request", self._request)
        self.requests = []

    def _request(self, request):
        self.requests.append(request.url)

    def go(self, address):
        self.page.goto(address, wait_until="load")

    def evaluate(self, expression):
        return self.page.evaluate(expression)

    def press(self, text):
        if len(text) > 1 and text in ("ArrowDown", "ArrowUp", "Escape", "Enter", "Tab"):
            self.page.keyboard.press(text)
        else:
            self.page.keyboard.type(text)

    def narrow(self):
        self.page.set_viewport_size(NARROW)

    def close(self):
        self.browser.close()
        self.driver.stop()
