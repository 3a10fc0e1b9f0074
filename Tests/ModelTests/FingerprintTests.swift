import Model
import Testing

@Suite("A fingerprint")
struct FingerprintTests {
  @Test(
    "is XXH3's, 128 bits",
    arguments: [
      ("", "99aa06d3014798d86001c324468d497f"), ("a", "a96faf705af16834e6c632b61e964e1f"),
      ("abc", "06b05ab6733a618578af5f94892f3950"),
    ])
  func known(text: String, digits: String) {
    #expect(Fingerprint(of: text).hexadecimal == digits)
  }

  @Test("is the same of bytes that come in parts")
  func parts() {
    let bytes = (0..<3_000).map { UInt8(truncatingIfNeeded: $0) }
    let running = RunningFingerprint()
    #expect(running.fingerprint == Fingerprint(of: ""))
    for end in [1, 1, 700, 3_000] { running.add(Array(bytes[min(end - 1, 699)..<end])) }
    let whole = [bytes[0..<1], bytes[0..<1], bytes[699..<700], bytes[699..<3_000]].flatMap(\.self)
    #expect(running.fingerprint == Fingerprint(of: whole))
  }

  @Test("is read back from its digits")
  func roundTrip() {
    let print = Fingerprint(high: 1, low: UInt64.max - 1)
    #expect(print.hexadecimal == "0000000000000001fffffffffffffffe")
    #expect(Fingerprint(hexadecimal: Array(print.hexadecimal.utf8)[...]) == print)
    #expect(Fingerprint(hexadecimal: Array("-".utf8)[...]) == nil)
    #expect(Fingerprint(hexadecimal: Array("+000000000000001fffffffffffffffe".utf8)[...]) == nil)
  }

  @Test("is written as a UUID of version 8 for feeds")
  func uuid() {
    let zero = Fingerprint(high: 0, low: 0).uuid
    #expect(zero == "00000000-0000-8000-8000-000000000000")
    let ones = Fingerprint(high: .max, low: .max).uuid
    #expect(ones == "ffffffff-ffff-8fff-bfff-ffffffffffff")
  }

  @Test("gives letters that are safe in an address")
  func letters() {
    #expect(Fingerprint(high: 0, low: 0).letters(4) == "0000")
    #expect(Fingerprint(high: .max, low: 0).letters(13) == "zzzzzzzzzzzz")
    #expect(Fingerprint(of: "x").letters(4) != Fingerprint(of: "y").letters(4))
  }
}

@Suite("The nearest name")
struct NearestTests {
  @Test(
    "is what was most likely meant",
    arguments: [
      ("titel", "title"), ("tilte", "title"), ("baseurl", "base_url"), ("topic", "topics"),
      ("language", "language"), ("zzz", nil), ("x", nil), ("", nil),
    ] as [(String, String?)])
  func nearest(word: String, name: String?) {
    let names = ["title", "base_url", "topics", "language"]
    #expect(Model.nearest(to: word, in: names) == name)
  }
}

@Suite("A diagnostic")
struct DiagnosticTests {
  @Test("names file, line and column, what happened and what to do")
  func text() {
    let full = Diagnostic(
      .warning, file: "seeds/a.txt", line: 1, column: 7, "no date found", advice: "Add one.")
    #expect(full.text == "seeds/a.txt:1:7: warning: no date found. Add one.")
    #expect(
      Diagnostic(.note, file: "seeds/a.txt", "passed over").text
        == "seeds/a.txt: note: passed over")
  }
}
