/// A text with all line ends as `\n`, odd spaces as plain ones, and without characters that no reader
/// sees: control characters, soft hyphens, zero-width spaces, byte order marks,
/// noncharacters. Letters and their marks are joined (`composed`).
///
/// Joiners (U+200C, U+200D) and direction marks stay: scripts need them.
func cleaned(_ bytes: [UInt8]) -> [UInt8] { cleaned(bytes, of: ByteKinds(of: bytes[...])) }

/// The same for a text of which it is known what kinds of bytes it holds.
func cleaned(_ bytes: [UInt8], of kinds: ByteKinds) -> [UInt8] {
  let clean = kinds.contains(.maybeUnclean) ? withChanges(bytes) : bytes
  return kinds.contains(.maybeMark) ? composed(clean) : clean
}

private func withChanges(_ bytes: [UInt8]) -> [UInt8] {
  bytes.withUnsafeBufferPointer { text in
    var index = endOfCleanRun(text, from: 0)
    // Most texts have curly quotes, but nothing to change.
    guard index < text.count else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    result += text[..<index]
    while index < text.count {
      index += clean(text, at: index, into: &result)
      let start = index
      index = endOfCleanRun(text, from: start)
      result += text[start..<index]
    }
    return result
  }
}

/// Where the bytes from `start` on end that stay as they are.
private func endOfCleanRun(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  mayNeedChange.withUnsafeBufferPointer { mayNeedChange in
    var index = start
    while index < text.count {
      if index + 8 <= text.count, EightBytes(text, at: index).isPlain {
        index += 8
        continue
      }
      if mayNeedChange[Int(text[index])], change(at: index, in: text) != .none { break }
      index += 1
    }
    return index
  }
}

/// By byte, whether a character that begins with it may need a change.
private let mayNeedChange: [Bool] = (0...255).map {
  ByteKinds(of: [$0]).contains(.maybeUnclean)
}

/// What becomes of a character.
private enum Change { case none, removal, space, lineBreak }

/// Does what has to be done to a character; returns how many bytes it took.
private func clean(
  _ text: UnsafeBufferPointer<UInt8>, at index: Int, into result: inout [UInt8]
) -> Int {
  switch change(at: index, in: text) {
  case .none: result.append(text[index])
  case .removal: break
  case .space: result.append(0x20)
  case .lineBreak: result.append(0x0A)
  }
  switch text[index] {
  case 0x0D: return index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1
  case 0xC2: return 2
  case 0xE2, 0xE3, 0xEF: return 3
  default: return 1
  }
}

/// The change that the character at `index` needs; none inside or at the broken end of one.
private func change(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Change {
  switch text[index] {
  case 0x09, 0x0A: return .none
  case 0x0B, 0x0C, 0x0D: return .lineBreak
  case 0x00...0x1F, 0x7F: return .removal
  case 0xC2 where index + 1 < text.count: return change(of: UInt32(text[index + 1]))
  case 0xE2, 0xE3, 0xEF:
    guard index + 2 < text.count else { return .none }
    let high = UInt32(text[index] & 0x0F) << 12
    return change(of: high | UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F))
  default: return .none
  }
}

/// The change that a character beyond ASCII needs.
private func change(of scalar: UInt32) -> Change {
  switch scalar {
  case 0x80...0x9F, 0xAD, 0x200B, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF: .removal
  case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
  case 0x2028, 0x2029: .lineBreak
  default: .none
  }
}
