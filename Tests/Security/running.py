"""Runs digestgen with a limit of time and memory, and reads what it said."""

import os
import re
import subprocess
import tempfile
from dataclasses import dataclass

# Nobody of the system, who may read and write nothing of anybody else's.
STRANGER = 65534
MESSAGE = re.compile(r"(?s)(?P<file>.+?)(:\d+)?(:\d+)?: (?P<severity>error|warning|note): (?P<words>.+)")
CRASH = re.compile(r"Fatal error|Crash:|Thread \d+ crashed|Segmentation|Illegal instruction|stack overflow", re.I)


@dataclass(frozen=True)
class Run:
    """status: the exit status, negative for a signal, 124 if it did not end in time; output: what it wrote,
    as bytes; lines: those of standard error; seconds: how long it took; megabytes: the most memory it held."""

    status: int
    output: bytes
    lines: list
    seconds: float
    megabytes: float

    def messages(self, *severities):
        """(file, words) of its messages, or of those of some severities."""
        found = [MESSAGE.fullmatch(line) for line in self.lines]
        return [(one["file"], one["words"]) for one in found
                if one and (not severities or one["severity"] in severities)]

    def says(self, file, words=""):
        """Whether a message of the file has the words."""
        return any(file in name and words in text for name, text in self.messages())

    def faults(self, statuses=(0, 1)):
        """What no input may do to it: crash, hang, end in another way than it promises, say what is no message."""
        found = []
        if self.status == 124:
            found.append("did not end in time")
        elif self.status < 0 or self.status > 128:
            found.append(f"was ended by signal {abs(self.status) % 128}")
        elif self.status not in statuses:
            found.append(f"ended with {self.status}: {' '.join(self.lines)[:300]}")
        if any(CRASH.search(line) for line in self.lines):
            found.append(f"crashed: {' '.join(self.lines)[:300]}")
        strange = [line for line in self.lines if line and not MESSAGE.fullmatch(line) and " more: " not in line]
        if strange and not found:
            found.append(f"said what is no message: {strange[0][:200]}")
        return found


def run(program, *arguments, folder, limit=60, stranger=False, under=()):
    """Runs the program in a folder, as root also in a stranger's place. Arguments may be bytes."""
    with tempfile.TemporaryDirectory(prefix="digestgen-run-") as aside:
        cost, out, err = (os.path.join(aside, name) for name in ("cost", "out", "err"))
        command = [str(program), *arguments]
        if stranger and os.getuid() == 0:
            command = ["setpriv", f"--reuid={STRANGER}", f"--regid={STRANGER}", "--clear-groups", *command]
        # A child of Python's would begin with Python's own memory counted in.
        command = ["/usr/bin/time", "-q", "-o", cost, "-f", "%e %M", *under,
                   "timeout", "--signal=KILL", str(limit), *command]
        with open(out, "wb") as output, open(err, "wb") as errors:
            status = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=output,
                                    stderr=errors).returncode
        seconds, kilobytes = read(cost).decode().split()[-2:]
        return Run(124 if status in (137, -9) else status, read(out),
                   read(err).decode("utf-8", "backslashreplace").split("\n"), float(seconds), int(kilobytes) / 1024)


def read(path):
    with open(path, "rb") as file:
        return file.read()


def write(folder, name, data):
    """Writes a file below a folder; name and data may be bytes."""
    path = os.path.join(os.fsencode(folder), os.fsencode(name))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass"))
    return path
