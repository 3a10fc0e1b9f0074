"""Many rounds of edits at random: nothing grows, and the site ends as a build from nothing makes it."""

import random
import shutil
import subprocess
import time
from pathlib import Path

from program import PROGRAM, article, make_digest, previewing, wait_for


def files_of(site):
    return {path.relative_to(site).as_posix(): path.read_bytes()
            for path in site.rglob("*") if path.is_file()}


def edit(digest, chance, number):
    """One edit at random; gives the words that the site must then show, if any."""
    seeds = digest / "seeds"
    names = sorted(seeds.rglob("*.txt"))
    name = chance.choice(names)
    words = f"In round {number} the crew found {chance.randrange(10**9)} rivets."
    match chance.choice(["edit", "edit", "edit", "aside", "add", "remove", "folder", "move", "burst"]):
        case "edit":
            name.write_text(article(int(name.stem), words))
        case "aside":
            aside = name.with_suffix(".txt~")
            aside.write_text(article(int(name.stem), words))
            aside.rename(name)
        case "add":
            (seeds / f"{1000 + number:06}.txt").write_text(article(number % 160, words))
        case "remove" if len(names) > 20:
            name.unlink()
        case "folder":
            folder = seeds / f"folder{number}" / "inner"
            folder.mkdir(parents=True)
            (folder / f"{2000 + number:06}.txt").write_text(article(number % 160, words))
        case "move" if len(names) > 20:
            folder = seeds / "moved"
            folder.mkdir(exist_ok=True)
            name.rename(folder / name.name)
        case "burst":
            for other in names[:10]:
                other.write_text(article(int(other.stem), words + " " + other.stem))
    return words


def check(folder, rounds=200):
    amiss = []
    chance = random.Random(1)
    digest = make_digest(Path(folder) / "endured", articles=60)
    with previewing(digest) as preview:
        memory, descriptors = [], []
        for number in range(rounds):
            built = preview.log.read_text().count("Built ")
            before = {path: path.read_bytes() for path in (digest / "seeds").rglob("*.txt")}
            edit(digest, chance, number)
            if before != {path: path.read_bytes() for path in (digest / "seeds").rglob("*.txt")}:
                wait_for(lambda: preview.log.read_text().count("Built ") > built, preview.process)
            memory.append(preview.memory())
            descriptors.append(preview.descriptors())
        time.sleep(1)
    print(f"{rounds} rounds: memory {memory[0]:.0f} MB at first, {memory[rounds // 2]:.0f} MB half-way, "
          f"{memory[-1]:.0f} MB at the end; {min(descriptors)} to {max(descriptors)} descriptors")
    if memory[-1] > memory[rounds // 2] * 1.2 + 5:
        amiss.append("memory grows")
    if descriptors[-1] > descriptors[0] + 3:
        amiss.append("descriptors leak")
    return amiss + compare(digest)


def compare(digest):
    """The site against that of a build from nothing with the same ledger."""
    kept = files_of(digest / "site")
    clean = digest.with_name("clean")
    shutil.copytree(digest, clean, ignore=shutil.ignore_patterns("site", ".digestgen"))
    subprocess.run([PROGRAM, "build", "--input", clean, "--quiet"], check=False)
    made = files_of(clean / "site")
    ignored = {name for name in kept.keys() | made.keys() if name.startswith(".digestgen")}
    other = [name for name in sorted((kept.keys() | made.keys()) - ignored) if kept.get(name) != made.get(name)]
    print(f"{len(made)} files compared with a build from nothing, {len(other)} differ")
    return [f"{name} differs from a build from nothing" for name in other[:5]]
