import CLibXML2

/// XML in which every `&` begins a reference that XML knows: a bare one becomes `&amp;`, a name of
/// HTML (`&nbsp;`, `&eacute;`) the number of its character.
///
/// Feeds are often written by programs that know HTML only, and a parser of XML ends at the first
/// such sign. What stands in CDATA sections and comments is left alone.
func mendedReferences(_ xml: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(xml.count + 64)
  var index = 0
  while index < xml.count {
    let start = index
    while index < xml.count, xml[index] != ampersand, xml[index] != less { index += 1 }
    result += xml[start..<index]
    guard index < xml.count else { break }
    if xml[index] == less {
      let end = endOfOpaque(xml, index)
      result += xml[index..<end]
      index = end
    } else {
      let (reference, length) = mended(xml[index...].prefix(12))
      result += reference
      index += length
    }
  }
  return result
}

private let ampersand = UInt8(ascii: "&")
private let less = UInt8(ascii: "<")

/// Where what begins with `<` ends, if it is a CDATA section or a comment; else the place after the
/// sign.
private func endOfOpaque(_ xml: [UInt8], _ index: Int) -> Int {
  for (opening, closing) in opaque where xml[index...].begins(with: opening) {
    let rest = xml[(index + opening.count)...]
    return rest.position(of: closing).map { $0 + closing.count } ?? xml.count
  }
  return index + 1
}

private let opaque = [(ascii("<![CDATA["), ascii("]]>")), (ascii("<!--"), ascii("-->"))]

/// What must stand for the first bytes of `text`, which begins with `&`, and how many they are.
private func mended(_ text: Text) -> (reference: [UInt8], length: Int) {
  let bare = (ascii("&amp;"), 1)
  let name = text.dropFirst().prefix { isDigit($0) || $0 == UInt8(ascii: "#") || isASCIILetter($0) }
  guard !name.isEmpty, text.dropFirst(1 + name.count).first == UInt8(ascii: ";") else {
    return bare
  }
  if known.contains(name.string) || isNumber(name) { return ([ampersand], 1) }
  guard let character = htmlEntityLookup(name.string)?.pointee.value else { return bare }
  return (Array("&#\(character);".utf8), name.count + 2)
}

private let known: Set<String> = ["amp", "lt", "gt", "quot", "apos"]

/// Whether it is the number of a character that XML allows.
private func isNumber(_ name: Text) -> Bool {
  guard name.first == UInt8(ascii: "#") else { return false }
  let digits = name.dropFirst()
  let isHexadecimal = digits.first.map(lower) == UInt8(ascii: "x")
  let value = Int(digits.dropFirst(isHexadecimal ? 1 : 0).string, radix: isHexadecimal ? 16 : 10)
  return value.map { $0 >= 0x20 && $0 != 0xFFFE && $0 != 0xFFFF || $0 == 9 || $0 == 10 } == true
    && value.flatMap { Unicode.Scalar(UInt32(clamping: $0)) } != nil
}
