/// Text in UTF-8 whose letters were once read in the wrong encoding, put right: `Â£` for `£`, `â€™`
/// for `’`. Nil where there is nothing to mend.
///
/// Such text is UTF-8 that was taken for Windows-1252 and saved as UTF-8 again. A run of characters is
/// mended if all of them have a byte in Windows-1252 and these bytes are valid UTF-8: by accident that
/// comes about next to never, for a letter beyond ASCII must be followed by one or more signs of just
/// the right kind.
func repairedMojibake(_ bytes: [UInt8]) -> [UInt8]? {
  guard mayHoldMojibake(bytes) else { return nil }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var isMended = false
  var index = 0
  while index < bytes.count {
    let plain = bytes[index...].prefix { $0 < 0x80 }
    result += plain
    let run = bytes[plain.endIndex...].prefix { $0 >= 0x80 }
    if run.count >= 4, let mended = mended(run) {
      result += mended
      isMended = true
    } else {
      result += run
    }
    index = run.endIndex
  }
  return isMended ? result : nil
}

/// A run of characters beyond ASCII with what can be mended in it; nil if nothing can.
private func mended(_ run: Text) -> [UInt8]? {
  var result: [UInt8] = []
  var part: (text: [UInt8], bytes: [UInt8]) = ([], [])
  var isMended = false
  func endPart() {
    let isWrong = part.bytes.count >= 2 && String(validating: part.bytes, as: UTF8.self) != nil
    result += isWrong ? part.bytes : part.text
    isMended = isMended || isWrong
    part = ([], [])
  }
  for scalar in run.string.unicodeScalars {
    if let byte = windows1252Byte(scalar) {
      part.text += Array(String(scalar).utf8)
      part.bytes.append(byte)
    } else {
      endPart()
      result += Array(String(scalar).utf8)
    }
  }
  endPart()
  return isMended ? result : nil
}

/// Whether a letter stands there with which all such damage begins (U+00C2 to U+00F4, the first bytes
/// of UTF-8 sequences), followed by another character beyond ASCII.
private func mayHoldMojibake(_ bytes: [UInt8]) -> Bool {
  var index = 0
  while index + 2 < bytes.count {
    if bytes[index] == 0xC3, (0x82...0xB4).contains(bytes[index + 1]), bytes[index + 2] >= 0x80 {
      return true
    }
    index += 1
  }
  return false
}
