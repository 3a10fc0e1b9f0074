/// A place in the site, from its top: `2019/01/24/letter-from-tesk.html`, or `2019/01/` for a page
/// that is a directory's index. The empty path is the front page.
package struct SitePath: Sendable, Hashable {
  /// The path in plain characters, without a slash at the start.
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// Whether it stands for a directory's index page.
  package var isDirectory: Bool { text.isEmpty || text.utf8.last == UInt8(ascii: "/") }

  /// The file that holds it, below the output folder.
  package var file: String { isDirectory ? text + "index.html" : text }

  /// The path of the file `name` in the directory that this is or lies in.
  package func sibling(_ name: String) -> SitePath {
    let directory = text.utf8.lastIndex(of: UInt8(ascii: "/")).map { text[...$0] } ?? ""
    return SitePath(directory + name)
  }

  /// The path as the part of an address, percent-encoded (RFC 3986).
  package var encoded: String { percentEncoded(text) }

  /// The address of `self` as seen from the page at `origin`, percent-encoded.
  ///
  /// `spelled` names the `index.html` of directories, so that the link works from a disk too.
  package func relative(to origin: SitePath, spelled: Bool) -> String {
    let end = spelled && isDirectory ? "index.html" : ""
    var target = text
    var from = origin.text
    return target.withUTF8 { target in
      from.withUTF8 { from in
        let shared = sharedFolders(target, from)
        let climbs = from[shared...].count { $0 == UInt8(ascii: "/") }
        let rest = UnsafeBufferPointer(rebasing: target[shared...])
        return climbs + rest.count + end.utf8.count == 0 ? "./" : link(climbs, rest, end)
      }
    }
  }
}

/// A relative address: up by `climbs` folders, then along `path`, then `end`.
private func link(_ climbs: Int, _ path: UnsafeBufferPointer<UInt8>, _ end: String) -> String {
  guard path.allSatisfy(isUnreserved) else {
    return String(repeating: "../", count: climbs) + percentEncoded(path) + end
  }
  return String(unsafeUninitializedCapacity: 3 * climbs + path.count + end.utf8.count) { bytes in
    var count = 0
    for _ in 0..<climbs {
      bytes[count] = UInt8(ascii: ".")
      bytes[count + 1] = UInt8(ascii: ".")
      bytes[count + 2] = UInt8(ascii: "/")
      count += 3
    }
    for byte in path {
      bytes[count] = byte
      count += 1
    }
    for byte in end.utf8 {
      bytes[count] = byte
      count += 1
    }
    return count
  }
}

/// How many bytes the folders take that both paths begin with.
private func sharedFolders(
  _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
) -> Int {
  var shared = 0
  for index in 0..<min(one.count, other.count) {
    guard one[index] == other[index] else { break }
    if one[index] == UInt8(ascii: "/") { shared = index + 1 }
  }
  return shared
}

extension SitePath: Comparable {
  /// By the bytes of the path.
  package static func < (one: SitePath, other: SitePath) -> Bool {
    one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }
}

/// `text` with every byte that a path segment of an address may not hold as `%XX` (RFC 3986,
/// section 3.3); slashes stay.
package func percentEncoded(_ text: String) -> String {
  var copy = text
  return copy.withUTF8 { bytes in
    bytes.allSatisfy(isUnreserved) ? nil : percentEncoded(bytes)
  } ?? text
}

private func percentEncoded(_ text: UnsafeBufferPointer<UInt8>) -> String {
  guard !text.allSatisfy(isUnreserved) else { return String(decoding: text, as: UTF8.self) }
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  bytes.reserveCapacity(3 * text.count)
  for byte in text {
    if isUnreserved(byte) {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func isUnreserved(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
    UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
    true
  default: false
  }
}
