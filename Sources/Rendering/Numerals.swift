/// How a language writes whole numbers: its digits and how it groups them.
struct Numerals: Sendable, Hashable {
  /// Ten, those of 0 to 9; nil for the western ones.
  private let digits: [String]?
  private let separator: String
  /// How many digits stand in each group before the last three.
  private let groupSize: Int

  /// Numerals with the ten characters of `digits`, else with western digits; `separator` between
  /// groups; `groupSize` digits in each group before the last, which always has three: 3 for most,
  /// 2 for Hindi ("12,34,567"), anything else counts as 3.
  init(digits: String?, separator: String, groupSize: Int?) {
    let characters = digits.map { $0.map(String.init) }
    self.digits = characters?.count == 10 && digits != "0123456789" ? characters : nil
    self.separator = separator
    self.groupSize = groupSize == 2 ? 2 : 3
  }

  /// "2019": a number whose digits stand together, as of years and days.
  func plain(_ number: Int) -> String {
    guard let digits else { return String(number) }
    var text = ""
    for byte in String(number).utf8 { text += symbol(byte, digits) }
    return text
  }

  /// "1,204": a number with its digits in groups.
  func grouped(_ number: Int) -> String {
    guard number.magnitude >= 1_000 else { return plain(number) }
    let bytes = Array(String(number.magnitude).utf8)
    var text = number < 0 ? "-" : ""
    for (index, byte) in bytes.enumerated() {
      let following = bytes.count - index
      if index > 0, following == 3 || following > 3 && (following - 3) % groupSize == 0 {
        text += separator
      }
      text += symbol(byte, digits)
    }
    return text
  }

  /// A western digit, or the sign before a number, as it is written here.
  private func symbol(_ byte: UInt8, _ digits: [String]?) -> String {
    guard let digits, byte >= 48, byte <= 57 else {
      return String(Character(Unicode.Scalar(byte)))
    }
    return digits[Int(byte) - 48]
  }
}
