"""Seeds that hold a payload at one of the places from which words come into a site."""

import html
import json
import random
import re
import zlib

WORDS = ["The baker, A captain, Our teacher, The pilot, A gardener, The mayor, Two painters, The miller".split(", "),
         "counted lost found sold mended painted carried buried measured borrowed promised washed".split(),
         "lamps boats barrels windows letters oysters bricks chairs ladders tickets apples nets".split(),
         "before dawn,on Monday,in the rain,behind the mill,for the school,last autumn,at the quay".split(",")]
PICTURE = "quay.png"


def shapes():
    """By place, the functions that make a seed of a payload: each gives (the file's name, its text)."""
    return {
        "text body": [plain_text],
        "Markdown body": [markdown_block, markdown_inline, markdown_address],
        "HTML body": [html_raw, html_escaped, html_address],
        "headline": [headline_of_markdown, headline_of_html, headline_of_text, headline_of_record],
        "caption": [caption_of_markdown, caption_of_note, caption_of_figure],
        "address": [address_of_markdown, address_below_host, address_of_html, address_of_record],
        "topic": [topics_of_markdown, topics_of_html, topics_of_record, topics_of_text],
        "file name": [name_of_text, name_of_folder],
        "other words": [words_of_markdown, words_of_html, words_of_record, words_of_feed],
    }


class Case:
    """What a shape is given. number: of the article, which gives it its own second; payload: the text."""

    def __init__(self, number, payload):
        self.number, self.payload = number, payload
        self.name = f"case-{number}"
        self.time = time_of(number)
        self.dice = random.Random(number)

    def sentence(self):
        subject, verb, thing, when = (self.dice.choice(words) for words in WORDS)
        return f"{subject} {verb} {self.dice.randint(2, 900)} {thing} {when}"

    def paragraph(self):
        return f"{self.sentence()}, and {self.sentence().lower()}. {self.sentence()}."

    def headline(self):
        return f"{self.sentence()} in case {self.number}"

    @property
    def one_line(self):
        return " ".join(self.payload.split())


def time_of(number):
    """Forty articles a day, each at a second of its own: its page tells by that which one it is."""
    day = number // 40
    year, month = 2001 + day // 336, day % 336 // 28 + 1
    return f"{year}-{month:02}-{day % 28 + 1:02}T10:{number % 40:02}:00Z"


def quoted(text):
    """As a scalar of YAML, or a string of JSON: in quotation marks, everything odd escaped."""
    return json.dumps(text).replace("\x7f", "\\u007f")


def markdown(case, body, **matter):
    """A Markdown file. A value that is no text is written as JSON, which YAML is too."""
    matter = {"title": case.headline(), "date": case.time, **matter}
    lines = [f"{key}: {quoted(value)}" for key, value in matter.items()]
    return case.name + ".md", "\n".join(["---", *lines, "---", "", case.paragraph(), "", body, "", case.paragraph(), ""])


def page(case, body, head="", headline=None):
    """A saved page. body and head are HTML."""
    headline = html.escape(case.headline()) if headline is None else headline
    return case.name + ".html", f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{headline}</title>
