"""What is counted, and the table in the end."""

from collections import defaultdict
from dataclasses import dataclass, field

COLUMNS = ("runs", "killed", "refused", "built", "mended")


def new_row():
    return dict.fromkeys(COLUMNS, 0)


@dataclass
class Tally:
    """Counts for each (call, fault) what became of the builds, and keeps what went wrong.

    killed: by the fault; refused: the build said that it can't go on; built: it made a site all the same;
    mended: the next build set everything right. unhit: how often the fault did not come about."""

    rows: dict = field(default_factory=lambda: defaultdict(new_row))
    problems: list = field(default_factory=list)
    notes: list = field(default_factory=list)
    unhit: int = 0

    def add(self, what, fault, run, problems, where=""):
        row = self.rows[what, fault]
        row["runs"] += 1
        row["killed"] += run.status == -9
        row["refused"] += run.status == 2
        row["built"] += run.status in (0, 1)
        self.unhit += run.hits == 0
        self._note(what, fault, problems, where)

    def mend(self, what, fault, times, problems, where=""):
        self.rows[what, fault]["mended"] += 0 if problems else times
        self._note(what, fault, problems, where)

    def join(self, other):
        for key, row in other.rows.items():
            for column in COLUMNS:
                self.rows[key][column] += row[column]
        self.problems += other.problems
        self.notes += other.notes
        self.unhit += other.unhit

    def total(self, column):
        return sum(row[column] for row in self.rows.values())

    def table(self):
        width = max(len(what) for what, _ in self.rows)
        lines = [f"{'trial or call':{width}}  {'fault':9}" + "".join(f"{column:>9}" for column in COLUMNS)]
        lines += [f"{what:{width}}  {fault:9}" + "".join(f"{row[column]:9}" for column in COLUMNS)
                  for (what, fault), row in self.rows.items()]
        return lines + [f"{'all':{width + 11}}" + "".join(f"{self.total(column):9}" for column in COLUMNS)]

    def _note(self, what, fault, problems, where):
        self.problems += [f"{what} {fault} {where}: {problem}" for problem in problems]
