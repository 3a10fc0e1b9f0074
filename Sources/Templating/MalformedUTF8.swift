/// Where the first bytes stand that are no UTF-8; nil if all of them are.
func malformedUTF8(in bytes: [UInt8]) -> Int? {
  guard !bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
  var parser = Unicode.UTF8.ForwardParser()
  var rest = bytes.makeIterator()
  var place = 0
  while true {
    switch parser.parseScalar(from: &rest) {
    case .valid(let scalar): place += scalar.count
    case .error: return place
    case .emptyInput: return nil
    }
  }
}
