"""Nothing is written or removed but in the site, the cache and the ledger, whatever articles, settings, templates and
the ledger ask for."""

import gzip
import json
import os

import foreign_files
import sound_site
import trees
from hostile_seeds import pixel
from part import Report, messages
from running import run, write

WAYS = ["../../out", "/tmp/digestgen-out", "..\\..\\out", "..%2f..%2fout", "....//....//out", "./../../../out", "a/../../../out",
        "~/out", "$HOME/out", "..\u2215out", "\uff0e\uff0e/out", ".", "..", "...", "../", "digest.yaml", ".digestgen/lock", "-rf", "C:\\out",
        "index.html/../../out", "a\0b", "x" * 5_000, ".digestgen-manifest"]
SECRET = "the-words-of-another-file"
OWN = ("digest/site", "digest/.digestgen", "digest/digest.lock")
WORDS = "The keeper of Tarrow counted the lamps again on Monday, and found that number {0} was lit.\n"


def check(report):
    from_articles(report, os.path.join(report.folder, "articles"))
    from_settings(report, os.path.join(report.folder, "settings"))
    from_theme(report, os.path.join(report.folder, "theme"))
    from_ledger(report, os.path.join(report.folder, "ledger"))
    by_move(report, os.path.join(report.folder, "move"))
    by_convert(report, os.path.join(report.folder, "convert"))
    foreign_files.check(report)


def begin(around, seeds=3):
    """A digest in a folder with files around it; gives the digest's folder."""
    digest = os.path.join(around, "digest")
    for name in ["out", "out.html", "secret.txt", "secret.png", "index.html", "digest.yaml", "site/index.html"]:
        write(around, name, pixel() if name.endswith("png") else SECRET)
    write(digest, "digest.yaml", "title: The Digest\nbase_url: https://example.org/\ntopic_threshold: 1\n")
    for number in range(seeds):
        write(digest, f"seeds/{number}.md", f"---\ntitle: Lamp {number}\ndate: 2024-02-0{number + 1}\ntopics: [Lamps]\n---\n{WORDS.format(number)}")
    return digest


def look(report, where, around, *commands, statuses=(0, 1), own=OWN):
    """Runs commands in the digest, and looks what became of all that is not digestgen's."""
    before = trees.tree(around, own)
    for command in commands:
        ran = run(report.program, *command, folder=os.path.join(around, "digest"), limit=60)
        report.count("commands")
        for fault in ran.faults(statuses):
            report.say(where, f"{command[0]} {fault}")
    look_around(report, where, around, before, own)


def look_around(report, where, around, before, own=OWN):
    for change in trees.changes(before, trees.tree(around, own)):
        report.say(where, change)
    if os.path.lexists("/tmp/digestgen-out"):
        report.say(where, "was made: /tmp/digestgen-out")
    site = os.path.join(around, "digest/site")
    for path, (_, what) in trees.tree(site).items():
        if path.startswith(".") and path not in (".digestgen-manifest", ".nojekyll"):
            report.say(where, f"a hidden file is in the site: {path}")
        if os.path.islink(os.path.join(site, path)):
            report.say(where, f"a link is in the site: {path}")
        elif os.path.isfile(os.path.join(site, path)) and SECRET in sound_site.text(os.path.join(site, path)):
            report.say(where, f"the words of another file are in {path}")


