import Model
import Testing

@testable import Extraction

@Suite("A line with a date and little else")
struct DatedLineTests {
  @Test(
    "is read as both",
    arguments: [
      ("By Ilse Marant | March 9, 2023", "2023-03-09", ["Ilse Marant"]),
      ("Tom Ried Published: Dec 22, 2023 10:55 AM EST", "2023-12-22", ["Tom Ried"]),
      (
        "By Ilse Marant and Tom Ried on December 21, 2023 at 3:53PM PST", "2023-12-21",
        ["Ilse Marant", "Tom Ried"]
      ),
      ("Tesk Wire · Posted: Dec 20, 2023", "2023-12-20", ["Tesk Wire"]),
      ("Wire | Updated: 2017-09-15 17:52", "2017-09-15", []), ("March 9, 2023", "2023-03-09", []),
      ("by Ilse Marant - 12/22/23 11:35 AM ET", "2023-12-22", ["Ilse Marant"]),
      (
        "Dec. 22, 2023, 5:24 AM UTC / Updated Dec. 22, 2023, 2:01 PM UTC / Source: Tesk Wire",
        "2023-12-22", []
      ),
      ("World Dec 22, 2023 10:59 AM EST", "2023-12-22", []),
      ("Dec 19, 2023 by Ilse Marant", "2023-12-19", ["Ilse Marant"]),
      (
        "Written by Ilse Marant, Senior Writer Dec. 13, 2023 at 7:17 a.m. PT", "2023-12-13",
        ["Ilse Marant"]
      ),
      ("San Tesk, March 3, 2021", "2021-03-03", []),
      ("Editor, Wire NOV 6, 2023 8:41 am PST", "2023-11-06", []),
      ("Dec 18, 2023 3 min read", "2023-12-18", []), ("Dec 18, 2023 by admin", "2023-12-18", []),
      ("Posted by admin on Dec 18, 2023", "2023-12-18", []),
      ("By Ilse Marant in Tesk, Dec 18, 2023", "2023-12-18", ["Ilse Marant"]),
      ("August 18, 2023 • 3 min read", "2023-08-18", []),
      ("May 30, 2023 / Ilse Marant", "2023-05-30", []),
      ("December 24, 2023 9:53 AM UTC Updated ago", "2023-12-24", []),
      ("Port Ellery - 14 May 2024", "2024-05-14", []),
      ("Tesk – 14 MAY 2024 - 18:42 CEST", "2024-05-14", []),
      ("By Ilse Marant, 14 May 2024", "2024-05-14", ["Ilse Marant"]),
      ("By Ilse Marant - 14 May 2024", "2024-05-14", ["Ilse Marant"]),
      ("Von Ilse Marant, 14.05.2024", "2024-05-14", ["Ilse Marant"]),
      ("Par Ilse Marant, le 14 mai 2024", "2024-05-14", ["Ilse Marant"]),
      ("Тесск. 14 мая 2024", "2024-05-14", []), ("Тесск, 14 мая 2024 г.", "2024-05-14", []),
      ("تسك سيتي - 14 مايو 2024", "2024-05-14", []), ("تسك، 14 مايو 2024", "2024-05-14", []),
      ("Óbidos, 14 may 2024", "2024-05-14", []),
      ("2024-05-14 19:30:00 来源: 沿海新闻 作者: 赵丽", "2024-05-14", ["赵丽"]),
      ("2024-05-14 19:30 来源：沿海新闻", "2024-05-14", []),
      ("记者 李明 2024-05-14 18:42 来源：沿海新闻", "2024-05-14", ["李明"]),
      ("2024年05月14日18:42 | 来源：沿海新闻", "2024-05-14", []),
      ("14.05.2024 | Quelle: Tesk Wire | Autor: Ilse Marant", "2024-05-14", ["Ilse Marant"]),
    ])
  func read(text: String, day: String, authors: [String]) throws {
    let found = try #require(readDatedLine(line(text)))
    #expect((found.dates.published ?? found.dates.modified)?.day.iso == day)
    #expect(found.authors == authors)
  }

  @Test(
    "may name the source behind a label",
    arguments: [
      ("2024-05-14 19:30:00 来源: 沿海新闻 作者: 赵丽", "沿海新闻"), ("来源：沿海新闻 2024-05-14", "沿海新闻"),
      ("14.05.2024 | Quelle: Tesk Wire | Autor: Ilse Marant", "Tesk Wire"),
      ("14.05.2024 | Tesk Wire", nil),
      ("Source: Tesk Harbour Office, October 25, 2019", nil),
      ("by Ida Rem January 21, 2019 Source: tesk.example", nil),
      ("2024-05-14 来源：tesk.example", "tesk.example"),
    ])
  func source(text: String, wanted: String?) throws {
    #expect(try #require(readDatedLine(line(text))).source == wanted)
  }

  @Test(
    "is told from other lines with a date",
    arguments: [
      "— Ilse Marant (@marant) December 20, 2023", "Release Date: November 17, 2017",
      "The storm of January 24, 2019",
      "December 7, 1941 remembered", "March 9, 2023: the day that changed Tesk",
      "On December 21, 2023 the ferry sank",
      "December 7, 1941: 90 minutes that changed the council",
      "Ferry council meets March 9, 2023 at 7 pm",
      "Hurricane Katrina August 29, 2005 – Ten Years Later",
      "December 31, 2021 by the ferry council wall",
      "March 3, 2021: Sign up for the ferry council", "Von Tesk nach Ellery am 3. März 2021",
      "Next meeting: March 9, 2023, 7 p.m.", "May 5, 2020 – Ferry Stops",
      "The ferry will run again on March 9, 2023", "7 p.m. Dec. 22 at the quay",
      "14 мая 2024 паром снова пошёл", "قال المدير إن العبارة عادت في 14 مايو 2024 إلى الميناء",
      "Source of the storm 14 May 2024", "паром снова пошёл 14 мая 2024", "पुल फिर खुला 14 मई 2024",
    ])
  func other(text: String) {
    #expect(readDatedLine(line(text)) == nil)
  }

  private func line(_ text: String) -> Line {
    Line(number: 1, text: Array(text.utf8)[...], isAfterBlank: true)
  }
}
