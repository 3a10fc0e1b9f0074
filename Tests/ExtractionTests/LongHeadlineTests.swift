import Testing

@testable import Extraction

@Suite("A headline of a long sentence")
struct LongHeadlineTests {
  @Test(
    "leaves out the days on which it happened",
    arguments: [
      (
        "The harbour master of Port Ellery on Thursday announced that the ferries to the islands will not sail again before the old harbour wall has been mended and paid for.",
        "The harbour master of Port Ellery announced that the ferries to the islands will not sail again before the old harbour wall has been mended and paid for"
      ),
      (
        "Oyster growers in the bay of Maravel were told Tuesday night to bring in their boats before a storm that is expected to be the worst since the wall was built.",
        "Oyster growers in the bay of Maravel were told to bring in their boats before a storm that is expected to be the worst since the wall was built"
      ),
      (
        "The mayor of Port Ellery asked the council earlier this week for money to mend the harbour wall, which was broken in two places by the storm.",
        "The mayor of Port Ellery asked the council for money to mend the harbour wall, which was broken in two places by the storm"
      ),
      (
        "On Monday night, the council of Port Ellery voted to sell the old lighthouse and the land around it to a company that wants to build a hotel there.",
        "The council of Port Ellery voted to sell the old lighthouse and the land around it to a company that wants to build a hotel there"
      ),
    ])
  func days(text: String, headline: String) {
    #expect(derive(text) == headline)
  }

  @Test(
    "but not a day that the rest needs",
    arguments: [
      (
        "The strike of the ferry crews, who want to be paid for the hours that they wait in the harbour of Port Ellery for the tide to turn, ends on Friday.",
        "The strike of the ferry crews, who want to be paid for the hours that they wait in the harbour of Port Ellery for the tide to turn, ends on Friday"
      ),
      (
        "The mayor of Port Ellery spent this week looking for somebody who would buy the old lighthouse, the two ferries and the land on which the market is held.",
        "The mayor of Port Ellery spent this week looking for somebody who would buy the old lighthouse, the two ferries and the land on which the market is held"
      ),
    ])
  func neededDays(text: String, headline: String) {
    #expect(derive(text) == headline)
  }

  @Test(
    "leaves out what two dashes enclose, and may leave a comma in its place",
    arguments: [
      (
        "The lighthouse of Port Ellery - the last one on the coast that is still lit by hand - has been sold to a company that wants to make a hotel of it.",
        "The lighthouse of Port Ellery has been sold to a company that wants to make a hotel of it"
      ),
      (
        "While the islanders have asked for a new ferry for years - the old one leaks and smells of oil - the council of Port Ellery has bought a lighthouse.",
        "While the islanders have asked for a new ferry for years, the council of Port Ellery has bought a lighthouse"
      ),
    ])
  func dashes(text: String, headline: String) {
    #expect(derive(text) == headline)
  }

  @Test(
    "keeps what a colon promised",
    arguments: [
      (
        "The council of Port Ellery has announced what it will do with the money from the lighthouse: a second ferry will be bought, and the harbour wall will be mended before the winter.",
        "The council of Port Ellery has announced what it will do with the money from the lighthouse: a second ferry will be bought, and the harbour wall will be mended before the winter"
      )
    ])
  func colon(text: String, headline: String) {
    #expect(derive(text) == headline)
  }

  @Test(
    "is cut at a dash, though the words before it open like an introduction",
    arguments: [
      (
        "Sailing in the first race of the season are five boats all making their first trip on show - the Gull, the Old Wall, the Seal, the Oyster, the Lighthouse and the Ried of Tesk.",
        "Sailing in the first race of the season are five boats all making their first trip on show"
      )
    ])
  func dash(text: String, headline: String) {
    #expect(derive(text) == headline)
  }

