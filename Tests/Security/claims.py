"""What SECURITY.md names as holding a promise has to exist."""

import re
from pathlib import Path

from part import Report, messages

REPOSITORY = Path(__file__).resolve().parents[2]


def check(report):
    look(report, (REPOSITORY / "SECURITY.md").read_text(encoding="utf-8"))


def look(report, page):
    """Each row of the table of promises names at least one target of the Makefile, part of this check or file of tests."""
    table = page.split("## What is promised", 1)[1].split("\n## ", 1)[0]
    parts = re.findall(r'^    "(\w+)": \(', (Path(__file__).parent / "check").read_text(encoding="utf-8"), re.M)
    targets = re.findall(r"^([a-z-]+):", (REPOSITORY / "Makefile").read_text(encoding="utf-8"), re.M)
    for row in re.findall(r"^\| (?!promise|who)(.+) \| (.+) \|$", table, re.M):
        names = re.findall(r"`([^`]+)`", row[1])
        report.count("promises")
        if not names:
            report.say(row[0], "is held by nothing")
        for name in names:
            report.count("checks named")
            if name.startswith("make "):
                is_there = name.removeprefix("make ") in targets
            elif name.endswith("Tests"):
                is_there = any(REPOSITORY.glob(f"Tests/*/{name}.swift"))
            else:
                is_there = name in parts
            if not is_there:
                report.say("SECURITY.md", f"there is no {name}")


def self_test(report):
    """Names that do not exist, and a promise without one."""
    page = "## What is promised\n\n| promise | held by |\n|---|---|\n| One. | `make nothing`; `NoTests` |\n| Two. | `none` |\n| Three. | words |\n"
    found = Report("planted", report.program, report.folder, report.options)
    look(found, page)
    for words in ["there is no make nothing", "there is no NoTests", "there is no none", "is held by nothing"]:
        report.count("faults planted")
        if words not in messages(found):
            report.say(words, "was not found")
