import Testing

@testable import Extraction

@Suite("A summary")
struct SummaryTests {
  private let harbour: [String] = [
    "The harbour of Port Ellery has reopened after nine days, and the first ferries have left for the islands, officials said.",
    "But the quay is not yet safe.",
    "\"We are glad to be at sea again after such a long time,\" a fisherman said.",
    "Engineers are still mending the harbour wall, which a storm broke in two places, and ferries may not carry cars before Friday.",
    "They hope for better weather. Do you have a picture of the storm?",
    "A fisherman waves on the quay in Port Ellery, Friday, Nov. 16, 2018.",
    "Oysters are cheap this year.",
  ]

  @Test("says what the headline does not")
  func derived() {
    let headline = derive(harbour) ?? ""
    #expect(
      headline
        == "The harbour of Port Ellery has reopened after nine days, and the first ferries have left for the islands, officials said"
    )
    #expect(
      made(of: harbour, headline)
        == "Engineers are still mending the harbour wall, which a storm broke in two places, and ferries may not carry cars before Friday."
    )
  }

  @Test("is rather a longer sentence, and none is better than one of a few words")
  func length() {
    let short = "Port Ellery oysters are cheap in May."
    let long =
      "Sailors of all ages and trades from the bay of Tesk have asked each mayor on earth for cheaper oysters in May, and for songs."
    #expect(made(of: [short, long], "A harbour in need").contains(long))
    #expect(made(of: [short], "A harbour in need") == "")
  }

  @Test("does not break off")
  func longOpening() {
    let text =
      "Port Ellery has a new mayor, Tom Ried, an oyster farmer who promised voters lower fares, a longer quay and a lighthouse that works, and who has since asked sailors of all ages and trades from the bay of Tesk for cheaper oysters in May, for songs, for bread and for another look at the harbour of the town."
    #expect(made(of: [text], "Port Ellery has a new mayor") == "")
  }

  @Test("may speak of a former mayor")
  func former() {
    let text = "The former mayor told the town that its harbour wall is a danger to all."
    #expect(made(of: ["The mayor will resign.", text], "Mayor to go") == text)
  }

  @Test("is missing where all that is left points back")
  func none() {
    let text = [
      "The harbour of Port Ellery has reopened.", "Our master of songs accepts this deal.",
    ]
    #expect(made(of: text, "The harbour of Port Ellery has reopened") == "")
  }

  @Test("is one of two like sentences that stands earlier, or speaks of what the headline does")
  func places() {
    let (oysters, songs) = (
      "Sailors of all ages and trades have asked each mayor on earth for new boats and cheap oysters.",
      "Sailors of all ages and trades have asked each mayor on earth for other songs and bread too."
    )
    #expect(made(of: [oysters, "He may.", songs], "A harbour in need") == oysters)
    #expect(made(of: [songs, "He may.", oysters], "A harbour in need") == songs)
    #expect(made(of: [songs, oysters], "Oysters cheap, boats new") == oysters)
  }

  @Test("goes on with the next sentence where that needs no other and there is room")
  func passage() {
    let (first, next) = (
      "Sailors from the bay of Tesk have asked each mayor on earth for cheaper oysters in May.",
      "Oysters of old farms are cheap this year, on each coast and in each harbour."
    )
    let both = first + " " + next
    #expect(made(of: [first, next], "Mayor to go") == both)
    #expect(made(of: [both], "Mayor to go") == both)
    #expect(made(of: [first, "He may.", next], "Mayor to go") == first)
    #expect(made(of: [first, "But " + next], "Mayor to go") == first)
    #expect(
      made(of: [first, "Sadly, the wall fell on oysters of old farms in May."], "Mayor to go")
        == first)
    #expect(made(of: [first, first], "Mayor to go") == first)
    let long =
      String(first.dropLast())
      + ", as sailors of all ages and trades from each bay have done since songs were sung."
    #expect(made(of: [long, next], "Mayor to go") == long)
  }

  @Test("is missing where what may stand alone comes late and speaks of something else")
  func late() {
    let text = "Sailors of all ages have asked each mayor on earth for songs."
    #expect(made(of: ["He will resign."] + [text], "A harbour in need") == text)
    let others = [String](repeating: "He will resign.", count: 6)
    #expect(made(of: others + [text], "A harbour in need") == "")
    #expect(made(of: others + [text], "Sailors and songs") == text)
  }

  @Test("names a person as the text does at first")
  func names() {
    let text = [
      "The mayor will resign.", "Ann Ried led the town for ten years.",
      "Ried built a harbour wall, a town hall and a harbour quay of stone.",
    ]
    #expect(made(of: text, "Mayor of harbour town to go") == "")
    #expect(made(of: text, "Ann Ried to go") == text[2])
  }

  @Test("does not quote somebody whom it does not name")
  func speakers() {
    let text = [
      "But is the wall old, as Tom Ried says?",
      "Each harbour wall and each town hall is safe for all sailors, Ried said.",
      "But the harbour wall and the town hall are where Ried is at home in Tesk.",
      "The mayor of Port Ellery has led the town for ten years, and the bay too.",
    ]
    #expect(made(of: text, "Mayor of harbour town to go") == text[3])
    #expect(made(of: text, "Ried on his town") == text[1])
  }

  @Test(
    "names nobody whom only the text introduces",
    arguments: [
      (
        "The harbour wall and the town hall were safe for each gull and each boat of the bay, as sailors of all ages are told in May, Ann said.",
        "Ann on her town"
      ),
      (
        "The council of the harbour town has given the wall to Ried, as sailors of all ages and trades from the bay of Tesk have known since May.",
        "A wall for Ried"
      ),
      (
        "The council of the harbour town built it on Ried's old wall, as sailors of all ages and trades from the bay of Tesk have known.",
        "A wall for Ried"
      ),
    ])
  func introduced(sentence: String, headline: String) {
    let text = ["But is it true what Ann Ried says of the old harbour?", sentence]
    #expect(made(of: text, "Mayor to go") == "")
    #expect(made(of: text, headline) == sentence)
    let president = text[0].replacing("Ann Ried", with: "President Ann Ried")
    #expect(headline.contains("Ann") || made(of: [president, sentence], "Mayor to go") == sentence)
  }

  @Test("is rather another sentence than the one that the headline was cut from")
  func headlineSentence() {
    let text = [
      "At least nine boats were lost in the harbour of Port Ellery when a wave broke the wall that had stood there for ninety years.",
      "Engineers of Maravel had warned the council of the wall in each of nine long winters.",
    ]
    #expect(
      made(of: text, "At least nine boats were lost in the harbour of Port Ellery")
        == "Engineers of Maravel had warned the council of the wall in each of nine long winters.")
  }

  @Test("is the opening under a headline that does not say it")
  func opening() {
    #expect(
      made(of: harbour, "Ferries leave at last").hasPrefix(
        "The harbour of Port Ellery has reopened"))
  }

  @Test("may be the sentence that the headline was cut from, if that adds most of its words")
  func cutSentence() {
    let text =
      "Port Ellery has a new mayor, Tom Ried, an oyster farmer who promised voters lower fares, a longer quay and a lighthouse that works."
    #expect(made(of: [text], "Port Ellery has a new mayor") == text)
    #expect(made(of: [text], String(text.dropLast())) == "")
    #expect(
      made(
        of: [text],
        "Port Ellery has a new mayor, Tom Ried, an oyster farmer who promised lower fares")
        == "")
  }

  @Test(
    "is never what only makes sense after another sentence, nor furniture",
    arguments: [
      "He said that the harbour wall would be mended before the winter.",
      "However, the harbour wall will not be mended before the winter.",
      "Both ships will be sold when the harbour wall has been mended.",
      "\"We will mend the harbour wall before the winter comes,\" he said.",
      "Will the harbour wall be mended before the winter comes at last?",
      "Subscribe to our letter for more about the harbour and its wall.",
      "Read about the harbour at https://harbour.example/wall this week.",
      "The harbour wall, however, will not be mended before the winter.",
      "The harbour is also known for the oysters that grow on its wall.",
      "Most people in the town like this picture of the harbour wall.",
      "Mr Ried said the harbour wall would be mended before the winter.",
      "The harbour wall would be mended before the winter, she said.",
      "Tickets for the harbour are sold at harbour.org/wall this week.",
      "The harbour wall in the evening. (Ida Rem/Tesk Press via AP)",
      "The harbour wall in the evening light of the summer. (Ida Rem)",
      "This article was updated with more about the harbour wall.",
      "In the last year, that has cost the town a longer harbour wall.",
      "A day later, the harbour wall was mended by all who could come.",
      "The town then asked its council for a longer and stronger harbour wall.",
      "The harbour has since made the wall of the town stronger than it was.",
      "The council, a friend of the town and its harbour wall, provided one.",
      "The council that day made a law on the harbour and its longer wall.",
      "As an example, the council named the harbour wall in the north of town.",
      "In doing so, the council has made the harbour wall a thing of the past.",
      "What is happening now, though, is that the harbour wall is mended.",
      "The harbour wall of the town will not be mended before the winter, too.",
      "For the town, those are hard lines on the harbour and its longer wall.",
      "The answer is unclear so far to all who know the harbour and its wall.",
      "The reasons for their fear: the harbour wall is older than the town.",
      "First there's the part of the harbour wall that nobody has mended.",
      "A friend of the harbour who has been in trouble over its wall before.",
      "Save the songs for the day on which the harbour wall has been mended.",
      "The map below shows how the harbour wall has grown with the town.",
      "The harbour wall would not have been made without the help of her.",
      "The council asks all boats to stay away from the harbour wall until then.",
      "Now she's got the harbour wall that the town has always wanted to have.",
      "Each one now has a harbour wall of its own, and all of them are longer.",
      "The council made a law on the harbour and its longer wall that very year.",
      "The “hero” of the harbour wall is somebody whom I have known for years.",
      "The rest of the time, it gets the harbour wall that the town deserves.",
      "Included was a letter on the harbour wall from the mayor of the town.",
      "Find out what the council has to say about the wall of the harbour.",
      "Picture the harbour wall as a long line of stones beside the town.",
      "The town has loved the harbour wall a little more than the latter.",
      "Just like all the others, the harbour wall is made of stone and sand.",
      "Many have said that those stones and walls are too old for the harbour.",
      "× 101 walls that the harbour of the town is proud to call its own.",
      "…",
      "If it gets its way, it will be a longer harbour wall than ever before.",
      "Probably they would take stones for the wall from others, say Tesk.",
      "Ida Rem of Tesk Radio has more on why the town is to have a longer harbour wall in May.",
      "Since then, the council has made the harbour wall a little longer.",
      "The harbour wall is safe and it will stand, says Mr Ried of the town.",
      "In the meantime, the council has made the harbour wall a little longer.",
      "The harbour wall, for instance, will be longer than it was last year.",
      "The harbour wall, meanwhile, will be longer than it was in the spring.",
      "The council of Tesk added that the harbour wall will be mended by May.",
      "Per the council, that means the harbour wall is older than the town.",
      "Leaving a town where nobody mends a harbour wall before the winter.",
      "Ann Lamm is a corps member of News for Tesk at the harbour wall.",
      "She’ll mend the harbour wall before the winter, and the quay with it.",
      "The harbour wall of the town will be longer than the quay, for example.",
      "The council of the harbour town, which is in debt, also is to mend the wall.",
      "The harbour master broke that story to the town in the spring of the year.",
      "The town asks where that stone for the harbour wall had been until May.",
      "Sailors on the quay of the town bought fifteen of these for the harbour wall.",
      "Sailors in all of these reports call the harbour wall of the town too old.",
      "The harbour of the town has a wall because of such storms in the winter.",
      "The council of the harbour town denied similar plans for a longer wall.",
      "Sailors enjoy similarly long walls in each harbour that they have made.",
      "The harbour wall is another sign that the town has money for its quay.",
      "In fact the harbour wall of the town was mended in the spring by sailors.",
      "More importantly, the harbour wall of the town was mended in the spring.",
      "According to this, the harbour wall of the town was mended in the spring.",
      "In a separate letter, the harbour master called the wall of the town old.",
      "Even though the harbour wall of the town was mended in the spring.",
      "Know that the harbour wall of the town is only one part of the quay.",
      "Ann Ried of the harbour has that story.",
      "The harbour wall was chosen by our editors, who know all walls of the town.",
      "The town may earn a commission of the harbour wall from links on the page.",
      "Obviously the first is the harbour wall, and the town knows all about it.",
      "The idea is to mend the harbour wall of the town before the winter comes.",
      "Tom Ried said on the wall of the harbour town.",
      "If it takes place, it will be the first harbour wall of the US in town.",
      "Sailors of the town have held that old wall of the harbour since May.",
      "Equally old in the town is the harbour wall that nobody has mended yet.",
      "Fewer have seen the harbour wall of the town in the spring of the year.",
      "Below is the latest of the harbour wall and of the town for all sailors.",
      "Some is made of the harbour wall, and the town likes what comes of it.",
      "Luckily, other parts of the harbour wall are as safe as the town hall.",
      "Other parts of the harbour wall are as safe as the town hall of Tesk.",
      "Further, the harbour wall of the town is as safe as the hall of Tesk.",
      "An even longer harbour wall was made by the town in the spring of the year.",
      "The master of the harbour wall greets the sailors of the town and asks us in.",
      "Following the song of the harbour wall, join us on the quay of the town.",
      "They—and the mayor of the town—have mended the harbour wall in the spring.",
      "Here's the harbour wall that the town has always wanted to have in May.",
      "Just two days earlier, the harbour wall of the town had been mended by all.",
      "Luckily, it was mended before the winter by the sailors of the harbour town.",
      "Turns out, the harbour wall of the town was never mended in the spring.",
      "When the harbour wall of the town was mended in the spring.",
      "The harbour wall of the town is the key to its trade, he stressed.",
      "We’d mend the harbour wall of the town each year before the winter came.",
      "Learn what the council has to say about the wall of the harbour.",
      "Which means that the harbour wall of the town is mended before the winter.",
      "Ida Rem of Tesk breaks down what is new about the harbour wall of the town.",
      "Where the harbour wall of the town was mended in the spring by sailors.",
      "The harbour wall of the town, seen here with sailors of all ages and trades from the bay of Tesk.",
      "Each wall has its stones, see the chart below on the harbour wall of the town.",
    ])
  func passedOver(sentence: String) {
    #expect(made(of: ["The mayor will resign.", sentence], "Mayor to go") == "")
  }

  @Test("may begin with a word whose first part is a small one")
  func compound() {
    let text = "No-frills ferries have made the harbour of the town richer than ever before."
    #expect(made(of: ["The mayor will resign.", text], "Mayor to go") == text)
  }

  @Test("may name a place that only it names")
  func place() {
    let text =
      "Sailors from the bay of Tesk have asked each mayor on earth for cheaper oysters in May."
    #expect(made(of: above + [text], "Mayor to go") == text)
  }

  /// Below them something vague is nothing worth.
  private let above = ["He will resign.", "He may.", "He can."]

  @Test(
    "is rather what speaks of nothing and nobody untold",
    arguments: [
      "The debate ended when the lighthouse fell into the sea of Tesk at noon",
      "As oysters grew cheap, his farm on the coast of Tesk made less each year",
      "Sadly, oysters of the coast of Tesk are cheap this year and the next",
      "Ried said oysters of the coast of Tesk are cheap this year and the next",
      "Oysters of the coast of Tesk, in contrast, are cheap this year and the next",
      "Sailors of Tesk have found another coast on which oysters are as cheap",
      "On the cold coast below, oysters of old farms are cheap this year and the next",
      "Many oysters in Tesk make him happier than each song of fishermen",
      "Ann Ried was one of them when oysters of old farms were cheap in May",
    ])
  func untold(opening: String) {
    let short = opening + "."
    let sentence =
      opening + ", as sailors of all ages and trades from the bay of Tesk have known since May."
    let clear =
      "A new mayor of Tesk will be chosen in May by sailors of all ages and trades from each bay, as songs of all harbours have told since winter came."
    #expect(made(of: ["He will resign.", sentence, clear], "Mayor to go") == clear)
    #expect(made(of: ["He will resign.", sentence], "Mayor to go") == sentence)
    #expect(made(of: above + [short], "Mayor to go") == "")
    #expect(made(of: [short], "Mayor to go") == short)
  }

  @Test("may name somebody right after a \"his\"")
  func named() {
    let vague =
      "As oysters grew cheap, the lighthouse fell into the sea of Tesk at noon, and each mayor of the coast sang of it in May."
    let clear =
      "In his song for the coast of Tesk, Tom Ried asked sailors of all ages and trades for cheaper oysters in May."
    #expect(made(of: above + [vague], "Town to sing") == "")
    #expect(made(of: above + [clear], "Town to sing") == clear)
  }

  @Test(
    "that the publisher gives is not taken if it is none",
    arguments: [
      ("The mayor of Port Ellery wants a longer quay for the ferries.", true),
      ("Mayor wants a longer quay", false), ("Mayor wants a longer quay.", false),
      ("Mayor wants a longer quay – The Ellery Times", false),
      ("News and views that you can trust, delivered each morning.", false),
      ("Read the latest stories, comment and analysis on our site.", false), ("—", false),
    ])
  func given(text: String, isTaken: Bool) {
    let paragraphs = harbour.map { Array($0.utf8)[...] }
    let summary = Extraction.summary(
      given: text, of: paragraphs, headline: "Mayor wants a longer quay")
    #expect((summary == text) == isTaken)
  }

  private func made(of paragraphs: [String], _ headline: String) -> String {
    summary(of: paragraphs.map { Array($0.utf8)[...] }, headline: headline)
  }

  private func derive(_ paragraphs: [String]) -> String? {
    deriveHeadline(from: paragraphs.map { Array($0.utf8)[...] })
  }
}
