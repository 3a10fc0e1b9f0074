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
      (
        "sv",
        "Hamnen i Maravel öppnades igen på onsdagen efter nio dagar, enligt hamnkaptenen. Fiskarna har gått ut i gryningen, men färjorna kommer inte att gå före fredag eftersom en del av kajen ännu inte är klar och inga passagerare får vara där."
      ),
      (
        "da",
        "Havnen i Maravel blev åbnet igen onsdag efter ni dage, siger havnefogeden. Fiskerne er sejlet ud ved daggry, men færgerne kommer ikke af sted før fredag, fordi en del af kajen endnu ikke er færdig, og ingen passagerer må være der."
      ),
      (
        "nb",
        "Havnen i Maravel ble åpnet igjen onsdag etter ni dager, sier havnesjefen. Fiskerne har dratt ut ved daggry, men fergene kommer ikke til å gå før fredag, fordi en del av kaien ennå ikke er ferdig, og ingen passasjerer får være der."
      ),
      (
        "fi",
        "Maravelin satama avattiin jälleen keskiviikkona yhdeksän päivän jälkeen, kertoo satamapäällikkö. Kalastajat lähtivät merelle aamulla, mutta lautat eivät kulje ennen perjantaita, koska osa laiturista ei ole vielä valmis eikä matkustajia päästetä sinne."
      ),
      (
        "cs",
        "Přístav v Maravelu byl ve středu po devíti dnech znovu otevřen, uvedl jeho správce. Rybáři vypluli za svítání, ale trajekty nevyjedou dříve než v pátek, protože část mola ještě není hotová a cestující na ni nesmějí."
      ),
      (
        "hu",
        "A maraveli kikötőt szerdán kilenc nap után újra megnyitották, mondta a kikötő vezetője. A halászok már hajnalban kihajóztak, de a kompok csak pénteken indulnak, mert a móló egy része még nincs kész, és az utasok nem léphetnek oda."
      ),
      (
        "tr",
        "Maravel limanı dokuz gün sonra çarşamba günü yeniden açıldı, liman müdürü böyle dedi. Balıkçılar şafak vakti denize çıktı ama feribotlar cumadan önce kalkmayacak, çünkü iskelenin bir kısmı henüz hazır değil ve yolcular oraya kadar gidemiyor."
      ),
      (
        "uk",
        "Порт Маравел відкрили в середу після дев'яти днів перерви, як повідомили в адміністрації. Рибалки вийшли на світанку, але пороми не підуть до п'ятниці, бо частина причалу ще не готова і пасажири не можуть на неї потрапити. Це було найдовше закриття за сто років."
      ),
      (
        "el",
        "Το λιμάνι του Μαραβέλ άνοιξε ξανά την Τετάρτη μετά από εννέα ημέρες, όπως είπε ο λιμενάρχης. Οι ψαράδες βγήκαν την αυγή, αλλά τα πλοία δεν θα φύγουν πριν από την Παρασκευή, γιατί ένα μέρος της προβλήτας δεν είναι ακόμη έτοιμο."
      ),
      (
        "ro",
        "Portul din Maravel a fost redeschis miercuri după nouă zile, a declarat căpitanul portului. Pescarii au ieșit pe mare în zori, dar feriboturile nu vor pleca înainte de vineri, pentru că o parte a cheiului nu este încă gata și călătorii nu pot ajunge acolo."
      ),
      (
        "id",
        "Pelabuhan Maravel telah dibuka kembali pada hari Rabu setelah sembilan hari, kata kepala pelabuhan. Para nelayan sudah melaut sejak fajar, tetapi kapal feri tidak akan berangkat sebelum Jumat karena sebagian dermaga itu belum selesai dan tidak bisa dipakai."
      ),
      (
        "vi",
        "Cảng Maravel đã được mở lại vào thứ tư sau chín ngày, theo lời của giám đốc cảng. Các ngư dân đã ra khơi từ sáng sớm, nhưng những chuyến phà sẽ không chạy trước thứ sáu vì một phần của bến vẫn chưa xong và hành khách không thể đến đó."
      ),
      (
        "hr",
        "Luka u Maravelu ponovno je otvorena u srijedu nakon devet dana, rekao je njezin upravitelj. Ribari su isplovili u zoru, ali trajekti neće krenuti prije petka jer dio gata još nije gotov i putnici ne smiju onamo."
      ),
      (
        "ca",
        "El port de Maravel ha tornat a obrir aquest dimecres després de nou dies, segons ha dit el cap del port. Els pescadors han sortit a l'alba, però els transbordadors no sortiran fins divendres perquè una part del moll encara no és a punt i els passatgers no hi poden anar."
      ),
      (
        "fa",
        "بندر ماراول روز چهارشنبه پس از نه روز دوباره باز شد و قایق‌های ماهیگیری سپیده‌دم به دریا رفتند، اما کشتی‌ها تا جمعه حرکت نمی‌کنند."
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
