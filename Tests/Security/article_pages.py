"""What the bytes of an article's page say: which article it is, its data, and whether the payload came through."""

import html
import json
import re

DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)
HEADLINE = re.compile(r"<h1[^>]*>(.*?)</h1>", re.S)
UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


class ArticlePage:
    """data: of the article, out of the JSON-LD; headline: as it is shown. Raises where the data are no JSON."""

    def __init__(self, text):
        self.text = text
        blocks = DATA.findall(text)
        if len(blocks) != 1:
            raise ValueError(f"{len(blocks)} blocks of JSON-LD")
        self.data = json.loads(blocks[0])["@graph"][0]
        self.time = self.data.get("datePublished")
        self.headline = html.unescape(HEADLINE.search(text)[1])

    def faults(self):
        """The headline in the data must be the one that is shown; a long one is cut there."""
        told = self.data["headline"]
        if not bare(self.headline).startswith(bare(told.removesuffix("…"))):
            yield "the JSON-LD has another headline"

    def carries(self, payload):
        """Whether the payload stands in the page as words: what is shown, an address, or its data."""
        wanted = bare(payload)
        body = self.text[self.text.index("<main"):]
        return wanted in bare(html.unescape(body)) or wanted in bare(json.dumps(self.data, ensure_ascii=False))


def bare(text):
    """Without what can't be seen and without white space, so that spellings of it do not count."""
    return "".join(UNSEEN.sub(" ", text).split())
