import Model

/// What a line that is nothing but dates says.
struct DateLine: Equatable {
  var published: PublicationDate?
  /// From "Updated …" or "Last modified …".
  var modified: PublicationDate?

  /// Whether it tells the time of day too.
  var hasTime: Bool { (published ?? modified)?.minute != nil }
}

/// Reads a line that holds a date and nothing else but words that go with one: weekdays, times,
/// zones, "Published on", "Updated". Nil for every other line: a sentence that speaks of a date is
/// none, nor is a time alone (`43:33` is how long a film lasts).
func readDateLine(_ line: Text) -> DateLine? {
  guard line.count <= 120, line.contains(where: mayBeDigit), let tokens = dateTokens(line),
    tokens.contains(where: \.isNumber)
  else { return nil }
  var result = DateLine()
  var rest = tokens[...]
  var isUpdate = false
  while let token = rest.first {
    if let (date, after) = readMoment(rest) {
      result.take(date, isUpdate: isUpdate)
      rest = after
    } else if let time = readTime(rest) {
      rest = time.rest
    } else if token.isCompanion {
      if case .word(let word) = token {
        isUpdate = token.opensUpdate || (isUpdate && !publishWords.contains(word))
      }
      rest = rest.dropFirst()
    } else if let after = afterAge(rest) {
      rest = after
    } else {
      return nil
    }
  }
  return result.published == nil && result.modified == nil ? nil : result
}

/// Reads a date, with or without a time, from a value that should be one, such as in front matter.
func readDate(_ text: String) -> PublicationDate? {
  let line = readDateLine(Array(text.utf8)[...])
  return line?.published ?? line?.modified
}

extension DateLine {
  fileprivate mutating func take(_ date: PublicationDate, isUpdate: Bool) {
    if isUpdate {
      modified = modified ?? date
    } else {
      published = published ?? date
    }
  }
}

/// A day with the time that stands after it, or right before it (`11:22 PM - 19 Oct 2016`).
private func readMoment(
  _ tokens: ArraySlice<DateToken>
) -> (PublicationDate, ArraySlice<DateToken>)? {
  if let found = readDay(tokens) {
    guard let time = readTime(found.rest.drop(while: \.isBetweenDateAndTime)) else {
      return (PublicationDate(day: found.day), found.rest)
    }
    return (PublicationDate(day: found.day, minute: time.minute, offset: time.offset), time.rest)
  }
  guard let time = readTime(tokens),
    let found = readDay(time.rest.drop(while: \.isBetweenTimeAndDate))
  else { return nil }
  return (PublicationDate(day: found.day, minute: time.minute, offset: time.offset), found.rest)
}

/// Whether a byte is a digit, or may begin an Arabic one.
private func mayBeDigit(_ byte: UInt8) -> Bool { isDigit(byte) || byte == 0xD9 || byte == 0xDB }

/// What follows `2 hours ago`, which tells no date by itself; nil for anything else.
private func afterAge(_ tokens: ArraySlice<DateToken>) -> ArraySlice<DateToken>? {
  guard tokens.count >= 3, case .number = tokens[tokens.startIndex],
    case .word(let unit) = tokens[tokens.startIndex + 1], ageUnits.contains(unit),
    tokens[tokens.startIndex + 2] == .word(Array("ago".utf8))
  else { return nil }
  return tokens.dropFirst(3)
}

extension DateToken {
  fileprivate var isNumber: Bool {
    if case .number = self { true } else { false }
  }

  fileprivate var opensUpdate: Bool {
    guard case .word(let word) = self else { return false }
    return updateWords.contains(word)
  }

  /// Whether a line that is nothing but dates may hold the token.
  var mayStandOnDateLine: Bool {
    if case .word(let word) = self { return month(named: word) != nil || isCompanion }
    return isNumber
  }

  /// Whether the token may stand on a date line besides dates and times.
  fileprivate var isCompanion: Bool {
    switch self {
    case .number: false
    case .word(let word): companions.contains(word) || updateWords.contains(word)
    case .sign(let sign): ",.:;|/-()[]*".utf8.contains(sign)
    }
  }

  fileprivate var isBetweenDateAndTime: Bool {
    switch self {
    case .number: false
    case .word(let word): betweenWords.contains(word)
    case .sign(let sign): ",.-/|".utf8.contains(sign)
    }
  }

  fileprivate var isBetweenTimeAndDate: Bool {
    switch self {
    case .number: false
    case .word(let word): betweenWords.contains(word) || weekdays.contains(word)
    case .sign(let sign): ",.-/|".utf8.contains(sign)
    }
  }
}

private func words(_ text: String) -> Set<[UInt8]> {
  Set(text.split(separator: " ").map { Array($0.utf8) })
}

private let betweenWords = words("at t um à a las às alle kl klo klokken om et pt ct mt – — ·")
private let updateWords = words(
  "updated update modified aktualisiert actualizado atualizado aggiornato jour maj bijgewerkt uppdaterad opdateret "
    + "oppdatert päivitetty zaktualizowano aktualizacja обновлено Обновлено оновлено Оновлено 更新 更新日 更新日期 更新时间 更新日時 수정 최종수정"
)
private let publishWords = words(
  "published posted veröffentlicht erstellt publié publicado pubblicato gepubliceerd geplaatst publicerad udgivet "
    + "publisert julkaistu opublikowano dodano опубликовано Опубликовано опубліковано Опубліковано 发布 发布时间 发布日期 发布于 发表于 公開 公開日 "
    + "発行日 掲載 입력 기사입력 등록 발행")
private let ageUnits = words(
  "second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years"
)
private let weekdays = words(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat "
    + "sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi "
    + "vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì "
    + "giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek "
    + "środa czwartek piątek sobota niedziela понедельник вторник среда четверг пятница суббота воскресенье 月 火 水 "
    + "木 金 土 日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 曜日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 "
    + "周三 周四 周五 周六 周日 월 화 수 목 금 토 일 월요일 화요일 수요일 목요일 금요일 토요일 일요일")
private let companions = weekdays.union(publishWords).union(
  words(
    "نُشر نشر في "
      + "publication date on at last first created streamed live by the et pt ct mt edt "
      + "est gmt utc hkt sgt le am um uhr vom stand letztes letzte zuletzt mis mise à el em il op dnia kl klo – — · • t"
  ))
