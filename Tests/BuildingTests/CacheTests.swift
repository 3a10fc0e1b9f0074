import Collation
import Model
import Testing

@testable import Building

@Suite("The cache of articles")
struct CacheTests {
  private let header = ArticleHeader(
    id: "https://gazette.example/letter", seed: "sub/letter.txt",
    headline: Headline("The letter – “from” the quay", isDerived: true),
    published: CalendarDay(2024, 2, 29).map {
      PublicationDate(day: $0, minute: 1_439, offset: -1_080)
    },
    modified: CalendarDay(9_999, 12, 31).map { PublicationDate(day: $0) },
    dateIsFromFileName: true, source: Source(name: "Gazette", homepage: nil),
    authors: ["Ann Marant", ""], original: "https://gazette.example/letter", language: "sr-Latn",
    listedTopics: ["Ferries"], section: "Sea", summary: "It came late.",
    rights: RightsRule(
      show: .excerpt, feed: .headline, isIndexed: false, isSearchable: true, pictures: .local,
      hasMarkdown: nil, isOwn: true, licence: "CC BY 4.0", licenceAddress: nil, holder: "Wire"))

  private let features = Features(
    names: [
      NamedMention(
        name: "Port Ellery", count: 300, weight: 0.1, bearing: .background, isInHeadline: true,
        isPerson: true)
    ], editorTopics: [0, 200], terms: [Term(id: .max, body: 255, headline: 0)],
    sketch: [0, 1 << 31], words: 128)

  private func record(of header: ArticleHeader) -> SeedRecord {
    let image = PictureImage(name: "x.png", width: 640, height: 360)
    let item = CollationItem(
      header: header, features: features,
      pictures: [PictureFile(seed: "sub/x.png", image: image)])
    let ticket = ContentStore.Ticket(
      fingerprint: Fingerprint(of: "x"), start: 1 << 40, count: 1)
    let stamp = FileStamp(size: 7, modified: -1, changed: .max, inode: .max)
    return SeedRecord(
      pictures: [("sub/x.png", stamp), ("sub/y.png", nil)],
      diagnostics: [Diagnostic(.note, file: "a", line: 0, "it is so", advice: nil)],
      entries: [ShelfEntry(item: item, ticket: ticket, isOneOfMany: true)])
  }

  @Test("tells of each line of the manifest what its page was made of")
  func madePages() {
    let bases = [Fingerprint(of: "day"), nil, Fingerprint(of: "story")]
    let made = MadePages(bytes: MadePages(bases).bytes)
    #expect((0..<3).map { made.basis(at: $0) } == bases)
    #expect(made.basis(at: 3) == nil)
    #expect(MadePages(bytes: [1, 2]).basis(at: 0) == nil)
  }

  @Test("takes no list that says it is longer than the bytes that are left")
  func longList() {
    for bytes: [UInt8] in [
      [2, 1, 0, 0, 0, 9], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
    ] {
      var reader = ByteReader(bytes[...])
      #expect(throws: DamagedBytes.self) { try reader.list(of: 4) { $0.count } }
    }
  }

  @Test("gives back every field of a record")
  func record() throws {
    let bare = ArticleHeader(id: "a.txt", seed: "a.txt", headline: Headline(""))
    for header in [header, bare] {
      let record = record(of: header)
      let back = try #require(SeedRecord(record.bytes))
      #expect(back.entries.map(\.item.header) == [header])
      #expect(back.entries.map(\.item.features) == [features])
      #expect(back.entries.map(\.item.pictures) == record.entries.map(\.item.pictures))
      #expect(back.entries.map(\.ticket.fingerprint) == [Fingerprint(of: "x")])
      #expect(back.entries.map(\.ticket.start) == [1 << 40] && back.entries[0].isOneOfMany)
      #expect(back.diagnostics == record.diagnostics)
      #expect(back.pictures.map(\.stamp) == record.pictures.map(\.stamp))
    }
  }

  @Test("does not know a record in which any byte is wrong or missing")
  func damagedRecord() {
    let bytes = record(of: header).bytes
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0x55
      #expect(SeedRecord(damaged) == nil)
      #expect(SeedRecord(Array(bytes[..<index])) == nil)
    }
  }

  @Test("gives back which articles were near, and knows that only as a whole")
  func nearness() throws {
    let near = [NearArticle(0, nearness: 0.25), NearArticle(1, nearness: 0.1)]
    let lists = try #require(NearLists(near, ends: [0, 0, 2]))
    let record = try #require(NearRecord(keys: [.max, 0, 7], lists: lists))
    let back = try #require(NearRecord(record.bytes))
    #expect(back.keys == record.keys && back.lists == lists)
    for position in record.bytes.indices {
      var damaged = record.bytes
      damaged[position] ^= 0x55
      #expect(NearRecord(damaged) == nil)
      #expect(NearRecord(Array(record.bytes[..<position])) == nil)
    }
  }

  @Test("gives back what compared texts have in common, and knows that only as a whole")
  func overlaps() throws {
    let overlaps = [
      TextPair(older: .max, newer: 1): Overlap(older: 300, newer: 0, shared: 0),
      TextPair(older: 1, newer: .max): Overlap(
        older: 1, newer: 2, shared: 1, words: 700, hasOtherFigures: true),
    ]
    let bytes = CodedOverlaps(overlaps: overlaps).bytes
    #expect(CodedOverlaps(bytes)?.overlaps == overlaps)
    for position in bytes.indices {
      var damaged = bytes
      damaged[position] ^= 0x55
      #expect(CodedOverlaps(damaged) == nil)
      #expect(CodedOverlaps(Array(bytes[..<position])) == nil)
    }
  }

  @Test("gives back an article's content")
  func content() throws {
    let picture = Picture(
      caption: "The quay", credit: nil, address: "https://gazette.example/far.jpg",
      file: "Letter_files/quay.jpg")
    let shown = picture.with(image: PictureImage(name: "x.png", width: 1, height: 0))
    let content = ArticleContent(markdown: Array("# A\n\nB".utf8), pictures: [picture, shown])
    #expect(try ArticleContent(packed: content.packed) == content)
    #expect(throws: DamagedBytes.self) { try ArticleContent(packed: [200]) }
  }

  @Test("knows an index only as a whole")
  func index() throws {
    let entries = (0..<3).map { number in
      ArticleIndex.Entry(
        path: Fingerprint(of: "\(number)"), stamp: ArticleIndex.Entry.unknown,
        content: Fingerprint(of: "x"), record: 10..<10 + number, contentBytes: number,
        hasPictures: number == 1)
    }
    let index = ArticleIndex(
      key: Fingerprint(of: "key"), recordsEnd: 100, contentsEnd: 200, entries: entries)
    let back = try #require(ArticleIndex(index.bytes))
    #expect(back.entries == entries && back.key == index.key)
    #expect(back.recordsEnd == 100 && back.contentsEnd == 200 && back.waste == 294)
    for position in index.bytes.indices {
      var damaged = index.bytes
      damaged[position] &+= 1
      #expect(ArticleIndex(damaged) == nil)
    }
    #expect(ArticleIndex([]) == nil)
  }
}
