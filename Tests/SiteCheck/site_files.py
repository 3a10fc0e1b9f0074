"""A built site on the disk: its files, its pages, and where an address in it leads."""

import re
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from page import Page


class Site:
    """folder: of the site; base: the address that it was built for, None for one that is read as
    files; only: the pages to look at, all when None."""

    def __init__(self, folder, base=None, only=None):
        self.folder, self.base, self.only = Path(folder), base, only

    @cached_property
    def files(self):
        return {path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file()}

    @cached_property
    def pages(self):
        names = [name for name in sorted(self.files) if name.endswith(".html")]
        return {name: Page(self.text(name)) for name in names}

    @property
    def looked_at(self):
        return {name: page for name, page in self.pages.items() if self.only is None or name in self.only}

    @property
    def read_in_browsers(self):
        """All pages but mails, which have no frame and are styled inline."""
        return {name: page for name, page in self.looked_at.items() if not name.startswith("email/")}

    def named(self, *endings):
        names = [name for name in sorted(self.files) if name.endswith(endings)]
        return [name for name in names if self.only is None or name in self.only]

    def text(self, name):
        return (self.folder / name).read_text(encoding="utf-8", errors="strict")

    def address(self, name):
        """The address at which a host serves the file, or the file's own one."""
        if self.base is None:
            return "file:///site/" + name
        return self.base + re.sub(r"(^|/)index\.html$", r"\1", name)

    def follow(self, name, link, start=None):
        """(file, fragment) to which a link on the page leads; file is None where it leads to another
        host, and "" where it leads nowhere in the site."""
        if link.startswith("#"):
            return name, unquote(link[1:])
        own = self.base or "file:///site/"
        if self.base is None and name == "404.html":
            own = "http://host/"  # It is only ever served, at any address.
            start = start or own
        target = urlsplit(urljoin(start or self.address(name), link))
        if (target.scheme, target.netloc) != urlsplit(own)[:2]:
            return None, ""
        prefix = urlsplit(own).path
        if not target.path.startswith(prefix):
            return "", ""
        path = unquote(target.path[len(prefix):])
        if not own.startswith("file:") and (path == "" or path.endswith("/")):
            path += "index.html"
        return (path if path in self.files else ""), unquote(target.fragment)


def kind(name):
    """The shape of a page's path, which stands for its kind: #/#/#/*.html is an article's."""
    parts = name.split("/")
    shape = ["#" if part.isdigit() else part for part in parts]
    if shape[-1] != "index.html" and len(shape) > 1:
        shape[-1] = "*.html"
    if len(shape) > 2 and shape[0] != "#":
        shape[1] = "*"
    return "/".join(shape)


def is_article(name):
    """Whether the page shows one article: those of a day, and those without a date."""
    return re.fullmatch(r"(\d{4}/\d\d/\d\d|undated)/(?!index\.html)[^/]+\.html", name) is not None


def one_of_each_kind(site):
    """The largest page of each kind in each language: what is wrong with a template shows there.
    Where only some pages are looked at, all of those."""
    if site.only is not None:
        return sorted(name for name, page in site.looked_at.items() if not page.moved)
    largest = {}
    for name, page in site.read_in_browsers.items():
        key = (kind(name), page.language)
        size = (site.folder / name).stat().st_size
        if not page.moved and size > largest.get(key, ("", -1))[1]:
            largest[key] = (name, size)
    return sorted(name for name, _ in largest.values())
