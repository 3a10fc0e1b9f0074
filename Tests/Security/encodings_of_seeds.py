"""Texts in other encodings and bytes that are no text: read rightly or reported, and never a wrong byte in the site."""

import json
import os
import random

import sound_site
from html_words import words_of
from part import expect
from running import run, write
from strings import letters, published

WORDS = {
    "Latin": "Der Bürgermeister von Köln öffnete die Straße über den Fluß, hieß es am Montag, und die Läden schlössen früher.",
    "quotes": "The keeper said: “It’s over – at last…” and left the café for €5, without his naïve friends.",
    "Russian": "Мэр города открыл новый мост через реку в понедельник, сообщила газета, и жители остались очень довольны.",
    "Japanese": "市長は月曜日に川に架かる新しい橋を開通させたと新聞が伝え、住民はとても満足しているという。",
    "Chinese": "市长星期一宣布新桥通车，报纸报道说居民非常满意，他们等了两年时间才等到这座桥。",
}
# (the encoding as Python calls it, the text, what stands before it)
WRITTEN = [
    ("utf-16-le", "Russian", b"\xff\xfe"), ("utf-16-be", "Russian", b"\xfe\xff"), ("utf-16-le", "Latin", b""),
    ("utf-16-be", "Latin", b""), ("utf-16-le", "Latin", b"\xff\xfe"), ("utf-8", "Japanese", b"\xef\xbb\xbf"),
    ("latin-1", "Latin", b""), ("cp1252", "quotes", b""), ("shift-jis", "Japanese", b""), ("gb18030", "Chinese", b""),
    ("koi8-r", "Russian", b""), ("cp1251", "Russian", b""), ("euc-jp", "Japanese", b""), ("utf-32-le", "Latin", b"\xff\xfe\0\0"),
]
PLAIN = b"12 March 2024\nThe keeper counted the lamps again on Monday, and %s was what he found in the box of the office.\n"
BROKEN = {
    "invalid": b"caf\xe9 \xff\xfe\xfa bytes", "nul": b"one\0two\0", "overlong": b"\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf",
    "surrogates": b"\xed\xa0\x80 \xed\xbf\xbf", "cut": b"\xe2\x82", "continuation": b"\x80\xbf" * 40,
    "beyond": b"\xf4\x90\x80\x80 \xf8\x88\x80\x80\x80", "none": b"\xef\xbf\xbe \xef\xbf\xbf",
}
KINDS = {"txt": b"%s", "md": b"---\ntitle: Of lamps\n---\n%s", "html": b"<!doctype html><title>Of lamps</title><article><p>%s</p></article>",
         "jsonl": b'{"title": "Of lamps", "text": "%s"}', "xml": b'<rss version="2.0"><channel><item><title>Of lamps</title><description>%s</description></item></channel></rss>'}


def check(report):
    folder = report.folder
    expected = make(folder)
    built = run(report.program, "build", "--verbose", "--corpus", "corpus.jsonl", folder=folder)
    for fault in built.faults():
        report.say("build", fault)
    sound_site.look(report, folder, "site")
    look_for_texts(report, folder, built, expected)


def make(folder):
    """Writes the seeds; gives, by their names, the text that each has to come to (None: anything, if reported)."""
    write(folder, "digest.yaml", "title: The Digest of Bytes\nduplicates: off\nstories: off\n")
    expected = {}
    for number, (encoding, key, mark) in enumerate(WRITTEN):
        text = "\n".join(["2024-03-%02d" % (number + 1), f"Case {number}. {WORDS[key]}", WORDS[key], ""])
        name = f"written-{number}-{encoding}.txt"
        write(folder, f"seeds/{name}", mark + text.encode(encoding))
        expected[name] = WORDS[key]
    for label, data in BROKEN.items():
        for kind, around in KINDS.items():
            name = f"broken-{label}.{kind}"
            write(folder, f"seeds/{name}", around % (PLAIN % data).replace(b"\n", b" " if kind == "jsonl" else b"\n"))
            expected[name] = "counted the lamps again"
    dice = random.Random(1)
    for number, kind in enumerate(["txt", "md", "html", "jsonl", "xml", "json", "gz", "txt.yaml"] * 4):
        write(folder, f"seeds/random-{number}.{kind}", dice.randbytes(dice.choice([1, 2, 3, 64, 5_000, 70_000])))
        expected[f"random-{number}.{kind}"] = None
    for name, data in {"mark.txt": b"\xef\xbb\xbf", "mark16.txt": b"\xff\xfe", "empty.txt": b"", "nul.txt": b"\0" * 5000,
                       "mark.jsonl": b"\xef\xbb\xbf", "mark.xml": b"\xef\xbb\xbf", "mark.md": b"\xef\xbb\xbf---\n---\n"}.items():
        write(folder, f"seeds/only-{name}", data)
        expected[f"only-{name}"] = None
    return expected


def look_for_texts(report, folder, built, expected):
    """Each seed gave its text, or a message tells that it did not."""
    addresses = published(folder)
    for seed, text in expected.items():
        report.count("files")
        said = built.says(f"seeds/{seed}")
        page = addresses.get(seed)
        if page is None:
            if not said and not is_record(seed, addresses):
                report.say(f"seeds/{seed}", "there is no article of it, and no message")
            continue
        shown = letters(words_of(sound_site.text(os.path.join(folder, "site", page))))
        if text is None or letters(text) in shown:
            report.count("read rightly", text is not None)
        elif not said:
            report.say(f"seeds/{seed}", "its text is another, and no message says so")
        else:
            report.count("reported")


def is_record(seed, addresses):
    """Files of many articles are known by their entries."""
    return any(known.startswith(seed) for known in addresses)


def self_test(report):
    """Takes the words out of a page, and a message away."""
    expected = make(report.folder)
    built = run(report.program, "build", "--verbose", "--corpus", "corpus.jsonl", folder=report.folder)
    page = os.path.join(report.folder, "site", published(report.folder)["written-0-utf-16-le.txt"])
    write(os.path.dirname(page), os.path.basename(page), "<p>Nothing of it.</p>")
    silent = type(built)(0, b"", [], 0, 0)
    for run_of, words in [(silent, "another"), (silent, "no article")]:
        expect(report, words,
               lambda found: look_for_texts(found, report.folder, run_of, {**expected, "vanished.txt": "x"}))
