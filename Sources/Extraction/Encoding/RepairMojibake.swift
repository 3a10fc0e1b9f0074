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
  var run: [UInt8] = []
  var runBytes: [UInt8] = []
  var isMended = false
  func endRun() {
    let mended = runBytes.count >= 2 && String(validating: runBytes, as: UTF8.self) != nil
    result += mended ? runBytes : run
    if mended { isMended = true }
    run.removeAll(keepingCapacity: true)
    runBytes.removeAll(keepingCapacity: true)
  }
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    if scalar.value >= 0x80, let byte = windows1252Byte(scalar) {
      run += Array(String(scalar).utf8)
      runBytes.append(byte)
    } else {
      if !run.isEmpty { endRun() }
      result += Array(String(scalar).utf8)
    }
  }
  if !run.isEmpty { endRun() }
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
