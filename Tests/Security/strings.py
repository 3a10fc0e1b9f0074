"""Strings that programs stumble over, as headline, text, file name and topic of an article: all words are kept, or
a message says what was dropped, and the site is whole."""

import json
import os
import re
import unicodedata
from pathlib import Path

import sound_site
from html_words import words_of
from part import expect
from running import run, write

SETTINGS = "title: The Strange Digest\nbase_url: https://example.org/d/\nduplicates: off\nstories: off\ntopic_threshold: 1\n"
# How a text begins and ends that is an article by itself.
OPENING = "The harbour office of Corran counted its lamps again on Monday, the keeper said, and found {number} of them."
ENDING = "Nobody in the town of Tarrow could say where the other lamps had gone in winter number {number}."


def check(report):
    folder = report.folder
    strings = read_strings(report.options.strings)
    planted = make(folder, strings)
    built = run(report.program, "build", "--verbose", "--corpus", "corpus.jsonl", folder=folder, limit=300)
    report.count("strings", len(strings))
    report.count("articles", len(planted))
    for fault in built.faults():
        report.say("build", fault)
    look(report, folder, planted, built)


def self_test(report):
    """Takes a word, a letter and a link out of a sound site."""
    planted = make(report.folder, ["quartz lamp", "brass kettle"])
    built = run(report.program, "build", "--corpus", "corpus.jsonl", folder=report.folder)
    page = Path(report.folder, "site", published(report.folder)["0-text.txt"])
    text = page.read_text()
    plants = {"lost the words": text.replace("quartz", ""),
              "not valid HTML": text.replace("<main", "<main><h1><p></h1"),
              "is not UTF-8": text.encode() + b"\xff", "U+0007": text + "\x07",
              "check:": text.replace("</main>", "<a href=none.html>x</a></main>")}
    for words, planted_text in plants.items():
        page.write_bytes(planted_text if isinstance(planted_text, bytes) else planted_text.encode())
        expect(report, words, lambda found: look(found, report.folder, planted, built))


def read_strings(path):
    """The lines of a file that are neither empty nor remarks."""
    text = Path(path).read_bytes().decode("utf-8", "replace")
    return [line for line in text.split("\n") if line and not line.startswith(("# ", "#\t")) and line != "#"]


def make(folder, strings):
    """Writes a digest with each string at each place. Gives, by the seed's name, the string and the place."""
    write(folder, "digest.yaml", SETTINGS)
    planted = {}
    for number, string in enumerate(strings):
        day = f"2024-{1 + number // 28 % 12:02}-{1 + number % 28:02}"
        opening, ending = OPENING.format(number=number), ENDING.format(number=number)
        seeds = {
            f"{number}-headline.md": front(day, title=string) + f"{opening}\n\n{ending}\n",
            f"{number}-topic.md": front(day, title=f"Of topics, case {number}", topics=[string]) + f"{opening}\n\n{ending}\n",
            f"{number}-text.txt": f"{day}\n{opening}\n\nThey read {string} there, and nothing else.\n\n{ending}\n",
            f"{number}-markdown.md": front(day, title=f"Of Markdown, case {number}") + f"{opening}\n\n{string}\n\n{ending}\n",
        }
        for name, text in seeds.items():
            write(folder, f"seeds/{name}", text)
            planted[name] = (name.split("-")[1].split(".")[0], string)
        name = re.sub("[/\0]", "", string).encode("utf-8", "surrogatepass")[:200].decode("utf-8", "ignore")
        path = f"seeds/names-{number}/a{name}.txt"
        write(folder, path, f"{day}\n{opening}\n\n{ending}\n")
        planted[path.removeprefix("seeds/")] = ("name", string)
    return planted


def front(day, **fields):
    # JSON is YAML, but for the two halves in which it writes letters beyond the first 65,536.
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items()]
    return "\n".join(["---", f"date: {day}", *map(escaped_controls, lines), "---", ""])


def escaped_controls(text):
    """C1, U+2028 and the like can't stand in YAML as they are."""
    return re.sub("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]", lambda one: f"\\u{ord(one[0]):04x}", text)


def look(report, folder, planted, built):
    sound_site.look(report, folder, "site")
    look_for_words(report, folder, planted, built)


def look_for_words(report, folder, planted, built):
    """Each article is there, with the words of its string, or a message of its seed says what is missing."""
    addresses = published(folder)
    for seed, (place, string) in planted.items():
        said = built.says(f"seeds/{seed}")
        if shown(seed) not in addresses:
            if not said:
                report.say(f"seeds/{seed}", f"there is no article, and no word of it ({place})")
            continue
        if place == "name" or place == "markdown":
            continue
        page = Path(folder, "site", addresses[shown(seed)])
        text = letters(words_of(page.read_text(encoding="utf-8", errors="replace")))
        report.count("pages searched for their words")
        # Of topics commas make several, and what has no letters is none.
        words = string.replace(",", " ").split() if place == "topic" else string.split()
        missing = [word for word in words if letters(word) not in text and (place != "topic" or re.search(r"[^\W\d_]", word))]
        if missing and not said:
            report.say(f"seeds/{seed}", f"lost the words {missing[:3]!r} as {place}")


def published(folder):
    """The pages of the articles by their seeds, as the list says that is made for programs."""
    lines = Path(folder, "corpus.jsonl")
    if not lines.exists():
        return {}
    # U+2028 and the like may stand in JSON, so they end no line.
    records = [json.loads(line) for line in lines.read_text(encoding="utf-8").split("\n") if line]
    return {shown(one["seed"]): one["path"] for one in records if one.get("path")}


def shown(name):
    """A file's name as the list has it: without controls."""
    return re.sub("[\x00-\x1f\x7f-\x9f\ufffe\uffff]", "", name)


def letters(text):
    """What is compared: no spaces, controls or marks, which join what stands beside them; capitals are small."""
    split = unicodedata.normalize("NFKD", text)
    kept = "".join(one for one in split if unicodedata.category(one)[0] not in "CMZ")
    return unicodedata.normalize("NFKD", kept.casefold())
