import Testing

@testable import Extraction

@Suite("Letters that were read in a wrong encoding")
struct MojibakeTests {
  @Test(
    "are put right",
    arguments: [
      ("Â£5", "£5"), ("cafÃ©", "café"), ("Itâ€™s", "It’s"), ("â€œyesâ€\u{9D}", "“yes”"),
      ("naÃ¯ve â€” cafÃ©", "naïve — café"), ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"),
    ])
  func mended(text: String, wanted: String) {
    #expect(
      repairedMojibake(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) } == wanted)
  }

  @Test(
    "are told from letters that are meant",
    arguments: [
      "café", "Åse and Øyvind", "Ångström’s £5", "Привет", "日本語", "plain", "¿Qué? “Sí”", "Ã",
    ])
  func untouched(text: String) {
    #expect(repairedMojibake(Array(text.utf8)) == nil)
  }
}
