"""What a reader has to fetch: the packed size of pages and style sheets against their budgets."""

import gzip

from report import Outcome
from site_files import is_article

# A page of 14 KB comes in the first flight of packets of a new connection (RFC 6928).
BUDGETS = {"article": 14 * 1024, "list": 14 * 1024, "style": 6 * 1024}


def packed(path):
    """Bytes after gzip at level 6, the usual one of hosts."""
    return len(gzip.compress(path.read_bytes(), compresslevel=6, mtime=0))


def check_weights(site):
    outcome = Outcome("weights", "files", 0)
    largest = {}
    for name in [*site.read_in_browsers, *site.named(".css")]:
        what = "style" if name.endswith(".css") else "article" if is_article(name) else "list"
        size = packed(site.folder / name)
        outcome.count += 1
        largest[what] = max(largest.get(what, (0, "")), (size, name))
        if size > BUDGETS[what]:
            outcome.say(name, f"{size} bytes packed; a {what} may have {BUDGETS[what]}")
    outcome.facts = ", ".join(f"largest {what} {size} bytes ({name})" for what, (size, name) in largest.items())
    return outcome
