import Testing

@testable import Rendering

@Suite("Wording of counts")
struct PluralTests {
  /// The counts of the rows below.
  private static let counts = [0, 1, 2, 5, 11, 21, 22, 25, 101, 1_204]

  @Test(
    "takes the form that belongs to the number",
    arguments: [
      (
        "en",
        "0 articles|1 article|2 articles|5 articles|11 articles|21 articles|22 articles|25 articles|"
          + "101 articles|1,204 articles"
      ),
      (
        "de",
        "0 Artikel|1 Artikel|2 Artikel|5 Artikel|11 Artikel|21 Artikel|22 Artikel|25 Artikel|"
          + "101 Artikel|1.204 Artikel"
      ),
      (
        "fr",
        "0 article|1 article|2 articles|5 articles|11 articles|21 articles|22 articles|25 articles|"
          + "101 articles|1\u{202F}204 articles"
      ),
      (
        "es",
        "0 artículos|1 artículo|2 artículos|5 artículos|11 artículos|21 artículos|22 artículos|"
          + "25 artículos|101 artículos|1.204 artículos"
      ),
      (
        "pt",
        "0 artigo|1 artigo|2 artigos|5 artigos|11 artigos|21 artigos|22 artigos|25 artigos|"
          + "101 artigos|1.204 artigos"
      ),
      (
        "pt-PT",
        "0 artigos|1 artigo|2 artigos|5 artigos|11 artigos|21 artigos|22 artigos|25 artigos|"
          + "101 artigos|1\u{A0}204 artigos"
      ),
      (
        "it",
        "0 articoli|1 articolo|2 articoli|5 articoli|11 articoli|21 articoli|22 articoli|"
          + "25 articoli|101 articoli|1.204 articoli"
      ),
      (
        "nl",
        "0 artikelen|1 artikel|2 artikelen|5 artikelen|11 artikelen|21 artikelen|22 artikelen|"
          + "25 artikelen|101 artikelen|1.204 artikelen"
      ),
      (
        "sv",
        "0 artiklar|1 artikel|2 artiklar|5 artiklar|11 artiklar|21 artiklar|22 artiklar|"
          + "25 artiklar|101 artiklar|1\u{A0}204 artiklar"
      ),
      (
        "pl",
        "0 artykułów|1 artykuł|2 artykuły|5 artykułów|11 artykułów|21 artykułów|22 artykuły|"
          + "25 artykułów|101 artykułów|1\u{A0}204 artykuły"
      ),
      (
        "ru",
        "0 статей|1 статья|2 статьи|5 статей|11 статей|21 статья|22 статьи|25 статей|101 статья|"
          + "1\u{A0}204 статьи"
      ),
      (
        "uk",
        "0 статей|1 стаття|2 статті|5 статей|11 статей|21 стаття|22 статті|25 статей|101 стаття|"
          + "1\u{A0}204 статті"
      ),
      (
        "tr",
        "0 haber|1 haber|2 haber|5 haber|11 haber|21 haber|22 haber|25 haber|101 haber|1.204 haber"
      ),
      (
        "ar",
        "لا مقالات|مقال واحد|مقالان|5 مقالات|11 مقالًا|21 مقالًا|22 مقالًا|25 مقالًا|101 مقال|1,204 مقالات"
      ),
      (
        "fa",
        "۰ مطلب|۱ مطلب|۲ مطلب|۵ مطلب|۱۱ مطلب|۲۱ مطلب|۲۲ مطلب|۲۵ مطلب|۱۰۱ مطلب|۱٬۲۰۴ مطلب"
      ),
      (
        "he",
        "0 כתבות|כתבה אחת|שתי כתבות|5 כתבות|11 כתבות|21 כתבות|22 כתבות|25 כתבות|101 כתבות|"
          + "1,204 כתבות"
      ),
      (
        "hi",
        "0 लेख|1 लेख|2 लेख|5 लेख|11 लेख|21 लेख|22 लेख|25 लेख|101 लेख|1,204 लेख"
      ),
      (
        "id",
        "0 artikel|1 artikel|2 artikel|5 artikel|11 artikel|21 artikel|22 artikel|25 artikel|"
          + "101 artikel|1.204 artikel"
      ),
      (
        "ja",
        "記事0件|記事1件|記事2件|記事5件|記事11件|記事21件|記事22件|記事25件|記事101件|記事1,204件"
      ),
      (
        "ko",
        "기사 0건|기사 1건|기사 2건|기사 5건|기사 11건|기사 21건|기사 22건|기사 25건|기사 101건|기사 1,204건"
      ),
      (
        "zh",
        "0篇文章|1篇文章|2篇文章|5篇文章|11篇文章|21篇文章|22篇文章|25篇文章|101篇文章|1,204篇文章"
      ),
    ])
  func articles(language: String, texts: String) throws {
    let wording = try builtInWording(language)
    #expect(Self.counts.map(wording.articles).joined(separator: "|") == texts)
  }

