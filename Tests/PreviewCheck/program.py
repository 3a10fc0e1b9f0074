"""The preview as a user runs it, on a digest of invented articles."""

import os
import re
import signal
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from shutil import which

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build/release/digestgen"
ADDRESS = re.compile(r"The preview is at (http://[^ ]+)")


def article(number, words="The council met again to talk about the bridge."):
    day = 1 + number % 28
    month = ("January", "February", "March", "April", "May", "June")[number // 28 % 6]
    return (f"{day} {month} {2020 + number // 168}\n\nReport {number} on the bridge at Wend\n\n"
            f"{words}\nEngineers counted {number} bolts on the northern side, and the mayor said that "
            "work would go on until the river rises.\n")


def make_digest(folder, articles=30, settings=""):
    seeds = Path(folder) / "seeds"
    seeds.mkdir(parents=True)
    for number in range(articles):
        (seeds / f"{number:06}.txt").write_text(article(number))
    (Path(folder) / "digest.yaml").write_text(f"title: Wend Courier\nrights: {{show: full}}\n{settings}")
    return Path(folder)


def path_of(digest, seed):
    """Where the article of a seed stands in the site, by the ledger; None if it has no page yet."""
    ledger = digest / "digest.lock"
    found = ledger.exists() and re.search(rf"\t(\S+)\t\S*{re.escape(seed)}", ledger.read_text())
    return found[1] if found else None


def launch(playwright):
    """The system's Chromium. As root it runs without its own sandbox."""
    return playwright.chromium.launch(
        executable_path=which("chromium-headless-shell") or which("chromium"),
        args=["--no-sandbox"] if os.geteuid() == 0 else [])


class Preview:
    def __init__(self, process, address, log):
        self.process, self.address, self.log = process, address, log
        self.port = int(re.search(r":(\d+)/", address)[1])

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def memory(self):
        """Resident memory in MB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


@contextmanager
def previewing(digest, *options):
    log = Path(digest) / "preview.log"
    with open(log, "w") as output:
        process = subprocess.Popen(
            [PROGRAM, "preview", "--input", digest, "--port", "0", *options],
            stdout=output, stderr=subprocess.STDOUT)
    try:
        yield Preview(process, wait_for(lambda: ADDRESS.search(log.read_text()), process)[1], log)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        process.wait(5)


def wait_for(condition, process=None, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := condition():
            return value
        if process and process.poll() is not None:
            break
        time.sleep(0.005)
    raise AssertionError("waited in vain")
