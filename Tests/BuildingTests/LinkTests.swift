import Model
import Testing

@testable import Building

@Suite("Links of the site")
struct LinkTests {
  @Test(
    "lead where a browser goes",
    arguments: [
      ("a.html", "2024/01/x.html", "2024/01/a.html"),
      ("../../about/", "2024/01/x.html", "about/index.html"),
      ("./", "2024/01/x.html", "2024/01/index.html"),
      ("", "2024/01/x.html", "2024/01/index.html"),
      ("..", "a/b/x.html", "a/index.html"),
      ("../../../out.html", "2024/x.html", "out.html"),
      ("%D8%A7.html?q=1#top", "x.html", "ا.html"),
      ("a&amp;b.html", "x.html", "a&b.html"),
      ("#main", "about/index.html", "about/index.html"),
      ("/digest/feeds/", "404.html", "feeds/index.html"),
      ("https://example.org/digest/a/", "x.html", "a/index.html"),
      ("https://example.org/digest", "x.html", "index.html"),
    ])
  func inside(link: String, page: String, file: String) {
    let resolver = LinkResolver(base: BaseURL("https://example.org/digest/"), file: page)
    guard case .file(let found, _) = resolver.target(of: Array(link.utf8)[...]) else {
      Issue.record("'\(link)' leads out of the site")
      return
    }
    #expect(String(decoding: found, as: UTF8.self) == file)
  }

  @Test(
    "are no business of the site where they lead out of it",
    arguments: [
      "https://elsewhere.example/", "mailto:a@b.example", "//cdn.example/a.css", "data:,x",
      "/other/page.html", "https://example.org/digest2/",
    ])
  func outside(link: String) {
    let resolver = LinkResolver(base: BaseURL("https://example.org/digest/"), file: "x.html")
    #expect(resolver.target(of: Array(link.utf8)[...]) == .elsewhere)
  }

  @Test("keep the name of the place that they lead to")
  func anchor() {
    let resolver = LinkResolver(base: nil, file: "a/x.html")
    let target = resolver.target(of: Array("../b/#m%C3%A4rz".utf8)[...])
    #expect(target == .file(Array("b/index.html".utf8), anchor: Array("märz".utf8)))
  }

  @Test(
    "are found in attributes and elements, and nowhere else",
    arguments: [
      (#"<a class="x" href="one.html">href="two.html"</a>"#, false, ["link one.html"]),
      ("<A HREF=x>", false, []),
      (#"<!-- <a href="x"> --><p id='p1'>"#, false, ["anchor p1"]),
      (
        #"<script>"<a href='x'>"</script><img src="a.png" srcset="b.png 2x">"#, false,
        ["link a.png", "candidates b.png 2x"]
      ),
      (#"<meta content="0; url=a.html"><div content="b">"#, false, ["content 0; url=a.html"]),
      (#"<a title="a > b" href="c">"#, false, ["link c"]),
      ("<url><loc>https://x.example/</loc></url>", true, ["link https://x.example/"]),
      ("<link>\n</link><link>a</link>", true, ["link a"]),
      (#"<outline xmlUrl="a.xml" htmlUrl="a/"/>"#, true, ["link a.xml", "link a/"]),
      ("<a href=\"unclosed", false, ["link unclosed"]), ("<", false, []),
      ("<a href=", false, ["link "]),
    ])
  func scan(text: String, isXML: Bool, expected: [String]) {
    let bytes = Array(text.utf8)
    let found = MarkupScanner.finds(in: bytes, isXML: isXML).map {
      "\($0.kind) \(String(decoding: bytes[$0.range], as: UTF8.self))"
    }
    #expect(found == expected)
  }
}

@Suite("Frozen files")
struct FrozenFilesTests {
  @Test("stay as they are, and give back what was added to a pack")
  func pack() throws {
    let (files, memory) = FileSystem.inMemory(["c/whole": [1, 2, 3], "c/longer": [4, 5, 6, 7]])
    let before = memory.all
    for (path, kept, start) in [
      ("c/whole", 3, [1, 2, 3]), ("c/longer", 2, [4, 5]), ("c/new", 0, []),
    ]
      as [(String, Int, [UInt8])]
    {
      let pack = try files.frozen().pack(path, kept)
      #expect(try pack.append([8, 9]) == kept && pack.count() == kept + 2)
      #expect(try pack.read(0, kept) == start && pack.read(kept, 2) == [8, 9])
      #expect(throws: FileError.self) { try pack.read(kept + 1, 2) }
    }
    try files.frozen().write("c/whole", [])
    try files.frozen().remove("c/longer")
    #expect(memory.all == before)
  }
}
