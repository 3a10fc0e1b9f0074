// Fuzzing: hands an input to a part of digestgen and looks at what must always be true of what comes of it.
//
//   DIGESTGEN_FUZZ=date digestgen-fuzz [libFuzzer's options] [corpus or file ...]
//
// `make fuzz` builds it with libFuzzer, which changes inputs so that they reach new code, and with the address
// sanitizer, and runs every kind. Without libFuzzer, as `make check` builds it, it only reads the files that
// are named: so an input that was found can be looked at in a debugger.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
#if FUZZING
  /// What libFuzzer's loop calls with each input (https://llvm.org/docs/LibFuzzer.html).
  @_cdecl("LLVMFuzzerTestOneInput")
  public func takeInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    take(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
  }
#else
  @main
  enum Fuzz {
    static func main() {
      for path in CommandLine.arguments.dropFirst() { take(bytes(ofFile: path)) }
    }
  }

  private func bytes(ofFile path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var byte = fgetc(file)
    while byte != EOF {
      bytes.append(UInt8(truncatingIfNeeded: byte))
      byte = fgetc(file)
    }
    return bytes
  }
#endif
