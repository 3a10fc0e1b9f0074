import Model
import Testing

@testable import Extraction

@Suite("A line that is only a date")
struct DateLineTests {
  @Test(
    "is read in the shapes of real pages",
    arguments: [
      ("24 January 2019", "2019-01-24"),
      ("7 SEPTEMBER 2019", "2019-09-07"),
      ("September 28, 2018", "2018-09-28"),
      ("Nov. 19, 2019", "2019-11-19"),
      ("1st of March 2020", "2020-03-01"),
      ("Wednesday, November 20, 2019", "2019-11-20"),
      ("Published on Nov 14, 2018", "2018-11-14"),
      ("Streamed live on Oct 25, 2018", "2018-10-25"),
      ("Posted on February 24 2019", "2019-02-24"),
      ("Date: Mon, Sep 29, 2008 at 11:01 PM", "2008-09-29T23:01"),
      ("October 9, 2018 at 4:02 pm", "2018-10-09T16:02"),
      ("Nov 13, 2019 4:26 pm", "2019-11-13T16:26"),
      ("December 21, 2023 1:42 PM EST", "2023-12-21T13:42-05:00"),
      ("Published 11:11 PM EST Nov 19, 2019", "2019-11-19T23:11-05:00"),
      ("11:22 PM - 19 Oct 2016", "2016-10-19T23:22"),
      ("Nov. 20, 2019, 9:28 AM UTC", "2019-11-20T09:28Z"),
      ("Published: Dec. 22, 2023, 1:00 a.m.", "2023-12-22T01:00"),
      ("19 Nov 2019 05:44 GMT", "2019-11-19T05:44Z"),
      ("2019-01-24", "2019-01-24"),
      ("2019-01-24T23:30:15.250-05:00", "2019-01-24T23:30-05:00"),
      ("2019-01-24T21:05:00Z", "2019-01-24T21:05Z"),
      ("2019-01-24 21:05:00 +0100", "2019-01-24T21:05+01:00"),
      ("21:05 - 2019-01-24", "2019-01-24T21:05"),
      ("13.11.2019, 23:06", "2019-11-13T23:06"),
      ("20/11/2019 / 11:54 am", "2019-11-20T11:54"),
      ("11/15/2023", "2023-11-15"), ("05/26/22 4:20pm", "2022-05-26T16:20"),
      ("9/8/2015 12:15 PM PT", "2015-09-08T12:15"), ("05/26/85", "1985-05-26"),
      ("Dec 23, 2023 09:06 PM IST", "2023-12-23T21:06+05:30"),
      ("24 de enero de 2019", "2019-01-24"),
      ("24. Januar 2019", "2019-01-24"),
      ("1er mars 2019 à 10:15", "2019-03-01T10:15"),
      ("2019年1月24日", "2019-01-24"), ("2019年1月24日17时05分", "2019-01-24T17:05"),
      ("2019年1月24日（木）", "2019-01-24"), ("发布时间：2019-01-24 17:30", "2019-01-24T17:30"),
      ("発行日:2019年1月24日", "2019-01-24"), ("2019년 1월 24일 17:30", "2019-01-24T17:30"),
      ("입력 2019.01.24. 오후 5:30", "2019-01-24T17:30"),
      ("24 mai 2019 à 10h15", "2019-05-24T10:15"), ("Publié le 24 mai 2019", "2019-05-24"),
      ("Stand: 24.01.2019, 14:03 Uhr", "2019-01-24T14:03"),
      ("Pubblicato il 24 gennaio 2019", "2019-01-24"),
      ("Publicado em 24 de maio de 2019", "2019-05-24"),
      ("Geplaatst op 24 mei 2019", "2019-05-24"), ("Opublikowano 24 maja 2019", "2019-05-24"),
      ("Опубликовано 24 мая 2019", "2019-05-24"), ("24. maj 2019 kl. 17:30", "2019-05-24T17:30"),
      ("May 18, 2021 GMT", "2021-05-18"),
      ("May 17, 2021 / 6:03 PM / Updated 2 hours ago", "2021-05-17T18:03"),
    ])
  func read(line: String, date: String) {
    #expect(dates(line)?.published?.iso == date)
    #expect(dates(line)?.modified == nil)
  }

  @Test(
    "tells the date of publication from that of a change",
    arguments: [
      ("Updated at 5:16 p.m. ET, Feb. 25, 2019", nil, "2019-02-25T17:16"),
      (
        "Mon 18 Nov 2019 18.54 GMT Last modified on Mon 18 Nov 2019 18.56 GMT",
        "2019-11-18T18:54Z", "2019-11-18T18:56Z"
      ),
      ("Updated 23 December 2023 Published 22 December 2023", "2023-12-22", "2023-12-23"),
      ("Mis à jour le 23 mai 2021", nil, "2021-05-23"), ("更新日期：2021-05-11", nil, "2021-05-11"),
      ("Updated 2130 GMT (0530 HKT) May 16, 2021", nil, "2021-05-16"),
    ])
  func change(line: String, published: String?, modified: String?) {
    #expect(dates(line)?.published?.iso == published)
    #expect(dates(line)?.modified?.iso == modified)
  }

  @Test(
    "is none where there is anything else, or no date for certain",
    arguments: [
      "", "43:33", "13 hours ago", "2019", "192.168.10.20", "11/10/2019", "11/10/19",
      "9/8/2015 et 23/8/2015",
      "30 February 2019",
      "Updated at 5:16 p.m.", "The match on 24 January 2019 was lost",
      "Room 24, January 2019 edition",
      "Chapter 4", "1 / 12", "24 January 0019",
    ])
  func none(line: String) {
    #expect(dates(line) == nil)
  }

  @Test(
    "may be the name of a file",
    arguments: [
      ("2019-01-24-letter.txt", "2019-01-24"), ("20190124_letter.md", "2019-01-24"),
      ("2019/01/24/letter.txt", "2019-01-24"), ("a/b_2019.01.24.txt", "2019-01-24"),
      ("letter.txt", nil), ("000_d30208baf2d3d337.txt", nil), ("2019-13-24.txt", nil),
      ("120190124.txt", nil), ("2019/letter-01-24.txt", nil),
    ])
  func fileName(path: String, day: String?) {
    #expect(dateInFileName(path)?.iso == day)
  }

  private func dates(_ line: String) -> DateLine? { readDateLine(Array(line.utf8)[...]) }
}
