"""A host that serves a site without its Content-Security-Policy: what is to be seen is the markup alone."""

import html
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from server import answering

POLICY = b'<meta http-equiv="Content-Security-Policy"'
FRAMES = "/frames/"


class BareHost(SimpleHTTPRequestHandler):
    """/site/… are the site's files; /made/… pages out of `made`; /frames/3,5 a page that shows the third and
    the fifth of `addresses` in frames."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def __init__(self, site, made, addresses, *arguments):
        self.site, self.made, self.addresses = site, made, addresses
        super().__init__(*arguments)

    def log_message(self, *_):
        pass

    def do_GET(self):
        path = urlsplit(self.path).path
        if path.startswith(FRAMES):
            self.answer(self.frames(path.removeprefix(FRAMES)))
        elif path.startswith("/made/"):
            self.answer(self.made.get(path.removeprefix("/made/"), "").encode("utf-8", "replace"))
        elif path.startswith("/site/"):
            self.answer_file(self.site / unquote(path.removeprefix("/site/")))
        else:
            self.answer(None)

    def frames(self, numbers):
        frames = "".join(f'<iframe src="{html.escape(self.addresses[int(number)])}"></iframe>' for number in numbers.split(","))
        return f"<!doctype html><title>frames</title>{frames}".encode()

    def answer_file(self, file):
        if file.is_dir():
            file /= "index.html"
        self.answer(file.read_bytes() if file.is_file() else None, self.guess_type(file.name))

    def answer(self, data, kind="text/html"):
        """None answers 404. Only pages change while a browser runs."""
        self.send_response(200 if data is not None else 404)
        data = without_policy(data or b"")
        self.send_header("Content-Type", "text/html; charset=utf-8" if kind == "text/html" else kind)
        self.send_header("Content-Length", str(len(data)))
        if kind != "text/html":
            self.send_header("Cache-Control", "max-age=3600")
        self.end_headers()
        self.wfile.write(data)


def without_policy(page):
    """The bytes of a page without the element that holds its policy."""
    start = page.find(POLICY)
    return page if start < 0 else page[:start] + page[page.index(b">", start) + 1:]


class Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """A browser that leaves a page before it has come is no fault."""


@contextmanager
def serving(site, made, addresses):
    """Gives the host's address, without a slash at its end."""
    with answering(partial(BareHost, Path(site), made, addresses), Quiet) as address:
        yield address.removesuffix("/")


def address_of(name):
    """Where the site's file of that name is served."""
    return "/site/" + quote(name)
