import Model
import Testing

@testable import Extraction

@Suite("A table or an archive")
struct TableTests {
  @Test(
    "that holds many articles is refused by its name or its first bytes",
    arguments: [
      (
        "a.csv", "title,date,text\nFog,2024-05-01,Fog lay over the bay of Port Ellery.\n",
        "a table (CSV)"
      ),
      ("in/A.TSV", "title\tdate\ttext\nFog\t2024-05-01\tFog lay over the bay.\n", "a table (TSV)"),
      (
        "a.warc", "WARC/1.0\r\nWARC-Type: response\r\n\r\n<html><body><p>Fog.</p></body></html>",
        "an archive of a crawl (WARC)"
      ),
      (
        "a.txt", "WARC/1.1\r\nWARC-Type: warcinfo\r\n\r\nformat: \u{0}\u{1}\u{2}\u{3}",
        "an archive of a crawl (WARC)"
      ),
      ("a.eml", "From: Ann Lee\nSubject: Fog\n\nFog lay over the bay.\n", "an e-mail"),
      ("a.mht", "From: Ann Lee\nSubject: Fog\n\nFog lay over the bay.\n", "a page saved as MHTML"),
      (
        "map.xml",
        "<?xml version=\"1.0\"?>\n<!-- all -->\n<urlset><url><loc>https://t.example/</loc></url></urlset>",
        "XML of a kind that is not read (<urlset>)"
      ),
    ])
  func refused(path: String, text: String, name: String) {
    let found = extract(Seed(path: path, bytes: Array(text.utf8)), settings: Settings())
    #expect(found.articles.isEmpty)
    #expect(found.diagnostics.map(\.severity) == [.error])
    #expect(found.diagnostics.first?.message == "this is \(name), so no article was made of it")
    #expect(found.diagnostics.first?.advice?.isEmpty == false)
  }

  @Test("is none for an article that speaks of one")
  func article() {
    let text = "24 January 2019\nWARC/1.0 is a format, the archive of Port Ellery said on Monday.\n"
    let found = extract(Seed(path: "csv.txt", bytes: Array(text.utf8)), settings: Settings())
    #expect(found.articles.count == 1)
  }
}
