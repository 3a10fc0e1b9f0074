import Model
import Testing

@testable import Extraction

@Suite("The language of a text")
struct LanguageTests {
  @Test(
    "shows in its small words, or in its script",
    arguments: [
      (
        "en",
        "The harbour of Port Ellery has been closed since Monday, and the ships that were on their way to it have turned back. It is not known when they will be able to return, but the harbour master said that he would not open it before the wall has been mended."
      ),
      (
        "es",
        "El puerto de Maravel ha reabierto este miércoles tras nueve días de cierre, según la autoridad portuaria. Los barcos de pesca salieron al amanecer, pero los transbordadores esperarán hasta el viernes porque una parte del muelle está todavía en obras y no se puede usar."
      ),
      (
        "pt",
        "O porto de Maravel reabriu na quarta-feira após nove dias, segundo a autoridade do porto. Os barcos de pesca saíram ao amanhecer, mas as balsas não vão partir até sexta-feira porque uma parte do cais ainda está em obras e não pode ser usada pelos passageiros."
      ),
      (
        "fr",
        "Le port de Maravel a rouvert mercredi après neuf jours de fermeture, selon les autorités. Les bateaux de pêche sont sortis à l'aube, mais les ferries ne partiront pas avant vendredi parce qu'une partie du quai est encore en travaux et que les passagers ne peuvent pas y aller."
      ),
      (
        "it",
        "Il porto di Maravel è stato riaperto mercoledì dopo nove giorni di chiusura, come ha detto la capitaneria. Le barche da pesca sono uscite all'alba, ma i traghetti non partiranno prima di venerdì perché una parte della banchina è ancora chiusa e non si può usare."
      ),
      (
        "de",
        "Der Hafen von Maravel ist am Mittwoch nach neun Tagen wieder geöffnet worden, wie die Behörde mitteilte. Die Fischer sind bei Sonnenaufgang ausgelaufen, aber die Fähren werden nicht vor Freitag fahren, weil ein Teil der Mauer noch nicht fertig ist und sich niemand dort aufhalten darf."
      ),
      (
        "nl",
        "De haven van Maravel is woensdag na negen dagen weer geopend, zegt de havenmeester. De vissers zijn bij zonsopgang uitgevaren, maar de veerboten zullen niet voor vrijdag varen omdat een deel van de kade nog niet klaar is en de passagiers er niet op mogen."
      ),
      (
        "pl",
        "Port w Maravel został otwarty w środę po dziewięciu dniach, jak podał zarząd. Łodzie rybackie wypłynęły o świcie, ale promy nie ruszą przed piątkiem, bo część nabrzeża jest jeszcze w remoncie i nie można z niej korzystać od strony miasta, a także do portu nie da się dojechać."
      ),
      (
        "ru",
        "Порт Маравел открыт в среду после девяти дней перерыва, как сообщили в администрации. Рыбацкие суда вышли на рассвете, но паромы не пойдут до пятницы, потому что часть причала ещё не готова и пассажиры не могут на него попасть. Это было самое долгое закрытие за сто лет."
      ),
      ("ja", "港は水曜日に再び開かれ、漁船は夜明けに出港した。フェリーは金曜日まで待つことになる。"),
      ("zh", "港口周三重新开放，渔船在黎明时分出海，渡轮将等到周五。"),
      (
        "ar", "أعيد فتح الميناء يوم الأربعاء بعد تسعة أيام من الإغلاق، وخرجت قوارب الصيد عند الفجر."
      ),
      ("ko", "항구는 수요일에 다시 열렸고 어선은 새벽에 출항했다."),
    ])
  func told(language: String, text: String) {
    #expect(detect(text) == language)
  }

  @Test(
    "is left open where too little is said",
    arguments: ["", "42", "The harbour is closed.", String(repeating: "Lorem ipsum ", count: 40)])
  func open(text: String) {
    #expect(detect(text) == nil)
  }

  private func detect(_ text: String) -> String? {
    detectLanguage(of: [Array(text.utf8)[...]])
  }

  @Test(
    "of a few words is at least not one of another script",
    arguments: [
      ("ar", "Plans for a museum have been put off.", "und"), ("en", "Plans for a museum.", nil),
      ("ar", "اتفاق على نهر تارو", nil), ("ja", "港が開いた。", nil), ("ar", "OK.", nil),
    ] as [(String, String, String?)])
  func short(own: String, text: String, language: String?) {
    let settings = Settings(language: own)
    #expect(Extraction.language(given: nil, [Array(text.utf8)[...]], settings) == language)
  }
}
