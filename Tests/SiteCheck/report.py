"""What a check hands back, and how it is printed."""

import time
from collections import defaultdict
from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Problem:
    """One fault: the file in the site (or another place) and what is wrong there."""

    page: str
    message: str


@dataclass
class Outcome:
    """The result of one check.

    name: the check's; what: what was counted ("pages", "feeds"); count: how many were looked at;
    facts: remarks for the line that are no problems, such as the largest page.
    """

    name: str
    what: str
    count: int
    problems: list = field(default_factory=list)
    facts: str = ""
    seconds: float = 0.0

    def say(self, page, message):
        self.problems.append(Problem(page, message))

    def line(self):
        state = "FAIL" if self.problems else "ok"
        line = f"{state:4}  {self.name:12} {self.count:5} {self.what:8} {len(self.problems):4} problems"
        return f"{line}  {self.seconds:5.1f} s  {self.facts}".rstrip()


def run(check, *arguments):
    """Runs a check. One that breaks, or that looked at nothing, has a problem: silence is no pass."""
    started = time.monotonic()
    try:
        outcome = check(*arguments)
        if outcome.count == 0:
            outcome.say("(none)", f"found no {outcome.what} to check")
    except Exception as error:
        name = check.__module__ if check.__name__ == "check" else check.__name__
        outcome = Outcome(name, "files", 0)
        outcome.say("(the check itself)", f"broke off: {type(error).__name__}: {error}")
    outcome.seconds = time.monotonic() - started
    return outcome


def details(outcome, most=40):
    """The problems, each message once with the pages that have it."""
    pages = defaultdict(list)
    for problem in outcome.problems:
        pages[problem.message].append(problem.page)
    lines = []
    for message, where in list(pages.items())[:most]:
        others = f" and {len(where) - 3} more" if len(where) > 3 else ""
        lines.append(f"  {outcome.name}: {', '.join(where[:3])}{others}: {message}")
    if len(pages) > most:
        lines.append(f"  {outcome.name}: {len(pages) - most} more messages")
    return lines
