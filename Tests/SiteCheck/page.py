"""One page of the site, read with the standard library's parser: what the checks ask about it."""

from html.parser import HTMLParser

# Where elements name other files, and whether the browser loads the file by itself.
ADDRESSES = {"href": False, "src": True, "poster": True, "data": True, "action": False,
             "formaction": False, "cite": False}
LOADING_RELATIONS = {"stylesheet", "icon", "preload", "modulepreload", "manifest", "apple-touch-icon"}
LANDMARKS = ("main", "header", "footer", "nav")


class Page(HTMLParser):
    """links: (address, loaded) of each address; ids: of the elements; headings: levels in order;
    landmarks: how often each stands outside article, section and main; meta: by name or http-equiv;
    scripts: (type, text, has src); data: texts of the JSON-LD blocks; unsafe: attributes that run or
    style; moved: the page only leads on to another one."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.links, self.ids, self.headings, self.scripts, self.unsafe = [], [], [], [], []
        self.landmarks = dict.fromkeys(LANDMARKS, 0)
        self.meta, self.language, self.title, self.doctype = {}, "", "", ""
        self._inside, self._script, self._in_title = [], None, False
        self.feed(text)
        self.close()

    @property
    def moved(self):
        return "refresh" in self.meta

    @property
    def data(self):
        return [text for kind, text, _ in self.scripts if kind == "application/ld+json"]

    def handle_decl(self, decl):
        self.doctype = decl.lower()

    def handle_starttag(self, tag, pairs):
        attributes = {name: value or "" for name, value in pairs}
        self._note_addresses(tag, attributes)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        self.unsafe += [f"{tag} {name}" for name in attributes if name.startswith("on") or name == "style"]
        if tag == "html":
            self.language = attributes.get("lang", "")
        elif tag == "meta":
            self._note_meta(attributes)
        elif tag == "title":
            self._in_title = True
        elif tag == "script":
            self._script = [attributes.get("type", ""), "", "src" in attributes]
        elif tag == "style":
            self.unsafe.append("style element")
        elif len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            self.headings.append(int(tag[1]))
        if tag in LANDMARKS and (tag in ("main", "nav") or not self._inside):
            self.landmarks[tag] += 1
        if tag in ("article", "section", "main", "aside", "nav"):
            self._inside.append(tag)

    def handle_endtag(self, tag):
        if tag == "title":
            self._in_title = False
        elif tag == "script" and self._script:
            self.scripts.append(tuple(self._script))
            self._script = None
        elif self._inside and self._inside[-1] == tag:
            self._inside.pop()

    def handle_data(self, text):
        if self._script:
            self._script[1] += text
        elif self._in_title:
            self.title += text

    def _note_addresses(self, tag, attributes):
        relations = set(attributes.get("rel", "").lower().split())
        for name, loads in ADDRESSES.items():
            if name in attributes and not (tag == "link" and "canonical" in relations):
                loaded = loads or (tag == "link" and bool(relations & LOADING_RELATIONS))
                self.links.append((attributes[name], loaded))
        for choice in attributes.get("srcset", "").split(","):
            if choice.strip():
                self.links.append((choice.split()[0], True))

    def _note_meta(self, attributes):
        name = (attributes.get("name") or attributes.get("http-equiv") or attributes.get("property") or "").lower()
        content = attributes.get("content", "")
        self.meta[name] = content
        if name == "refresh" and "url=" in content.lower():
            self.links.append((content[content.lower().index("url=") + 4:].strip(), False))
