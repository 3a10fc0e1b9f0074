import CZlib

/// How many bytes a file has when it is sent packed, as servers do by default (deflate, level 6).
package func packedSize(_ bytes: [UInt8]) -> Int {
  var count = compressBound(uLong(bytes.count))
  var packed = [UInt8](repeating: 0, count: Int(count))
  let result = compress2(&packed, &count, bytes, uLong(bytes.count), 6)
  return result == Z_OK ? Int(count) : bytes.count
}
