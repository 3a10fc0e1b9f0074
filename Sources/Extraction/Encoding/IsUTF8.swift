/// Whether bytes are UTF-8 throughout (Unicode 15.0, table 3-7).
func isUTF8(_ text: Text) -> Bool {
  text.withUnsafeBufferPointer { bytes in
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count {
        let beyondASCII = EightBytes(bytes, at: index).beyondASCII
        index += firstPlace(beyondASCII)
        if beyondASCII == 0 { continue }
      }
      let length = lengthOfCharacter(bytes, index)
      if length == 0 { return false }
      index += length
    }
    return true
  }
}

/// How many bytes the character at `index` has; 0 where no sound one begins.
private func lengthOfCharacter(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
  let (length, second): (Int, ClosedRange<UInt8>)
  switch bytes[index] {
  case ...0x7F: return 1
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
  for place in (index + 2)..<max(index + 2, index + length) where bytes[place] & 0xC0 != 0x80 {
    return 0
  }
  return length
}
