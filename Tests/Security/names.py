"""Names and kinds of files that programs stumble over, and files that change while they are read: the digest is
built all the same, and what is left out has one message."""

import os
import random
import socket
import stat
import subprocess
import threading
import time
from collections import Counter

import sound_site
from part import expect
from running import STRANGER, run, write
from strings import published

ARTICLE = "---\ntitle: Lamp {0}\ndate: 2024-02-03\n---\nThe keeper of Tarrow counted lamp {0} again on Monday, and found it lit.\n"
SETTINGS = "title: The Digest of Names\nduplicates: off\nstories: off\n"
# Each has to become an article of its own, without a word said.
ODD = {
    "255 bytes": "b" * 252 + ".md", "255 bytes of other letters": "ä" * 126 + ".md", "capitals": "Harbour.md",
    "no capitals": "harbour.md", "joined": "caf\u00e9.md", "apart": "cafe\u0301.md", "a space": " .md", "quotes": "'\"`.md",
    "a device of Windows": "CON.md", "a point at its end": "point..md", "a percent": "%2e%2e%2f.md", "a backslash": "a\\b.md",
    "a pattern": "[a-z]*?.md", "an option": "--help.md", "a fold of letters": "\u017ftra\u00dfe.md", "right to left": "\u202egnp.md",
}
DEEP = "/".join(["d" * 200] * 15)


def check(report):
    folder = os.path.join(report.folder, "still")
    left_out = make(folder)
    look_at_names(report, folder, left_out, run_of(report, folder))
    look_at_the_unreadable(report)
    look_at_changes(report)


def run_of(report, folder):
    return run(report.program, "build", "--verbose", "--corpus", "corpus.jsonl", folder=folder, limit=30)


def make(folder):
    """Writes the seeds; gives those that no article can be made of, as messages call them."""
    write(folder, "digest.yaml", SETTINGS)
    for number, name in enumerate(ODD.values()):
        write(folder, f"seeds/{name}", ARTICLE.format(number))
    write(folder, f"seeds/{DEEP}/deep.md", ARTICLE.format("of the deep"))
    write(folder, "secret.md", ARTICLE.format("of the secret"))
    seeds = os.path.join(folder, "seeds")
    write(folder, b"seeds/latin-\xe9.md", ARTICLE.format("of Latin"))
    write(folder, b"seeds/folder-\xff/inner.md", ARTICLE.format("of a folder"))
    links = {"loop": "loop", "round": ".", "up": "..", "out.md": "../secret.md", "far": "/etc", "none.md": "nowhere",
             "double.md": "Harbour.md", "zero.md": "/dev/zero", "chain": "loop"}
    for name, target in links.items():
        os.symlink(target, os.path.join(seeds, name))
    os.mkfifo(os.path.join(seeds, "pipe.md"))
    with socket.socket(socket.AF_UNIX) as one:
        here = os.getcwd()
        os.chdir(seeds)  # The address of a socket may not be long.
        try:
            one.bind("socket.md")
        finally:
            os.chdir(here)
    others = ["pipe.md", "socket.md"]
    if os.getuid() == 0:
        try:
            os.mknod(os.path.join(seeds, "device.md"), 0o600 | stat.S_IFCHR, os.makedev(1, 5))
            others.append("device.md")
        except OSError:
            pass  # A container may forbid it.
    return [*links, *others, "latin-\ufffd.md", "folder-\ufffd"]


def look_at_names(report, folder, left_out, built):
    for fault in built.faults():
        report.say("build", fault)
    sound_site.look(report, folder, "names", markup=False)
    addresses = published(folder)
    for label, name in ODD.items():
        report.count("odd names")
        if name not in addresses:
            report.say(f"a name with {label}", "there is no article of it")
    if f"{DEEP}/deep.md" not in addresses:
        report.say("a file deep in folders", "there is no article of it")
    if len(set(addresses.values())) != len(addresses):
        report.say("names", "two articles have one address")
    said = Counter(file for file, _ in built.messages("error", "warning"))
    for name in left_out:
        report.count("left out")
        if said[f"seeds/{name}"] != 1:
            report.say(f"seeds/{name}", f"has {said[f'seeds/{name}']} messages instead of one")
        if name in addresses:
            report.say(f"seeds/{name}", "there is an article of it")
    for path in sound_site.files(os.path.join(folder, "site")):
        if "of the secret" in sound_site.text(os.path.join(folder, "site", path)):
            report.say(path, "holds the words of a file outside of the seeds")


