"""What pages may hold: all that the templates write and all that Markdown becomes, no more."""

HTML = "http://www.w3.org/1999/xhtml"

# Attributes by element. Those of EVERYWHERE come on top.
FRAME = {
    "html": [], "head": [], "body": [], "title": [], "meta": ["charset", "name", "content", "property"],
    "link": ["rel", "href", "type", "title"], "header": [], "nav": ["aria-label", "aria-labelledby"], "main": [], "footer": [],
}
TEXT = {
    "a": ["href", "rel", "title"], "p": [], "h1": [], "h2": [], "h3": [], "h4": [], "h5": [], "h6": [], "ul": [], "li": [],
    "ol": ["start"], "blockquote": [], "pre": ["tabindex"], "code": [], "em": [], "strong": [], "del": [], "sup": [], "sub": [], "hr": [], "br": [],
}
PARTS = {
    "article": [], "aside": ["aria-labelledby"], "section": ["aria-label", "aria-labelledby"], "div": [], "span": [], "bdi": [],
    "time": ["datetime"], "figure": [], "figcaption": [], "img": ["src", "alt", "width", "height", "loading", "decoding"],
    "details": [], "summary": [],
}
EVERYWHERE = ["class", "id", "lang", "dir", "hidden"]


def rules(elements, scripts=(), schemes=("http:", "https:", "mailto:")):
    """What look.js is given. scripts: elements as the browser writes them."""
    return {"elements": elements, "scripts": list(scripts), "schemes": list(schemes), "everywhere": EVERYWHERE,
            "namespace": HTML}


PAGE = rules(FRAME | TEXT | PARTS)
# The text of an entry, as a reader of feeds shows it.
ENTRY = rules({"html": [], "head": [], "body": [], "title": [], "main": [], **TEXT})
# An author's own Markdown beside its page keeps links of any scheme; those that run something are told even so.
OWN = {**ENTRY, "schemes": None}
# Pages that list: calendars have tables.
LIST = rules(FRAME | TEXT | PARTS | {
    "table": [], "caption": [], "thead": [], "tbody": [], "tr": [], "th": ["scope"], "td": [], "abbr": ["title"],
    "dl": [], "dt": [], "dd": [], "a": ["href", "rel", "aria-label"]})
SCRIPTS = ['<script src="../assets/search.js" defer=""></script>', '<script src="index.js" defer=""></script>']
SEARCH = rules(LIST["elements"] | {
    "form": ["role"], "input": ["type", "name", "autocomplete", "autocapitalize", "spellcheck", "aria-describedby"],
    "button": ["type"], "label": ["for"], "select": ["name"], "option": ["value"], "noscript": [], "mark": [],
    "p": ["role", "aria-live"], "div": [f"data-{name}" for name in (
        "found", "found-so-far", "none", "earlier", "failed", "date", "months", "first", "digits", "done")]}, SCRIPTS)
# Mails have no style sheet, so that each element has its own style.
MAIL = rules({name: [*attributes, "style"] for name, attributes in (FRAME | TEXT | PARTS).items()})


def kind_of(name):
    """Of a page in the site, by the folder it lies in."""
    return {"search": "search", "email": "mail"}.get(name.split("/")[0], "list")


def rules_of(name):
    return {"search": SEARCH, "mail": MAIL, "list": LIST}[kind_of(name)]
