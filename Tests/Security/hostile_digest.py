"""A digest that holds each payload in each shape, and the site that becomes of it."""

import re
import subprocess
from collections import namedtuple

from hostile_seeds import PICTURE, Case, pixel, shapes
from running import write
from sound_site import files

BASE = "https://example.org/digest/"
# Of copies only one has a page, so they are not looked for. Of one's own articles feeds hold the whole text.
SETTINGS = f"""title: The Hostile Digest
base_url: {BASE}
rights: {{own: yes, images: local}}
edition: weekly
duplicates: off
topic_threshold: 1
"""

# place: where the payload is; shape: the name of the function that made the seed.
Planted = namedtuple("Planted", "place shape payload")


def make(folder, payloads, all_shapes=False):
    """Writes the digest: each payload at each place, in the shapes in turn or in all of them. Gives by the
    time of each article what was planted in it."""
    planted = {}
    write(folder, "digest.yaml", SETTINGS)
    for place, makers in shapes().items():
        for turn, maker in enumerate(makers):
            home = f"seeds/{maker.__name__.replace('_', '-')}"
            write(folder, f"{home}/{PICTURE}", pixel())
            for payload in payloads if all_shapes else payloads[turn::len(makers)]:
                case = Case(len(planted), payload)
                name, text = maker(case)
                # A payload may hold halves of pairs, which Python's own encoding of names refuses.
                write(folder, f"{home}/{name}".encode("utf-8", "surrogatepass"), text)
                planted[case.time] = Planted(place, maker.__name__, payload)
    return planted


def build(program, folder):
    """Builds it and gives what the program said. One that fails raises."""
    done = subprocess.run([str(program), "build"], cwd=folder, capture_output=True, timeout=1800,
                          stdin=subprocess.DEVNULL)
    said = done.stderr.decode("utf-8", "replace")
    # 1: there is something to report, as there is here.
    if done.returncode not in (0, 1):
        raise RuntimeError(f"the build ended with {done.returncode}: {said[-500:]}")
    return said


def pages(folder):
    """The names of the site's pages, sorted."""
    return [name for name in files(folder) if name.endswith(".html")]


def is_article(name):
    return re.match(r"\d{4}/\d\d/\d\d/(?!index\.html)[^/]+\.html$", name) is not None