def look_at_the_unreadable(report):
    """As nobody in particular, who may not read all; without the right to become that, it is said not to be done."""
    folder = os.path.join(report.folder, "locked")
    write(folder, "digest.yaml", SETTINGS)
    for name in ["open.md", "closed.md", "shut/inner.md", "listed/inner.md"]:
        write(folder, f"seeds/{name}", ARTICLE.format(name))
    seeds = os.path.join(folder, "seeds")
    if os.getuid() == 0:
        if not can_be_stranger(report.folder):
            report.note("  unreadable files: not tried, since another user may not reach this folder")
            return
        for home, folders, names in os.walk(folder):
            for name in [".", *folders, *names]:
                os.chown(os.path.join(home, name), STRANGER, STRANGER)
    modes = {"closed.md": 0, "shut": 0, "listed": 0o600}
    for name, mode in modes.items():
        os.chmod(os.path.join(seeds, name), mode)
    built = run(report.program, "build", "--verbose", "--corpus", "corpus.jsonl", folder=folder, limit=30, stranger=True)
    for name in modes:
        os.chmod(os.path.join(seeds, name), 0o700)
    for fault in built.faults():
        report.say("unreadable", fault)
    if list(published(folder)) != ["open.md"]:
        report.say("unreadable", f"the articles are {list(published(folder))}")
    said = [file for file, _ in built.messages("error")]
    for name in modes:
        report.count("unreadable")
        if sum(one.startswith(f"seeds/{name}") for one in said) != 1:
            report.say(f"seeds/{name}", "can't be read, and has no message or several")


def can_be_stranger(folder):
    """Opens the way to the folder, and tries it."""
    os.chmod(folder, 0o755)
    tried = subprocess.run(["setpriv", f"--reuid={STRANGER}", f"--regid={STRANGER}", "--clear-groups", "ls", str(folder)],
                           capture_output=True)
    return tried.returncode == 0


def look_at_changes(report, rounds=12):
    """Builds while the seeds are changed, cut, removed and replaced by folders, links and pipes; then once in peace."""
    folder = os.path.join(report.folder, "changing")
    write(folder, "digest.yaml", SETTINGS)
    for number in range(300):
        write(folder, f"seeds/{number}.md", ARTICLE.format(number) * (1 + number % 5))
    write(folder, "seeds/still.md", ARTICLE.format("that stays"))
    for turn in range(rounds):
        ended = threading.Event()
        other = threading.Thread(target=disturb, args=(os.path.join(folder, "seeds"), ended, turn))
        other.start()
        built = run(report.program, "build", "--corpus", "corpus.jsonl", folder=folder, limit=30)
        ended.set()
        other.join()
        report.count("builds of changing files")
        for fault in built.faults():
            report.say("changing files", fault)
        if "still.md" not in published(folder):
            report.say("changing files", "the article of a file that stayed is missing")
    built = run_of(report, folder)
    for fault in built.faults():
        report.say("changed files", fault)
    sound_site.look(report, folder, "changed files", markup=False)
    clean = os.path.join(report.folder, "again")
    subprocess.run(["cp", "-a", "--no-dereference", folder, clean], check=True)
    subprocess.run(["rm", "-rf", os.path.join(clean, "site"), os.path.join(clean, ".digestgen")], check=True)
    run_of(report, clean)
    if sums(folder) != sums(clean):
        report.say("changed files", "the site is not that of a build from nothing")


def sums(folder):
    site = os.path.join(folder, "site")
    return {name: sound_site.text(os.path.join(site, name)) for name in sound_site.files(site) if not name.startswith(".")}


def disturb(seeds, ended, turn):
    dice = random.Random(turn)
    while not ended.is_set():
        path = os.path.join(seeds, f"{dice.randrange(300)}.md")
        try:
            if os.path.isdir(path) and not os.path.islink(path):
                os.rmdir(path)
            elif os.path.lexists(path):
                os.unlink(path)
            choice = dice.randrange(8)
            if choice == 0:
                os.mkdir(path)
            elif choice == 1:
                os.symlink(dice.choice(["../digest.yaml", "loop", "/dev/zero"]), path)
            elif choice == 2:
                os.mkfifo(path)
            elif choice < 7:
                write(seeds, os.path.basename(path), ARTICLE.format(dice.random()) * dice.randrange(1, 9))
        except OSError:
            pass  # Its own doing of a moment ago.
        time.sleep(0.001)


def self_test(report):
    """Takes an article away, a message, adds one, and puts the secret into a page."""
    folder = os.path.join(report.folder, "sound")
    left_out = make(folder)
    built = run_of(report, folder)
    silent = type(built)(0, b"", [], 0, 0)
    twice = type(built)(0, b"", built.lines * 2, 0, 0)
    crashed = type(built)(-4, b"", built.lines, 0, 0)
    hung = type(built)(124, b"", built.lines, 0, 0)
    for ran, words in [(silent, "has 0 messages"), (twice, "has 2 messages"), (crashed, "signal 4"), (hung, "did not end")]:
        expect(report, words, lambda found: look_at_names(found, folder, left_out, ran))
    page = os.path.join(folder, "site/index.html")
    write(folder, "site/index.html", sound_site.text(page) + "of the secret")
    expect(report, "words of a file outside", lambda found: look_at_names(found, folder, left_out, built))
    os.unlink(os.path.join(folder, "corpus.jsonl"))
    expect(report, "there is no article", lambda found: look_at_names(found, folder, left_out, built))
