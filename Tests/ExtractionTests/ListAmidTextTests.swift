import Model
import Testing

@testable import Extraction

@Suite("A list amid the text of a whole page")
struct ListAmidTextTests {
  private func page(_ list: [String]) -> String {
    let menu = [
      "Menu", "Search", "News", "Sport", "Harbour", "Weather", "Subscribe", "Log in", "Home",
      "Opinion",
      "Obituaries", "Photos", "Video", "Jobs", "Classifieds", "Contact us",
    ]
    let text = [
      "Harbour Boys set fiftieth tour", "By Ann Lee", "January 21, 2019 10:00 am",
      "The ferry to Port Ellery will stop running at night from March, the harbour board decided on Tuesday after a long debate in the town hall.",
      "Board chairman Tomas Lindqvist said that the night boat carried fewer than nine passengers on an average crossing and lost money every week.",
      "Fishermen who live on the western quay said they would have no way home after the late market and asked the board to think again.",
      "Here it is:",
    ]
    let rest = [
      "The board will hear residents on 12 February before the new timetable is printed, a spokeswoman for the harbour said on Tuesday evening.",
      "Most Read", "Lighthouse sold to painter for one crown", "Mayor opens bridge in the rain",
      "About us",
      "Privacy Policy", "Terms of use", "© 2019 Ellery Gazette. All rights reserved.",
    ]
    return (menu + text + list + rest).joined(separator: "\n")
  }

  private func markdown(_ list: [String]) throws -> String {
    let seed = Seed(path: "a.txt", bytes: Array(page(list).utf8))
    let article = try #require(extract(seed, settings: Settings()).articles.first)
    return String(decoding: article.content.markdown, as: UTF8.self)
  }

  @Test(
    "stays whole where its lines begin alike",
    arguments: [
      [
        "June 10 – Port Ellery @ Quay Hall", "June 12 – Vesk @ Tram Theatre",
        "June 13 – Tesk City @ Arena Marant",
        "June 16 – Maravel @ Old Brewery", "July 2 – Sund @ Harbour Arena",
      ],
      [
        "2 cups of flour", "½ cup sugar", "1 tsp nutmeg", "1/4 cup crushed peppermint candies",
        "3 eggs, beaten",
      ],
    ])
  func whole(list: [String]) throws {
    let text = try markdown(list)
    for line in list { #expect(text.contains(line)) }
  }
}
