"""Inputs that make careless readers take the square of their time: a row a shape.

Each is made at any size: a function from a count of bytes to the text of about that length. The Markdown ones
are those of cmark's own test of such inputs, and what its change log names."""

from dataclasses import dataclass
from typing import Callable

WORDS = "The ferry to Tesk was late again today, the harbour master of the town told readers on Monday. "
TITLE = "---\ntitle: A Ferry Is Late\ndate: 2024-05-03\n---\n\n"


@dataclass(frozen=True)
class Shape:
    """name: what it is; file: the path in the digest; make: the text of about that many bytes.

    keeps: a word that must be found on a page, "" where there is none; converts: it holds too many articles to
    make pages of, so they are converted only; refused: the build says what is wrong and makes no pages."""

    name: str
    file: str
    make: Callable[[int], str]
    keeps: str = "harbour"
    converts: bool = False
    refused: bool = False


def times(piece, size):
    return piece * max(1, size // len(piece))


def halves(first, second, size):
    """`first` over and over, then `second`, half of the bytes each."""
    return times(first, size // 2) + times(second, size // 2)


def around(open, middle, close, size):
    count = max(1, size // (len(open) + len(close)))
    return open * count + middle + close * count


def stairs(step, size, mark="  "):
    """Lines that each begin with one mark more, up to the size."""
    lines, length, depth = [], 0, 0
    while length < size:
        lines.append(mark * depth + step)
        length += len(lines[-1]) + 1
        depth += 1
    return "\n".join(lines) + "\n"


def numbered(piece, size):
    """`piece` with numbers in place of its #."""
    count = max(1, size // (len(piece) + 5))
    return "".join(piece.replace("#", str(number)) for number in range(count))


def markdown(name, make, **more):
    return Shape("markdown: " + name, "seeds/a.md",
                 lambda size: TITLE + WORDS + "\n\n" + make(size) + "\n\n" + WORDS + "\n", **more)


def text(name, make, **more):
    return Shape("text: " + name, "seeds/a.txt", lambda size: WORDS + "\n\n" + make(size) + "\n", **more)


def page(name, make, head="", **more):
    opening = f"<!DOCTYPE html><html><head><title>A Ferry Is Late</title>{head}</head><body><article>"
    body = f"<h1>A Ferry Is Late</h1><p>{WORDS * 3}</p><p>{WORDS * 2}</p>"
    return Shape("html: " + name, "seeds/a.html", lambda size: opening + body + make(size), **more)


def feed(name, make, opening="", **more):
    """`make` gives what follows the first entry in a channel of RSS."""
    start = f'<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Tesk Mail</title>{opening}'
    return Shape("feed: " + name, "seeds/a.xml",
                 lambda size: start + item(WORDS) + make(size) + "</channel></rss>", **more)


def item(body, title="A Ferry Is Late"):
    return f"<item><title>{title}</title><pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate><description>{body}</description></item>"


def records(name, make, **more):
    first = '{"title": "A Ferry Is Late", "date": "2024-05-03", "text": "' + WORDS + '"}\n'
    return Shape("records: " + name, "seeds/a.jsonl", lambda size: first + make(size), **more)


def front(name, make, **more):
    return Shape("front matter: " + name, "seeds/a.md",
                 lambda size: "---\ntitle: A Ferry\n" + make(size) + "\n---\n\n" + WORDS + "\n", **more)


def template(name, make, **more):
    return Shape("template: " + name, "Templates/not-found.html", make, keeps="", **more)


def settings(name, make, **more):
    return Shape("settings: " + name, "digest.yaml", lambda size: "title: News\n" + make(size) + "\n", keeps="", **more)


MARKDOWN = [
    markdown("nested emphasis", lambda n: around("*a **a ", "b", " a** a*", n)),
    markdown("closers of emphasis", lambda n: times("a_ ", n)),
    markdown("openers of emphasis", lambda n: times("_a ", n)),
    markdown("closers of links", lambda n: times("a]", n)),
    markdown("openers of links", lambda n: times("[a", n)),
    markdown("mismatched emphasis", lambda n: times("*a_ ", n)),
    markdown("emphasis, then both signs", lambda n: halves("*a ", "_a*_ ", n)),
    markdown("multiples of three", lambda n: "a**b" + times("c* ", n)),
    markdown("emphasis within a word", lambda n: times("a_b**c", n)),
    markdown("links and emphasis", lambda n: times("[ a_", n)),
    markdown("brackets and parentheses", lambda n: times("[ (](", n)),
    markdown("pictures of nothing", lambda n: times("![[]()", n)),
    markdown("pictures of nothing, a paragraph each kilobyte", lambda n: times(times("![[]()", 990) + "\n\n", n)),
    markdown("links and emphasis mixed", lambda n: times("**x [a*b**c*](d)", n)),
    markdown("nested brackets", lambda n: around("[", "a", "]", n)),
    markdown("nested brackets, a paragraph each kilobyte", lambda n: times(around("[", "a", "]", 990) + "\n\n", n)),
    markdown("nested quotes", lambda n: times("> ", n) + "a"),
    markdown("nested quotes without spaces", lambda n: times(">", n) + "a"),
    markdown("quotes of nothing", lambda n: times(">", n)),
    markdown("quotes of nothing, line by line", lambda n: times(">" * 500 + "\n", n)),
    markdown("nested lists", lambda n: stairs("* a", n)),
    markdown("nested lists by tabs", lambda n: stairs("* a", n, "\t")),
    markdown("nested lists on a line", lambda n: times("- ", n) + "a"),
    markdown("nested numbers on a line", lambda n: times("1. ", n) + "a"),
    markdown("nested numbers and tabs on a line", lambda n: times("1)\t", n) + "a"),
    markdown("blank lines in deep lists", lambda n: times("- ", n // 2) + "x" + times("\n", n // 2)),
    markdown("blank lines in deep lists in a quote", lambda n: "> " + times("- ", n // 2) + "x\n" + times(">\n", n // 2)),
    markdown("blank lines in lists of 40", lambda n: "- " * 40 + "x" + times("\n", n)),
    markdown("emphasis in deep quotes", lambda n: halves(">", "a*", n)),
    markdown("emphasis in quotes of 40", lambda n: ">" * 40 + times("a*", n)),
    markdown("backticks", lambda n: "".join("e" + "`" * count for count in range(1, int((2 * n) ** 0.5)))),
    markdown("backticks on lines", lambda n: "".join("e" + "`" * count + "\n" for count in range(1, int((2 * n) ** 0.5)))),
    markdown("unclosed links", lambda n: times("[a](b", n)),
    markdown("unclosed links in signs", lambda n: times("[a](<b", n)),
    markdown("unclosed titles", lambda n: times('[a](b "', n)),
    markdown("unclosed comments", lambda n: "</" + times("<!--", n)),
    markdown("unclosed instructions", lambda n: "</" + times("<?", n)),
    markdown("unclosed declarations", lambda n: "</" + times("<!A ", n)),
    markdown("unclosed sections of data", lambda n: "</" + times("<![CDATA[", n)),
    markdown("unclosed tags", lambda n: times("<a href='", n)),
    markdown("unclosed autolinks", lambda n: times("<http://a", n)),
    markdown("blocks of HTML", lambda n: times("<div>\n", n)),
    markdown("entities", lambda n: times("&amp;", n)),
    markdown("unknown entities", lambda n: times("&a", n)),
    markdown("backslashes", lambda n: times("\\", n)),
    markdown("definitions in one paragraph", lambda n: numbered("[a#]: b\n", n)),
    markdown("definitions", lambda n: numbered("[a#]: /b\n\n", n // 2) + numbered("[a#]\n\n", n // 2)),
    markdown("a long definition, many references",
             lambda n: "[a]: http://example.org/" + times("b", n // 2) + "\n\n" + times("[a]\n\n", n // 2)),
    markdown("a long title, many references",
             lambda n: "[a]: http://example.org/ '" + times("word\n", n // 2) + "'\n\n" + times("[a]\n\n", n // 2)),
    markdown("definitions that are none", lambda n: times("[\n]: <\n", n)),
    markdown("headings", lambda n: times("# a\n", n)),
    markdown("underlines", lambda n: times("a\n-\n", n)),
    markdown("rules", lambda n: times("* * *\n", n)),
    markdown("rules of one line", lambda n: times("* ", n)),
    markdown("rules that are none", lambda n: times("* ", n) + "a"),
    markdown("fences", lambda n: times("```\na\n", n)),
    markdown("unclosed fence", lambda n: "~~~\n" + times("a\n", n)),
    markdown("code by indentation", lambda n: "    a\n" + times("\n", n)),
    markdown("items", lambda n: times("- a\n", n)),
    markdown("items with blank lines", lambda n: times("- a\n\n", n)),
    markdown("numbers", lambda n: numbered("#. a\n", n)),
    markdown("spaces", lambda n: times(" ", n) + "a"),
    markdown("spaces at ends of lines", lambda n: times("a        \n", n)),
    markdown("pictures on lines", lambda n: times("![a](b.jpg)\n\n", n)),
    markdown("a table", lambda n: "|a|b|\n|-|-|\n" + times("|a|b|\n", n)),
]

TEXT = [
    text("a long line", lambda n: times("word ", n)),
    text("a long sentence", lambda n: times("the ferry of the town and ", n)),
    text("a long word", lambda n: times("a", n)),
    text("short lines", lambda n: times("a\n", n)),
    text("blank lines", lambda n: times("\n", n) + WORDS),
    text("short paragraphs", lambda n: times("a b c.\n\n", n)),
    text("sentences", lambda n: times("A b. ", n)),
    text("stops", lambda n: times(".", n)),
    text("quotes", lambda n: times('"', n)),
    text("open quotes", lambda n: times("\u201ca ", n)),
    text("parentheses", lambda n: times("(", n)),
    text("commas", lambda n: times("a, ", n)),
    text("capitals", lambda n: times("Anna ", n)),
    text("names", lambda n: numbered("Anna B# of ", n)),
    text("names, a sentence each", lambda n: numbered("Mrs Anna B# spoke. ", n)),
    text("new words", lambda n: numbered("w# ", n)),
    text("abbreviations", lambda n: times("U.S. ", n)),
    text("dates", lambda n: times("24 January 2019\n", n)),
    text("digits", lambda n: times("1", n)),
    text("numbers", lambda n: times("1 ", n)),
    text("hashes", lambda n: times("#a ", n)),
    text("addresses", lambda n: times("http://a.example/b ", n)),
    text("slashes", lambda n: times("://", n)),
    text("brackets", lambda n: times("](", n)),
    text("pictures of nothing", lambda n: times("![[]()", n)),
    text("signs of Markdown", lambda n: times("*_`[<&\\", n)),
    text("by-lines", lambda n: times("By Anna Bell\n", n)),
    text("captions", lambda n: times("Image caption a\n", n)),
    text("labels", lambda n: times("Tags: a, b\n", n)),
    text("topics", lambda n: "Tags: " + numbered("t#, ", n)),
    text("furniture", lambda n: times("Read more: a\n", n)),
    text("items", lambda n: times("* a\n", n)),
    text("signs at the start of lines", lambda n: times("> ", n)),
    text("marks", lambda n: "a" + times("\u0301", n // 2)),
    text("Chinese", lambda n: times("\u65b0\u6a4b", n // 3)),
    text("mojibake", lambda n: times("\u00e2\u20ac\u2122 ", n // 8)),
    text("carriage returns", lambda n: times("a\r", n)),
    text("angle brackets", lambda n: times("< ", n)),
]

HTML = [
    page("nested elements", lambda n: times("<div>", n) + "a"),
    page("nested and closed elements", lambda n: around("<div>", "a", "</div>", n)),
    page("wrong closings of nested elements", lambda n: halves("<div>", "</b>", n)),
    page("wrong closings of nested unknown elements", lambda n: halves("<x>", "</y>", n)),
    page("wrong closings", lambda n: times("<div></b>", n)),
    page("nested inline elements", lambda n: times("<b>", n) + "a"),
    page("bold and italic crossed", lambda n: times("<b>a<i>a</b>a</i>", n)),
    page("nested links", lambda n: times("<a href=b>a ", n)),
    page("inline elements 300 deep", lambda n: "<i>" * 300 + times("<b>a</b> a ", n)),
    page("nested lists", lambda n: times("<ul><li>a", n)),
    page("items of lists 190 deep", lambda n: "<ul><li>" * 190 + times("<li>a", n)),
    page("items of lists 19 deep", lambda n: "<ul><li>" * 19 + times("<li>a", n)),
    page("nested quotes", lambda n: times("<blockquote>a", n)),
    page("paragraphs in quotes 390 deep", lambda n: "<blockquote>" * 390 + times("<p>a", n)),
    page("nested tables", lambda n: times("<table><tr><td>", n) + "a"),
    page("a wide table", lambda n: "<table><tr>" + times("<td>a", n)),
    page("a long table", lambda n: "<table>" + times("<tr><td>a<td>b", n)),
    page("attributes", lambda n: "<p " + numbered("a#=b ", n) + ">a"),
    page("attributes without values", lambda n: "<p " + numbered("a# ", n) + ">a"),
    page("attributes by slashes", lambda n: "<p " + numbered("a#/", n) + ">a"),
    page("a long attribute", lambda n: "<p class='" + times("a ", n) + "'>a"),
    page("classes, an element each", lambda n: numbered("<p class='a#'>a</p>", n)),
    page("a long class of many elements", lambda n: "<div class='" + times("a ", n // 2) + "'>" + times("<p>a", n // 2)),
    page("entities", lambda n: times("&amp;", n)),
    page("entities without ends", lambda n: times("&amp", n)),
    page("unknown entities", lambda n: times("&abc;", n)),
    page("numbers of characters", lambda n: times("&#x41;", n)),
    page("comments", lambda n: times("<!-- a -->", n)),
    page("an unclosed comment", lambda n: times("<!-- a ", n)),
    page("a comment of hyphens", lambda n: "<!--" + times("-", n)),
    page("a script", lambda n: "<script>" + times("var a = 1;\n", n) + "</script>a"),
    page("unclosed scripts", lambda n: times("<script>", n)),
    page("a script of endings", lambda n: "<script>" + times("</", n)),
    page("styles", lambda n: times("<style>a{}</style>", n)),
    page("unclosed tags", lambda n: times("<p ", n)),
    page("an unclosed value", lambda n: "<p a='" + times("b ", n)),
    page("unclosed values", lambda n: times("<p a='", n)),
    page("angle brackets", lambda n: times("<", n)),
    page("closings", lambda n: times("</p>", n)),
    page("declarations", lambda n: times("<!A>", n)),
    page("instructions", lambda n: times("<?a?>", n)),
    page("sections of data", lambda n: times("<![CDATA[a]]>", n)),
    page("paragraphs", lambda n: times("<p>a", n)),
    page("paragraphs of words", lambda n: times(f"<p>{WORDS}", n)),
    page("headings", lambda n: times("<h2>a</h2>", n)),
    page("headlines", lambda n: times("<h1>A Ferry Is Late</h1>", n)),
    page("line breaks", lambda n: times("a<br>", n)),
    page("rules", lambda n: times("<hr>", n)),
    page("text without a tag", lambda n: times("word ", n)),
    page("links", lambda n: times("<a href='b'>a</a> ", n)),
    page("links, a paragraph each", lambda n: times("<p><a href='b'>a</a></p>", n)),
    page("a long link around many paragraphs",
         lambda n: "<a href='http://example.org/" + times("b", min(n // 2, 99_000)) + "'>" + times("<p>a", n // 2)),
    page("a long link around many words",
         lambda n: "<p><a href='http://example.org/" + times("b", min(n // 2, 99_000)) + "'>" + times("a<br>", n // 2)),
    Shape("html: a long address of the page, many links", "seeds/a.html",
          lambda n: "<html><head><title>A Ferry</title><link rel=canonical href='http://example.org/"
          + times("b/", min(n // 2, 99_000)) + "'></head><body><article>" + f"<p>{WORDS * 3}" + times("<p>a <a href=b>c</a>", n // 2)),
    page("code", lambda n: "<pre>" + times("a\n", n)),
    page("code in a line", lambda n: times("<code>a</code> ", n)),
    page("backticks in code", lambda n: "<pre>" + times("`", n)),
    page("code of brackets", lambda n: times("<p><code>[![*_</code></p>", n)),
    page("pictures", lambda n: times("<figure><img src='a.jpg'><figcaption>a</figcaption></figure>", n)),
    page("pictures, each another", lambda n: numbered("<img src='a#.jpg' alt='a'>", n)),
    page("empty cells of a header", lambda n: "<table><tr>" + times("<th></th>", n) + "<tr><td>a<td>b<tr><td>a<td>b"),
    page("captions", lambda n: times("<figcaption>a</figcaption>", n)),
    page("times", lambda n: times("<time datetime='2024-05-03'>", n)),
    page("lines of meta", lambda n: times("<meta name='keywords' content='a'>", n)),
    page("topics", lambda n: numbered("<meta property='article:tag' content='a#'>", n)),
    page("authors", lambda n: numbered("<meta name='author' content='Anna B#'>", n)),
    page("data", lambda n: "<script type='application/ld+json'>" + times('{"@type":', n) + "</script>"),
    page("data of many pieces", lambda n: times('<script type="application/ld+json">{"@type": "NewsArticle"}</script>', n)),
    page("data, a list", lambda n: "<script type='application/ld+json'>[" + times('{"@type":"NewsArticle"},', n) + "{}]</script>"),
    page("data with authors", lambda n: "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":["
         + numbered('{"name":"Anna B#"},', n) + "{}]}</script>"),
    page("hidden elements", lambda n: times("<p style='display:none'>a", n)),
    page("options", lambda n: times("<select><option>a", n)),
    page("forms", lambda n: times("<form>", n)),
    page("frames", lambda n: times("<iframe>", n)),
    page("drawings", lambda n: times("<svg><g>", n)),
    page("bodies", lambda n: times("<body>", n)),
    page("pages", lambda n: times("<html><head></head><body>a</body></html>", n)),
]

FEEDS = [
    feed("entries", lambda n: numbered(item("a", "A #"), n), converts=True),
    feed("entries of one title", lambda n: times(item("a"), n), converts=True),
    feed("entries that are alike", lambda n: times(item(WORDS), n), converts=True),
    feed("entries of nothing", lambda n: times("<item/>", n), converts=True),
    feed("a long section of data", lambda n: f"<item><title>B</title><description><![CDATA[{times('word ', n)}]]></description></item>"),
    feed("many sections of data", lambda n: f"<item><title>B</title><description>{times('<![CDATA[a]]>', n)}</description></item>"),
    feed("references", lambda n: f"<item><title>B</title><description>{times('&lt;', n)}</description></item>"),
    feed("unknown references", lambda n: f"<item><title>B</title><description>{times('&nbsp;', n)}</description></item>"),
    feed("bare signs", lambda n: f"<item><title>B</title><description>{times('& ', n)}</description></item>"),
    feed("nested elements", lambda n: times("<a>", n)),
    feed("nested entries", lambda n: times("<item>", n)),
    feed("elements 200 deep", lambda n: "<item>" + times("<a>" * 200 + "</a>" * 200, n) + "</item>"),
    feed("elements of an entry", lambda n: "<item>" + times("<a>b</a>", n) + "</item>"),
    feed("topics of an entry", lambda n: "<item>" + numbered("<category>a#</category>", n) + "</item>"),
    feed("authors of an entry", lambda n: "<item><title>B</title>" + numbered("<dc:creator>Anna B#</dc:creator>", n) + "</item>"),
    feed("attributes", lambda n: "<item " + numbered("a#='b' ", n) + "/>"),
    feed("namespaces", lambda n: "<item " + numbered("xmlns:a#='b' ", n) + "/>"),
    feed("nested namespaces", lambda n: numbered("<a xmlns:b#='c'>", n)),
    feed("a long title", lambda n: f"<item><title>{times('word ', n)}</title></item>"),
    feed("comments", lambda n: times("<!-- a -->", n)),
    feed("instructions", lambda n: times("<?a b?>", n)),
    feed("an unclosed comment", lambda n: "<!--" + times(" a", n)),
    Shape("feed: a long name, many entries", "seeds/a.xml",
          lambda n: f"<rss version='2.0'><channel><title>{times('word ', n // 2)}</title>" + times(item("a"), n // 2)
          + item(WORDS) + "</channel></rss>", converts=True),
    Shape("feed: many authors, many entries", "seeds/a.xml",
          lambda n: "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title>"
          + numbered("<author><name>Anna B#</name></author>", n // 2)
          + times("<entry><title>A</title><content>a</content></entry>", n // 2)
          + f"<entry><title>A</title><content>{WORDS}</content></entry></feed>", converts=True),
    Shape("feed: a long base, many entries", "seeds/a.xml",
          lambda n: f"<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://example.org/{times('b/', n // 2)}'><title>T</title>"
          + numbered("<entry><title>A</title><link href='a#'/><content>a</content></entry>", n // 2)
          + f"<entry><title>A</title><content>{WORDS}</content></entry></feed>", converts=True),
    Shape("feed: a long base, many links", "seeds/a.xml",
          lambda n: f"<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://example.org/{times('b/', n // 2)}'><title>T</title>"
          + f"<entry><title>A</title><content type='html'>{WORDS}{times('&lt;p&gt;&lt;a href=b&gt;c&lt;/a&gt;', n // 2)}</content></entry></feed>"),
]

RECORDS = [
    records("records", lambda n: numbered('{"title": "A #", "text": "a b"}\n', n), converts=True),
    records("records that are alike", lambda n: times('{"title": "A", "text": "a b"}\n', n), converts=True),
    records("a long text", lambda n: '{"title": "B", "text": "' + times("word ", n) + '"}'),
    records("escapes", lambda n: '{"title": "B", "text": "' + times("\\u0041", n) + '"}'),
    records("half pairs", lambda n: '{"title": "B", "text": "' + times("\\ud800", n) + '"}'),
    records("line ends in a text", lambda n: '{"title": "B", "text": "' + times("a\n", n) + '"}'),
    records("nested lists", lambda n: '{"title": "B", "a": ' + times("[", n)),
    records("nested objects", lambda n: '{"title": "B", "a": ' + times('{"a":', n)),
    records("nested and closed lists", lambda n: '{"title": "B", "a": ' + around("[", "1", "]", n) + "}"),
    records("names", lambda n: "{" + numbered('"a#": 1, ', n) + '"text": "a"}'),
    records("one name", lambda n: "{" + times('"a": 1, ', n) + '"text": "a"}'),
    records("a list", lambda n: '{"text": "a", "tags": [' + numbered('"t#", ', n) + '"a"]}'),
    records("authors", lambda n: '{"text": "a", "authors": [' + numbered('"Anna B#", ', n) + '"a"]}'),
    records("braces", lambda n: times("{", n)),
    records("braces on lines", lambda n: times("{\n", n)),
    records("quotes", lambda n: times('"', n)),
    records("broken lines", lambda n: times("{a\n", n)),
    records("commas", lambda n: '{"a": [' + times(",", n) + "]}"),
    records("comments", lambda n: '{"a": ' + times("/* */", n) + "1}"),
    records("unclosed comments", lambda n: '{"a": ' + times("/*", n) + "1}"),
    records("digits", lambda n: '{"a": ' + times("1", n) + "}"),
    Shape("records: a list of records", "seeds/a.json",
          lambda n: '[{"title": "A", "text": "' + WORDS + '"}' + numbered(', {"title": "A #", "text": "a b"}', n) + "]",
          converts=True),
    Shape("records: a long name, many items", "seeds/a.json",
          lambda n: '{"version": "https://jsonfeed.org/version/1.1", "title": "' + times("word ", n // 2) + '", "items": ['
          + numbered('{"id": "#", "content_text": "a"},', n // 2) + '{"id": "x", "content_text": "' + WORDS + '"}]}', converts=True),
]

FRONT_MATTER = [
    front("keys", lambda n: numbered("k#: v\n", n)),
    front("one key", lambda n: times("k: v\n", n)),
    front("a long key", lambda n: times("k", n) + ": v"),
    front("a long value", lambda n: "k: " + times("word ", n)),
    front("a long quoted value", lambda n: 'k: "' + times("word ", n) + '"'),
    front("a block of lines", lambda n: "k: |\n" + times("  word\n", n)),
    front("folded lines", lambda n: "k: >\n" + times("  word\n\n", n)),
    front("nested maps", lambda n: stairs("k:", n, " ")),
    front("nested lists", lambda n: "k: " + times("[", n)),
    front("nested and closed lists", lambda n: "k: " + around("[", "a", "]", n)),
    front("nested braces", lambda n: "k: " + times("{", n)),
    front("nested items", lambda n: "k:\n  " + times("- ", n) + "a"),
    front("nested questions", lambda n: times("? ", n)),
    front("a list", lambda n: "topics:\n" + numbered("  - t#\n", n)),
    front("a list in brackets", lambda n: "topics: [" + numbered("t# of the harbour of the old town of Tesk, by the sea and under the hill that the ferry sees, ", n) + "a]"),
    front("topics with commas", lambda n: "topics: " + numbered("t#, ", n)),
    front("authors", lambda n: "authors: [" + numbered("Anna B#, ", n) + "a]"),
    front("pictures", lambda n: "pictures:\n" + numbered("  - address: http://a.example/#.jpg\n", n)),
    front("anchors", lambda n: numbered("k#: &a# v\n", n)),
    front("references", lambda n: "k: &a v\n" + numbered("k#: *a\n", n)),
    front("tags", lambda n: "k: " + times("!!str ", n)),
    front("comments", lambda n: times("# a\n", n)),
    front("colons", lambda n: times(": ", n)),
    front("a title", lambda n: "headline: " + times("word ", n)),
    front("a date", lambda n: "date: " + times("1 May ", n)),
    front("an address", lambda n: "url: http://a.example/" + times("b/", n)),
    front("escapes", lambda n: 'k: "' + times("\\x41", n) + '"'),
    front("no end", lambda n: "k: v\n...\n" + times("---\n", n)),
    front("tabs", lambda n: "k:" + times("\t", n) + "v"),
]

TEMPLATES = [
    template("text", lambda n: times("<p>word</p>\n", n)),
    template("values", lambda n: times("{{site.title}}\n", n)),
    template("values without lines", lambda n: times("{{site.title}}", n)),
    template("comments", lambda n: times("a{{! a }}b ", n)),
    template("comments on lines", lambda n: times("{{! a }}\n", n)),
    template("comments on a line of spaces", lambda n: times("  {{! a }}", n)),
    template("sections", lambda n: times("{{#site.title}}a{{/site.title}}", n)),
    template("nested sections", lambda n: around("{{#site.title}}", "a", "{{/site.title}}", n), refused=True),
    template("unknown names", lambda n: times("{{nonsense}}\n", n), refused=True),
    template("missing templates", lambda n: times("{{> nonsense.html}}\n", n), refused=True),
    template("a long name", lambda n: "{{" + times("a", n) + "}}", refused=True),
    template("a long path", lambda n: "{{" + times("a.", n) + "a}}", refused=True),
    template("unclosed tags", lambda n: times("{{a", n), refused=True),
    template("unclosed sections", lambda n: times("{{#site.title}}", n), refused=True),
    template("braces", lambda n: times("{ ", n)),
    template("blocks", lambda n: numbered("{{$b#}}a{{/b#}}", n)),
    template("filled blocks", lambda n: "{{< frame.html}}" + numbered("{{$b#}}a{{/b#}}", n) + "{{/ frame.html}}"),
    template("comments of HTML", lambda n: "<!--" + times(" a", n) + "-->"),
    template("a script", lambda n: "<script>" + times("</", n) + "</script>"),
    template("an attribute", lambda n: "<p class=\"" + times("a ", n) + "\">a"),
    template("values in an attribute", lambda n: "<p class=\"" + times("{{site.title}} ", n) + "\">a"),
    template("a long tag", lambda n: "<p" + times("a", n) + ">a"),
    template("sections in a long attribute",
             lambda n: "<p class=\"" + times("a ", n // 2) + times("{{#site.title}}a{{/site.title}}", n // 2) + "\">a"),
    template("sections in a long tag",
             lambda n: "<p" + times("a", n // 2) + " " + times("{{#site.title}}a {{/site.title}}", n // 2) + ">a"),
    template("a declaration", lambda n: "<!" + times("a ", n) + ">a"),
]

SETTINGS = [
    settings("unknown keys", lambda n: numbered("k#: v\n", n), refused=True),
    settings("a description", lambda n: "description: " + times("word ", n)),
    settings("sources", lambda n: "sources:\n" + numbered(f"  - name: A# {'of the town ' * 16}\n    host: a#.example\n", n)),
    settings("topics", lambda n: "topics:\n" + numbered(f"  - name: A# {'of the town ' * 16}\n", n)),
    settings("nested lists", lambda n: "k: " + times("[", n), refused=True),
    settings("a long key", lambda n: times("k", n) + ": v", refused=True),
]

SHAPES = MARKDOWN + TEXT + HTML + FEEDS + RECORDS + FRONT_MATTER + TEMPLATES + SETTINGS
