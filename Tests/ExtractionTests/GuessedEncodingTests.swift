import Testing

@testable import Extraction

@Suite("Bytes that name no encoding")
struct GuessedEncodingTests {
  @Test(
    "are read in the one in which they are words",
    arguments: [
      (
        "WINDOWS-1251",
        "Паром между двумя портами не ходит уже неделю, и жители острова ждут, что его починят.",
        "cfe0f0eeec20ece5e6e4f320e4e2f3ecff20efeef0f2e0ece820ede520f5eee4e8f220f3e6e520ede5e4e5ebfe2c20e820e6e8f2e5ebe820eef1f2f0eee2e020e6e4f3f22c20f7f2ee20e5e3ee20efeef7e8edfff22e"
      ),
      (
        "KOI8-R",
        "Паром между двумя портами не ходит уже неделю, и жители острова ждут, что его починят.",
        "f0c1d2cfcd20cdc5d6c4d520c4d7d5cdd120d0cfd2d4c1cdc920cec520c8cfc4c9d420d5d6c520cec5c4c5ccc02c20c920d6c9d4c5ccc920cfd3d4d2cfd7c120d6c4d5d42c20ded4cf20c5c7cf20d0cfdec9ced1d42e"
      ),
      (
        "WINDOWS-1250",
        "Prom nie pływa już od tygodnia, a mieszkańcy wyspy czekają, że się go naprawi.",
        "50726f6d206e69652070b3797761206a75bf206f64207479676f646e69612c2061206d6965737a6b61f1637920777973707920637a656b616ab92c20bf65207369ea20676f206e6170726177692e"
      ),
      (
        "WINDOWS-1254", "Vapur bir haftadır çalışmıyor ve adadaki insanlar onarılmasını bekliyor.",
        "56617075722062697220686166746164fd7220e7616cfdfe6dfd796f722076652061646164616b6920696e73616e6c6172206f6e6172fd6c6d6173fd6efd2062656b6c69796f722e"
      ),
      (
        "WINDOWS-1253",
        "Το πλοίο δεν φεύγει από το λιμάνι εδώ και μια εβδομάδα και οι κάτοικοι του νησιού περιμένουν.",
        "d4ef20f0ebefdfef20e4e5ed20f6e5fde3e5e920e1f0fc20f4ef20ebe9ecdcede920e5e4fe20eae1e920ece9e120e5e2e4efecdce4e120eae1e920efe920eadcf4efe9eaefe920f4eff520ede7f3e9effd20f0e5f1e9ecddedeff5ed2e"
      ),
      (
        "WINDOWS-1255",
        "המעבורת לא יוצאת מן הנמל כבר שבוע, וכל תושבי האי מחכים עד שהיא תתוקן על ידי החברה.",
        "e4eef2e1e5f8fa20ece020e9e5f6e0fa20eeef20e4f0eeec20ebe1f820f9e1e5f22c20e5ebec20fae5f9e1e920e4e0e920eee7ebe9ed20f2e320f9e4e9e020fafae5f7ef20f2ec20e9e3e920e4e7e1f8e42e"
      ),
      (
        "WINDOWS-1256",
        "توقفت العبارة منذ أسبوع، والسكان في الجزيرة ينتظرون أن تعود إلى العمل من جديد بعد إصلاحها.",
        "cae6deddca20c7e1dac8c7d1c920e3e4d020c3d3c8e6daa120e6c7e1d3dfc7e420dded20c7e1ccd2edd1c920ede4cad9d1e6e420c3e420cadae6cf20c5e1ec20c7e1dae3e120e3e420cccfedcf20c8dacf20c5d5e1c7cde5c72e"
      ),
      (
        "GB18030", "两个港口之间的渡轮已经停了一个星期，岛上的居民都在等它的修理。",
        "c1bdb8f6b8dbbfdad6aebce4b5c4b6c9c2d6d2d1beadcda3c1cbd2bbb8f6d0c7c6daa3acb5bac9cfb5c4bed3c3f1b6bcd4dab5c8cbfcb5c4d0dec0eda1a3"
      ),
      (
        "BIG5", "兩個港口之間的渡輪已經停了一個星期，島上的居民都在等它的修理。",
        "a8e2add3b4e4a466a4a7b6a1aabab4e7bdfca477b867b0b1a446a440add3ac50b4c1a141ae71a457aabaa97ea5c1b3a3a662b5a5a5a6aabaadd7b27aa143"
      ),
      (
        "WINDOWS-31J", "二つの港の間のフェリーは一週間止まっていて、島の人々は修理を待っている。",
        "93f182c282cc8d6082cc8ad482cc83748346838a815b82cd88ea8f548ad48e7e82dc82c182c482a282c48141938782cc906c815882cd8f43979d82f091d282c182c482a282e98142"
      ),
      (
        "CP949", "두 항구 사이의 연락선은 일주일째 멈춰 있고, 섬 주민들은 수리를 기다리고 있다.",
        "b5ce20c7d7b1b820bbe7c0ccc0c720bfacb6f4bcb1c0ba20c0cfc1d6c0cfc2b020b8d8c3e720c0d6b0ed2c20bcb620c1d6b9ceb5e9c0ba20bcf6b8aeb8a620b1e2b4d9b8aeb0ed20c0d6b4d92e"
      ),
      (
        "Windows-1252",
        "Le bac ne circule plus depuis une semaine, déclarent les habitants de l’île, à qui rien n’a été dit.",
        "4c6520626163206e652063697263756c6520706c75732064657075697320756e652073656d61696e652c2064e9636c6172656e74206c6573206861626974616e7473206465206c92ee6c652c20e020717569207269656e206e926120e974e9206469742e"
      ),
      (
        "Windows-1252",
        "The ferry – “our only one”, says Zoë Åkesson – has not left the café’s quay for a week.",
        "546865206665727279209620936f7572206f6e6c79206f6e65942c2073617973205a6feb20c56b6573736f6e209620686173206e6f74206c6566742074686520636166e99273207175617920666f722061207765656b2e"
      ),
    ])
  func guessed(encoding: String, text: String, hexadecimal: String) {
    let decoded = decodeText(bytes(hexadecimal), isCut: false)
    #expect(decoded?.converted == encoding)
    #expect(decoded.map { String(decoding: $0.bytes, as: UTF8.self) } == text)
  }

  @Test(
    "are Windows-1252 where that is as good",
    arguments: [
      // "25° – 30° ± 2°, §§ 12 ¶ 3, £20 ¥30 ¢5"
      "3235b02096203330b020b12032b02c20a7a720313220b620332c20a33230205ca53330205ca235",
      "436166e9", "30c3972035b0", "a9", "93597393", "e9e8e0f920e7",
      "4e756d62657220b0203520d7203620bd",
    ])
  func usual(hexadecimal: String) {
    #expect(decodeText(bytes(hexadecimal), isCut: false)?.converted == "Windows-1252")
  }

  @Test("are read in linear time, however long and odd they are")
  func long() {
    let odd = Array(repeating: [0xFF, 0x81, 0x41, 0xE2] as [UInt8], count: 250_000).flatMap(\.self)
    #expect(decodeText(odd, isCut: false) != nil)
  }

  private func bytes(_ hexadecimal: String) -> [UInt8] {
    stride(from: 0, to: hexadecimal.utf8.count, by: 2).compactMap { place in
      UInt8(hexadecimal.dropFirst(place).prefix(2), radix: 16)
    }
  }
}
