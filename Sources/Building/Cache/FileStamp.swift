/// What tells that a file is the one it was, without reading it.
package struct FileStamp: Sendable, Hashable {
  /// In bytes.
  package let size: Int64
  /// When its content was last written, in nanoseconds since 1970.
  package let modified: Int64
  /// When anything of it was last changed, in nanoseconds since 1970. Nobody can set it back, as a
  /// copying program does with `modified`.
  package let changed: Int64
  package let inode: UInt64

  package init(size: Int64, modified: Int64, changed: Int64, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }

  /// A stamp that no file has.
  static let never = FileStamp(size: -1, modified: 0, changed: 0, inode: 0)

  /// Whether the file was left alone for a while before `moment`.
  ///
  /// A file that changes twice within one tick of the file system's clock may keep its stamp, so a
  /// stamp proves nothing until time has gone by (git's "racily clean" entries, its
  /// Documentation/technical/racy-git.txt). Two seconds are the coarsest tick in use, FAT's.
  func isSettled(before moment: FileStamp?) -> Bool {
    guard let moment else { return true }
    return max(changed, modified) < moment.changed - 2_000_000_000
  }
}