def from_articles(report, around):
    digest = begin(around)
    for number, way in enumerate(WAYS):
        for field in ["title", "id", "url", "slug", "permalink", "path", "section", "source", "topics", "authors", "language", "layout"]:
            value = [way] if field in ("topics", "authors") else way
            matter = {"title": f"Of {field} {number}", "date": "2024-03-04", field: value}
            lines = "".join(f"{name}: {json.dumps(one)}\n" for name, one in matter.items())
            write(digest, f"seeds/{field}-{number}.md", f"---\n{lines}---\n{WORDS.format(number)}")
        pictures = {"title": "Of pictures", "text": WORDS.format(number), "id": way, "url": way, "pictures": [{"file": way}]}
        write(digest, f"seeds/records-{number}.jsonl", json.dumps(pictures) + "\n")
    for number, way in enumerate(["../../secret.png", "../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "..%2f..%2fsecret.png", "link.png"]):
        write(digest, f"seeds/picture-{number}.md", f"---\ntitle: Picture {number}\npictures:\n  - file: {way}\nrights: {{own: yes, images: local}}\n---\n![A lamp]({way})\n\n{WORDS.format(number)}")
        write(digest, f"seeds/page-{number}.html", f"<title>Page {number}</title><article><img src='{way}' alt='A lamp'><p>{WORDS.format(number)}</article>")
    os.symlink("../../secret.png", os.path.join(digest, "seeds/link.png"))
    report.count("hostile articles", len(os.listdir(os.path.join(digest, "seeds"))))
    look(report, "articles", around, ["build"], ["build", "--full"], ["check"])
    made = len([path for path in trees.tree(os.path.join(digest, "site/2024/03/04")) if path.endswith(".html")])
    report.count("articles made of them", made)
    if made < 100:
        report.say("(the check itself)", f"only {made} of the hostile articles have a page")
    look(report, "articles", around, ["clean"])


def from_settings(report, around):
    digest = begin(around)
    for number, way in enumerate(WAYS):
        quoted = json.dumps(way)
        every = [f"base_url: {json.dumps('https://example.org/' + way)}", f"language: {quoted}", f"output: {quoted}\ncache: {quoted}\ntemplates: {quoted}",
                      f"topics:\n  - {quoted}\n  - {{name: Lamps, in: {quoted}}}", f"sources:\n  - {{name: {quoted}, folder: {quoted}}}",
                      f"sections:\n  - {{name: {quoted}, words: [lamps]}}", f"removed: [{quoted}]"]
        for lines in every[number % 2::2]:
            write(digest, "digest.yaml", f"{lines}\n")
            look(report, f"settings {lines[:60]!r}", around, ["build"], statuses=(0, 1, 2))


def from_theme(report, around):
    digest = begin(around)
    run(report.program, "init", "--templates", folder=digest)
    page = os.path.join(digest, "Templates/article.html")
    sound = sound_site.text(page)
    for way in ["../../secret.txt", "../../secret", "/etc/passwd", "..", "secret"]:
        write(digest, "Templates/article.html", sound + "{{> " + way + "}}")
        look(report, f"a partial {way}", around, ["build"], statuses=(0, 1, 2))
    write(digest, "Templates/article.html", sound)
    for name, target in {"assets/leak.txt": "../../../secret.txt", "leak.html": "../../secret.txt", "assets/folder": "../../..", "strings/xx.yaml": "/etc/passwd"}.items():
        path = os.path.join(digest, "Templates", name)
        os.symlink(target, path)
        look(report, f"a link {name}", around, ["build"], statuses=(0, 1, 2))
        os.unlink(path)
    look(report, "the theme", around, ["build"])


def from_ledger(report, around):
    digest = begin(around)
    look(report, "a first build", around, ["build"])
    sound = sound_site.text(os.path.join(digest, "digest.lock"))
    old = next(line.split("\t") for line in sound.splitlines() if line.startswith("article"))
    for number, way in enumerate(WAYS):
        every = [[old[0], f"{way}.html", old[2]], [old[0], way, old[2]], ["topic", f"{way}/", "lamps"], ["story", f"{way}.html", old[2]],
                     ["edition", f"{way}.html", "x"], ["moved", f"{way}.html", old[1]], ["moved", "2020/x.html", f"{way}.html"]]
        for line in every[number % 2::2]:
            others = [one for one in sound.splitlines() if one.split("\t")[-1] != line[-1] or one.split("\t")[0] != line[0]]
            write(digest, "digest.lock", "\n".join([*others, "\t".join(line)]) + "\n")
            look(report, f"the ledger {line[0]} {line[1][:40]!r}", around, ["build"], statuses=(0, 1, 2))


def by_move(report, around):
    digest = begin(around)
    look(report, "a first build", around, ["build"])
    for way in WAYS:
        for address in [way, f"{way}.html", f"2024/{way}/x.html", f"stories/{way}"]:
            if "\0" not in address:
                look(report, f"move to {address[:40]!r}", around, ["move", "seeds/0.md", "--", address] if address.startswith("-") else
                     ["move", "seeds/0.md", address], statuses=(0, 1, 2, 64))
    look(report, "a build after moves", around, ["build"])


def by_convert(report, around):
    digest = begin(around)
    records = [{"title": way, "id": way, "url": way, "text": WORDS.format(number), "file": way} for number, way in enumerate(WAYS)]
    data = "".join(json.dumps(one) + "\n" for one in records)
    names = [f"other/{name}" for name in ["...jsonl", "..jsonl", "records.jsonl", ".jsonl", "...gz", "..gz", "....jsonl.gz"]]
    for name in names:
        write(digest, name, gzip.compress(data.encode()) if name.endswith("gz") else data)
    entries = "".join(f"<item><title>{way.replace(chr(0), '')}</title><guid>{way.replace(chr(0), '')}</guid><description>{WORDS.format(0)}</description></item>" for way in WAYS)
    write(digest, "feed.xml", f'<rss version="2.0"><channel><title>../../out</title>{entries}</channel></rss>')
    own = (*OWN, "digest/converted", "digest/imported")
    look(report, "convert", around, ["convert", *names, "--output", "converted"], ["convert", "other", "--output", "converted/other"], own=own)
    look(report, "import", around, ["import", "feed.xml", "other/records.jsonl", "--output", "imported"], own=own)


def self_test(report):
    """Programs that write, change, remove and link where they may not are found out."""
    plants = {"echo x > ../made.txt": "was made: made.txt", "echo x >> ../out": "was changed: out", "rm ../secret.txt": "was removed: secret.txt",
              "rm seeds/0.md": "was removed: digest/seeds/0.md", "chmod 600 ../out": "was changed: out", "ln -sf x ../out": "was changed: out",
              "mkdir -p site; ln -s ../../secret.txt site/a": "a link is in the site", "mkdir -p site; cp ../secret.txt site/b": "the words of another file",
              "mkdir -p site; echo > site/.c": "a hidden file", "kill -ILL $$": "signal 4", "exit 70": "ended with 70"}
    for number, (line, words) in enumerate(plants.items()):
        around = os.path.join(report.folder, f"planted-{number}")
        begin(around)
        program = write(report.folder, f"program-{number}", f"#!/bin/sh\n{line}\n").decode()
        os.chmod(program, 0o755)
        found = Report("planted", program, report.folder, report.options)
        look(found, "planted", around, ["build"])
        report.count("faults planted")
        if not any(words in message for message in messages(found)):
            report.say(line, "was not found")
    foreign_files.self_test(report)
