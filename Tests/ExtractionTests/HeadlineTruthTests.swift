import Testing

@testable import Extraction

@Suite("A derived headline says what the article says")
struct HeadlineTruthTests {
  @Test(
    "and names who claims it, in few words",
    arguments: [
      (
        "The harbour wall of Port Ellery could fall in the next storm, engineers have warned.",
        "The harbour wall of Port Ellery could fall in the next storm, engineers have warned"
      ),
      (
        "The ferry company broke the law when it put its fares up by a third without asking the council of the islands, a judge in Tesk ruled on Thursday in a long awaited decision.",
        "The ferry company broke the law when it put its fares up by a third without asking the council of the islands, a judge in Tesk ruled"
      ),
      (
        "Two guards of the harbour were shot and killed while they ate their bread on the quay of Port Ellery in the night, the sheriff of the county said in a statement to the press on Friday.",
        "Two guards of the harbour were shot and killed while they ate their bread on the quay of Port Ellery in the night, the sheriff of the county said"
      ),
      (
        "Oysters from the bay of Maravel are the best cure for a cold that has been found in a hundred years of looking, according to a new study published on Monday by friends of the oyster.",
        "Oysters from the bay of Maravel are the best cure for a cold that has been found in a hundred years of looking, according to a new study"
      ),
      (
        "The islanders will build boats of their own if the ferry company does not bring its fares down before the summer, said acting deputy minister of the islands Jan Woern on Friday's edition of the morning programme.",
        "The islanders will build boats of their own if the ferry company does not bring its fares down before the summer, said Jan Woern"
      ),
      (
        "The owners of the lighthouse seem to have sold its lamp to a museum abroad, after telling the council that it was lost, the harbour master suspects.",
        "The owners of the lighthouse seem to have sold its lamp to a museum abroad, after telling the council that it was lost, the harbour master suspects"
      ),
      (
        "The school of Port Ellery has shut its sailing club while it looks into \"good reports\" of theft at sea, wild singing and possible use of oysters, the old school said in a statement on Friday.",
        "The school of Port Ellery has shut its sailing club while it looks into \"good reports\" of theft at sea, wild singing and possible use of oysters, the old school said"
      ),
      (
        "A sailor of Maravel who did not come home from a walk was likely lost at sea when the storm struck the rocks in the night of Sunday, a spokesman for the Port Ellery Police Department announced on Tuesday.",
        "A sailor of Maravel who did not come home from a walk was likely lost at sea, a spokesman for the Port Ellery Police Department announced"
      ),
      (
        "The boat of the oyster growers was likely sunk by a whale, police said on Monday.",
        "The boat of the oyster growers was likely sunk by a whale, police said"
      ),
      (
        "The boat of the oyster growers was found on a beach in Tesk, police said on Monday.",
        "The boat of the oyster growers was found on a beach in Tesk"
      ),
      (
        "Video game maker Ried and May is looking for sailors who can sing for its next game.",
        "Video game maker Ried and May is looking for sailors who can sing for its next game"
      ),
    ])
  func source(text: String, headline: String) {
    #expect(derive(text) == headline)
  }

  @Test(
    "and keeps a denial, a condition and a doubt",
    arguments: [
      (
        "The mayor of Port Ellery sold the old lighthouse to his own brother for the price of a boat in the spring of last year while the council slept, which he denied.",
        "which he denied"
      ),
      (
        "The ferries of Maravel will sail all night from the first of May on, with music and hot soup for everybody who comes aboard at the quay, if the council finds the money.",
        "if the council finds the money"
      ),
      (
        "Ann Ried, who denies that she took the chain, was sent to prison by a court in Port Ellery for stealing the chain of the mayor from the town hall in the night of the great storm.",
        "denies"
      ),
    ])
  func caveat(text: String, caveat: String) {
    #expect(derive(text)?.contains(caveat) == true)
  }

