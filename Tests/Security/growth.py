"""Time grows with the size of an input and no faster: each shape is built at sizes that double."""

import os
import resource
import shutil
import signal
import subprocess
import tempfile
from types import SimpleNamespace

from part import Report, messages
from shapes import SHAPES, Shape

# Two times the bytes may take this many times as long; noise is part of it.
MOST_GROWTH = 2.3
# What takes less than this, in seconds, says nothing of growth.
NOISE = 0.1
# In seconds of the processor, for an input of `MEGABYTE` bytes.
MOST_SECONDS, MEGABYTE = 1.0, 1_000_000
# No input may take longer, in seconds of the processor.
END = 20
SMALLEST = 62_500
# Of an article's file no more is read, in bytes.
MOST_READ = 5_000_000
# With this a YAML file may be refused, if it is larger than two megabytes.
MOST_VALUES = "more than 100,000 values"


def check(report):
    """Builds each shape from 62 kB on; a note for each of the ten that grow fastest."""
    base = start_up(report)
    rows = []
    for shape in chosen_shapes(report.options):
        rows.append(trial(shape, report, base))
        report.count("shapes")
    for worst in sorted(rows, reverse=True)[:10]:
        report.note(row(*worst))


def row(factor, name, times):
    return f"      x{factor:.2f}  {name}: " + " ".join(f"{seconds:.2f}" for seconds in times)


def chosen_shapes(options):
    words = (options.shapes or "").split(",")
    return [shape for shape in SHAPES if any(word in shape.name for word in words)]


def trial(shape, report, base):
    """The factor by which a shape's time grew most, its name, and the seconds for each size."""
    times, size, factor = [], SMALLEST, 0
    while size <= report.options.largest:
        seconds, problem = measured(shape, size, report, base)
        report.count("builds")
        if problem:
            report.say(shape.name, f"{problem} ({size:,} bytes)")
            break
        if is_cut(report.folder / "digest" / shape.file):
            break
        if times and times[-1] >= NOISE and seconds > MOST_GROWTH * times[-1]:
            # Both once more: the machine may have been busy with something else.
            times[-1] = max(times[-1], *(measured(shape, size // 2, report, base)[0] for _ in range(2)))
            seconds = min(seconds, *(measured(shape, size, report, base)[0] for _ in range(3)))
        if times and times[-1] >= NOISE:
            factor = max(factor, seconds / times[-1])
        times.append(seconds)
        if size == MEGABYTE and seconds > MOST_SECONDS:
            report.say(shape.name, f"{seconds:.2f} s of the processor for {size:,} bytes")
        size *= 2
    if factor > MOST_GROWTH:
        report.say(shape.name, f"twice the bytes take {factor:.2f} times as long")
    return factor, shape.name, times


def start_up(report):
    """Seconds of the processor for an input of next to nothing."""
    return min(measured(SHAPES[0], 10, report, 0)[0] for _ in range(3))


def measured(shape, size, report, base):
    """Seconds of the processor beyond `base`, and what is wrong, or None."""
    folder = report.folder / "digest"
    shutil.rmtree(folder, ignore_errors=True)
    lay_out(shape, size, folder)
    usage, status, said = run(command(shape, report.program), folder, end_of(shape))
    # Thousands of files cost the system's time, which says nothing of how they were read.
    seconds = usage.ru_utime + (0 if shape.converts else usage.ru_stime)
    return max(seconds - base, 0), fault(shape, status, said, folder)


def lay_out(shape, size, folder):
    (folder / "seeds").mkdir(parents=True)
    (folder / "digest.yaml").write_text("title: News\n")
    if not shape.file.startswith("seeds/"):
        (folder / "seeds/a.txt").write_text("A Ferry Is Late\n\nThe ferry was late, the harbour master said.\n")
    path = folder / shape.file
    path.parent.mkdir(exist_ok=True)
    path.write_text(shape.make(size), encoding="utf-8", newline="")


def end_of(shape):
    """After how many seconds of the processor it is ended: files by the ten thousand cost the system's time too."""
    return END * (3 if shape.converts else 1)


def command(shape, program):
    if shape.converts:
        return [program, "convert", "--output", "out", "seeds"]
    return [program, "build"]


def run(command, folder, most):
    """What a program used, its exit status (negative: a signal) and what it said. It is ended after `most` seconds
    of the processor."""
    with tempfile.TemporaryFile() as output:
        started = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output,
                                   preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (most, most)))
        _, status, usage = os.wait4(started.pid, 0)
        started.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        return usage, started.returncode, output.read().decode(errors="replace")


def fault(shape, status, said, folder):
    """What is wrong with how a build ended, or None."""
    if status == -signal.SIGKILL:
        return f"took more than {end_of(shape)} s of the processor"
    if status not in (0, 1, 2):
        return f"ended with status {status}"
    if status == 2 and MOST_VALUES in said and (folder / shape.file).stat().st_size > 2 * MEGABYTE:
        return None
    if shape.refused != (status == 2):
        return f"ended with status {status}: {said.strip()[:200]}"
    if shape.refused and not said.strip():
        return "was refused without a word"
    if shape.keeps and not is_cut(folder / shape.file) and not keeps(shape, folder):
        return f"has lost its words; it said: {said.strip()[:200]}"
    return None


def is_cut(path):
    """Whether only the beginning of an article's file is read: then it may be another kind of input."""
    return path.suffix in (".md", ".txt", ".html") and path.stat().st_size > MOST_READ


def keeps(shape, folder):
    """Whether the shape's word stands on a page, or in a file that was converted."""
    root, ending = (folder / "out", "*.md") if shape.converts else (folder / "site", "*.html")
    return any(shape.keeps in path.read_text(encoding="utf-8") for path in root.rglob(ending))


# Programs in digestgen's place: each does wrong what one check is there to find. Time is told by the size.
FAULTS = {
    "times as long": "end = time.process_time() + (size / 62500) ** 2 * 0.01\nwhile time.process_time() < end: pass",
    "of the processor for": "end = time.process_time() + size / 1e6 * 1.5\nwhile time.process_time() < end: pass",
    "lost its words": "page = ''",
    "ended with status -11": "os.kill(os.getpid(), 11)",
    "ended with status 2": "sys.exit(2)",
}
STUB = """#!/usr/bin/env python3
import os, pathlib, sys, time
size, page = os.path.getsize('seeds/a.md'), 'harbour'
{}
os.makedirs('site', exist_ok=True)
pathlib.Path('site/a.html').write_text(page)
"""


def self_test(report):
    """Says of each fault of `FAULTS` that is not found."""
    for expected, code in FAULTS.items():
        stub = report.folder / "stub"
        stub.write_text(STUB.format(code))
        stub.chmod(0o755)
        found = Report("growth", stub, report.folder, SimpleNamespace(largest=MEGABYTE))
        trial(Shape("a", "seeds/a.md", lambda size: "a" * size), found, 0.02)
        report.count("faults")
        if not any(expected in message for message in messages(found)):
            report.say("growth", f"did not find '{expected}'")
