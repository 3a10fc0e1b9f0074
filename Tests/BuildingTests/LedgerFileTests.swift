import Model
import Testing

@testable import Building

@Suite("The ledger's file")
struct LedgerFileTests {
  @Test("gives back what was put in, whatever ids hold")
  func roundTrip() throws {
    let ledger = Ledger(
      articles: [
        "mb/a.txt": SitePath("2024/02/03/a.html"), "tab\tline\n100 %09": SitePath("undated/b.html"),
        "https://example.org/新橋": SitePath("undated/新橋.html"),
      ],
      topics: ["kim jong-un": SitePath("topics/kim-jong-un/")],
      editions: try [
        #require(EditionPeriod("2024-W06")): EditionSelection(
          lead: [.init([ShortID(of: "a"), ShortID(of: "b")], isUpdate: true)],
          sections: [
            .init(.section("sport"), [.init([ShortID(of: "c")])]),
            .init(.topic("Port Ellery = 100 %"), [.init([ShortID(of: "d")])]),
            .init(.other, [.init([ShortID(of: "e")])]),
          ], briefs: [.init([ShortID(of: "f")])], late: [ShortID(of: "g")],
          archive: [ShortID(of: "h")]),
        #require(EditionPeriod("2024-02-05")): EditionSelection(),
      ], seeds: ["new/tab\tline.txt": "mb/a.txt", "../odd": "2024/02/03/a.html"])
    let text = String(decoding: bytes(of: ledger), as: UTF8.self)
    #expect(try read(text) == ledger)
    #expect(
      text.split(separator: "\n").dropFirst(2).elementsEqual(
        text.split(separator: "\n").dropFirst(2).sorted()))
  }

  @Test("is empty where there is none")
  func missing() throws {
    #expect(try readLedger("digest.lock", in: FileSystem.inMemory().0) == Ledger())
  }

  @Test(
    "ends the build where it can't be read, rather than change addresses",
    arguments: [
      "<<<<<<< HEAD", "article\tonly-two", "novel\ta.html\tid", "article\t../a.html\tid",
      "article\t/etc/a.html\tid", "article\t.htaccess\tid", "article\t\tid", "article\t#a.html\tid",
      "edition\teditions/2024-02.html\t2024-03",
      "edition\teditions/2024-02.html\t2024-02 lead abc",
      "edition\teditions/2024-02.html\t2024-02 0123456789",
    ])
  func broken(line: String) {
    let error = #expect(throws: BuildError.self) { try read("# ledger\n\(line)\n") }
    #expect(
      error?.diagnostics.map(\.text) == [
        "digest.lock:2: error: this line is not one of the ledger's; without the ledger the "
          + "addresses of articles could change. Mend the line (a merge may have left marks), or "
          + "take the file from the last commit."
      ])
  }

  private func read(_ text: String) throws -> Ledger {
    try readLedger("digest.lock", in: FileSystem.inMemory(["digest.lock": Array(text.utf8)]).0)
  }
}

@Suite("A manifest")
struct ManifestTests {
  @Test("gives back what was put in")
  func roundTrip() {
    let manifest = Manifest(entries: [
      "index.html": .init(bytes: Fingerprint(of: "b")),
      "2019/index.html": .init(bytes: Fingerprint(of: "c"), isUncertain: true),
      "undated/新橋 .html": .init(bytes: nil, isUncertain: true),
    ])
    #expect(Manifest(manifest.bytes) == manifest)
  }

  @Test("of an older build, with two fingerprints a file, is read as well")
  func older() {
    let (page, bytes) = (Fingerprint(of: "a"), Fingerprint(of: "b"))
    func line(_ path: String, _ first: String) -> String {
      "\(path)\t\(first)\t\(hexadecimal(bytes))\n"
    }
    let text = "# digestgen manifest 1: x\n" + line("a", hexadecimal(page)) + line("b", "-")
    #expect(
      Manifest(Array(text.utf8))?.entries
        == ["a": .init(bytes: bytes), "b": .init(bytes: bytes, isUncertain: true)])
  }

  private func hexadecimal(_ fingerprint: Fingerprint) -> String {
    var bytes: [UInt8] = []
    fingerprint.appendHexadecimal(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("is the same in parts", arguments: [0, 3, 9_000])
  func parts(count: Int) {
    let entries = (0..<count).map {
      ("page-\($0)/index.html", Manifest.Entry(bytes: Fingerprint(of: "\($0)")))
    }
    var (first, second) = (
      Manifest.Parts(of: entries.prefix(count / 2)),
      Manifest.Parts(of: entries.dropFirst(count / 2), isBegun: true)
    )
    var parts: [[UInt8]] = []
    while let part = first.next() ?? second.next() { parts.append(part) }
    #expect(parts.flatMap(\.self) == Manifest.bytes(of: entries))
    #expect(parts.count <= 4 && (count < 4 || parts.count > 1), "\(parts.map(\.count))")
  }

  @Test("that is none is none, and a path that leaves the folder is not believed")
  func hostile() {
    #expect(Manifest([]) == nil)
    #expect(Manifest(Array("index.html\t-\t-\n".utf8)) == nil)
    let text =
      "# digestgen manifest 1: x\n../../etc/passwd\t-\t-\n/etc\t-\t-\na//b\t-\t-\nc\t-\t-\n"
    #expect(Manifest(Array(text.utf8))?.entries.keys.sorted() == ["c"])
  }
}