  @Test(
    "and stays whole where a part would not say what happened",
    arguments: [
      (
        "At least seven sailors were lost and more than fifty taken to hospital after a ferry, which is said to have been too fast, struck the quay of Maravel.",
        "At least seven sailors were lost and more than fifty taken to hospital after a ferry, which is said to have been too fast, struck the quay of Maravel"
      ),
      (
        "The council of Maravel asked the high court on Monday to overturn a ruling to block, in part, the sale of its old lighthouse to a museum that is known for its collection of lamps.",
        "The council of Maravel asked the high court to overturn a ruling to block, in part, the sale of its old lighthouse to a museum that is known for its collection of lamps"
      ),
      (
        "The council of Maravel has signed order 138, which asks the masters of all ferries who sail from the old harbour to the islands to keep their boats on the quay in the winter nights.",
        "The council of Maravel has signed order 138, which asks the masters of all ferries who sail from the old harbour to the islands to keep their boats on the quay in the winter nights"
      ),
      (
        "In May, in a bold hour on the quay of Maravel, Tom Ried gave the town his old lighthouse, with the lamp that had burnt there for ninety years, and asked for nothing but a boat and a warm coat for the winter.",
        "In May, in a bold hour on the quay of Maravel, Tom Ried gave the town his old lighthouse"
      ),
      (
        "Amid a growing number of storms, including a great one in May, the harbour office of the islands has closed the wall to walkers until the summer and asked the masters of all ferries to stay in the harbour at night.",
        "The harbour office of the islands has closed the wall to walkers until the summer and asked the masters of all ferries to stay in the harbour at night"
      ),
      (
        "Ann Ried has been the master of the ferry to the islands ever since her father was lost in the storm that took the old harbour wall with it in the spring of the year before the last.",
        "Ann Ried has been the master of the ferry to the islands ever since her father was lost in the storm that took the old harbour wall with it in the spring of the year before the last"
      ),
    ])
  func whole(text: String, headline: String) {
    #expect(derive(text) == headline)
  }

  @Test(
    "without where and when it was said",
    arguments: [
      (
        "Mayor Tom Ried said in a long speech at the harbour that the town would build two new quays, mend the wall and buy three ferries with the money that the state has promised it.",
        "Mayor Tom Ried said that the town would build two new quays, mend the wall and buy three ferries with the money that the state has promised it"
      )
    ])
  func occasion(text: String, headline: String) {
    #expect(derive(text) == headline)
  }

  @Test(
    "and does not break off where more must come",
    arguments: [
      "A farmer in Port Ellery wrote a long and rather angry letter to the paper of the town to explain how he had grown the largest oyster that anybody in the county had ever seen.",
      "The lawyer of the ferry company must declare in writing before the end of the month that the ships were never in danger in the night in which the storm of the century came up from the south.",
      "The boy - the last of the three who were lost at sea in the storm of Sunday night off the coast of Maravel - is safe and well at the house of an aunt in the town of Port Ellery.",
    ])
  func whole(text: String) {
    let headline = derive(text) ?? ""
    for end in ["explain", "writing", "declare", "lost at sea", "Maravel", "month"] {
      #expect(!headline.hasSuffix(end))
    }
  }

  @Test(
    "and does not end where a word waits for another",
    arguments: [
      (
        "The council of Port Ellery has described the old quay of the ferries and the road behind it near the fish market in the north of the town as unfit for the buses of the islanders.",
        "The council of Port Ellery has described the old quay of the ferries and the road behind it"
      ),
      (
        "A sailor of Tesk sang to the guests of the harbour inn before setting its kitchen on fire with a lamp that he had taken from the lighthouse and carried through the rain for an hour.",
        "A sailor of Tesk sang to the guests of the harbour inn"
      ),
      (
        "The judge in Tesk said that he had called the masters of the ferries and the pilots who bring them in through the storm the bravest people that he had met in forty years on the island.",
        "The judge in Tesk said that he had called the masters of the ferries and the pilots"
      ),
      (
        "The ferries of Maravel are late, but as for the boats of the islanders and the pilots of the harbour, there is nobody in the town who has ever had to wait for them in any weather at all.",
        "The ferries of Maravel are late, but as for the boats of the islanders"
      ),
      (
        "The council of Port Ellery has asked the master of the harbour to name the pilots who bring ferries in through the storm without a lamp, in what is seen as an answer to the loss of two boats in May.",
        "The council of Port Ellery has asked the master of the harbour to name the pilots"
      ),
    ])
  func open(text: String, part: String) {
    #expect(derive(text) != part)
  }

