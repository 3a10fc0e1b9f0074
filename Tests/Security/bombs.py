"""Small files that ask for much: entities, aliases, nesting, packed zeros. Each is refused or cut with a message, within
bounds of time and memory, and the article beside it is published."""

import gzip
import os

from part import Report, messages
from running import run, write

SECONDS, MEGABYTES = 5.0, 200.0
SECRET = "the-words-of-another-file"
ARTICLE = "---\ntitle: A sound article\ndate: 2024-02-03\n---\nThe keeper counted the lamps again on Monday, and found seven.\n"
RSS = '<rss version="2.0"><channel><title>Wire</title><item><title>{0}</title><description>{0}</description></item></channel></rss>'
XHTML = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{0}</title></head><body><article><p>{0}</p></article></body></html>'


def laughs(depth=10, width=10):
    lines = ['<!ENTITY l0 "lol lol lol">']
    lines += [f'<!ENTITY l{n} "{f"&l{n - 1};" * width}">' for n in range(1, depth)]
    return f'<?xml version="1.0"?>\n<!DOCTYPE x [{"".join(lines)}]>\n', f"&l{depth - 1};"


def quadratic(length=100_000, times=20_000):
    return f'<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "{"a" * length}">]>\n', "&a;" * times


def external(secret):
    return f'<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a SYSTEM "file://{secret}">]>\n', "&a;"


def parameter(secret):
    inner = f"<!ENTITY &#37; b SYSTEM 'file://{secret}'> &#37;b;"
    return f'<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY % a "{inner}"> %a; <!ENTITY c "%b;">]>\n', "&c;"


def xml_bombs(secret):
    for label, (head, body) in {"laughs": laughs(), "quadratic": quadratic(), "external": external(secret),
                                "parameter": parameter(secret)}.items():
        yield f"feed-{label}.xml", head + RSS.format(body)
        yield f"page-{label}.xhtml", head + XHTML.format(body)
        yield f"page-{label}.html", head + XHTML.format(body)


def yaml_bombs():
    aliases = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(8))
    return {"aliases": aliases + "title: *i\n", "tag": "title: !!python/object/apply:os.system ['touch here']\n",
            "brackets": "title: " + "[" * 100_000 + "\n", "braces": "title: " + "{a: " * 100_000 + "\n",
            "dashes": "topics:\n" + "- " * 100_000 + "x\n",
            "indents": "".join(" " * n + "a:\n" for n in range(2_000)), "merge": "a: &a {<<: *a, title: x}\n<<: *a\n",
            "values": "topics: [" + "x, " * 1_000_000 + "]\n"}


def seed_bombs(secret):
    """(name, bytes, whether there need be a message: some are only odd)."""
    for name, text in xml_bombs(secret):
        yield name, text.encode(), True
    for label, text in yaml_bombs().items():
        yield f"front-{label}.md", f"---\n{text}---\nSome text of the article.\n".encode(), True
    yield "deep.json", b"[" * 100_000, True
    yield "deep-objects.json", b'{"a":' * 100_000, True
    yield "deep.jsonl", b'{"title":"x","text":' + b"[" * 100_000 + b"\n", True
    yield "exponent.jsonl", b'{"title":"x","text":"Some text of it.","date":1e999999999}\n', True
    yield "digits.jsonl", b'{"title":"x","text":"Some text of it.","date":' + b"9" * 3_000_000 + b"}\n", True
    yield "string.jsonl", b'{"title":"' + b"x" * 4_000_000 + b'","text":"Some text of it."}\n', True
    yield "doubled.jsonl", b'{"title":"One","title":"Two","text":"Some text of it.","text":"Other text of it."}\n', False
    yield "keys.jsonl", b"{" + b",".join(b'"k%d":1' % n for n in range(300_000)) + b"}\n", True
    zeros = gzip.compress(bytes(100_000_000), 9)
    yield "zeros.txt.gz", zeros * 100, True
    letters = gzip.compress(b"a" * 100_000_000, 9)
    yield "letters.txt.gz", letters * 100, True
    yield "record.jsonl.gz", gzip.compress(b'{"title":"x","text":"') + letters * 100, True
    yield "feed.xml.gz", gzip.compress(b'<rss version="2.0"><channel><item><title>x</title><description>') + letters * 100, True
    yield "nested.txt.gz", gzip.compress(gzip.compress(zeros)), True
    yield "members.txt.gz", gzip.compress(b"") * 200_000, True
    yield "cut.txt.gz", gzip.compress(os.urandom(100_000))[:5_000], True


