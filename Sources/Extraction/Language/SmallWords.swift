/// Whether a word, in small letters, is one of the small words by which the trees that judge lines were
/// fitted. These stay as they were then: with all of `FunctionWords` the trees are a little worse.
func isSmallWord(_ word: [UInt8]) -> Bool {
  packed(word[...]).map(smallWords.contains) ?? false
}

/// The words in an open-addressed table, for every word of every line is looked up in it.
private struct SmallWords {
  /// Two to the power of 12: some 500 words fill an eighth of it. Zero marks a free place.
  private var keys = [UInt64](repeating: 0, count: 1 << 12)

  init(_ words: String) {
    for word in words.utf8.split(separator: 0x20) {
      guard let key = packed(Array(word)[...]), key != 0 else { continue }
      keys[place(of: key)] = key
    }
  }

  func contains(_ key: UInt64) -> Bool { key != 0 && keys[place(of: key)] == key }

  /// Where the word stands, or the free place where it would.
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 52)
    while keys[place] != 0, keys[place] != key { place = (place + 1) & 0xFFF }
    return place
  }
}

/// A word of at most eight bytes as one number, which is far quicker to look up; ASCII capitals count
/// as small letters. Nil for longer words, which are no small words.
private func packed(_ word: Text) -> UInt64? {
  guard word.count <= 8 else { return nil }
  var key: UInt64 = 0
  for byte in word { key = key << 8 | UInt64(lower(byte)) }
  return key
}

/// Of 22 languages.
private let smallWords = SmallWords(
  """
  the of and to in is that for was with on are as his they at be this have from or had by but \
  not what were when we there been their has would will more which who it an he said de la que \
  el en y a los del se las por un para con no una su al lo como más pero sus le ya o fue este ha \
  porque esta son entre cuando muy sin sobre también según hasta desde tras está e do da em um é \
  com não uma os na mais dos mas foi ao ele das tem à seu sua ou ser quando muito há nos já \
  também só pelo pela após até são et les des du une est pour qui dans par plus pas au sur ne ce \
  il sont avec aux été cette comme leur nous selon après l d c s di che per sono ho ma si non \
  della dei nel alla più anche come gli delle questo è stato dopo i els amb és són més però \
  aquest també va dels seva der die und den von zu mit sich auf für ist im dem nicht ein eine \
  als auch es werden aus er hat dass sie nach wird bei einer am sind noch wie einem über van het \
  een dat op te zijn met voor niet aan om ook dan maar bij door naar wordt heeft uit nog worden \
  over och att det som på är av för med till har inte ett han men var sig från vi så kan när \
  eller efter också blev og af til ikke fra når også bliver etter ble blir å seg ja ei että oli \
  hän mutta ovat joka kun mukaan myös sen tai olla kuin ole vain niin hänen w z się nie że jest \
  po przez od za ale jak dla oraz jego który są został roku przed v je že k ve pro jako jsou \
  který podle byl také už și în cu pe care din nu pentru mai fost sunt să dar prin după că \
  această az hogy nem egy volt ezt meg csak már mint vagy szerint után lesz ki bir bu için ile \
  olarak daha çok olan gibi kadar sonra ancak değil olduğu göre yang dengan untuk dari pada ini \
  itu tidak dalam akan ke oleh juga adalah telah bisa của và là có được trong cho không các một \
  những với người đã khi này từ đến ra về để tại и в не на что я с он как это по но они мы из у \
  за к от для был было его ещё или так во і що з він як це але та до від був було його її че той \
  това са е се да към през след бе също като му
  """)