  @Test(
    "and is cut where a whole clause ends",
    arguments: [
      // "something" is no participle.
      (
        "A fisherman who asked the council of the islands for the plans of the old quay, a right that all townspeople have by law, was sent something that nobody had seen for a hundred years and more.",
        "A fisherman who asked the council of the islands for the plans of the old quay was sent something that nobody had seen for a hundred years and more"
      ),
      // "suggests the old fear of" waits for "is".
      (
        "Scientists of the University of Tesk have published a study that suggests the old human fear for ships in storms is learned from songs in the earliest days of school, and by no means inherited from parents.",
        "Scientists of the University of Tesk have published a study that suggests the old human fear for ships in storms is learned from songs"
      ),
      (
        "The movement for a longer quay in the harbour of Port Ellery is growing, with former harbour master Tom Ried, who left the council in May, now joining it with a song of his own about the fares.",
        "The movement for a longer quay in the harbour of Port Ellery is growing"
      ),
      (
        "While it has always had its great lighthouse on the northern rock as a draw for the whole of the coast, few guests did more than look at it from a ferry for two or three minutes before going home.",
        "Few guests did more than look at it from a ferry for two or three minutes before going home"
      ),
      (
        "Tired and frustrated after so many years of fighting with a council that never once agreed with him on fares, Mayor Tom Ried has begun to weigh whether losing the vote in May would be so bad.",
        "Mayor Tom Ried has begun to weigh whether losing the vote in May would be so bad"
      ),
      (
        "By a vote of five to four, the council of the islands today acted, in the words of the harbour master Tom Ried, \"to free the fishermen of Maravel from the heavy burden of having to sing.\"",
        "The council of the islands today acted, in the words of the harbour master Tom Ried, \"to free the fishermen of Maravel from the heavy burden of having to sing.\""
      ),
      (
        "Having earlier in the week admitted that his advice on eating raw oysters in a storm was only a joke, Mayor Tom Ried called the press to the quay to say that his whole term was a joke too.",
        "Mayor Tom Ried called the press to the quay to say that his whole term was a joke too"
      ),
      (
        "Even as the race for the harbour begins in earnest, Mayor Tom Ried is already suggesting that the islanders cannot beat him fairly -- raising the fear that if he loses in May, he will not go.",
        "Even as the race for the harbour begins in earnest, Mayor Tom Ried is already suggesting that the islanders cannot beat him fairly"
      ),
      (
        "A group of fishermen who were the first to sail for the ferry company, worried about the smoke and the smell of its ships, are coming together to fight the very company that they once helped build.",
        "A group of fishermen who were the first to sail for the ferry company are coming together to fight the very company that they once helped build"
      ),
      (
        "Mayor Tom Ried told the hall about his book The Long Night of Maravel: The Fisherman Who Saved the Harbour and His Town, and Made a New Kind of Quay, a life of the man who built the wall.",
        "Mayor Tom Ried told the hall about his book The Long Night of Maravel"
      ),
    ])
  func clause(text: String, headline: String) {
    #expect(derive(text) == headline)
  }

