/// A small digest in which four reports tell of one event, the fire at a mill: three of them at once
/// and one three weeks later. Two articles are of other things, and one report was reprinted.
package let storyDigest = """
  -- digest.yaml --
  title: The Ellery Digest
  topics:
    - {name: Fires, words: [fire]}
    - {name: Corran}
  sources:
    - {name: Gazette, folder: gazette}
    - {name: Wire, folder: wire}
    - {name: Bugle, folder: bugle}
  -- seeds/wire/fire.md --
  ---
  title: Fire destroys the old sail mill at Corran
  date: 2024-03-02
  ---
  The old sail mill at Corran burned down on Saturday night, and nobody was hurt.

  Firefighters from Corran and Tolm pumped water out of the Aske for nine hours. The sails fell into the yard at midnight, and the miller's house next to it was saved.

  The mill had ground barley since 1781.
  -- seeds/gazette/cause.md --
  ---
  title: Sail mill fire began in the barley dryer
  date: 2024-03-03
  ---
  The fire that destroyed the sail mill at Corran began in the barley dryer, firefighters said on Sunday.

  A bearing of the dryer had run hot. The miller had smelled smoke at ten and called the firefighters of Corran and Tolm.

  Of the mill that had stood above the Aske since 1781 only the brick base is left.
  -- seeds/gazette/appeal.md --
  ---
  title: Corran wants its sail mill back
  date: 2024-03-03
  ---
  Four hundred people in Corran have signed an appeal to rebuild the sail mill that was destroyed by fire on Saturday.

  The brick base above the Aske can carry a new mill, says the miller. Oak for the sails would come from the woods of Tolm, and barley from the fields around it.
  -- seeds/bugle/reprint.md --
  ---
  title: Mill lost to flames
  date: 2024-03-04
  url: https://bugle.example/mill
  ---
  The old sail mill at Corran burned down on Saturday night, and nobody was hurt.

  Firefighters from Corran and Tolm pumped water out of the Aske for nine hours. The sails fell into the yard at midnight, and the miller's house next to it was saved.

  The mill had ground barley since 1781.
  -- seeds/wire/insurer.md --
  ---
  title: Insurer pays for the sail mill at Corran
  date: 2024-03-25
  ---
  The insurer of the sail mill at Corran will pay for the fire that destroyed it, the miller said.

  The bearing of the barley dryer had been looked after as it should, an expert found. Oak for the new sails is being cut at Tolm, and bricklayers have begun to mend the base above the Aske.
  -- seeds/wire/library.md --
  ---
  title: Library opens on Sundays
  date: 2024-03-02
  ---
  Readers may borrow novels on Sundays from April on, after a petition by pupils of the grammar school.
  -- seeds/gazette/otters.md --
  ---
  title: Otters counted along the canal
  date: 2024-03-20
  ---
  Volunteers with head torches counted eleven otters along the canal, five more than in the wet year before.
  """
