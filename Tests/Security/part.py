"""What a part of the check gets, and what it hands back."""

import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from report import Problem


@dataclass
class Report:
    """What one part has to go by, and what came of it.

    name: the part's; program: the file of digestgen; folder: an empty one of its own; options: those of
    the command line. figures: what was counted, in the order in which it was first counted."""

    name: str
    program: Path
    folder: Path
    options: object
    figures: dict = field(default_factory=lambda: defaultdict(int))
    problems: list = field(default_factory=list)
    notes: list = field(default_factory=list)
    seconds: float = 0.0

    def count(self, what, number=1):
        self.figures[what] += number

    def say(self, where, message):
        """Takes down a fault of the product, or of the check."""
        self.problems.append(Problem(where, message))

    def note(self, text):
        """Takes down a line to be printed that is no fault, such as a row of a table."""
        self.notes.append(text)

    def line(self):
        state = "FAIL" if self.problems else "ok"
        figures = ", ".join(f"{number:,} {what}" for what, number in self.figures.items())
        return f"{state:4}  {self.name:12} {len(self.problems):4} problems  {self.seconds:6.1f} s  {figures}"


def run(report, part):
    """Runs a part. One that breaks, or that counted nothing, has a problem: silence is no pass."""
    started = time.monotonic()
    try:
        part(report)
        if not any(report.figures.values()):
            report.say("(the check itself)", "counted nothing")
    except Exception as error:
        report.say("(the check itself)", f"broke off: {type(error).__name__}: {error}")
    report.seconds = time.monotonic() - started
    return report


def messages(report):
    """What was said of all places, without the places."""
    return [problem.message for problem in report.problems]


def expect(report, words, look):
    """Takes down if `look`, which is given a report of its own, does not say what was planted."""
    found = Report("planted", report.program, report.folder, report.options)
    look(found)
    report.count("faults planted")
    if not any(words in message for message in messages(found)):
        report.say(words, "was not found")
