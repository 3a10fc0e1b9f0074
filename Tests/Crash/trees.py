"""What lies on the disk: the files of a site, their stamps, and where their links lead."""

import re
from functools import lru_cache
from urllib.parse import unquote

MANIFEST = ".digestgen-manifest"
ASIDE = ".digestgen-tmp"
BASE = "https://example.org/digest/"
ADDRESS = re.compile(rb'(?:href|src)="([^"]*)"')
ABSOLUTE = re.compile(re.escape(BASE.encode()) + rb'([^"&<>)\s\\]*)')


def files(folder):
    """Path -> bytes of every file below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*") if path.is_file()}


def folders(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_dir()}


def stamps(folder):
    """Path -> what changes when a file is written, of the site and the ledger."""
    found = [folder / "digest.lock", *(folder / "site").rglob("*")]
    states = [(path, path.stat()) for path in found if path.is_file()]
    return {path.relative_to(folder).as_posix(): (state.st_mtime_ns, state.st_ino) for path, state in states}


def dangling(site, roots):
    """(page, target) of each link that leads nowhere, of all files that a reader comes to from the
    roots. The manifest and foreign files lead nowhere."""
    seen, waiting, broken = set(roots), sorted(roots), []
    while waiting:
        page = waiting.pop()
        for target in targets(page, site[page]):
            if target not in site:
                broken.append((page, target))
            elif target not in seen:
                seen.add(target)
                waiting.append(target)
    return broken


@lru_cache(maxsize=20_000)
def targets(page, data):
    """The files of the site that a file names."""
    if page == MANIFEST or not page.endswith((".html", ".xml", ".json", ".opml", ".txt")):
        return frozenset()
    found = {followed("", target) for target in ABSOLUTE.findall(data)}
    if page.endswith(".html"):
        found |= {followed(page, target) for target in ADDRESS.findall(data)}
    return frozenset(found - {None})


def followed(page, link):
    """The file to which a link on the page leads; None for other hosts and places on the page itself."""
    link = link.decode().replace("&amp;", "&").split("#")[0].split("?")[0]
    if link.startswith("/digest/"):
        page, link = "", link.removeprefix("/digest/")
    elif not link and page or re.match(r"[a-z]+:|/", link):
        return None
    parts = page.split("/")[:-1]
    for part in link.split("/"):
        if part == "..":
            parts = parts[:-1]
        elif part not in ("", "."):
            parts.append(unquote(part))
    if link == "" or link.endswith("/") or link.split("/")[-1] in (".", ".."):
        parts.append("index.html")
    return "/".join(parts)
