/// The file that a page or text names as a picture beside itself: `Letter_files/quay.jpg`, percent
/// signs resolved; nil for an address of another place, and for what leads out of the folder.
func pictureFile(_ target: String) -> String? {
  let path = target.prefix { $0 != "?" && $0 != "#" }
  let bytes = withoutPercentSigns(Array(path.utf8))
  guard !path.isEmpty, !bytes.contains(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0x7F }),
    let name = String(validating: bytes, as: UTF8.self), !name.hasPrefix("/"),
    !name.contains(":")
  else { return nil }
  let parts = name.split(separator: "/").filter { $0 != "." }
  guard !parts.isEmpty, !parts.contains("..") else { return nil }
  return parts.joined(separator: "/")
}

private func withoutPercentSigns(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var rest = bytes[...]
  while let byte = rest.popFirst() {
    let digits = rest.prefix(2)
    if byte == UInt8(ascii: "%"), digits.count == 2,
      let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    {
      result.append(value)
      rest = rest.dropFirst(2)
    } else {
      result.append(byte)
    }
  }
  return result
}
