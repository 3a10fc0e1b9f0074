"""Two builds at once: one is refused, whichever; the lock of a dead owner holds nobody up."""

import os
import random
import signal
import time

import digest
from program import Run
from report import Tally
from trial import Trial

REFUSAL = "another build of this digest is under way"


def check_locks(program, folder, count):
    tally, dice, home = Tally(), random.Random(5), folder / "digest"
    digest.make(home)
    program.build(home)
    for number in range(count):
        digest.replenish(home, dice)
        for attempt in (beside_a_halted_one, after_a_dead_one, side_by_side):
            digest.edit(home, dice, "mixed")
            trial = Trial(program, home, folder)
            trial.expect()
            name = attempt.__name__.replace("_", " ")
            for run, problems in attempt(program, home):
                tally.add("two builds", name, run, trial.after_fault(run) + problems, f"number {number}")
            tally.mend("two builds", name, 1, trial.after_mending(), f"number {number}")
    return tally


def beside_a_halted_one(program, home):
    """The first is halted while it holds the lock; the second must be refused; the first goes on."""
    first = start_and_halt(program, home)
    second = program.build(home)
    yield second, [] if refused(second) else [f"was not refused: {second.status} {second.errors}"]
    os.kill(first.pid, signal.SIGCONT)
    first = ended(first)
    yield first, [] if first.status == 0 else [f"the first ended with {first.status}: {first.errors}"]


def after_a_dead_one(program, home):
    """The first dies while it holds the lock; the second must build."""
    first = start_and_halt(program, home)
    first.kill()
    yield ended(first), []
    second = program.build(home)
    yield second, [] if second.status == 0 else [f"was not let in: {second.status} {second.errors}"]


def side_by_side(program, home):
    """Both run; each builds or is refused, and not both are refused."""
    runs = [ended(build) for build in [program.start(home), program.start(home)]]
    bad = [f"ended with {run.status}: {run.errors}" for run in runs if run.status != 0 and not refused(run)]
    if all(refused(run) for run in runs):
        bad.append("both were refused")
    yield runs[0], bad
    yield runs[1], []


def start_and_halt(program, home):
    """A build that was stopped once it held the lock, or that has ended already."""
    build = program.start(home)
    while build.poll() is None and not holds_lock(build.pid):
        time.sleep(0.0005)
    if build.poll() is None:
        os.kill(build.pid, signal.SIGSTOP)
    return build


def holds_lock(pid):
    with open("/proc/locks") as locks:
        return any(line.split()[4] == str(pid) for line in locks if "FLOCK" in line)


def ended(build):
    output, errors = build.communicate()
    return Run(build.returncode, output, errors.splitlines(), 0)


def refused(run):
    return run.status == 2 and any(REFUSAL in line for line in run.errors)
