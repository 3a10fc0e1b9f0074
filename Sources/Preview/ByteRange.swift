/// Which bytes of a file an answer holds.
enum RangeChoice: Equatable {
  /// All: nothing else was asked for, or not in a way that has to be understood.
  case whole
  /// One stretch, at least one byte long.
  case part(Range<Int>)
  /// The file has none of what was asked for (416).
  case none
}

/// Reads the header Range of a request for a file of `size` bytes (RFC 9110, section 14.2).
///
/// One range is honoured: `bytes=0-99`, `bytes=100-`, or the last ones as `bytes=-100`. Several, other
/// units and what can't be read mean the whole file, as the RFC allows.
func choose(range header: String?, of size: Int) -> RangeChoice {
  guard let header, header.count < 100 else { return .whole }
  let parts = header.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2, parts[0].lowercased() == "bytes" else { return .whole }
  let ends = parts[1].split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    .map { $0.trimmingSpaces() }
  guard ends.count == 2, ends.allSatisfy({ $0.isEmpty || number($0) != nil }) else { return .whole }
  switch (number(ends[0]), number(ends[1])) {
  case (nil, nil): return .whole
  case (nil, let count?):
    return count > 0 && size > 0 ? .part(max(0, size - count)..<size) : .none
  case (let first?, let last):
    if let last, last < first { return .whole }
    return first < size ? .part(first..<min(size - 1, last ?? size - 1) + 1) : .none
  }
}

/// A number in digits; one that is too large for any file counts as the largest.
private func number(_ digits: Substring) -> Int? {
  guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return Int(digits) ?? Int.max - 1
}

extension Substring {
  fileprivate func trimmingSpaces() -> Substring {
    let start = drop { $0 == " " || $0 == "\t" }
    guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return start[...last]
  }
}
