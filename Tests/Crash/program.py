"""Runs digestgen, to its end, to a moment, or under strace with a fault."""

import re
import subprocess
import time
from dataclasses import dataclass

TRACED = ["openat", "read", "pread64", "write", "pwrite64", "close", "fstat", "newfstatat", "lseek", "getdents64",
          "rename", "unlink", "rmdir", "mkdir", "ftruncate", "flock", "utimensat", "readlink", "fcntl"]


@dataclass(frozen=True)
class Run:
    """status: the exit status, negative for a signal; errors: standard error, its lines; hits: how often
    the fault that was asked for came about; seconds: how long it took."""

    status: int
    output: str
    errors: list
    seconds: float
    hits: int = 1


@dataclass(frozen=True)
class Program:
    """file: of digestgen. It runs in the digest's folder, as users run it."""

    file: str

    def command(self, jobs=1, options=()):
        return [self.file, "build", "--jobs", str(jobs), *options]

    def build(self, folder, jobs=1, options=(), under=()):
        started = time.monotonic()
        try:
            ended = subprocess.run([*under, *self.command(jobs, options)], cwd=folder, text=True, errors="replace",
                                   stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
        except subprocess.TimeoutExpired:
            return Run(124, "", ["(it did not end within 120 s)"], time.monotonic() - started)
        return Run(ended.returncode, ended.stdout, ended.stderr.splitlines(), time.monotonic() - started)

    def start(self, folder, jobs=1, options=()):
        return subprocess.Popen(self.command(jobs, options), cwd=folder, stdin=subprocess.DEVNULL, text=True,
                                errors="replace", stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def kill_after(self, folder, seconds, jobs=1, options=()):
        """Starts it and ends it with SIGKILL after so many seconds."""
        started = time.monotonic()
        running = self.start(folder, jobs, options)
        try:
            output, errors = running.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            running.kill()
            output, errors = running.communicate()
        return Run(running.returncode, output, errors.splitlines(), time.monotonic() - started)

    def inject(self, folder, call, fault, log):
        """Builds with a fault: 'error=EIO:when=3' lets the third such call fail."""
        strace = ["strace", "-f", "-qq", "--seccomp-bpf", "-o", str(log), "-e", f"trace={call}",
                  "-e", f"inject={call}:{fault}"]
        run = self.build(folder, under=strace)
        marks = log.read_text(errors="replace")
        hits = marks.count("(INJECTED)") + marks.count("killed by SIGKILL")
        return Run(run.status, run.output, run.errors, run.seconds, 0 if met_the_system(run) else hits)

    def calls(self, folder, log):
        """Builds, and gives for each kind of call those that touch the digest: (which, path), the first
        such call of its thread being 1, as strace counts. What loads the program's libraries is left out."""
        self.build(folder, under=["strace", "-f", "-qq", "-y", "-s", "0", "-o", str(log), "-e", f"trace={','.join('?' + call for call in TRACED)}"])
        counts, found = {}, {}
        for line in log.read_text(errors="replace").splitlines():
            match = re.match(r"(\d+) +(\w+)\((.*)", line)
            if not match or "resumed>" in line:
                continue
            thread, call, arguments = match.groups()
            counts[thread, call] = counts.get((thread, call), 0) + 1
            if (path := touched(arguments, str(folder))) is not None:
                found.setdefault(call, []).append((counts[thread, call], path))
        return found


def met_the_system(run):
    """Whether the fault met the system instead: what loads libraries, Swift's runtime, which reads the words of
    the command from /proc/self/cmdline, or libdispatch, which ends the program where it cannot read
    /proc/N/stat of its threads. Calls are counted by thread, and those threads have calls of the same number."""
    return (any("error while loading shared libraries" in line or "_dispatch_workq_monitor_pools" in line for line in run.errors)
            or run.output.startswith("OVERVIEW:"))


def touched(arguments, folder):
    """The path, in the digest, that a traced call is about; None if it is about something else. Paths that
    begin with no slash start in the digest's folder."""
    named = [path for path in re.findall(r'"([^"]*)"', arguments) if path and not path.startswith("/")]
    paths = named + re.findall(r'[<"](/[^<>"]*)[>"]', arguments)
    inside = [path.removeprefix(folder + "/") for path in paths if path in named or path.startswith(folder + "/")]
    return inside[0] if inside else None
