import Testing

@testable import Rendering

@Suite("Wording of numbers")
struct NumeralsTests {
  @Test(
    "groups digits by threes",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (12_345, "12,345"),
      (1_000_000, "1,000,000"), (-999, "-999"), (-1_204, "-1,204"),
      (Int.min, "-9,223,372,036,854,775,808"),
    ])
  func western(number: Int, text: String) {
    let numerals = Numerals(digits: nil, separator: ",", groupSize: nil)
    #expect(numerals.grouped(number) == text)
    #expect(numerals.plain(number) == String(number))
  }

  @Test(
    "groups by twos before the last three in India",
    arguments: [(999, "999"), (1_204, "1,204"), (123_456, "1,23,456"), (12_345_678, "1,23,45,678")])
  func indian(number: Int, text: String) {
    #expect(Numerals(digits: nil, separator: ",", groupSize: 2).grouped(number) == text)
  }

  @Test("has digits of its own, if they are ten")
  func digits() {
    let persian = Numerals(digits: "۰۱۲۳۴۵۶۷۸۹", separator: "٬", groupSize: 3)
    #expect(persian.grouped(1_204) == "۱٬۲۰۴" && persian.plain(-2_019) == "-۲۰۱۹")
    let nine = Numerals(digits: "۱۲۳۴۵۶۷۸۹", separator: "", groupSize: 0)
    #expect(nine.grouped(1_204) == "1204")
  }
}
