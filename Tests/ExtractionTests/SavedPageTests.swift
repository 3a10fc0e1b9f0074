import Model
import Testing

@testable import Extraction

@Suite("A saved page")
struct SavedPageTests {
  @Test("keeps its article and loses what stands around it")
  func wholeArticle() {
    let page = readSavedPage(html(body: navigation + article + footer))
    let text = String(decoding: page.markdown, as: UTF8.self)
    #expect(text == "\(first)\n\n## What it costs\n\n\(second)\n")
    #expect(page.record.headline?.value == "Ferry runs again")
  }

  @Test(
    "has a short headline where a title says it too",
    arguments: [
      ("Ferry runs", "Ferry runs - Tesk Gazette", "Ferry runs"),
      ("船再开", "船再开_新闻_港口网", "船再开"), ("Tesk Gazette", "Ferry runs - Tesk Gazette", nil),
      ("Menu", "Ferry runs", nil),
    ])
  func shortHeadline(heading: String, title: String, wanted: String?) {
    let page = readSavedPage(
      Array(
        "<html><head><title>\(title)</title></head><body><h1>\(heading)</h1><p>\(first)</p><p>\(second)</p></body></html>"
          .utf8))
    #expect((page.weighed.headline != nil) == (wanted != nil))
    if let wanted { #expect(page.record.headline?.value == wanted) }
  }

  @Test(
    "is not called by its site's name, which leads home from the top of the page",
    arguments: [
      ("Ferry runs again at last | News from Old Tesk", "Ferry runs again at last"),
      ("Tesk: News from Old Tesk", "News from Old Tesk"),
      ("News from Old Tesk", "News from Old Tesk"),
    ])
  func siteName(title: String, wanted: String) {
    let head = "<title>\(title)</title><meta property='og:site_name' content='News from Old Tesk'>"
    let top = "<h1><a href='/'>News from Old Tesk</a></h1><h2>Ferry runs again at last</h2>"
    let page = readSavedPage(
      Array(
        "<html><head>\(head)</head><body>\(top)<p>\(first)</p><p>\(second)</p></body></html>".utf8))
    #expect(page.record.headline?.value == wanted)
  }

  @Test("is called by its heading though that is a link and the site's name stands before it")
  func linkedHeadline() {
    let title = "The Old Tesk Gazette | Ferry runs again at last"
    let page = readSavedPage(
      Array(
        "<html><head><title>\(title)</title></head><body><h1><a href='/ferry'>Ferry runs again at last</a></h1><p>\(first)</p><p>\(second)</p></body></html>"
          .utf8))
    #expect(page.record.headline?.value == "Ferry runs again at last")
  }

  @Test("goes on in lists and tables below its only paragraph")
  func lists() {
    let items = (1...4).map { "<li>Pier \($0)</li>" }.joined()
    let page = readSavedPage(
      html(
        body: navigation + "<main><h1>Ferry runs again</h1><p>\(first)</p><ul>\(items)</ul>"
          + "<table><tr><td>Pier<td>Ships<tr><td>1<td>4</table></main>" + footer))
    let text = String(decoding: page.markdown, as: UTF8.self)
    #expect(text.contains("- Pier 4\n") && text.contains("| Pier | Ships |\n| 1 | 4 |\n"))
    #expect(!text.contains("Home"))
  }

  @Test(
    "has its tables as those of Markdown",
    arguments: [
      (
        "<tr><th>Club<th>Points<tr><td>Hask<td>4<tr><td>Tesk<td>3",
        "| Club | Points |\n| --- | --- |\n| Hask | 4 |\n| Tesk | 3 |"
      ),
      ("<tr><td>Hask<td>4<tr><td>Tesk<td>3", "|  |  |\n| --- | --- |\n| Hask | 4 |\n| Tesk | 3 |"),
      (
        "<tr><th>Year<th><tr><td>2023<td><b>up</b><td><b>a|b</b><tr><td><td>so<br>so",
        "| Year |  |  |\n| --- | --- | --- |\n| 2023 | **up** | **a\\|b** |\n|  | so so |"
      ),
      (
        "<tr><td><b>Club</b><td><b>Why</b><tr><td><a href='https://t.example/'>Tesk</a><td>1. FC",
        "| **Club** | **Why** |\n| --- | --- |\n| [Tesk](https://t.example/) | 1\\. FC |"
      ),
      (
        "<tr><th>Sign<th>Means<tr><td><code>a|b</code><td>or<tr><td><code>a\\|b</code><td>bar",
        "| Sign | Means |\n| --- | --- |\n| `a\\|b` | or |\n| a\\\\\\|b | bar |"
      ),
    ])
  func tables(rows: String, markdown: String) {
    let page = readSavedPage(
      html(
        body: navigation + "<main><h1>Ferry runs again</h1><p>\(first)</p><table>\(rows)</table>"
          + "<p>\(second)</p></main>" + footer))
    #expect(String(decoding: page.markdown, as: UTF8.self).contains("\n\n\(markdown)\n\n"))
  }

  @Test(
    "raises and strikes out what the page does",
    arguments: [
      ("10<sup>2</sup> km", "10² km"), ("10<sup>-6</sup> m", "10⁻⁶ m"),
      ("in 2019<sup><a href='#n1'>1</a></sup> she", "in 2019¹ she"), ("CO<sub>2</sub>", "CO2"),
      ("<sup>1</sup>/<sub>2</sub> mile", "¹/₂ mile"), ("20<sup>th</sup> of May", "20th of May"),
      ("on <del>Monday</del> <ins>Tuesday</ins>", "on ~~Monday~~ Tuesday"),
      ("on <s>Monday</s>", "on ~~Monday~~"),
    ])
  func raised(words: String, markdown: String) {
    let text = pageText("<p>\(first)</p><p>The divers say \(words).</p><p>\(second)</p>")
    #expect(text.contains("The divers say \(markdown)."))
  }

  @Test("loses what leads to other articles from within the text")
  func teasers() {
    let link = "<a href='https://t.example/x'>"
    let text = pageText(
      "<p>\(first)</p><h3>You may like</h3><h2>\(link)Hungry gulls at Ellery</a></h2><p>\(second)</p>"
        + "<p>\(link)<strong>GULLS OF ELLERY STEAL A CAKE</strong></a></p><p>\(first) Again.</p>"
        + "<h3>More From TESK</h3><p>\(second) Again.</p><h3>Most popular</h3><p>\(first) Still.</p>"
    )
    for gone in ["You may like", "gulls", "GULLS", "More From"] { #expect(!text.contains(gone)) }
    #expect(text.contains("### Most popular") && text.contains("Still."))
  }

  @Test(
    "keeps links in other scripts and headings that only begin as those of lists do",
    arguments: [
      "<p><a href='/k'>Паром и мост снова говорят друг с другом</a></p>",
      "<p><a href='/k'>連絡船 大橋 港 灯台 昨日</a></p>", "<h2>More from Less</h2>",
    ])
  func noTeasers(block: String) {
    let words = block.replacing(/<[^>]*>/, with: "")
    #expect(pageText("<p>\(first)</p>\(block)<p>\(second)</p>").contains(words))
  }

  private func pageText(_ inside: String) -> String {
    let page = readSavedPage(
      html(
        body: navigation + "<main><h1>Ferry runs again</h1>\(inside)</main>" + footer))
    return String(decoding: page.markdown, as: UTF8.self)
  }

  @Test("in a script without spaces keeps its short paragraphs")
  func spaceless() {
    let texts = ["老码头昨日重新开放，市民可以免费参观。", "码头去年开始维修。", "当天有三千多名市民冒雨前来参观。"]
    let page = readSavedPage(
      html(
        body: navigation + "<div class='text'>" + texts.map { "<p>\($0)</p>" }.joined() + "</div>"
          + footer))
    #expect(page.paragraphs.map(\.string) == texts)
  }

  @Test("knows where it was saved from, by a browser or an extension")
  func savedFrom() {
    for note in [
      "saved from url=(0023)https://a.example/ferry",
      "Page saved with SingleFile \n url: https://a.example/ferry \n",
    ] {
      let page = readSavedPage(Array("<!-- \(note) -->".utf8) + html(body: article))
      #expect(page.record.original?.value == "https://a.example/ferry")
    }
  }

  @Test(
    "is cut into its blocks however broken it is",
    arguments: [
      ("<p>One<p>Two", ["One", "Two"]),
      ("<div>One<br>and a half<br><br>Two</div>", ["One\nand a half", "Two"]),
      ("<ul><li>One<li>Two</ul>", ["One", "Two"]),
      ("<p>One <b>bold</b> &amp; one</p></b></div>", ["One bold & one"]),
      ("One<script>var a = '</p><p>No';</script> and one", ["One and one"]),
      ("<p>One<!-- no --> one</p><style>no</style><noscript>no</noscript>", ["One one"]),
      ("<p hidden>No</p><p style='color:red; display : none'>No</p><p>One</p>", ["One"]),
      ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", ["a | b", "c | d"]),
      (
        "<table><tr><th></th><th>Club<th>Pts</tr><tr><td>1<td>Hask<td>4</table>",
        ["| Club | Pts", "1 | Hask | 4"]
      ),
      ("<table><tr><td></td><td>a</td><td><td>b<tr><td>c<td></table>", ["| a |  | b", "c |"]),
      ("<table><tr><th> <th> <th> </tr><tr><td>a<td>b<td>c</table>", ["a | b | c"]),
      (
        "<p>Said <a>Ried</a><span><span> <img><a>Ried</a> <a>Ried wins</a> <a>MORE</a></span></span> (D).",
        ["Said Ried (D)."]
      ),
      (
        "<p>Said: <span><img> the bridge opens in May (see <a>a</a> and <a>b</a>), it is said.</span></p>",
        ["Said: the bridge opens in May (see a and b), it is said."]
      ),
      (
        "<p>Said <span><img><a>Ried</a></span> and <span><a>a</a><img><a>b</a></span>",
        ["Said Ried and ab"]
      ),
      ("<p>One&nbsp;two&shy;three</p>", ["One twothree"]),
      ("<p>cut <a href='x", ["cut"]),
    ])
  func blocks(source: String, wanted: [String]) {
    let page = cutIntoBlocks(parseHTML(Array(source.utf8)))
    #expect(page.blocks.map { page.text($0).string } == wanted)
  }

  @Test("nested a million deep is read in bounded time and space, and its text kept")
  func deep() {
    let source = String(repeating: "<div>", count: 200_000) + "<p>Down here</p>"
    let tree = parseHTML(Array(source.utf8))
    #expect(tree.nodes.count < 1_000)
    #expect(cutIntoBlocks(tree).blocks.count == 1)
  }

  @Test("with 100,000 attributes on a tag is read as quickly as others, and its text kept")
  func endlessTag() {
    let script = "<script>" + String(repeating: "var a = 1; ", count: 2_000) + "</script>"
    let tag = "<div " + (0..<100_000).map { "a\($0)=1" }.joined(separator: " ") + ">"
    let tree = parseHTML(Array((script + tag + "<p>One</p>" + script + "<p>Two</p>").utf8))
    let page = cutIntoBlocks(tree)
    #expect(page.blocks.map { page.text($0).string } == ["One", "Two"])
  }

  @Test(
    "says what its classes mean, and what they only seem to mean",
    arguments: [
      ("article-body", ClassWords.body), ("storyText main", .body), ("related-links", .related),
      ("c-shareBar", .share), ("hidden", .unseen), ("hidden-xs", ClassWords()),
      ("has-sidebar", ClassWords()),
      ("read-more", .related), ("AuthorBio", [.bio, .byline] as ClassWords),
      ("f-ad0-slot", .advert),
      ("552f81a-d9", ClassWords()),
      ("d-none d-print-block", .unseen), ("d-none d-md-block", ClassWords()),
      ("hidden lg:flex", ClassWords()), ("fact-box", .box), ("img_cptn", .caption),
      ("no-ads wide", ClassWords()), ("right-rail sidebar", .sidebar), ("x9-hJpRRP", ClassWords()),
    ])
  func classes(names: String, meaning: ClassWords) {
    #expect(ClassWords(names: Array(names.utf8)[...]) == meaning)
  }

  @Test(
    "finds its date in the best place that has one, on the day of its own zone",
    arguments: [
      (
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":"
          + "\"2019-01-24T23:30:00-05:00\"}</script><meta property='article:published_time' "
          + "content='2018-01-01'>", "2019-01-24T23:30-05:00"
      ),
      (
        "<meta property='article:published_time' content='2019-01-24T10:00:00Z'>",
        "2019-01-24T10:00Z"
      ),
      ("<link rel='canonical' href='https://a.example/2019/jan/24/ferry'>", "2019-01-24"),
      ("<link rel='canonical' href='https://a.example/ferry-2019-01-24.html'>", "2019-01-24"),
      ("<link rel='canonical' href='https://a.example/1234/56/78/ferry'>", nil),
      ("", nil),
    ])
  func date(head: String, wanted: String?) {
    let page = readSavedPage(html(head: head, body: article))
    #expect(page.record.published?.value.iso == wanted)
  }

  @Test(
    "finds the date beside its headline",
    arguments: [
      ("<p>Dec 18, 2023 <span>3 min read</span></p>", "", "2023-12-18"),
      ("<p>22 December 2023</p>", "<time datetime='2024-02-16'>16 February</time>", "2023-12-22"),
      ("<time datetime='2024-02-16'>16 February</time>", "", "2024-02-16"),
      ("<p>3 min read</p>", "", nil),
    ])
  func shownDate(above: String, below: String, wanted: String?) {
    let text = article.replacing("</h1>", with: "</h1>" + above)
    let others = String(repeating: "<p>Cheese wins a prize</p>", count: 16)
    let page = readSavedPage(html(body: text + others + below))
    #expect(page.record.published?.value.iso == wanted)
  }

  @Test("gives universal time on the day that it shows itself")
  func localDay() {
    let head = "<meta property='article:published_time' content='2019-01-25T03:30:00Z'>"
    let shown = article.replacing("</h1>", with: "</h1><p>January 24, 2019</p>")
    #expect(
      readSavedPage(html(head: head, body: shown)).record.published?.value.iso == "2019-01-24")
  }

  @Test(
    "names its authors, and nobody who is none",
    arguments: [
      ("{\"@type\":\"Person\",\"name\":\"Ilse Marant\"}", ["Ilse Marant"]),
      ("[{\"name\":\"Ilse Marant\"},{\"name\":\"Tom Ried\"}]", ["Ilse Marant", "Tom Ried"]),
      ("\"By Ilse Marant and Tom Ried\"", ["Ilse Marant", "Tom Ried"]),
      ("{\"@type\":\"Organization\",\"name\":\"Tesk News Agency\"}", []),
      ("\"https://a.example/ilse\"", []), ("\"admin\"", []), ("\"The Gazette\"", []),
    ])
  func authors(data: String, wanted: [String]) {
    let head =
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":\(data)}</script>"
    let page = readSavedPage(html(head: head, body: article))
    #expect((page.record.authors?.value ?? []) == wanted)
  }

  private func html(head: String = "", body: String) -> [UInt8] {
    Array(
      "<!DOCTYPE html><html><head><title>Ferry runs again</title>\(head)</head><body>\(body)</body></html>"
        .utf8)
  }
}

private let first =
  "The ferry between the two towns runs again after three weeks, the harbour office said on Thursday."
private let second =
  "It will cost four crowns, as it did before the storm had torn a hole into the pier in January."
private let article =
  "<main><h1>Ferry runs again</h1><p>\(first)</p><h2>What it costs</h2><p>\(second)</p></main>"
private let navigation =
  "<nav><ul><li><a href='/'>Home</a></li><li><a href='/news'>News</a></li></ul></nav>"
private let footer =
  "<footer><p>All rights reserved by the newspaper that you have just read, and by nobody else.</p></footer>"