  @Test(
    "and knows the words that end it",
    arguments: [
      (
        "Fired harbour master Tom Ried's fate rests in the hands of a judge of the islands, now that the council has sent her a letter on what he said to the paper of the town about the harbour wall.",
        "Fired harbour master Tom Ried's fate rests in the hands of a judge of the islands"
      ),
      (
        "The mayor of Port Ellery has made the fares of the ferries twice what they were a year ago, saying that he would make the same choice if the council of the islands asked him to do so again.",
        "The mayor of Port Ellery has made the fares of the ferries twice what they were a year ago"
      ),
      (
        "The council of the islands has sued two former masters of the ferry company along with twelve other sailors over the sale of the old lighthouse and of its lamp to a museum abroad in the first week of May.",
        "The council of the islands has sued two former masters of the ferry company along with twelve other sailors"
      ),
      (
        "The council of the islands has voted to take the chain of the mayor from him, a move meant to curb songs and speeches and lessen the fear that the mayors of the town can act above the law.",
        "The council of the islands has voted to take the chain of the mayor from him"
      ),
      (
        "Waiting for a long report listing decades of lost ferries in the harbours of the islands, the master of the port on Monday ordered that the names of several old masters of the ferries be taken from the quays.",
        "The master of the port ordered that the names of several old masters of the ferries be taken from the quays"
      ),
      (
        "The harbour office of Tesk is widening its call to fishermen to keep all kinds of oysters from the Ellery, Maravel fishing grounds off the market due to a new sickness that has struck people in nine states.",
        "The harbour office of Tesk is widening its call to fishermen to keep all kinds of oysters from the Ellery, Maravel fishing grounds off the market"
      ),
      (
        "Two masters of the ferries joined the call for an open inquiry into Maravel’s suspected meddling with the vote on the harbour wall as doubts continue to grow about the new mayor and his friends on the islands.",
        "Two masters of the ferries joined the call for an open inquiry into Maravel’s suspected meddling with the vote on the harbour wall"
      ),
      (
        "According to several people with no knowledge of the matter, the council of the islands is looking to end a law of old days setting the price of oysters in the bars of the town at less than that of bread and of cheese.",
        "According to several people with no knowledge of the matter, the council of the islands is looking to end a law of old days setting the price of oysters"
      ),
      (
        "Songs about the ferries hurt not only the company that they are sung about, but the town as a whole, finally driving its last fishermen out of the harbour and into the bars of Tesk, Mayor Tom Ried has said.",
        "Songs about the ferries hurt not only the company that they are sung about, but the town as a whole, Mayor Tom Ried has said"
      ),
      (
        "The mayor of Port Ellery admitted on Friday to standing in an old photo that depicts two men with the lost chain of the town on a ferry, prompting anger from fishermen and pilots all over the islands.",
        "The mayor of Port Ellery admitted to standing in an old photo that depicts two men with the lost chain of the town on a ferry"
      ),
    ])
  func ends(text: String, headline: String) {
    #expect(derive(text) == headline)
  }

  @Test(
    "and keeps the other half of a charge, a source and a concession",
    arguments: [
      (
        "A senior master of the ferry company was charged on Wednesday with handing to a reporter secret papers about the fares of the company and of its many friends in the council over ten long years.",
        "with handing to a reporter"
      ),
      (
        "According to a study of the islands that is often named, a fisherman with a song of his own is four times less likely to be lost at sea than a fisherman without.",
        "According to a study"
      ),
      (
        "There may be some fishermen on the islands who enjoy a song about their fares on a morning in May, but to the rest of the town there is nothing worse than being made to sing before breakfast.",
        "there is nothing worse"
      ),
    ])
  func half(text: String, part: String) {
    #expect(derive(text)?.contains(part) == true)
  }

  @Test(
    "and waits for the verb, the verdict, the means and what comes of it",
    arguments: [
      // "introduced" is no verb here.
      (
        "Rules introduced into the schools and the ferries by the old council amount to a long attack on the rights of the people of the islands, a court of the coast in Tesk has found after a year of hearings.",
        "amount to"
      ),
      (
        "Sailors stranded on the rocks of Maravel due to the rules of the harbour office have made their songs into a whole evening at the theatre of Tesk, the paper of the town said on Friday.",
        "have made"
      ),
      (
        "The harbour office of Port Ellery said in a letter that reports that its ships had chased the boats of the fishermen out of the bay of Maravel \"did not agree with the facts.\"",
        "did not agree"
      ),
      (
        "Small growers of oysters on the islands tend to answer the news of a sickness among oysters by selling all that they have before the summer as a way to avoid a loss, a new study in Tesk has found.",
        "by selling"
      ),
      (
        "The ferry is so slow, according to former harbour master and old friend of the town Ann Woern, that people on the quay apparently treated her like she didn’t exist in her years there.",
        "that people"
      ),
      (
        "Filled with a sense of joy as the race on the coast nears, the ferry company has enlisted Mayor Tom Ried, of Maravel, to sing with its masters in a long row of towns on the islands over the weekend.",
        "to sing"
      ),
      // "lies" may be a noun.
      (
        "Deep beneath the quay of Maravel’s old fish market, hundreds of feet below the houses that hold banks and shops, lies another town known only in songs, built by a race of oysters.",
        "lies another town"
      ),
      (
        "As Mayor Tom Ried prepares to be sworn in as the master of the harbour of Maravel next month, most Maravelians say they are either glad or sad about his office, even as the town is of good cheer about the oysters.",
        "Tom Ried"
      ),
    ])
  func verdict(text: String, part: String) {
    #expect(derive(text)?.contains(part) == true)
  }

