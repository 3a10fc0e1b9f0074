import Building
import TestSupport
import Testing

@Suite("The words of a scraped text")
struct PlainWordsTests {
  @Test(
    "are rendered as they stand, whatever signs they hold",
    arguments: [
      "*stars* and _underscores_ and `ticks`", "# not a heading", "#hashtag", "1. not a list",
      "12) nor this", "- a dash", "+ a plus", "* a star", "> a quote", "=== and", "--- and more",
      "a [link](javascript:alert(1)) and ![picture](x)", "[ref]: https://x.example/ \"title\"",
      "<script>alert(1)</script>", "<b>bold</b> & &amp; &#65; AT&T", "back\\slash \\* C:\\new",
      "a < b > c", "```code```", "~~~tildes", "~~struck~~", "trailing backslash\\",
      "http://x.example/?a_b_c",
      "<http://x.example>", "a  b", "* * * and more", "| a | b |", "<!-- comment -->",
      "<![CDATA[x]]>",
      "***bold***", "__init__", "2 * 3 * 4", "![", "[[x]]", "\"quotes\" 'single'",
    ])
  func verbatim(line: String) async throws {
    let opening =
      "The council of Port Ellery met again on Monday, as it does in each week of the year."
    let text =
      line + " said the clerk of the town hall, and nobody in the room asked what that was."
    let world = World(["seeds/a.txt": Array("3 February 2024\n\(opening)\n\(text)\n".utf8)])
    try await world.build()
    let page = try #require(
      world.site.first { $0.key.hasPrefix("2024/02/03/the") && $0.key.hasSuffix(".html") })
    let escaped = text.split(separator: " ").joined(separator: " ")
      .replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
    #expect(String(decoding: page.value, as: UTF8.self).contains("<p>\(escaped)</p>"))
  }
}