  @Test(
    "counts whole millions as is usual",
    arguments: [
      ("es", "1.000.000 de artículos"), ("fr", "2\u{202F}000\u{202F}000 d’articles"),
      ("it", "1.000.000 di articoli"), ("pt", "1.000.000 de artigos"),
      ("en", "1,000,000 articles"), ("hi", "10,00,000 लेख"), ("ar", "1,000,000 مقال"),
    ])
  func millions(language: String, text: String) throws {
    let count = language == "fr" ? 2_000_000 : 1_000_000
    #expect(try builtInWording(language).articles(count) == text)
  }

  @Test(
    "knows the rule of a language by its tag",
    arguments: [
      ("en", PluralRule.one), ("en-GB", .one), ("xx", .one), ("", .one),
      ("pt-BR", .zeroAndOneAndMillions),
      ("pt_PT", .oneAndMillions), ("PT-pt", .oneAndMillions), ("ar-EG", .arabic), ("cs", .czech),
      ("zh-Hant-TW", .never), ("be", .russian),
    ])
  func rule(language: String, rule: PluralRule) {
    #expect(PluralRule(language: language) == rule)
  }

  @Test(
    "follows the teens, hundreds and signs",
    arguments: [
      (PluralRule.russian, 12, PluralCategory.many), (.russian, 14, .many), (.russian, 111, .many),
      (.russian, 112, .many), (.russian, 121, .one), (.russian, -1, .one), (.polish, 13, .many),
      (.polish, 101, .many), (.polish, 104, .few), (.czech, 4, .few), (.czech, 5, .other),
      (.czech, 22, .other), (.arabic, 3, .few), (.arabic, 10, .few), (.arabic, 99, .many),
      (.arabic, 100, .other), (.arabic, 102, .other), (.arabic, 103, .few), (.arabic, 111, .many),
      (.oneAndMillions, 0, .other), (.oneAndMillions, 3_000_000, .many),
      (.russian, Int.min, .many), (.never, 1, .other), (.hebrew, 20, .other),
    ])
  func category(rule: PluralRule, count: Int, category: PluralCategory) {
    #expect(rule.category(of: count) == category)
  }

  @Test("falls back on the form for the others")
  func fallback() {
    let wording = Wording(
      phrases: ["days-one": "{count} день", "days-other": "{count} дн."], lists: [:], language: "ru"
    )
    #expect(wording.counted("days", 21) == "21 день")
    #expect(wording.counted("days", 5) == "5 дн.")
    #expect(wording.counted("weeks", 5) == "weeks-other")
  }

  @Test("keeps the rule of the phrases that are shown")
  func layers() {
    let english = Wording(
      phrases: ["articles-one": "{count} article", "articles-other": "{count} articles"],
      lists: [:])
    let names = Wording(phrases: ["archive": "Архив"], lists: [:], language: "ru")
    let counted = Wording(phrases: ["articles-one": "{count} статья"], lists: [:], language: "ru")
    #expect(english.overridden(by: names).articles(21) == "21 articles")
    #expect(english.overridden(by: counted).articles(21) == "21 статья")
    #expect(english.overridden(by: counted).bytes != english.bytes)
  }
}
