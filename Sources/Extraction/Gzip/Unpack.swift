import CZlib
import Model

/// What a packed file gave.
struct Unpacked {
  var bytes: [UInt8] = []
  /// Whether there was more than the limit.
  var isCut = false
  /// Whether the packed bytes are damaged or end early.
  var isBroken = false
  /// Whether so much came of so little that it can be no text.
  var isBomb = false
}

/// How many times its packed size a file may have that is larger than an article may be. Text has 3 to 10
/// times, tables of figures 20; zlib's most is 1,032.
private let mostGrowth = 100

/// Whether bytes are packed with gzip (RFC 1952).
func isGzip(_ bytes: [UInt8]) -> Bool { bytes.begins(with: [0x1F, 0x8B]) }

/// Unpacks a gzip file, several of them in a row too; at most `limit` bytes come out. Of a damaged
/// one as much as can be had, of a bomb nothing.
func unpack(_ packed: [UInt8], limit: Int) -> Unpacked {
  var stream = z_stream()
  // 15 is the largest window; 16 more ask for gzip's head and checksum.
  guard
    inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  else { return Unpacked(isBroken: true) }
  defer { inflateEnd(&stream) }
  var result = Unpacked()
  packed.withUnsafeBufferPointer { input in
    stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.avail_in = UInt32(clamping: input.count)
    run(&stream, limit: limit, into: &result)
  }
  if result.isBomb { result.bytes = [] }
  return result
}

private func run(_ stream: inout z_stream, limit: Int, into result: inout Unpacked) {
  var room = [UInt8](repeating: 0, count: 256_000)
  guard let start = stream.next_in else { return }
  while true {
    let (status, count) = step(&stream, &room)
    result.bytes += room[..<min(count, limit - result.bytes.count)]
    if result.bytes.count == limit {
      result.isCut = count > 0 && status != Z_STREAM_END
      return
    }
    if result.bytes.count > Seed.byteLimit + 1,
      result.bytes.count / mostGrowth > Int(stream.next_in - start)
    {
      result.isBomb = true
      return
    }
    if status == Z_STREAM_END {
      // Zeros may fill up a file's last block; they are no further member.
      guard stream.avail_in >= 2, stream.next_in.pointee == 0x1F, inflateReset(&stream) == Z_OK
      else { return }
    } else if status != Z_OK || stream.avail_in == 0 && count < room.count {
      result.isBroken = true
      return
    }
  }
}

/// Fills the room as far as the input goes.
private func step(_ stream: inout z_stream, _ room: inout [UInt8]) -> (status: Int32, count: Int) {
  room.withUnsafeMutableBufferPointer { room in
    stream.next_out = room.baseAddress
    stream.avail_out = UInt32(room.count)
    let status = inflate(&stream, Z_NO_FLUSH)
    return (status, room.count - Int(stream.avail_out))
  }
}