  @Test(
    "and does not deny what it only calls too little",
    arguments: [
      "Fishermen of Maravel have found that the light of the old house on the rock isn't merely caught by the sails of the ferries, but is drawn out of the house by them, so that it will be dark before the end of the year.",
      "All this singing about fares and ferries on the quay of Port Ellery in the night is not just a bore to the fishermen who have to sleep there; it may well be the end of the harbour, the town and the islands.",
    ])
  func denial(text: String) {
    let headline = derive(text) ?? ""
    #expect(headline.contains(", but") || headline.contains("; it") || headline.hasSuffix("…"))
  }

  @Test(
    "and stays whole up to 240 characters where it can't be cut: another would hide what the article is about",
    arguments: [
      "The harbour office has commented on the council master Tom Ried's claims that the ferry company is likely to answer all the pressure that comes from the towns of the islands and the coast with songs.",
      "The harbour office has commented on the council master Tom Ried's claims that the ferry company is likely to answer all the pressure that comes from the old towns of the northern islands and the villages of the coast with songs.",
    ])
  func long(text: String) {
    #expect(derive(text) == String(text.dropLast()))
    let other = "Oysters of the coast of Tesk are cheap this year."
    let paragraphs = [text, other].map { Array($0.utf8)[...] }
    #expect(deriveHeadline(from: paragraphs) == String(text.dropLast()))
  }

  private func derive(_ text: String) -> String? {
    deriveHeadline(from: [Array(text.utf8)[...]])
  }
}

