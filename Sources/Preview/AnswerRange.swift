import NIOHTTP1

/// Bytes, or the stretch of them that was asked for.
func ranged(_ bytes: [UInt8], _ path: String, _ request: Request) -> Answer {
  let type = mediaType(of: path)
  switch range(of: bytes.count, request) {
  case .whole: return acceptingRanges(Answer(.ok, type: type, .bytes(bytes)))
  case .part(let range):
    return part(range, of: bytes.count, Answer(.ok, type: type, .bytes(Array(bytes[range]))))
  case .none: return unsatisfied(bytes.count)
  }
}

/// A file of `size` bytes, or the stretch of it that was asked for.
func ranged(_ file: CInt, _ size: Int, _ path: String, _ request: Request) -> Answer {
  let type = mediaType(of: path)
  switch range(of: size, request) {
  case .whole: return acceptingRanges(Answer(.ok, type: type, .file(file, 0..<size)))
  case .part(let range): return part(range, of: size, Answer(.ok, type: type, .file(file, range)))
  case .none:
    closeFile(file)
    return unsatisfied(size)
  }
}

private func range(of size: Int, _ request: Request) -> RangeChoice {
  // No answer names a version, so none can be the one that If-Range asks for.
  guard request.head.method == .GET, request.header("If-Range") == nil else { return .whole }
  return choose(range: request.header("Range"), of: size)
}

private func acceptingRanges(_ answer: Answer) -> Answer {
  var answer = answer
  answer.headers.add(name: "Accept-Ranges", value: "bytes")
  return answer
}

private func part(_ range: Range<Int>, of size: Int, _ answer: Answer) -> Answer {
  var answer = acceptingRanges(answer)
  answer.status = .partialContent
  answer.headers.add(
    name: "Content-Range", value: "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)")
  return answer
}

private func unsatisfied(_ size: Int) -> Answer {
  var answer = Answer(.rangeNotSatisfiable, "The file has \(size) bytes.")
  answer.headers.add(name: "Content-Range", value: "bytes */\(size)")
  return answer
}
