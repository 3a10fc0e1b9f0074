"""The reference renderer, Debian's libcmark, called from here."""

import ctypes
from ctypes.util import find_library

UNSAFE = 1 << 17  # CMARK_OPT_UNSAFE: raw HTML and addresses of any kind stay.


class Reference:
    def __init__(self):
        name = find_library("cmark")
        if name is None:
            raise RuntimeError("there is no libcmark here")
        self.library = ctypes.CDLL(name)
        self.library.cmark_markdown_to_html.restype = ctypes.c_void_p
        self.free = ctypes.CDLL(None).free
        self.free.argtypes = [ctypes.c_void_p]

    def html(self, markdown, unsafe=False):
        """The HTML of a text, in safe mode unless told otherwise."""
        data = markdown.encode("utf-8", "replace")
        made = self.library.cmark_markdown_to_html(data, ctypes.c_size_t(len(data)), UNSAFE if unsafe else 0)
        try:
            return ctypes.string_at(made).decode("utf-8", "replace")
        finally:
            self.free(made)
