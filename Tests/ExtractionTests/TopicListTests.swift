import Model
import Testing

@testable import Extraction

@Suite("A page's own list of topics")
struct TopicListTests {
  @Test(
    "is read from its line, in the words and with the commas of many languages",
    arguments: [
      ("Tags: ferries, Port Ellery", ["ferries", "Port Ellery"]),
      ("Etiquetas: Tesk, transbordadores", ["Tesk", "transbordadores"]),
      ("Mots-clés : ferries, Tesk", ["ferries", "Tesk"]),
      ("Теги: Теск, паромы", ["Теск", "паромы"]), ("टैग्स: टेस्क, नौका", ["टेस्क", "नौका"]),
      ("الوسوم: تيسك، العبارات", ["تيسك", "العبارات"]), ("标签：泰斯克、渡轮，港口", ["泰斯克", "渡轮", "港口"]),
      ("Thementag: gibt es nicht", []),
    ])
  func line(text: String, topics: [String]) throws {
    let page = """
      The ferry sails to Port Ellery

      3 May 2024

      The ferry sailed from the quay at noon on Friday, and eighty people stood on the deck, the captain said.

      It will sail again on Monday if the wind allows it, and on each day of the week that follows it.

      \(text)
      """
    let seed = Seed(path: "a.txt", bytes: Array(page.utf8))
    let article = try #require(extract(seed, settings: Settings()).articles.first)
    #expect(article.header.listedTopics == topics)
    #expect(
      !String(decoding: article.content.markdown, as: UTF8.self).contains(text) || topics.isEmpty)
  }

  @Test(
    "ends where another list begins, and holds nothing for programs",
    arguments: [
      ["Popular", "Lighthouse sold to a painter"],
      ["NEW STORIES ON THE QUAY", "Lighthouse sold to a painter"],
      ["Editors’ Recommendations", "Lighthouse sold"], ["@mobile", "_front"],
    ])
  func end(below: [String]) {
    let text =
      "The ferry sailed from the quay at noon on Friday, and eighty people stood on the deck, the captain said."
    let lines = ["Ferry sails at noon", text, text, "Tags", "Ferries", "Port Ellery"] + below
    let reading = readPlainText(Array(lines.joined(separator: "\n").utf8))
    #expect(reading.listedTopics == ["Ferries", "Port Ellery"])
    #expect(reading.blocks.count == 2)
  }

  @Test("of a page's head is cut at commas, without what is for programs")
  func tags() throws {
    let tags = ["@mobile", "_top", "Ferries, Lighthouses", "Ellery, T.E.", "Tesk, EL", "Quay"]
    let head = tags.map { "<meta property=article:tag content=\"\($0)\">" }.joined()
    let text =
      "<p>The ferry sailed from the quay at noon on Friday, and eighty people stood on the deck.</p>"
    let page =
      "<!doctype html><html><head>\(head)</head><body><article><h1>Ferry sails</h1>\(text)\(text)</article>"
    let article = try #require(
      extract(Seed(path: "a.html", bytes: Array(page.utf8)), settings: Settings()).articles.first)
    #expect(
      article.header.listedTopics == ["Ferries", "Lighthouses", "Ellery, T.E.", "Tesk, EL", "Quay"])
  }
}