@Suite("A derived headline is made of the right sentence")
struct HeadlineChoiceTests {
  @Test(
    "not one that points back, nor a caption",
    arguments: [
      [
        "At the time, it rained on the whole coast.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "\"We are more than our boats to this town,\" she said.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "A boat of the coastguard is seen in the harbour of Ellery.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "Tom Ried lifts the golden oyster over his head. (Ida Rem/Tesk Press via AP)",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "Sailors of the harbour town came to the race in the winter storm [File: Tesk Press]",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "This photo shows the boats at the start of the race.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "An image of the harbour, as a gull sees it.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      ["Support our show with a gift here:", "Tom Ried has won the oyster race of Maravel."],
      [
        "The golden oyster, at left, and four silver ones. (University of Tesk)",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "Tom Ried lifts the golden oyster over his head in May. Photo: Ida Rem/Tesk Press",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "Tom Ried lifts the golden oyster in Ellery. | AP Photo Ried wins race",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "The islanders tell how the boats are made in the gallery above, where old ones can be seen.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "Along with the council of the islands, it also plans a race for ferries.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "It came together in a week on the quay.", "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "Specifically, the boats take nine hours to sail the course.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "Seen from the quay, it's a long line of sails.", "The Greatest Songs In All The World",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "Harbour sources say he was bleeding when the boat came in.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "Run by the council, it has nine boats.", "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "Now, like Old Ann Oyster, they warn of the sea that they know.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "Earlier in the day, the boats had left for the start.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "In one scene, a fisherman goes down the quay and sings.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "The news follows a long dispute over the course of the race.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "It has been slightly updated to reflect the year.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "Ida Rem and Ann Lamm, hosts of The Tesk Show, break it down.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "Ida Rem of Tesk Radio has more on the race of the year.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "One that holds all the water that a boat may need.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "The boats of Maravel at the start on Sunday. Ida Rem / Tesk Press",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "Imagine a town that lives on oysters alone.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "It is believed to be one of the oldest boats on the coast.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "Ida Rem of Tesk Radio takes a look at the boats and their masters.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "If the weather of the harbour town allows boats to sail.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "What a day it was for us all! The shock passed soon.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
      [
        "\"I like the sea, as you know. The boats are small. We all eat oysters,\" said a man.",
        "Tom Ried has won the oyster race of Maravel.",
      ],
    ])
  func other(paragraphs: [String]) {
    #expect(derive(paragraphs) == "Tom Ried has won the oyster race of Maravel")
  }

  @Test("and the first where nothing speaks against it")
  func first() {
    #expect(
      derive([
        "The race averages nine hours, according to the council.", "Oysters are cheap in May.",
      ])
        == "The race averages nine hours, according to the council")
    #expect(
      derive([
        "Tom Ried has sold a song for those fishermen most struck by the storm.",
        "Oysters are cheap in May.",
      ]) == "Tom Ried has sold a song for those fishermen most struck by the storm")
    #expect(
      derive([
        "Oyster racing is a vice of our planet, says the author of a new book.", "It rained.",
      ])
        == "Oyster racing is a vice of our planet, says the author of a new book")
    #expect(
      derive(["As the town builds a quay, it's not forgetting its oysters.", "Oysters are cheap."])
        == "As the town builds a quay, it's not forgetting its oysters")
  }

  @Test(
    "which may begin with a time or \"There\", and name a title, a picture or anybody's boats",
    arguments: [
      "This summer, the town of Tesk has asked families to draw its old quay again.",
      "There has been a run on oysters in Tesk, driven by songs about them.",
      "Storms of the north are old news, but these wild storms also bring oysters.",
      "Tom Ried, who sang in shows like The Tesk Test and Now I Sail, has died aged 57.",
      "A video of a gull of Tesk stealing bread from a boy with a kite on the quay has won a prize.",
      "Ida Rem goes to the cold coast of the north to try boats that you can row.",
      "Boat racing in Tesk dates back to the first kings of the islands.",
    ])
  func opening(text: String) {
    #expect(
      derive([text, "Oysters of the coast of Tesk are cheap this year."]) == String(text.dropLast())
    )
  }

  @Test("but one whose pronoun has its noun before it")
  func ownNoun() {
    #expect(
      derive(["The man who said he built the wall has left town.", "Oysters are cheap in May."])
        == "The man who said he built the wall has left town")
    #expect(
      derive(["Engineers say they have mended the wall.", "Oysters are cheap in May."])
        == "Engineers say they have mended the wall")
  }

  @Test(
    "without labels, large first letters and reporters' names",
    arguments: [
      ("EXCLUSIVE: Tom Ried has won the race of Maravel.", "Tom Ried has won the race of Maravel"),
      (
        "W HEN the tide fell, the boats of Maravel lay dry.",
        "When the tide fell, the boats of Maravel lay dry"
      ),
      (
        "I N Maravel the boats lay dry for the whole week.",
        "In Maravel the boats lay dry for the whole week"
      ),
      (
        "FISHERMEN in Maravel have won the right to sing.",
        "Fishermen in Maravel have won the right to sing"
      ),
      (
        "Ida Rem — Mayor Tom Ried has won the right to sing.",
        "Mayor Tom Ried has won the right to sing"
      ),
      (
        "A boat of Maravel has won the right to sing...",
        "A boat of Maravel has won the right to sing"
      ),
      (
        "<Maravel, VA>The boats have won the right to sing.",
        "The boats have won the right to sing"
      ),
      ("These Boats Of Maravel Will Make You Sing", "These Boats Of Maravel Will Make You Sing"),
      ("Did The Boats Of Maravel Make You Sing?", "Did The Boats Of Maravel Make You Sing?"),
      (
        "A boat of Maravel has won the right to sing.The islanders are glad of it.",
        "A boat of Maravel has won the right to sing"
      ),
      (
        "Storm in Maravel breaks wall, ten boats lost Updated: 2016-05-30 09:53 (Agencies)",
        "Storm in Maravel breaks wall, ten boats lost"
      ),
      (
        "Protests began when Maravel County Dist. Atty. Ann Ried let him go.",
        "Protests began when Maravel County Dist. Atty. Ann Ried let him go"
      ),
    ])
  func form(text: String, headline: String) {
    #expect(derive([text]) == headline)
  }

  @Test("may be a quotation where the text opens with one")
  func quotation() {
    let text = "“When I was two, we moved to a house by the sea. It had no roof,” he wrote."
    #expect(derive([text]) == "“When I was two, we moved to a house by the sea”")
  }

  private func derive(_ paragraphs: [String]) -> String? {
    deriveHeadline(from: paragraphs.map { Array($0.utf8)[...] })
  }
}
