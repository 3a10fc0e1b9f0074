"""Random kills: builds of all kinds end at a random moment by SIGKILL, now and then several in a row with
other seeds between them, before one build is left in peace."""

import random
import shutil

import digest
from report import Tally
from trial import Trial

# What is done before a build -> how its seeds change.
KINDS = {"mixed": "mixed", "grow": "grow", "shrink": "shrink", "anew": "mixed", "full": "grow"}


def check_kills(program, folder, count, seed):
    """Goes on until `count` builds were really killed. `folder` is the place to work in."""
    tally, dice = Tally(), random.Random(seed)
    known, home = {}, folder / "digest"
    while tally.total("killed") < count and tally.total("runs") < 4 * count:
        if not home.exists():
            digest.make(home)
            program.build(home)
        digest.replenish(home, dice)
        if try_kills(program, home, folder, dice, tally, known):
            shutil.rmtree(home)  # One fault is not to be told again and again.
    return tally


def try_kills(program, home, work, dice, tally, known):
    """One to three kills and a build that mends; tells whether anything was wrong."""
    kind, times = dice.choice(list(KINDS)), dice.choice((1, 1, 1, 2, 3))
    if kind == "anew":  # A first build: no site, no cache.
        digest.forget(home)
    trial, before = Trial(program, home, work, known), len(tally.problems)
    for _ in range(times):
        digest.edit(home, dice, KINDS[kind])
        took = trial.expect().seconds
        moment = dice.uniform(0, took * (1.5 if kind == "full" else 1.0))
        run = program.kill_after(home, moment, dice.choice((1, 2)), ("--full",) if kind == "full" else ())
        tally.add(f"random kills: {kind}", "SIGKILL", run, trial.after_fault(run), f"{moment:.3f} s")
    found = trial.after_mending()
    tally.mend(f"random kills: {kind}", "SIGKILL", times, found)
    return len(tally.problems) > before
