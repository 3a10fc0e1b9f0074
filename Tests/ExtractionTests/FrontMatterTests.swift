import Model
import Testing

@testable import Extraction

@Suite("Front matter")
struct FrontMatterTests {
  @Test(
    "says that no article shall be made of the file, in the words of many programs",
    arguments: [
      "---\ndraft: true\n---\n", "---  \ntitle: Ferry\ndraft: true\n---  \n",
      "---\nhide: yes\n---\n",
      "---\npublished: false\n---\n", "---\ndraft: maybe\n---\n",
      "---\nhidden: yes\n---\n", "---\nstatus: Draft\n---\n",
      "---\ntitle: Kim: the letter\ndraft: true # not yet\n---\n", "+++\n\"draft\" = true\n+++\n",
      "+++\ntitle = \"Ferry\"\ndraft = true\n+++\n",
    ])
  func drafts(matter: String) {
    let found = read(matter + "The ferry sails again.\n")
    #expect(found.articles.isEmpty)
    #expect(found.diagnostics.last?.severity == .note)
  }

  @Test(
    "gives the headline, which need not stand below it once more",
    arguments: [
      ("title: Ferry sails", "# Ferry sails\n\nIt left at nine.", "It left at nine."),
      ("title: Ferry sails", "Ferry  *sails*\n\n## FERRY SAILS.\n\nIt left.", "It left."),
      ("title: Ferry sails", "# Ferry sails\nIt left.", "# Ferry sails\nIt left."),
      ("title: Ferry sails", "# The ferry\n\nIt left.", "# The ferry\n\nIt left."),
      ("title: Ferry sails", "It left.\n\n# Ferry sails", "It left.\n\n# Ferry sails"),
      ("title: Ferry sails", "Ferry sails", "Ferry sails"),
      (
        "title: Ferry sails", "[Ferry sails](https://t.example/)\n\nIt left.",
        "[Ferry sails](https://t.example/)\n\nIt left."
      ),
      (
        "title: Ferry sails\ntitle_derived: true", "Ferry sails.\n\nIt left.",
        "Ferry sails.\n\nIt left."
      ),
    ])
  func repeatedHeadline(matter: String, body: String, text: String) throws {
    let article = try #require(read("---\n\(matter)\n---\n\(body)\n").articles.first)
    #expect(article.header.headline.text == "Ferry sails")
    #expect(String(decoding: article.content.markdown, as: UTF8.self) == text + "\n")
  }

  @Test(
    "that no line closes ends with its first blank line, and that is reported",
    arguments: [
      ("---\ntitle: Ferry\ndate: 2024-05-02\n\nIt left.\n", "It left.\n"),
      (
        "---\ntitle: Ferry\ntags:\n- Tesk\n\nNote: it left.\n\nIt came.\n",
        "Note: it left.\n\nIt came.\n"
      ),
      (
        "---\ntitle: Ferry\ndate: 2024-05-02\n\nIt left.\n\n---\n\nIt came.\n",
        "It left.\n\n---\n\nIt came.\n"
      ),
    ])
  func unclosed(text: String, body: String) throws {
    let found = read(text)
    let article = try #require(found.articles.first)
    #expect(article.header.headline.text == "Ferry")
    #expect(String(decoding: article.content.markdown, as: UTF8.self) == body)
    #expect(found.diagnostics.first?.severity == .warning && found.diagnostics.first?.line != nil)
  }

  @Test(
    "is none where a rule opens a text",
    arguments: ["---\nThe ferry left at nine.\n", "---\nNote: the ferry left.\n\nIt came.\n"])
  func rule(text: String) throws {
    let article = try #require(read(text).articles.first)
    #expect(String(decoding: article.content.markdown, as: UTF8.self).contains("ferry left"))
  }

