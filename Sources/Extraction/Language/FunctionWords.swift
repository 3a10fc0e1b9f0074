/// The most frequent small words of languages that are written in Latin and Cyrillic letters, by
/// which a text shows its language: three or four dozen are enough for a text of 40 words.
let functionWords: [(language: String, words: String)] = [
  (
    "en",
    "the of and to in is that for was with on are as his they at be this have from or had by but not "
      + "what were when we there been their has would will more which who it an he said"
  ),
  (
    "es",
    "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o fue "
      + "este ha porque esta son entre cuando muy sin sobre también según hasta desde tras está"
  ),
  (
    "pt",
    "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das "
      + "tem à seu sua ou ser quando muito há nos já está também só pelo pela após até são"
  ),
  (
    "fr",
    "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont "
      + "avec son aux été cette mais ou comme leur nous selon après l d c s"
  ),
  (
    "it",
    "di che e la il un a per in una sono ho ma lo ha le si con del non da della dei nel alla più anche "
      + "come gli delle al questo è stato dopo i l"
  ),
  (
    "ca",
    "de la que i el en a els les per un amb una no és del al ha són com més però aquest també va dels "
      + "seva seu l d"
  ),
  (
    "de",
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an "
      + "werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über"
  ),
  (
    "nl",
    "de van het een en in is dat op te zijn met voor niet aan er die om ook als dan maar bij was door "
      + "naar wordt heeft uit nog worden over"
  ),
  (
    "sv",
    "och i att det som en på är av för med den till har de inte om ett han men var sig från vi så kan "
      + "när eller efter också blev"
  ),
  (
    "da",
    "og i at det er en af til på som for med den der de har ikke et han men var fra vi så kan når "
      + "eller efter blev også bliver sig"
  ),
  (
    "nb",
    "og i det er en av til på som for med den har de ikke et han men var fra vi så kan når eller etter "
      + "ble også blir å seg"
  ),
  (
    "fi",
    "ja on ei että se oli hän mutta ovat joka kun mukaan myös sen tai olla kuin ole vain niin hänen"
  ),
  (
    "pl",
    "w i na z się nie do to że jest o po przez od za ale jak dla oraz jego który są został roku przed"
  ),
  ("cs", "a v se na je že o s z do i to k ve pro za by ale jako po jsou který podle byl také už"),
  (
    "ro",
    "de și în a la cu pe care din un o nu pentru mai este au fost sunt să dar prin după că această"
  ),
  ("hu", "a az és hogy nem is egy volt ezt meg csak már mint de ha vagy el szerint után lesz ki"),
  (
    "tr",
    "ve bir bu da de için ile olarak daha çok olan gibi kadar sonra ancak ne değil olduğu göre en"
  ),
  (
    "id",
    "yang dan di dengan untuk dari pada ini itu tidak dalam akan ke oleh juga adalah telah para bisa"
  ),
  (
    "vi",
    "của và là có được trong cho không các một những với người đã khi này từ đến ra về để tại"
  ),
  (
    "ru",
    "и в не на что я с он как это по но они мы из у за к от для был было его также после ещё "
      + "потому только чтобы или так во сообщили"
  ),
  ("uk", "і в не на що я з він як це по але та у за до від для був було його також після її"),
  ("bg", "и в не на че с той как това по но от за са е се да към през след бе също като му"),
]
