"""How long an edit takes to the screen: `speed.py [DIGEST]`, where DIGEST is a folder that may be changed.

Prints figures; what is fast enough depends on the machine."""

import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

from program import launch, make_digest, path_of, previewing, wait_for

LOADED = "performance.getEntriesByType('navigation')[0].loadEventEnd"


def holds(page, condition):
    try:
        return page.evaluate(condition)
    except Error:
        return False


def measure(digest, rounds=20):
    seed = sorted((digest / "seeds").rglob("*.txt"))[-3]
    original = seed.read_text()
    longest = max(original.splitlines(), key=len)
    with sync_playwright() as playwright, previewing(digest) as preview:
        browser = launch(playwright)
        page = browser.new_context().new_page()
        address = preview.address + path_of(digest, seed.name)
        loads = []
        for _ in range(10):
            page.goto(address)
            wait_for(lambda: holds(page, f"{LOADED} > 0"))
            loads.append(page.evaluate(LOADED))
        time.sleep(5)
        screens, builds = [], []
        for number in range(rounds):
            words = f"sentence {number} of the editor"
            built = preview.log.read_text().count("Built ")
            start = time.perf_counter()
            seed.write_text(original.replace(longest, f"{longest} This is {words}."))
            wait_for(lambda: holds(page, f"document.body?.innerText.includes('{words}')"))
            screens.append(time.perf_counter() - start)
            wait_for(lambda: preview.log.read_text().count("Built ") > built)
            builds.append(time.perf_counter() - start)
            time.sleep(0.3)
        memory = preview.memory()
        browser.close()
    seed.write_text(original)
    show("a page with its style, load event", [load / 1000 for load in loads])
    show("save to screen", screens)
    show("save to the end of the build", builds)
    print(f"{memory:.0f} MB resident")


def show(what, times):
    times = sorted(times)
    print(f"{what}: median {times[len(times) // 2] * 1000:.0f} ms, "
          f"{times[0] * 1000:.0f} to {times[-1] * 1000:.0f} ms")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            measure(make_digest(Path(folder) / "quick", articles=1000,
                                settings="related: off\nstories: off\nduplicates: off\n"))
