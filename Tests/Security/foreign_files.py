"""Two hundred files of others, in the site, beside it and among the articles: no command changes one."""

import os
import signal
import subprocess
import time

import trees
from part import Report, messages
from running import run, write


def check(report):
    folder = os.path.join(report.folder, "foreign")
    planted = plant(folder, report.program)
    report.count("foreign files", len(planted))
    for command in COMMANDS:
        report.count("commands")
        if command[0] == "preview":
            preview(report.program, folder)
        else:
            for fault in run(report.program, *command, folder=folder).faults():
                report.say(" ".join(command), fault)
        look(report, " ".join(command), folder, planted)
    if not os.path.exists(os.path.join(folder, "converted")):
        report.say("(the check itself)", "convert wrote nothing")
    check_in_the_way(report)


def check_in_the_way(report):
    """A file, link or pipe of others where a page would go stays, and the build says so."""
    for number, name in enumerate(["index.html", "2024/index.html", "search/index.html", "archive", "404.html", ".digestgen-manifest"]):
        for kind in ["file", "link", "folder link", "pipe"]:
            folder = os.path.join(report.folder, f"way-{number}-{kind}")
            write(folder, "seeds/0.md", "---\ntitle: Lamp\ndate: 2024-02-01\n---\nThe keeper counted the lamp.\n")
            write(folder, "elsewhere/index.html", "Of others\n")
            path = write(folder, f"site/{name}", "Of others\n").decode()
            if kind != "file":
                os.unlink(path)
            if kind == "pipe":
                os.mkfifo(path)
            elif kind != "file":
                os.symlink(os.path.join(folder, "elsewhere/index.html" if kind == "link" else "elsewhere"), path)
            before = trees.tree(folder)
            ran = run(report.program, "build", folder=folder, limit=20)
            report.count("files in the way")
            for fault in ran.faults((0, 1, 2)):
                report.say(f"a {kind} {name}", fault)
            is_own = name == ".digestgen-manifest"  # The one name that is digestgen's, whatever stands there.
            if not is_own and not ran.messages():
                report.say(f"a {kind} {name}", "is in the way, and no message says so")
            for path in ["elsewhere", "elsewhere/index.html", *([] if is_own else [f"site/{name}"])]:
                if trees.tree(folder).get(path) != before[path]:
                    report.say(f"a {kind} {name}", f"the build changed {path}")


COMMANDS = [["build"], ["build"], ["build", "--full"], ["preview"], ["init"], ["init", "--templates"], ["build"], ["check"],
            ["topics"], ["sources"], ["explain", "seeds/0.md"], ["move", "seeds/0.md", "2024/02/01/other.html"], ["build"],
            ["convert", "seeds", "--output", "converted"], ["import", "feed-of-others.xml"], ["build"], ["clean", "--dry-run"],
            ["clean", "--cache"], ["build"], ["clean"], ["build"], ["clean", "--changed"]]


def plant(folder, program):
    """Makes a digest, builds and cleans it to learn its names, and puts files of others there. Gives their states."""
    write(folder, "digest.yaml", "title: The Digest\nbase_url: https://example.org/\n")
    for number in range(3):
        write(folder, f"seeds/{number}.md", f"---\ntitle: Lamp {number}\ndate: 2024-02-0{number + 1}\n---\nThe keeper counted lamp {number}.\n")
    write(folder, "feed-of-others.xml", '<rss version="2.0"><channel><title>Wire</title><item><title>One</title><description>Words of one.</description></item></channel></rss>')
    names = ["feed-of-others.xml", "digest.yaml", "seeds/0.md", "seeds/1.md", "seeds/2.md"]
    for place in ["site", "site/2024/02/01", "site/topics", "site/assets", "site/search", "", "seeds/.hidden", ".digestgen", ".digestgen/search", "notes"]:
        for name in ["mine.txt", "CNAME", ".htaccess", ".git/config", "lamp-9.html", "index.html~", "index.html.bak", "manifest", "a b.css",
                     "notes.md.orig", "ä.html", ".digestgen-manifest.old", "#x#", "link", "folder/inner.txt", "index.htm", "FEED.XML", "part-9.html", "thumbs.db", "index.md"]:
            names.append(os.path.join(place, name))
    for name in names:
        if name.endswith("link"):
            # Of links in the cache it is said that they are refused; these stand elsewhere.
            if not name.startswith(".digestgen"):
                os.symlink("mine.txt", os.path.join(folder, name))
        elif not os.path.lexists(os.path.join(folder, name)):
            write(folder, name, f"Of others: {name}\n")
    os.symlink("../notes", os.path.join(folder, "site/linked"))
    for name in ["one", "two"]:
        write(folder, f"site/.empty/{name}", "")
    all_there = trees.tree(folder)
    return {path: state for path, state in all_there.items() if not os.path.isdir(os.path.join(folder, path)) or os.path.islink(os.path.join(folder, path))}


def preview(program, folder):
    """Starts and stops it."""
    with open(os.path.join(folder, "..", "preview.log"), "wb") as log:
        started = subprocess.Popen([str(program), "preview", "--port", "0"], cwd=folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        time.sleep(1.5)
        started.send_signal(signal.SIGINT)
        started.wait(timeout=20)
    with open(os.path.join(folder, "..", "preview.log")) as log:
        said = log.read()
    if "http://" not in said:
        raise RuntimeError(f"the preview did not start: {said[:300]}")


def look(report, where, folder, planted):
    there = trees.tree(folder)
    for path, state in planted.items():
        if path not in there:
            report.say(where, f"removed a file of others: {path}")
        elif there[path] != state:
            report.say(where, f"changed a file of others: {path}")


def self_test(report):
    folder = os.path.join(report.folder, "foreign-planted")
    planted = plant(folder, report.program)
    os.unlink(os.path.join(folder, "site/CNAME"))
    write(folder, "notes/mine.txt", "other")
    os.unlink(os.path.join(folder, "site/link"))
    os.symlink("elsewhere", os.path.join(folder, "site/link"))
    found = Report("planted", report.program, report.folder, report.options)
    look(found, "planted", folder, planted)
    for words in ["removed a file of others: site/CNAME", "changed a file of others: notes/mine.txt", "changed a file of others: site/link"]:
        report.count("faults planted")
        if words not in messages(found):
            report.say(words, "was not found")
    if len(found.problems) != 3:
        report.say("foreign files", f"there are {len(found.problems)} problems of three faults")
