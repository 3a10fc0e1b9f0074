import Model
import Testing

@Suite("Function words")
struct FunctionWordsTests {
  @Test(
    "are known by language, in capital and small letters",
    arguments: [
      ("en", "said"), ("en", "The"), ("en", "MRS"), ("de", "über"), ("de", "Über"), ("fr", "À"),
      ("es", "él"), ("it", "dell"), ("pt", "não"), ("nl", "het"), ("sv", "är"), ("da", "af"),
      ("no", "ikke"), ("nb", "å"), ("fi", "että"), ("pl", "się"), ("cs", "Že"), ("ru", "Это"),
      ("ru", "Я"), ("uk", "Її"), ("el", "Ήταν"), ("el", "ΣΤΗΝ"), ("tr", "için"), ("hu", "és"),
      ("ro", "și"), ("ro", "şi"), ("id", "yang"), ("vi", "những"), ("ca", "amb"), ("hr", "što"),
      ("pt-BR", "não"), ("sr", "Није"), ("pl", "Żeby"),
    ])
  func known(tag: String, word: String) {
    #expect(FunctionWords.all.contains(Array(word.utf8)[...], in: LanguageSet(tag: tag)))
  }

  @Test(
    "are none of the other words, nor those of other languages",
    arguments: [
      ("en", "harbour"), ("en", ""), ("en", "und"), ("de", "the"), ("ja", "the"), ("", "the"),
      ("fr", "für"),
    ])
  func unknown(tag: String, word: String) {
    #expect(!FunctionWords.all.contains(Array(word.utf8)[...], in: LanguageSet(tag: tag)))
  }

  @Test("fit the bits of a set of languages, each language once")
  func languages() {
    #expect(FunctionWords.languages.count <= 32)
    #expect(Set(FunctionWords.languages).count == FunctionWords.languages.count)
  }
}
