/// The words that stand on date lines besides months.
enum DateWords {
  /// Between a date and its time.
  static let between = words(
    "at t um à a las às alle ore kl klo klokken om et pt ct mt в о o godz pukul saat ساعت الساعة בשעה – — ·"
  )

  /// They say that the article was changed.
  static let update = words(
    "updated update modified aktualisiert aktualisierung actualizado actualización atualizado atualização aggiornato "
      + "aggiornamento jour modifié maj bijgewerkt uppdaterad opdateret oppdatert päivitetty zaktualizowano aktualizacja "
      + "aktualizováno обновлено изменено оновлено güncelleme diperbarui تحديث التحديث अपडेट अपडेटेड עודכן 更新 更新日 "
      + "更新日期 更新时间 更新時間 更新日時 수정 최종수정")

  /// They say that it was published.
  static let publish = words(
    "published posted veröffentlicht erstellt erschienen publié publicado publicación pubblicato publicação gepubliceerd "
      + "geplaatst publicerad udgivet publisert julkaistu opublikowano dodano publikováno опубликовано опубліковано "
      + "yayınlanma diterbitkan dipublikasikan نُشر نشر نُشرت نشرت النشر انتشار منتشر प्रकाशित פורסם 发布 发布时间 發布時間 发布日期 "
      + "发布于 发表于 公開 公開日 発行日 掲載 입력 기사입력 등록 발행")

  /// After the year: `14 мая 2024 г.`
  static let afterYear = words("г года р року r roku")

  /// Of `2 hours ago`.
  static let units = words(
    "second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years"
  )

  static let weekdays = words(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
      + "montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so "
      + "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim "
      + "lunes martes miércoles jueves viernes sábado domingo mié mie jue vie sáb sab dom "
      + "lunedì martedì mercoledì giovedì venerdì sabato domenica gio "
      + "segunda terça quarta quinta sexta feira seg ter qua qui sex "
      + "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo "
      + "mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag "
      + "poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle "
      + "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс "
      + "понеділок вівторок середа четвер п’ятниця субота неділя нд "
      + "pazartesi salı çarşamba perşembe cuma cumartesi pazar senin selasa rabu kamis jumat sabtu minggu "
      + "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή "
      + "الأحد الاحد الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت "
      + "شنبه یکشنبه یک‌شنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه "
      + "सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार ראשון שני שלישי רביעי חמישי שישי שבת "
      + "月 火 水 木 金 土 日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 曜日 "
      + "星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 "
      + "월 화 수 목 금 토 일 월요일 화요일 수요일 목요일 금요일 토요일 일요일")

  /// All that may stand on a date line.
  static let companions = weekdays.union(publish).union(update).union(
    words(
      "publication date on at last first created streamed live by the et pt ct mt edt est gmt utc hkt sgt "
        + "le am um uhr vom stand datum letztes letzte zuletzt mis mise à en ligne el em il op dnia kl klo "
        + "a las fecha de última ultima ultimo data tarihi yayın son laatste pada "
        + "في تاريخ بتاريخ يوم آخر تم بتوقيت غرينتش جرينتش تاریخ شده در آخرین पर को יום ב בתאריך – — · • t"
    ))

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split(separator: " ").map { Array($0.utf8) })
  }
}

extension DateToken {
  /// Whether it is a run of digits.
  var isNumber: Bool {
    if case .number = self { true } else { false }
  }

  /// Whether it says that the date after it is that of a change.
  var opensUpdate: Bool { isWord(of: DateWords.update) }

  /// Whether a line that is nothing but dates may hold the token.
  var mayStandOnDateLine: Bool {
    if case .word(let word) = self { return month(named: word) != nil || isCompanion }
    return isNumber
  }

  /// Whether the token may stand on a date line besides dates and times.
  var isCompanion: Bool { isSign(of: ",.:;|/-()[]*") || isWord(of: DateWords.companions) }

  /// Whether it may stand between a date and the time behind it.
  var isBetweenDateAndTime: Bool { isSign(of: ",.-/|") || isWord(of: DateWords.between) }

  /// Whether it may stand between a time and the date behind it.
  var isBetweenTimeAndDate: Bool { isBetweenDateAndTime || isWord(of: DateWords.weekdays) }

  private func isWord(of words: Set<[UInt8]>) -> Bool {
    if case .word(let word) = self { words.contains(word) } else { false }
  }

  private func isSign(of signs: String) -> Bool {
    if case .sign(let sign) = self { signs.utf8.contains(sign) } else { false }
  }
}
