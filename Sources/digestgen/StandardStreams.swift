import Building

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The exit status of a program that could not write its output (`EX_IOERR` of sysexits.h).
let outputFailed: Int32 = 74

/// Writes to standard output. Where that takes no more the program ends: with a message, or quietly
/// if whoever read it has gone, as `head` does.
func emit(_ bytes: [UInt8]) {
  guard let error = put(bytes, to: STDOUT_FILENO) else { return }
  if error != EPIPE {
    printError(
      "standard output: error: it can't be written (\(String(cString: strerror(error)))), so not all "
        + "is there. Check the space on the disk, then start again.")
  }
  exit(outputFailed)
}

/// Writes a line to standard error.
func printError(_ text: String) { _ = put(Array((text + "\n").utf8), to: STDERR_FILENO) }

/// Writes all bytes, as many as the other side takes at a time. Gives the system's number of the
/// error if it takes no more.
func put(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  bytes.withUnsafeBytes { bytes in
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      rest = rest.dropFirst(count)
    }
    return nil
  }
}

/// The next bytes of standard input; none at its end.
@Sendable func takeInput(_ limit: Int) throws(FileError) -> [UInt8] {
  var got = 0
  let room = min(limit, 256_000)
  let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
    repeat { got = read(STDIN_FILENO, buffer.baseAddress, room) } while got < 0 && errno == EINTR
    count = max(0, got)
  }
  guard got >= 0 else {
    throw FileError(path: "standard input", reason: String(cString: strerror(errno)))
  }
  return bytes
}