  @Test(
    "is not cut where the rest would say something else",
    arguments: [
      (
        "The harbour office of Tesk told the council that it will fine every captain who brings a boat into the harbour at night without a light that can be seen from the wall, and that it will do so from the first day of May.",
        "The harbour office of Tesk told the council that it will fine every captain who brings a boat into the harbour at night without a light that can be seen from the wall"
      ),
      (
        "Ann Ried, who is eighteen, had hardly left the harbour of Port Ellery in her new boat with the red sails that her uncle had given to her when the storm broke the wall.",
        "Ann Ried had hardly left the harbour of Port Ellery in her new boat with the red sails that her uncle had given to her when the storm broke the wall"
      ),
      (
        "Kind sailors of Port Ellery pulled what they took for a seal out of the harbour - unaware that it was the mayor of the town, who had gone for a swim.",
        "Kind sailors of Port Ellery pulled what they took for a seal out of the harbour - unaware that it was the mayor of the town, who had gone for a swim"
      ),
      (
        "A storm broke the harbour wall of Port Ellery in two places and left more than twenty people soaked to the skin and without a boat on the quay, in the rain and without any bread for the night.",
        "A storm broke the harbour wall of Port Ellery in two places and left more than twenty people soaked to the skin and without a boat on the quay"
      ),
      (
        "The mayor of Port Ellery issued a statement on Friday in answer to the sale of the old lighthouse, in which she claimed that the council had been told of it by a parrot and by nobody else.",
        "The mayor of Port Ellery issued a statement in answer to the sale of the old lighthouse"
      ),
      (
        "Mayor Ida Rem advised the fishermen of Port Ellery during a dinner on the quay with a band from Tesk that they had better sell their boats before the tide takes them, for there will be no harbour.",
        "Mayor Ida Rem advised the fishermen of Port Ellery during a dinner on the quay with a band from Tesk that they had better sell their boats"
      ),
    ])
  func open(text: String, headline: String) {
    #expect(derive(text) == headline)
  }

  @Test(
    "keeps an introduction that names who is spoken of, and loses praise",
    arguments: [
      (
        "After the trial of Ann Ried of Tesk, which had taken nearly a year and filled the papers of the coast, the old harbour master said that he would never again lend his boat to anybody.",
        "After the trial of Ann Ried of Tesk, which had taken nearly a year and filled the papers of the coast, the old harbour master said that he would never again lend his boat to anybody"
      ),
      (
        "One of the oldest walls on the coast of Tesk, Ried Wall keeps the sea from the gardens of three hundred houses and has been mended by the same family for ninety years.",
        "One of the oldest walls on the coast of Tesk, Ried Wall keeps the sea from the gardens of three hundred houses"
      ),
    ])
  func introduction(text: String, headline: String) {
    #expect(derive(text) == headline)
  }

  @Test(
    "is of another sentence than one that follows from the lost one or tells a date and a place",
    arguments: [
      (
        "As a result the town has no ferry at all and its people row. The council of Port Ellery has sold the old ferry to a museum in Tesk.",
        "The council of Port Ellery has sold the old ferry to a museum in Tesk"
      ),
      (
        "Port Ellery Regatta 2019 Date: Sunday, 4 May Time: 10:00 Place: Port Ellery Harbour. Ann Ried has won the regatta of Port Ellery for the third time.",
        "Ann Ried has won the regatta of Port Ellery for the third time"
      ),
    ])
  func otherSentence(text: String, headline: String) {
    #expect(derive(text) == headline)
  }

  @Test(
    "is of the first though a participle stands in it, or though somebody is only introduced",
    arguments: [
      (
        "The harbour office just unveiled a new ferry, showing that the old one has had its day.",
        "The harbour office just unveiled a new ferry, showing that the old one has had its day"
      ),
      (
        "Tom Ried is a writer of novels about the sea and the editor of a paper. How did you begin, Tom?",
        "Tom Ried is a writer of novels about the sea and the editor of a paper"
      ),
    ])
  func firstSentence(text: String, headline: String) {
    #expect(derive(text) == headline)
  }

  private func derive(_ text: String) -> String? {
    deriveHeadline(from: [Array(text.utf8)[...]])
  }

  @Test("keeps what stands behind a day and only looks like its night")
  func nights() {
    let text =
      "The people of Tesk came back to the harbour on Monday, night after night of rain having kept them at home, to see what was left of the wall and of the old ferry."
    #expect(deriveHeadline(from: [Array(text.utf8)[...]])?.contains("night after night") == true)
  }
}
