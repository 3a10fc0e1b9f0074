#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ends the program if `isTrue` is false, so that libFuzzer keeps the input.
func expect(
  _ isTrue: Bool, _ message: @autoclosure () -> String, line: UInt = #line
) {
  guard !isTrue else { return }
  print("line \(line): \(message())")
  fflush(nil)
  abort()
}

/// The text of some bytes; ends the program if they are not UTF-8.
func valid(_ bytes: some Sequence<UInt8>, _ what: String) -> String {
  let text = String(validating: Array(bytes), as: UTF8.self)
  expect(text != nil, "\(what) is not UTF-8")
  return text ?? ""
}

/// An input as the text that it would be for a program: damaged bytes count as U+FFFD.
func text(_ input: [UInt8]) -> String { String(decoding: input, as: UTF8.self) }
