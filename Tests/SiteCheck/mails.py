"""Mails: what programs that show them can do without, and how much they take before they cut it off."""

from urllib.parse import urlsplit

from report import Outcome

# Gmail cuts a mail off after 102 KB; the text beside it and the headers need some of that.
BUDGET = 96 * 1024


def check_mails(site):
    """Every page in email/: small, nothing that runs or loads, whole addresses, a text beside it."""
    mails = {name: page for name, page in site.looked_at.items() if name.startswith("email/")}
    outcome = Outcome("mails", "mails", len(mails))
    largest = (0, "")
    for name, page in mails.items():
        size = (site.folder / name).stat().st_size
        largest = max(largest, (size, name))
        if size > BUDGET:
            outcome.say(name, f"{size} bytes; a mail may have {BUDGET}")
        if page.headings.count(1) != 1:
            outcome.say(name, f"{page.headings.count(1)} h1 headings instead of one")
        if page.scripts or any(what.split()[1].startswith("on") for what in page.unsafe):
            outcome.say(name, "runs something")
        for link, loaded in page.links:
            if loaded:
                outcome.say(name, f"loads {link}")
            if urlsplit(link).scheme not in ("http", "https", "mailto"):
                outcome.say(name, f"link {link!r} is not absolute")
        if name.removesuffix(".html") + ".txt" not in site.files:
            outcome.say(name, "has no text beside it")
    outcome.facts = f"largest {largest[0]} bytes ({largest[1]})"
    return outcome