  @Test("in TOML is read as the YAML that says the same")
  func toml() throws {
    let article = try #require(
      read(
        """
        +++
        title = "Ferry: sails again"
        date = 2019-01-24T10:00:00Z
        tags = [
          "Ferries", 'Harbours',
        ]
        draft = false
        [params]
        author = "nobody"
        +++
        The ferry sails again.
        """
      ).articles.first)
    #expect(article.header.headline.text == "Ferry: sails again")
    #expect(article.header.published?.iso == "2019-01-24T10:00Z")
    #expect(article.header.listedTopics == ["Ferries", "Harbours"])
    #expect(article.header.authors.isEmpty)
    #expect(String(decoding: article.content.markdown, as: UTF8.self) == "The ferry sails again.\n")
  }

  @Test("in TOML ends at the first table, whatever brackets stand in its texts")
  func tables() {
    let header = read(
      "+++\ntitle = \"A [bracket\" # [\ntags = [\"a\", # ]\n\"rights\"]\n[params]\nauthor = \"No\"\n+++\nText.\n"
    ).articles.first?.header
    #expect(header?.headline.text == "A [bracket")
    #expect(header?.listedTopics == ["a", "rights"])
    #expect(header?.authors == [] && header?.rights == nil)
  }

  @Test(
    "is none without a key and a line that ends it",
    arguments: [
      "+++\nFerry sails again\n24 January 2019\n+++\n",
      "--- \nFerry sails again\n24 January 2019\n",
    ])
  func none(text: String) {
    let seed = Seed(
      path: "a.txt", file: "seeds/a.txt",
      bytes: Array(
        (text + "The ferry sails again from the quay of Tesk, the harbour office said.\n").utf8))
    let header = extract(seed, settings: Settings()).articles.first?.header
    #expect(header?.published?.iso == "2019-01-24")
  }

  @Test(
    "names its authors",
    arguments: [
      ("author: By Ilse Marant", ["Ilse Marant"]),
      ("author: [\"[[Ilse Marant]]\"]", ["Ilse Marant"]),
      ("authors: [{name: Ilse Marant}, {name: Tom Ried}]", ["Ilse Marant", "Tom Ried"]),
      ("authors: Ilse Marant, Tom Ried", ["Ilse Marant", "Tom Ried"]),
    ])
  func authors(line: String, names: [String]) {
    #expect(read("---\n\(line)\n---\nText.\n").articles.first?.header.authors == names)
  }

  @Test("gives the page's address as its source, as web clippers do")
  func clipped() throws {
    let clipped = try #require(
      read("---\nsource: https://gazette.example/a\n---\nText.\n").articles.first?.header)
    #expect(clipped.original == "https://gazette.example/a")
    #expect(clipped.source?.name == "gazette.example")
    let named = try #require(read("---\nsource: Tesk Gazette\n---\nText.\n").articles.first?.header)
    #expect(named.source?.name == "Tesk Gazette")
    #expect(named.original == nil)
  }

  @Test(
    "has the summary that its keeper wrote, but none that repeats the headline",
    arguments: [
      ("summary: What the letter said.", "What the letter said."), ("summary: Ferry sails.", ""),
      // A description may be the site's motto.
      ("description: All the news of the isles.", ""),
    ])
  func summary(line: String, summary: String) {
    let found = read("---\ntitle: Ferry sails\n\(line)\n---\nShort.\n").articles.first?.header
    #expect(found?.summary == summary)
  }

  private func read(_ text: String) -> Extracted {
    let seed = Seed(path: "a.md", file: "seeds/a.md", bytes: Array(text.utf8))
    return extract(seed, settings: Settings())
  }
}

@Suite("A file that holds articles and is not read")
struct ForeignFormatTests {
  @Test(
    "is refused by its name",
    arguments: [
      ("{\\rtf1\\ansi Hello}", "RTF"),
      (
        "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=x\n\n<p>",
        "MHTML"
      ),
      ("Return-Path: <a@a.example>\nReceived: from b\nSubject: Ferry\n\nText", "an e-mail"),
      ("From a@a.example Mon\nMessage-ID: <1@a>\nSubject: Ferry\n\nText", "an e-mail"),
      ("X-1-ID: 5\nMIME-Version: 1.0\nSubject: Ferry\n\nText", "an e-mail"),
      ("[InternetShortcut]\nURL=https://a.example/\n", "a shortcut"),
    ])
  func refused(text: String, name: String) {
    let found = extract(seed(text), settings: Settings())
    #expect(found.articles.isEmpty)
    #expect(found.diagnostics.count == 1 && found.diagnostics[0].message.contains(name))
  }

  @Test(
    "is not one because its first lines look like a header",
    arguments: [
      "From: the mayor\nSubject: the ferry\n", "Received: 12 March 2019\nAccepted: 2 May 2019\n",
    ])
  func letter(start: String) {
    let text = start + "\nThe ferry sails again on Monday, the mayor said.\n"
    #expect(extract(seed(text), settings: Settings()).articles.count == 1)
  }

  private func seed(_ text: String) -> Seed {
    Seed(path: "a.txt", file: "seeds/a.txt", bytes: Array(text.utf8))
  }
}
