"""The digest that is built and broken: about 50 invented articles, and changes of any kind to them."""

import base64
import random
import shutil

PLACES = ["Port Ellery", "Tarrow", "Corran", "Tesk", "Halden", "Sund"]
PEOPLE = ["Ilse Marant", "Otto Imsen", "Nadia Wessel", "Agnes Thorvik", "Bram Lindqvist"]
# What happened: each makes articles on several days, and so a story.
EVENTS = [
    ("bridge", "The old bridge at {place} was closed after a barge struck its second pier",
     "Divers looked at the pier of the bridge and found a crack as long as the barge."),
    ("strike", "Ferry crews at {place} began a strike over night shifts and pay",
     "The ferry crews want longer breaks between night shifts, their union said."),
    ("flood", "The river rose over its banks at {place} and flooded the lower streets",
     "Sandbags were brought to the lower streets before the river rose again."),
    ("museum", "Thieves took three paintings from the museum of {place} in the night",
     "The paintings were not insured, the museum's keeper told the police."),
    ("observatory", "The observatory of {place} has found a comet with two tails",
     "The comet will be seen from the observatory without a telescope in March."),
]
WORDS = [
    "baker captain teacher pilot gardener mayor painter sailor doctor miller keeper clerk driver builder".split(),
    "counted lost found sold mended painted carried buried measured borrowed promised washed hid weighed".split(),
    "lamps boats barrels windows letters oysters bricks chairs ladders tickets apples nets clocks maps".split(),
    ["before dawn", "on Monday", "in the rain", "behind the mill", "for the school", "without a permit", "last autumn",
     "at the quay", "by candlelight", "in two hours", "to everyone's surprise", "as in every year"]]
SETTINGS = """title: The Crash Digest
base_url: https://example.org/digest/
rights: {show: full}
edition: weekly
topics:
  - {name: Ferries, words: [ferry, ferries]}
sources:
  - {name: Ellery Gazette, folder: gazette, rights: {show: full, images: local}}
  - {name: Tesk Wire, folder: wire, rights: excerpt}
"""
# Files in site/ that are not digestgen's, where they are in nobody's way.
FOREIGN = {"CNAME": b"digest.example\n", "notes/mine.html": b"<p>mine, and half a pa",
           "2024/03/photo.jpg": b"\xff\xd8mine", "x.digestgen-tmp": b"mine too"}
PIXEL = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


def make(folder, count=48):
    """Writes the digest into a new folder: plain texts, a saved page with a picture beside it, a file of
    records, a sidecar and a theme's own file, and foreign files where the site will be."""
    dice = random.Random(1)
    for number in range(count):
        write(folder, seed_name(number), article(number, dice))
    write(folder, "seeds/gazette/page.html", PAGE)
    write(folder, "seeds/gazette/page_files/quay.png", PIXEL)
    write(folder, "seeds/gazette/quay.png", PIXEL)
    write(folder, "seeds/wire/records.jsonl", "".join(record(number) for number in range(3)))
    write(folder, seed_name(2) + ".yaml", "title: What the keeper saw\n")
    write(folder, "Templates/assets/mark.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>\n')
    write(folder, "digest.yaml", SETTINGS)
    put_foreign(folder)


def put_foreign(folder):
    for name, data in FOREIGN.items():
        write(folder, f"site/{name}", data)


def forget(folder):
    """Takes the site and the cache away, as before a first build; the ledger stays."""
    for part in ("site", ".digestgen"):
        shutil.rmtree(folder / part, ignore_errors=True)
    put_foreign(folder)


def edit(folder, dice, kind):
    """Changes the seeds: 'grow' adds some, edits and removes one; 'shrink' removes two in five; 'mixed'
    does a little of everything, settings included."""
    seeds = sorted(path for path in (folder / "seeds").rglob("*.txt"))
    if kind == "shrink":
        for seed in dice.sample(seeds, len(seeds) * 2 // 5):
            remove(seed)
        return
    for _ in range(dice.randint(1, 4) if kind == "mixed" else 3):
        number = dice.randrange(100, 100_000)
        write(folder, seed_name(number), article(number, dice))
    for seed in dice.sample(seeds, min(3, len(seeds))):
        seed.write_text(seed.read_text() + f"The clerk added {dice.randrange(1000)} words.\n")
    for seed in dice.sample(seeds, min(dice.randint(1, 3), len(seeds) - 1)):
        remove(seed)
    if kind == "mixed" and dice.random() < 0.3:
        title = f"The Crash Digest {dice.randrange(3)}"
        write(folder, "digest.yaml", SETTINGS.replace("The Crash Digest", title))


def replenish(folder, dice, least=30, most=70):
    """Brings the digest back to its size after many changes."""
    seeds = sorted((folder / "seeds").rglob("*.txt"))
    for seed in dice.sample(seeds, max(0, len(seeds) - most)):
        remove(seed)
    for _ in range(least - len(seeds)):
        number = dice.randrange(100, 100_000)
        write(folder, seed_name(number), article(number, dice))


def article(number, dice):
    """A text of its own: an opening on one of the events, then what that article alone says."""
    name, opening, detail = EVENTS[number % len(EVENTS)]
    first, second = dice.sample(PEOPLE, 2)
    day, month = 1 + number // 5 * 2 % 28, ["February", "March", "April"][number % 3]
    lines = [f"{day} {month} 2024",
             sentence(dice) + f", {first} told the council of {dice.choice(PLACES)}.",
             opening.format(place=PLACES[number % len(EVENTS)]) + f", {second} added.",
             detail if number % 2 else sentence(dice) + "."]
    lines += [sentence(dice) + ", and " + sentence(dice).lower() + "." for _ in range(dice.randint(4, 9))]
    return "\n".join(lines) + "\n"


def sentence(dice):
    noun, verb, other, time = (dice.choice(words) for words in WORDS)
    return f"The {noun} {verb} {dice.randint(2, 900)} {other} {time}"


def seed_name(number):
    return f"seeds/{['gazette', 'wire', 'notebook'][number % 3]}/{EVENTS[number % len(EVENTS)][0]}-{number}.txt"


def record(number):
    return (f'{{"url": "https://wire.example/{number}", "title": "The wire counts to {number + 3}", '
            f'"date": "2024-03-1{number}", "text": "The wire of Tesk counted its poles again. There are '
            f'{number + 3} poles more than in Corran.\\nOtto Imsen counted them."}}\n')


PAGE = """<!doctype html><html lang="en"><head><title>A quay for Sund</title>
<meta property="article:published_time" content="2024-03-05T10:00:00Z"></head><body><article>
<h1>A quay for Sund</h1><p>Sund has a quay of its own, after eleven years in which its boats lay at Corran,
and Agnes Thorvik cut the ribbon on Tuesday before four hundred people.</p>
<figure><img src="page_files/quay.png" alt="The quay"><figcaption>The quay on Tuesday</figcaption></figure>
<p>The stones were brought from Tarrow by barge, which took longer than all of the building, the harbour
office said, and cost the town about as much.</p></article></body></html>
"""


def remove(seed):
    seed.unlink()
    seed.with_name(seed.name + ".yaml").unlink(missing_ok=True)


def write(folder, name, data):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())


def copy(folder, to):
    """A copy with all times: what a cache knows of its files stays true but for inodes."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(folder, to, symlinks=True)
    return to
