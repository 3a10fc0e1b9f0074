"""The words of a piece of HTML, so that markup does not count."""

from html.parser import HTMLParser


class Words(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.words, self.silent = [], 0

    def handle_starttag(self, tag, _):
        self.silent += tag in ("script", "style")

    def handle_endtag(self, tag):
        self.silent -= tag in ("script", "style") and self.silent > 0

    def handle_data(self, data):
        if not self.silent:
            self.words.append(data)


def words_of(text):
    """Without white space."""
    parser = Words()
    parser.feed(text)
    parser.close()
    return "".join("".join(parser.words).split())