def check(report):
    secret = write(report.folder, "secret.txt", SECRET).decode()
    worst = {"seconds": (0, ""), "megabytes": (0, "")}
    for name, data, is_said in seed_bombs(secret):
        ran = look_at(report, name, data, is_said)
        note_worst(worst, name, ran)
    for label, text in yaml_bombs().items():
        note_worst(worst, f"sidecar-{label}", look_at(report, f"letter.txt.yaml", text.encode(), True, label))
        note_worst(worst, f"digest.yaml {label}", look_at_settings(report, label, text))
    for what, (figure, name) in worst.items():
        report.note(f"      most {what}: {figure:.2f} ({name})")


def note_worst(worst, name, ran):
    worst["seconds"] = max(worst["seconds"], (ran.seconds, name))
    worst["megabytes"] = max(worst["megabytes"], (ran.megabytes, name))


def look_at(report, name, data, is_said, label=""):
    """Builds a digest with a sound article and the bomb."""
    folder = os.path.join(report.folder, f"{label}-{name}")
    write(folder, "seeds/sound.md", ARTICLE)
    write(folder, "seeds/letter.txt", "4 February 2024\nThe keeper of Tarrow wrote a letter about his boat and its lamp.\n")
    write(folder, f"seeds/{name}", data)
    ran = run(report.program, "build", "--verbose", folder=folder, limit=30)
    where = f"{label} {name}".strip()
    report.count("bombs")
    judge(report, where, ran, (0, 1))
    if is_said and not ran.says(name.removesuffix(".yaml")):
        report.say(where, "no message speaks of it")
    if not os.path.exists(os.path.join(folder, "site/2024/02/03/a-sound-article.html")):
        report.say(where, "the article beside it is not in the site")
    if any(SECRET.encode() in data for data in contents(os.path.join(folder, "site"))):
        report.say(where, "another file was read into the site")
    return ran


def look_at_settings(report, label, text):
    """Builds with the bomb as settings: they are refused, and no site is made."""
    folder = os.path.join(report.folder, f"settings-{label}")
    write(folder, "seeds/sound.md", ARTICLE)
    write(folder, "digest.yaml", text)
    ran = run(report.program, "build", folder=folder, limit=30)
    report.count("bombs")
    judge(report, f"digest.yaml {label}", ran, (2,))
    if not ran.says("digest.yaml"):
        report.say(f"digest.yaml {label}", "no message speaks of it")
    return ran


def judge(report, where, ran, statuses):
    for fault in ran.faults(statuses):
        report.say(where, fault)
    if ran.seconds > SECONDS:
        report.say(where, f"took more than {SECONDS:.0f} s ({ran.seconds:.1f})")
    if ran.megabytes > MEGABYTES:
        report.say(where, f"took more than {MEGABYTES:.0f} MB ({ran.megabytes:.0f})")


def contents(folder):
    for home, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(home, name), "rb") as file:
                yield file.read()


def self_test(report):
    """A program that takes its time, or memory, or says nothing, is found out."""
    slow = write(report.folder, "slow", "#!/bin/sh\nsleep 5.2\n")
    greedy = write(report.folder, "greedy", "#!/bin/sh\nexec python3 -c 'x = b\"x\" * 300_000_000'\n")
    killed = write(report.folder, "killed", "#!/bin/sh\nkill -ILL $$\n")
    for program, words in {slow: "took more than 5 s", greedy: "took more than 200 MB", killed: "signal 4",
                           b"/bin/true": "no message speaks of it"}.items():
        if program != b"/bin/true":
            os.chmod(program, 0o755)
        found = Report("planted", program.decode(), report.folder, report.options)
        look_at(found, "zeros.txt.gz", b"", True, os.path.basename(program).decode())
        report.count("faults planted")
        if not any(words in message for message in messages(found)):
            report.say(words, "was not found")
