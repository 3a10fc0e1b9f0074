import Testing

@testable import Building

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("The disk")
struct DiskTests {
  private let disk = FileSystem.disk

  @Test("keeps what is written, makes folders, and leaves nothing aside")
  func writing() throws {
    try withFolder { folder in
      try disk.write(folder + "/a/b/c.txt", Array("one".utf8))
      try disk.write(folder + "/a/b/c.txt", Array("two".utf8))
      #expect(try disk.read(folder + "/a/b/c.txt", 100) == Array("two".utf8))
      #expect(try disk.list(folder + "/a/b")?.map(\.name) == ["c.txt"])
    }
  }

  @Test("puts the parts of a file one behind the other", arguments: [0, 1, 3])
  func parts(count: Int) throws {
    try withFolder { folder in
      var left = count
      try disk.writeParts(folder + "/file") {
        left -= 1
        return left >= 0 ? Array("part \(left)\n".utf8) : nil
      }
      let whole = (0..<count).reversed().map { "part \($0)\n" }.joined()
      #expect(try disk.read(folder + "/file", .max) == Array(whole.utf8))
      #expect(try disk.list(folder)?.map(\.name) == ["file"])
    }
  }

  @Test("reads as much as it is asked to", arguments: [0, 1, 4_095, 4_096, 4_097, 70_000])
  func reading(size: Int) throws {
    try withFolder { folder in
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
      try disk.write(folder + "/file", bytes)
      #expect(try disk.read(folder + "/file", .max) == bytes)
      #expect(try disk.read(folder + "/file", 4_096) == Array(bytes.prefix(4_096)))
    }
  }

  @Test("answers for what is not there")
  func missing() throws {
    try withFolder { folder in
      #expect(try disk.read(folder + "/none", 10) == nil)
      #expect(try disk.list(folder + "/none") == nil)
      try disk.remove(folder + "/none")
      #expect(disk.resolve(folder + "/none/below") == disk.resolve(folder) + "/none/below")
      #expect(throws: FileError.self) { try disk.read(folder, 10) }
    }
  }

  @Test("removes folders only when they are empty")
  func removing() throws {
    try withFolder { folder in
      try disk.write(folder + "/a/b.txt", [])
      try disk.remove(folder + "/a")
      #expect(try disk.read(folder + "/a/b.txt", 1) == [])
      try disk.remove(folder + "/a/b.txt")
      try disk.remove(folder + "/a")
      #expect(try disk.list(folder) == [])
    }
  }

  @Test("tells files, folders, links and pipes apart")
  func kinds() throws {
    try withFolder { folder in
      try disk.write(folder + "/file", [])
      try disk.write(folder + "/folder/x", [])
      symlink("file", folder + "/link")
      mkfifo(folder + "/pipe", 0o600)
      let kinds = try disk.list(folder)?.sorted { $0.name < $1.name }.map(\.kind)
      #expect(kinds == [.file, .folder, .link, .other])
    }
  }

  @Test("writes into nothing that stands where a file is made ready", arguments: [true, false])
  func writingAside(isLink: Bool) throws {
    try withFolder { folder in
      try disk.write(folder + "/foreign", Array("mine".utf8))
      let aside = folder + "/file" + asideSuffix
      #expect((isLink ? symlink("foreign", aside) : mkfifo(aside, 0o600)) == 0)
      try disk.write(folder + "/file", Array("new".utf8))
      #expect(try disk.read(folder + "/file", 100) == Array("new".utf8))
      #expect(try disk.read(folder + "/foreign", 100) == Array("mine".utf8))
      #expect(try disk.list(folder)?.map(\.name).sorted() == ["file", "foreign"])
    }
  }

  @Test("locks no file of others through a link")
  func lockingLink() throws {
    try withFolder { folder in
      symlink("made", folder + "/lock")
      #expect(throws: FileError.self) { _ = try disk.lock(folder + "/lock") }
      let names = try disk.list(folder)?.map(\.name)
      #expect(names == ["lock"])
    }
  }

  @Test("asks no memory for what a pack does not hold")
  func packBounds() throws {
    try withFolder { folder in
      let pack = try disk.pack(folder + "/pack", 0)
      _ = try pack.append([1, 2, 3])
      for (start, count) in [(0, 4), (0, Int.max), (Int.max, 1), (-1, 1), (1, -1), (4, 0)] {
        #expect(throws: FileError.self) { _ = try pack.read(start, count) }
      }
    }
  }

  @Test("is held by one build at a time")
  func locking() throws {
    try withFolder { folder in
      var token = try disk.lock(folder + "/deep/lock")
      #expect(token != nil)
      #expect(try disk.lock(folder + "/deep/lock") == nil)
      token = nil
      #expect(try disk.lock(folder + "/deep/lock") != nil)
    }
  }

  @Test("keeps packs from one opening to the next, as far as they are wanted")
  func packs() throws {
    try withFolder { folder in
      let pack = try disk.pack(folder + "/deep/pack", 0)
      let starts = try [[1, 2, 3], [], [4]].map { try pack.append($0) }
      #expect(starts == [0, 3, 3] && pack.count() == 4)
      #expect(try pack.read(1, 3) == [2, 3, 4])
      #expect(throws: FileError.self) { try pack.read(3, 9) }
      let again = try disk.pack(folder + "/deep/pack", 2)
      #expect(try again.append([9]) == 2)
      #expect(try again.read(0, 3) == [1, 2, 9])
      #expect(throws: FileError.self) { try again.read(2, 2) }
      #expect(try disk.pack(folder + "/deep/pack", 100).count() == 3)
    }
  }

  @Test("stamps a file anew with each change, and tells what has been left alone for a while")
  func stamps() throws {
    try withFolder { folder in
      #expect(try disk.stamp(folder + "/none") == nil)
      try disk.write(folder + "/file", [1])
      let first = try #require(try disk.stamp(folder + "/file"))
      try disk.write(folder + "/file", [2])
      let second = try #require(try disk.stamp(folder + "/file"))
      #expect(first.size == 1 && first != second)
      _ = try disk.lock(folder + "/lock")
      let moment = try #require(try disk.stamp(folder + "/lock"))
      #expect(!second.isSettled(before: moment))
      let later = FileStamp(
        size: 0, modified: 0, changed: moment.changed + 3_000_000_000, inode: 0)
      #expect(second.isSettled(before: later))
    }
  }

  /// A new folder for one test.
  private func withFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/digestgen-test-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    let folder = String(cString: made)
    defer { remove(folder) }
    try body(folder)
  }

  private func remove(_ folder: String) {
    for entry in (try? disk.list(folder)) ?? [] {
      if entry.kind == .folder { remove(folder + "/" + entry.name) }
      try? disk.remove(folder + "/" + entry.name)
    }
    try? disk.remove(folder)
  }
}
