import Building
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("The same input gives the same bytes")
struct DeterminismTests {
  @Test("on one core and on several", arguments: [2, 3, 16])
  func cores(jobs: Int) async throws {
    let one = World(smallDigest)
    try await one.build(baseURL: "https://example.org/", jobs: 1)
    let several = World(smallDigest)
    try await several.build(baseURL: "https://example.org/", jobs: jobs)
    #expect(one.kept == several.kept)
  }

  @Test("in whatever order a folder lists its files")
  func listing() async throws {
    let plain = World(smallDigest)
    try await plain.build()
    var shuffled = World(smallDigest)
    let list = shuffled.files.list
    shuffled.files.list = { (path) throws(FileError) in
      try list(path)?.sorted { $0.name > $1.name }
    }
    try await shuffled.build()
    #expect(plain.kept == shuffled.kept)
  }

  @Test("in any time zone and locale")
  func surroundings() async throws {
    let here = World(smallDigest)
    try await here.build(baseURL: "https://example.org/")
    setenv("TZ", "Pacific/Kiritimati", 1)
    setenv("LC_ALL", "tr_TR.UTF-8", 1)
    tzset()
    setlocale(LC_ALL, "")
    let there = World(smallDigest)
    try await there.build(baseURL: "https://example.org/")
    #expect(here.kept == there.kept)
  }
}
