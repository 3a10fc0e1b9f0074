import Model
import Testing

@Suite("A language tag")
struct LanguageTagTests {
  @Test(
    "has letters, then parts of letters and digits",
    arguments: [
      ("en", "en"), ("eng", "en"), ("FRE", "fr"), ("por_BR", "pt-BR"), ("gsw", "gsw"),
      ("pt_BR", "pt-BR"), ("zh-Hant-TW", "zh-Hant-TW"), ("es-419", "es-419"),
      ("", nil), ("e", nil), ("english", nil), ("e: en", nil), ("en-", nil), ("12", nil),
      ("en\" onclick", nil), ("dé", nil),
    ])
  func shape(text: String, tag: String?) {
    #expect(languageTag(text) == tag)
  }
}
