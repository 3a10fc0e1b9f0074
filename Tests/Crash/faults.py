"""The self-test: stands-in for digestgen that do harm after it, or instead of it, each of which must be
found by its own words. Without harm nothing must be found."""

import random
from dataclasses import dataclass

import digest
from program import Program
from report import Tally
from trial import Trial


@dataclass(frozen=True)
class Fault:
    """harm: shell commands that run in the digest's folder after each build, with $status, its exit
    status, and $build, how many builds there were; words: what must be said of it; None for nothing."""

    harm: str
    words: str | None


PAGE = "$(grep -rl '<h1' site/20* | sort | head -1)"
FAULTS = [
    Fault("", None),
    Fault("[ $build = 1 ] && status=2 && echo 'site/index.html: error: the site can'\\''t be written: No space left. Free some.' >&2", None),
    Fault(f"truncate -s 100 {PAGE}", "torn or wrong"),
    Fault("cp site/index.html site/about.html", "torn or wrong: about.html"),
    Fault(f"rm {PAGE}", "dangling link"),
    Fault("rm -r site/assets", "dangling link"),
    Fault("rm site/feed.xml", "not that of a clean build: feed.xml"),
    Fault("rm site/CNAME", "foreign file changed: CNAME"),
    Fault("echo x >> site/notes/mine.html", "foreign file changed: notes/mine.html"),
    Fault("touch site/index.html.digestgen-tmp", "left over: site/index.html.digestgen-tmp"),
    Fault("touch digest.lock.digestgen-tmp", "left over: digest.lock.digestgen-tmp"),
    Fault("mkdir site/empty", "left over: site/empty"),
    Fault("touch site/index.html", "nothing to do"),
    Fault("cp digest.lock x; mv x digest.lock", "nothing to do"),
    Fault("[ $build = 1 ] && exec sh -c 'kill -ILL $$'", "ended with -4"),
    Fault("[ $build = 1 ] && exec sh -c 'kill -TRAP $$'", "ended with -5"),
    Fault("[ $build = 1 ] && status=3", "ended with 3"),
    Fault("[ $build = 1 ] && echo 'Fatal error: Index out of range' >&2", "no message of one line"),
    Fault("[ $build = 1 ] && status=2", "without one error"),
    Fault("[ $build = 2 ] && status=1", "the next build ended with 1"),
    Fault("[ $build = 2 ] && echo x >> site/index.html", "after the next build the site is not"),
    Fault("[ $build = 3 ] && status=2", "nothing to do ended with 2"),
]


def self_test(program, folder):
    """A Tally whose problems are the faults that were not found."""
    tally, start = Tally(), folder / "start"
    digest.make(start)
    program.build(start)
    digest.edit(start, random.Random(3), "grow")
    sound = Trial(program, start, folder)
    sound.expect()
    for number, fault in enumerate(FAULTS):
        home = digest.copy(start, folder / "digest")
        trial = Trial(program, home, folder, sound.known)
        trial.goals = sound.goals
        run, found = try_fault(trial, stand_in(program, folder / f"fault-{number}", fault.harm), home)
        missed = found if fault.words is None else [] if any(fault.words in problem for problem in found) else [
            f"not found; instead {found}"]
        tally.add("self-test", "planted", run, missed, repr(fault.harm))
        tally.mend("self-test", "planted", 1, [])
    return tally


def try_fault(trial, harmful, home):
    trial.program = harmful
    run = harmful.build(home)
    return run, trial.after_fault(run) + trial.after_mending()


def stand_in(program, file, harm):
    """A program that builds and then does harm; in copies, where clean builds are made, it does none."""
    file.write_text(f"""#!/bin/sh
"{program.file}" "$@"
status=$?
case "$PWD" in */digest) ;; *) exit $status ;; esac
build=$(($(cat "$0.count" 2>/dev/null || echo 0) + 1))
echo $build > "$0.count"
{harm}
exit $status
""")
    file.chmod(0o755)
    return Program(str(file))
