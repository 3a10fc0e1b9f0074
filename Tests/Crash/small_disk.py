"""A full disk: the digest lies on one of a few MB in memory, on which less and less is free."""

import os
import random
import shutil
import subprocess

import digest
from report import Tally
from trial import Trial

# What is free before a build, in kB; nil is for a disk of 2 MB in all.
ROOM = (None, 0, 4, 8, 16, 32, 64, 96, 128, 192, 256, 384, 512, 768)
LARGE = 64_000


def check_small_disk(program, folder):
    """Skipped, with a note, where no file system may be mounted."""
    tally, disk = Tally(), folder / "disk"
    disk.mkdir()
    if os.geteuid() != 0 or not mount(disk, LARGE):
        tally.notes.append("full disk: skipped, for only root may mount a small one")
        return tally
    try:
        for room in ROOM:
            for kind in ("anew", "grow"):
                try_room(program, folder, disk, room, kind, tally)
    finally:
        subprocess.run(["umount", str(disk)], check=True)
    return tally


def try_room(program, folder, disk, room, kind, tally):
    home = disk / "digest"
    shutil.rmtree(home, ignore_errors=True)
    digest.make(home)
    if kind == "grow":
        program.build(home)
    trial = Trial(program, home, folder)
    digest.edit(home, random.Random(room), "grow")
    trial.expect()
    resize(disk, max(2_048 if room is None else 0, used(disk) + (room or 0)))
    run = program.build(home)
    where = f"with {room} kB free"
    tally.add(f"full disk: {kind}", "ENOSPC", run, trial.after_fault(run), where)
    resize(disk, LARGE)
    tally.mend(f"full disk: {kind}", "ENOSPC", 1, trial.after_mending(), where)


def mount(disk, size):
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}k", "digestgen-crash", str(disk)]
    return subprocess.run(command, capture_output=True).returncode == 0


def resize(disk, size):
    subprocess.run(["mount", "-o", f"remount,size={size}k", str(disk)], check=True)


def used(disk):
    state = os.statvfs(disk)
    return (state.f_blocks - state.f_bfree) * state.f_frsize // 1024
