"""The Markdown files beside the pages, as programs would show them."""

import re

from reference import Reference


def twins(site, articles):
    """The HTML of the Markdown file beside each article's page that has one, and "own" or "twin". articles: page ->
    whether its text is an author's own Markdown, raw HTML and all, which needs the safe mode. Any other text must
    hold nothing but words in the mode that lets raw HTML through."""
    reference = Reference()
    for name, is_own_markdown in articles.items():
        file = (site / name).with_suffix(".md")
        if file.exists():
            text = file.read_text(encoding="utf-8").split("\n---\n", 1)[-1]
            html = reference.html(text, unsafe=not is_own_markdown)
            # Pictures that an author wrote are left to whoever shows the Markdown.
            yield ("own", re.sub("<img [^>]*>", "", html)) if is_own_markdown else ("twin", html)
