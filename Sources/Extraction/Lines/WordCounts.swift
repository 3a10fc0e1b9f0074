/// How many words of a line are of which kind.
struct WordCounts {
  private(set) var all = 0
  /// Words with a capital, or a letter beyond ASCII, at the start.
  private(set) var capitals = 0
  /// Words of two letters or more without a small one.
  private(set) var shouted = 0
  /// Function words.
  private(set) var small = 0
  /// Words of nothing but letters, hyphens, apostrophes and points.
  private(set) var plain = 0
  /// A bit for each `WordKind` that occurs.
  private(set) var kinds: UInt64 = 0

  init(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    let bytes = UnsafeBufferPointer(rebasing: text)
    let known = kindsOfWords
    // Room for the word that is looked at.
    var low: [UInt8] = []
    low.reserveCapacity(bytes.count)
    var start = 0
    while start < bytes.count {
      if isSpace(bytes[start]) {
        start += 1
        continue
      }
      var end = start + 1
      while end < bytes.count, !isSpace(bytes[end]) { end += 1 }
      all += 1
      take(core(of: start..<end, in: bytes), of: bytes, &low, known)
      start = end
    }
  }

  private mutating func take(
    _ word: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ low: inout [UInt8],
    _ known: KindsOfWords
  ) {
    guard !word.isEmpty else { return }
    let first = bytes[word.lowerBound]
    var (hasSmall, isPlain) = (false, true)
    low.removeAll(keepingCapacity: true)
    for index in word {
      let byte = bytes[index]
      low.append(lower(byte))
      hasSmall = hasSmall || byte >= 0x61 && byte <= 0x7A
      isPlain = isPlain && (isLetter(byte) || byte == 0x2D || byte == 0x27 || byte == 0x2E)
    }
    if isCapital(first) || first >= 0xC3 && first != 0xE2 { capitals += 1 }
    if word.count > 1, !hasSmall { shouted += 1 }
    if isPlain { plain += 1 }
    if isSmallWord(low) { small += 1 }
    kinds |= known.kinds(of: hash(of: low[...]))
  }
}

/// A word without the stops, quotes and brackets around it.
private func core(of word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
  var (start, end) = (word.lowerBound, word.upperBound)
  while end > start, isCloser(bytes[end - 1]) { end -= 1 }
  while start < end, isOpener(bytes[start]) { start += 1 }
  return start..<end
}

/// `,.:;!?)"]`.
private func isCloser(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x29, 0x22, 0x5D: true
  default: false
  }
}

/// `("[`.
private func isOpener(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x22 || byte == 0x5B }