<meta property="article:published_time" content="{case.time}">{head}</head><body><article><h1>{headline}</h1>
<p>{case.paragraph()}</p><p>{case.paragraph()}</p>{body}<p>{case.paragraph()}</p><p>{case.paragraph()}</p>
</article></body></html>"""


def record(case, **fields):
    fields = {"id": case.name, "title": case.headline(), "date": case.time,
              "text": case.paragraph() + "\n" + case.paragraph(), **fields}
    return case.name + ".jsonl", json.dumps(fields) + "\n"


def text(case, *lines, headline=None):
    return case.name + ".txt", "\n".join(
        [case.time, headline or case.headline(), case.paragraph(), *lines, case.paragraph(), case.paragraph(), ""])


def plain_text(case):
    return text(case, case.payload)


def markdown_block(case):
    return markdown(case, case.payload)


def markdown_inline(case):
    return markdown(case, f"{case.sentence()} {case.payload} {case.sentence()}. **{case.payload}**")


def markdown_address(case):
    shown = case.one_line
    return markdown(case, f"[quay]({shown}) [quay](<{shown}>) <{shown}> [quay][1] ![quay]({shown})\n\n[1]: {shown}")


def html_raw(case):
    return page(case, f"<p>{case.sentence()} {case.payload} {case.sentence()}.</p>{case.payload}")


def html_escaped(case):
    return page(case, f"<p>{case.sentence()} {html.escape(case.payload)} {case.sentence()}.</p>")


def html_address(case):
    address = html.escape(case.payload)
    return page(case, f'<p>{case.sentence()} <a href="{address}">{case.sentence()}</a>. <img src="{address}" alt="quay"></p>')


def headline_of_markdown(case):
    return markdown(case, case.paragraph(), title=case.payload)


def headline_of_html(case):
    return page(case, "", headline=html.escape(case.payload))


def headline_of_text(case):
    return text(case, headline=case.one_line)


def headline_of_record(case):
    return record(case, title=case.payload)


def caption_of_markdown(case):
    return markdown(case, f"![{case.one_line}]({PICTURE})")


def caption_of_note(case):
    return markdown(case, case.paragraph(), pictures=[
        {"caption": case.payload, "credit": case.payload, "file": PICTURE, "address": case.payload}])


def caption_of_figure(case):
    words = html.escape(case.payload)
    return page(case, f'<figure><img src="{PICTURE}" alt="{words}" title="{words}"><figcaption>{words}</figcaption></figure>'
                      f'<figure><img src="{PICTURE}"><figcaption>The quay {case.payload}</figcaption></figure>')


def address_of_markdown(case):
    return markdown(case, case.paragraph(), url=case.payload)


def address_below_host(case):
    return markdown(case, case.paragraph(), url="https://gazette.example/" + case.payload)


def address_of_html(case):
    address = html.escape(case.payload)
    return page(case, "", f'<link rel="canonical" href="{address}"><meta property="og:url" content="{address}">'
                          f'<base href="{address}">')


def address_of_record(case):
    return record(case, url="https://" + case.payload, image_url=case.payload)


def topics_of_markdown(case):
    return markdown(case, case.paragraph(), topics=[case.payload, "Quay " + case.payload])


def topics_of_html(case):
    words = html.escape(case.payload)
    return page(case, "", f'<meta name="keywords" content="{words}"><meta property="article:tag" content="{words}">')


def topics_of_record(case):
    return record(case, tags=[case.payload])


def topics_of_text(case):
    name, words = text(case)
    return name, f"{words}Related Topics\n{case.one_line}\n"


def as_file_name(payload, most=200):
    """The payload as a path: what stands between slashes names folders, as it would on a disk. Names that
    lead elsewhere or are too long are changed no more than they must be."""
    parts = [part for part in payload.replace("\0", "").split("/") if part not in ("", ".", "..")][:6]
    cut = [part.encode("utf-8", "surrogatepass")[:most // max(len(parts), 1)].decode("utf-8", "ignore") for part in parts]
    return "/".join(part for part in cut if part) or "quay"


def name_of_text(case):
    """Nothing in the file says what it is called."""
    path = as_file_name(case.payload)
    return f"case-{case.number}/{path}.txt", f"{case.time}\n{case.paragraph()}\n{case.paragraph()}\n"


def name_of_folder(case):
    return f"{as_file_name(case.payload)}/case-{case.number}.md", markdown(case, case.paragraph())[1]


def words_of_markdown(case):
    return markdown(
        case, case.paragraph(), id=case.payload + case.name, author=case.payload, source=case.payload, section=case.payload,
        summary=case.payload, language=case.payload,
        rights={"licence": case.payload, "licence_url": case.payload, "holder": case.payload})


def words_of_html(case):
    words = html.escape(case.payload)
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "articleSection": case.payload,
                       "author": {"@type": "Person", "name": case.payload}, "keywords": case.payload,
                       "description": case.payload}).replace("<", "\\u003c")
    return page(case, f'<p class="byline">By {words}</p>',
                f'<meta name="author" content="{words}"><meta property="og:site_name" content="{words}">'
                f'<meta name="description" content="{words}"><script type="application/ld+json">{data}</script>')


def words_of_record(case):
    return record(case, id=case.payload + case.name, author=case.payload, site_name=case.payload, description=case.payload,
                  language=case.payload, section=case.payload, content_html=case.payload + f"<p>{case.paragraph()}")


def words_of_feed(case):
    words = html.escape(re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]", "", case.payload))
    return case.name + ".xml", f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>{words}</title><id>urn:feed:{case.number}</id>
<entry><id>{words}</id><title type="html">{html.escape(words)}</title><published>{case.time}</published>
<author><name>{words}</name></author><category term="{words}"/><link href="{words}"/>
<content type="html">{words}&lt;p&gt;{case.paragraph()}&lt;/p&gt;</content></entry></feed>
"""


def pixel():
    """A picture of 400 by 300 pixels, as PNG."""
    def chunk(kind, data):
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")
    size = (400).to_bytes(4, "big") + (300).to_bytes(4, "big")
    rows = zlib.compress((b"\0" + bytes(50)) * 300)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size + b"\1\0\0\0\0") + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
