import Model
import Testing

@testable import Rendering

@Suite("Wording of dates")
struct DateWordingTests {
  @Test(
    "is the language's own",
    arguments: [
      ("en", "24 January 2019", "Thursday 24 January 2019", "24 January"),
      ("en-US", "January 24, 2019", "Thursday, January 24, 2019", "January 24"),
      ("de", "24. Januar 2019", "Donnerstag, 24. Januar 2019", "24. Januar"),
      ("fr", "24 janvier 2019", "jeudi 24 janvier 2019", "24 janvier"),
      ("es", "24 de enero de 2019", "jueves, 24 de enero de 2019", "24 de enero"),
      ("pt", "24 de janeiro de 2019", "quinta-feira, 24 de janeiro de 2019", "24 de janeiro"),
      ("pt-PT", "24 de janeiro de 2019", "quinta-feira, 24 de janeiro de 2019", "24 de janeiro"),
      ("it", "24 gennaio 2019", "giovedì 24 gennaio 2019", "24 gennaio"),
      ("nl", "24 januari 2019", "donderdag 24 januari 2019", "24 januari"),
      ("sv", "24 januari 2019", "torsdag 24 januari 2019", "24 januari"),
      ("pl", "24 stycznia 2019", "czwartek, 24 stycznia 2019", "24 stycznia"),
      ("ru", "24 января 2019", "четверг, 24 января 2019", "24 января"),
      ("uk", "24 січня 2019", "четвер, 24 січня 2019", "24 січня"),
      ("tr", "24 Ocak 2019", "24 Ocak 2019 Perşembe", "24 Ocak"),
      ("ar", "24 يناير 2019", "الخميس 24 يناير 2019", "24 يناير"),
      ("fa", "۲۴ ژانویه ۲۰۱۹", "پنجشنبه ۲۴ ژانویه ۲۰۱۹", "۲۴ ژانویه"),
      ("he", "24 בינואר 2019", "יום חמישי, 24 בינואר 2019", "24 בינואר"),
      ("hi", "24 जनवरी 2019", "गुरुवार, 24 जनवरी 2019", "24 जनवरी"),
      ("id", "24 Januari 2019", "Kamis, 24 Januari 2019", "24 Januari"),
      ("ja", "2019年1月24日", "2019年1月24日（木曜日）", "1月24日"),
      ("ko", "2019년 1월 24일", "2019년 1월 24일 목요일", "1월 24일"),
      ("zh", "2019年1月24日", "2019年1月24日 星期四", "1月24日"),
    ])
  func day(language: String, date: String, withWeekday: String, dayAndMonth: String) throws {
    let wording = try builtInWording(language)
    let day = try #require(CalendarDay(2019, 1, 24))
    #expect(wording.date(day) == date)
    #expect(wording.dateWithWeekday(day) == withWeekday)
    #expect(wording.dayAndMonth(day) == dayAndMonth)
  }

  @Test(
    "names months alone as headings do",
    arguments: [
      ("en", "October 2018", "October", "2018"), ("de", "Oktober 2018", "Oktober", "2018"),
      ("fr", "octobre 2018", "octobre", "2018"), ("es", "octubre de 2018", "octubre", "2018"),
      ("pt", "outubro de 2018", "outubro", "2018"), ("it", "ottobre 2018", "ottobre", "2018"),
      ("pl", "październik 2018", "październik", "2018"),
      ("ru", "октябрь 2018", "октябрь", "2018"), ("uk", "жовтень 2018", "жовтень", "2018"),
      ("ar", "أكتوبر 2018", "أكتوبر", "2018"), ("fa", "اکتبر ۲۰۱۸", "اکتبر", "۲۰۱۸"),
      ("he", "אוקטובר 2018", "אוקטובר", "2018"), ("ja", "2018年10月", "10月", "2018年"),
      ("ko", "2018년 10월", "10월", "2018년"), ("zh", "2018年10月", "10月", "2018年"),
    ])
  func month(language: String, text: String, name: String, year: String) throws {
    let wording = try builtInWording(language)
    let month = CalendarMonth(year: 2018, month: 10)
    #expect(wording.month(month) == text)
    #expect(wording.monthName(month) == name)
    #expect(wording.year(2018) == year)
  }

  @Test(
    "writes the first of a month as is usual",
    arguments: [
      ("fr", "1er mai 2020"), ("it", "1º maggio 2020"), ("pt", "1º de maio de 2020"),
      ("pt-PT", "1 de maio de 2020"), ("es", "1 de mayo de 2020"), ("de", "1. Mai 2020"),
    ])
  func first(language: String, text: String) throws {
    #expect(try builtInWording(language).date(try #require(CalendarDay(2020, 5, 1))) == text)
  }

  @Test(
    "begins the week where calendars do",
    arguments: [
      ("en", "Mo Tu We Th Fr Sa Su"), ("en-US", "Su Mo Tu We Th Fr Sa"),
      ("de", "Mo Di Mi Do Fr Sa So"), ("fr", "lun mar mer jeu ven sam dim"),
      ("pt", "dom seg ter qua qui sex sáb"), ("pt-PT", "seg ter qua qui sex sáb dom"),
      ("ru", "пн вт ср чт пт сб вс"), ("tr", "Pzt Sal Çar Per Cum Cmt Paz"),
      ("ar", "ح ن ث ر خ ج س"), ("fa", "ش ی د س چ پ ج"), ("he", "א׳ ב׳ ג׳ ד׳ ה׳ ו׳ ש׳"),
      ("ja", "日 月 火 水 木 金 土"), ("zh", "一 二 三 四 五 六 日"),
    ])
  func week(language: String, days: String) throws {
    let wording = try builtInWording(language)
    #expect(wording.weekdays.map(wording.shortWeekdayName).joined(separator: " ") == days)
  }

  @Test("begins the week on Monday where it is not told so", arguments: ["0", "8", "Sunday", ""])
  func oddWeek(day: String) {
    let wording = Wording(phrases: ["first-weekday": day], lists: [:])
    #expect(wording.firstWeekday == 1 && wording.weekdays == [0, 1, 2, 3, 4, 5, 6])
  }

  @Test("gives numbers where names are missing")
  func nameless() throws {
    let wording = Wording(
      phrases: ["date": "{day} {month} {year}", "month-of-year": "{month}/{year} {day}"],
      lists: ["months-long": ["January", "February"]])
    #expect(wording.date(try #require(CalendarDay(2024, 2, 3))) == "3 February 2024")
    #expect(wording.date(try #require(CalendarDay(2024, 3, 3))) == "3 3 2024")
    #expect(wording.month(CalendarMonth(year: 2024, month: 3)) == "3/2024 {day}")
    #expect(wording.weekdayName(6) == "7" && wording.shortWeekdayName(6) == "7")
  }
}
