private import CZlib

/// How many bytes a server sends of a page that it packs with gzip at its usual level, 6.
///
/// The least effort comes first: what fits then fits anyway, and costs a third.
func packedSize(_ bytes: [UInt8], ofInterestAbove budget: Int) -> Int {
  // A deflated page with gzip's head and tail (RFC 1952) of 18 bytes; zlib's own take 6.
  let extra = 18 - 6
  guard bytes.count > budget else { return bytes.count }
  let quick = deflatedSize(bytes, level: 1) + extra
  return quick <= budget ? quick : deflatedSize(bytes, level: 6) + extra
}

private func deflatedSize(_ bytes: [UInt8], level: Int32) -> Int {
  var count = compressBound(uLong(bytes.count))
  let room = Int(count)
  let packed = [UInt8](unsafeUninitializedCapacity: room) { buffer, used in
    let result = compress2(buffer.baseAddress, &count, bytes, uLong(bytes.count), level)
    used = result == Z_OK ? Int(count) : bytes.count
  }
  return packed.count
}
