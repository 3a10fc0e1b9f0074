"""A real Chromium that says of each page what ran in it, what it loads and what stands in it."""

import os
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import which

from playwright.sync_api import Error, sync_playwright

from bare_host import FRAMES, serving

HERE = Path(__file__).resolve().parent
LOOK, STIR = (HERE / "look.js").read_text(), (HERE / "stir.js").read_text()
AT_ONCE = 25  # Pages that are looked at together, in frames of one tab.
CORES = 2
MOST_FAULTS = 200  # Beyond that no page is looked at any more, unless all are known to be bad.
# A dialog would hold the page up; what the usual payloads call counts as a hit instead.
HOOKS = "for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = () => { hit(name); }"
TELL = f"""rules => {{
  const look = {LOOK}, stir = {STIR};
  const shown = location.pathname.startsWith("{FRAMES}") ? Array.from(frames) : [window];
  const tell = window => {{
    try {{
      const found = look(rules, window.document);
      stir(window);
      return found;
    }} catch (error) {{ return [`strange: could not be looked at: ${{error}}`]; }}
  }};
  return shown.flatMap(tell);
}}"""


@dataclass(frozen=True)
class Job:
    """A page to look at. address: on the host, from its slash on; rules: those that look.js goes by."""

    address: str
    rules: object


class Tab:
    """One tab. Whatever script the browser reads counts as run, but for those of this check itself, which
    are known by their hashes, and the site's own, which are known by their addresses."""

    def __init__(self, browser, host, scripts):
        self.host, self.scripts, self.own = host, scripts, None
        self.found, self.learnt = [], set()
        self.context = browser.new_context()
        self.context.expose_function("hit", lambda name: self.found.append(f"ran: {name}()"))
        self.context.add_init_script(HOOKS)
        self.open()

    def open(self):
        self.page = self.context.new_page()
        self.page.on("dialog", lambda dialog: (self.found.append("ran: a dialog"), dialog.dismiss()))
        self.page.on("request", self._request)
        self.page.on("popup", lambda popup: (self.found.append("ran: a new window"), popup.close()))
        session = self.context.new_cdp_session(self.page)
        session.on("Debugger.scriptParsed", self._script)
        session.send("Debugger.enable")

    def learn(self, address, rules):
        """Takes the scripts that run on a harmless page for those of the check."""
        self.own = None
        for path in (address, address, f"{FRAMES}0"):
            self.go(path)
            self.tell(rules)
        self.own, self.found = frozenset(self.learnt), []

    def go(self, path):
        self.page.goto(self.host + path, wait_until="load", timeout=30_000)

    def tell(self, rules, wait=0):
        faults = self.page.evaluate(TELL, rules)
        # What an event or a broken picture starts comes after the page.
        if faults or wait:
            self.page.wait_for_timeout(max(wait, 60))
        self.page.evaluate("0")
        return faults

    def look(self, path, rules, wait=0):
        """Opens the page and gives what is wrong with it, each fault once."""
        self.found = []
        try:
            self.go(path)
            faults = self.tell(rules, wait)
        except Error as error:
            faults = [f"strange: {str(error).splitlines()[0][:100]}"]
            self.renew()
        return list(dict.fromkeys(self.found + faults))

    def renew(self):
        try:
            self.page.close()
        except Error:
            pass
        self.open()

    def _script(self, event):
        if self.own is None:
            self.learnt.add(event["hash"])
        elif event["hash"] not in self.own and event["url"].removeprefix(self.host) not in self.scripts:
            self.found.append(f"ran: a script of {event['url'].removeprefix(self.host)[:60] or 'no address'}")

    def _request(self, request):
        if not request.url.startswith((self.host + "/", "data:image/png")):
            self.found.append(f"loads: {request.url[:80]}")


@contextmanager
def browsing(site, made, addresses, scripts=frozenset()):
    """A Tab, and the host of the site beside it. scripts: the addresses of the site's own."""
    with serving(site, made, addresses) as host, sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=os.environ.get("CHROMIUM") or which("chromium-headless-shell") or which("chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"])
        yield Tab(browser, host, scripts)
        browser.close()


def look_at(site, made, jobs, alone=False, scripts=frozenset()):
    """What is wrong with each page: address -> faults, those without any left out. alone: each page has the
    tab for itself and time to run, as what is known to be bad should. scripts: the addresses of the site's own."""
    parts = [jobs[core::CORES] for core in range(CORES) if jobs[core::CORES]]
    faults = {}
    with ProcessPoolExecutor(CORES) as cores:
        for part in [cores.submit(look_at_part, site, made, part, alone, scripts) for part in parts]:
            faults.update(part.result())
    return faults


def look_at_part(site, made, jobs, alone, scripts):
    harmless = "/made/harmless"
    made = {**made, "harmless": "<!doctype html><html><head><title>x</title></head><body><main></main></body></html>"}
    addresses = [harmless] + [job.address for job in jobs]
    faults = {}
    with browsing(site, made, addresses, scripts) as tab:
        tab.learn(harmless, jobs[0].rules)
        for numbers in batches(jobs, 1 if alone else AT_ONCE):
            rules = jobs[numbers[0]].rules
            path = FRAMES + ",".join(str(number + 1) for number in numbers)
            if not alone and not (found := tab.look(path, rules)):
                continue
            if not alone and len(faults) > MOST_FAULTS:
                raise RuntimeError(f"gave up after {MOST_FAULTS} bad pages, the last with {next(reversed(faults.values()))[:3]}")
            guilty = {jobs[number].address: tab.look(jobs[number].address, rules, wait=30) for number in numbers}
            faults.update({address: found for address, found in guilty.items() if found} or ({path: found} if not alone else {}))
    return faults


def batches(jobs, size):
    """The numbers of the jobs in runs that go by the same rules."""
    run = []
    for number, job in enumerate(jobs):
        if run and (len(run) == size or job.rules is not jobs[run[0]].rules):
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def kinds(faults):
    """Which of the two signs there are: that something ran, and that something dangerous stands in the page."""
    return any(fault.startswith("ran") for fault in faults), any(fault.startswith(("runs", "strange", "loads")) for fault in faults)


def in_page(content):
    """A page that holds the HTML."""
    return f"<!doctype html><html><head><title>t</title></head><body><main>{content}</main></body></html>"
