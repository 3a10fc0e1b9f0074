import CUTF8Proc

/// A text with letters and their marks as one character where there is one (NFC, Unicode Annex 15):
/// `e` and U+0301 as `é`. Texts copied from PDF files and from Apple's file names have them apart, and
/// then neither names nor addresses would match. Only a text with such marks (U+0300 to U+036F) is
/// changed; bytes that are not UTF-8 leave it as it is.
func composed(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return bytes }
  var result: UnsafeMutablePointer<UInt8>?
  let flags = utf8proc_option_t(rawValue: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
  let count = utf8proc_map(bytes, bytes.count, &result, flags)
  guard count >= 0, let result else { return bytes }
  defer { free(result) }
  return Array(UnsafeBufferPointer(start: result, count: count))
}
