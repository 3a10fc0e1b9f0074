"""The sweep: each file-system call of a build fails once, with each error, and is the last one once.

A dry run under strace counts the calls that touch the digest. Where a kind of call comes more often than
`most` times, that many are taken, evenly spread, the first and the last among them; a note says so."""

import random

import digest
from report import Tally
from trial import Trial

FAULTS = {"ENOSPC": "error=ENOSPC", "EIO": "error=EIO", "EACCES": "error=EACCES", "EINTR": "error=EINTR",
          "SIGKILL": "signal=KILL"}
# The call may come from another thread than in the run that was counted, and strace counts for each thread.
TRIES = 3
# Calls that go on failing: a disk that is full stays full.
LASTING = ("openat", "write", "pwrite64", "mkdir", "rename")


def check_sweep(program, folder, most, part=0, parts=1):
    """Of all faults, the part that is `part` of `parts`, so that several cores can share them."""
    tally = Tally()
    for kind in ("grow", "shrink", "anew"):
        start = prepare(program, folder, kind)
        calls = count(program, folder, start)
        tasks = list(faults(calls, most if kind == "grow" else max(2, most // 3), tally.notes if part == 0 else [], kind))
        goal = Trial(program, start, folder)
        goal.expect()
        for call, fault, when, path in tasks[part::parts]:
            try_fault(program, folder, start, goal, call, fault, when, path, tally)
    return tally


def prepare(program, folder, kind):
    """A built digest whose seeds have changed since, or one that was never built."""
    start = folder / f"start-{kind}"
    digest.make(start)
    program.build(start)
    digest.edit(start, random.Random(7), "grow" if kind == "anew" else kind)
    if kind == "anew":
        digest.forget(start)
    return start


def count(program, folder, start):
    return program.calls(digest.copy(start, folder / "digest"), folder / "calls.log")


def faults(calls, most, notes, kind):
    """(call, fault, N, path) of each fault to be tried."""
    for call, places in sorted(calls.items()):
        chosen = spread(places, most)
        if len(chosen) < len(places):
            notes.append(f"{kind}: {len(chosen)} of {len(places)} calls of {call} taken, evenly spread")
        for fault in FAULTS:
            for when, path in chosen:
                yield call, fault, str(when), path
        if call in LASTING:
            for when, path in spread(places, max(2, most // 4)):
                yield call, "ENOSPC", f"{when}+", path


def spread(places, most):
    if len(places) <= most:
        return places
    return [places[index * (len(places) - 1) // max(1, most - 1)] for index in range(most)]


def try_fault(program, folder, start, goal, call, fault, when, path, tally):
    for _ in range(TRIES):
        home = digest.copy(start, folder / "digest")
        trial = Trial(program, home, folder, goal.known)
        trial.goals = goal.goals
        run = program.inject(home, call, f"{FAULTS[fault]}:when={when}", folder / "fault.log")
        if run.hits:
            break
    place = f"number {when} at {path} ({start.name})"
    lasting = "ENOSPC+" if when.endswith("+") else fault
    problems = trial.after_fault(run) if run.hits else []
    if call == "write" and not run.errors and (lasting == "ENOSPC+" or run.hits > 1):
        # Where nothing can be written, no message can be either; and each thread has a write of that number.
        silent = ("exit status 2 without", "ended with 74: ")
        problems = [problem for problem in problems if not problem.startswith(silent)]
    tally.add(call, lasting, run, problems, place)
    tally.mend(call, lasting, 1, trial.after_mending(), place)
